/**
 * The network document as it stands in a file, before any meaning is read into it: the one place
 * its shape is written down. The reader checks with these schemas and the published JSON Schema is
 * made from them, so the two cannot disagree. Unknown keys are allowed everywhere.
 */
import * as z from 'zod';
import {
  ADAPTATION_EXPECTED,
  BENEFITS,
  GENERATIONS,
  LEVELS,
  type Likeness,
  MET_VIA,
  ORIGINS,
  type SelfReportItem,
} from '../model/scales.ts';
import {
  Id,
  IsoDate,
  IsoMoment,
  Line,
  MinusTwoToTwo,
  NotNegative,
  OneToFive,
  Positive,
  Share,
  Text,
  ZeroToFour,
  ZeroToTen,
} from '../model/values.ts';
import { answer, words } from './answers.ts';
import { WirePlan } from './plan-schema.ts';
import { WireViews } from './views-schema.ts';

/** The value of the document's `format` key. */
export const DOCUMENT_FORMAT = 'plexus-network';
/** The version of the format this program writes; it refuses to read a higher one. */
export const DOCUMENT_VERSION = 1;

/** A contact id, `"self"`, or a plain name: see `named.ts` for how it is told which. */
const NamedText = z
  .string()
  .max(Line.maxLength ?? Infinity)
  .regex(/\S/);

const benefits = (description: string) => answer(z.array(z.enum(BENEFITS)), description);

export const WireMet = z.object({
  via: answer(z.enum(MET_VIA), 'I made the first move, a person introduced us, circumstance, …'),
  brokers: answer(z.array(NamedText).max(20), 'Contact ids, "self", or plain names.'),
});

export const WireContact = z.object({
  id: Id.meta({ description: 'Unique among the contacts.' }),
  name: Line,
  core: answer(z.boolean(), 'In the inner circle. Default true.'),
  circle: words('A group the contact belongs to, in my own words.'),
  org: words('Organisation.'),
  function: words('Field of work.'),
  levelRel: answer(z.enum(LEVELS), 'Level compared with mine.'),
  proximity: answer(ZeroToFour, '0 same unit, 1 same site, 2 same city, 3 same country, 4 abroad.'),
  generation: answer(z.enum(GENERATIONS), 'Younger, about my age, older.'),
  origin: answer(z.enum(ORIGINS), 'Comes with the job, chosen, or both.'),
  met: answer(WireMet, 'How we met.'),
  introducedTo: answer(
    z.array(NamedText).max(200),
    'Whom I introduced the contact to: ids or names.',
  ),
  freqPerYear: answer(NotNegative, 'Contacts a year.'),
  monthsSinceContact: answer(NotNegative, 'Months since the last contact.'),
  lastContact: answer(IsoDate, 'Day of the last contact; wins over monthsSinceContact.'),
  yearsKnown: answer(NotNegative, 'Years known.'),
  closeness: answer(OneToFive, '1 distant … 5 very close.'),
  energy: answer(MinusTwoToTwo, '-2 drains me … 2 gives me energy.'),
  trust: answer(OneToFive, '1 little … 5 complete.'),
  received: benefits('What I receive.'),
  given: benefits('What I give.'),
  demand: answer(ZeroToFour, '0 asks nothing of me … 4 a great deal.'),
  challenge: answer(ZeroToFour, '0 never contradicts me … 4 always.'),
  viewSim: answer(ZeroToFour, '0 sees things quite differently … 4 just as I do.'),
  skillOverlap: answer(ZeroToFour, '0 no common skills … 4 the same skills.'),
  adaptation: answer(ZeroToFour, '0 I am fully myself … 4 I adjust a great deal.'),
  adaptationExpected: answer(
    z.enum(ADAPTATION_EXPECTED),
    'Whether I adjust by choice, because it is expected, or both.',
  ),
  scheduledOnly: answer(z.boolean(), 'We meet only when a meeting is booked.'),
  wantsMore: answer(z.boolean(), 'Wants more of me than I can give.'),
  delegable: answer(z.boolean(), 'Somebody else could do it for them.'),
  kin: answer(z.boolean(), 'Family.'),
  responsibleFor: answer(z.boolean(), 'I am responsible for them: a trainee, a mentee.'),
  weight: answer(Positive, 'Weight of my own tie to the contact; 1 when absent.'),
  email: words('E-mail address.'),
  tags: answer(z.array(Line).max(50), 'Tags, in my own words.'),
  notes: answer(Text, 'Notes.'),
});
export type WireContact = z.infer<typeof WireContact>;

const item = ZeroToFour.nullish();
export const WireSelfReport = z.object({
  F1: item,
  F2: item,
  O1: item,
  O2: item,
  D1: item,
  D2: item,
  B1: item,
  B2: item,
  S1: item,
  S2: item,
  C1: item,
  C2: item,
} satisfies { [I in SelfReportItem]: typeof item });

const ofTen = ZeroToTen.nullish();
export const WirePool = z.object({
  ...({
    org: ofTen,
    function: ofTen,
    level: ofTen,
    site: ofTen,
    generation: ofTen,
  } satisfies { [L in Likeness]: typeof ofTen }),
  size: answer(NotNegative, 'People I could know here, roughly.'),
});

export const WireEgo = z.object({
  name: words('My name.'),
  org: words('My organisation.'),
  function: words('My field of work.'),
  place: words('Where I work.'),
  totalKnown: answer(NotNegative, 'Professional contacts I keep anywhere, roughly.'),
  hoursOnRequestsShare: answer(Share, 'Share of working hours spent on requests of others, 0–1.'),
  selfReport: answer(WireSelfReport, 'The self-check: 0 never … 4 always.'),
  pool: answer(WirePool, 'Of ten people I could know here, how many are like me.'),
});
export type WireEgo = z.infer<typeof WireEgo>;

/** `[idA, idB, weight]`, undirected. */
export const WireTie = z.tuple([Id, Id, Positive]);

export const WireEntry = z.object({
  id: Id,
  day: IsoDate,
  text: Text,
  people: answer(z.array(Id).max(100), 'Ids of the contacts the entry speaks of.'),
  createdAt: answer(IsoMoment, 'When it was written; noon of the day when absent.'),
  changedAt: answer(IsoMoment, 'When it was last changed; createdAt when absent.'),
});
export type WireEntry = z.infer<typeof WireEntry>;

export const WireNetwork = z.object({
  ego: answer(WireEgo, 'Me.'),
  contacts: z.array(WireContact),
  alterTies: answer(
    z.array(WireTie),
    'Undirected ties among contacts; null when who-knows-whom was never asked.',
  ),
});

/** What a snapshot says of itself; its network is read as the document's own is. */
export const WireSnapshotHead = z.object({
  id: Id.meta({ description: 'Unique among the snapshots.' }),
  day: IsoDate.meta({ description: 'The day the network was described so.' }),
  title: words('A name for it, in my own words.'),
  madeWith: words('Version of the program whose engine and thresholds were in use.'),
});

export const WireSnapshot = WireSnapshotHead.extend({ network: WireNetwork });

/** The whole document. */
export const WireDocument = z
  .object({
    format: z.literal(DOCUMENT_FORMAT),
    version: z.literal(DOCUMENT_VERSION),
    ...WireNetwork.shape,
    journal: answer(z.array(WireEntry), 'Private journal entries.'),
    snapshots: answer(z.array(WireSnapshot), 'The network as it was on earlier days.'),
    plan: answer(WirePlan, 'What I mean to do about my network.'),
    views: answer(WireViews, 'Views of the map and of the list, kept under a name.'),
  })
  .meta({
    title: 'Plexus network document, version 1',
    description:
      'A personal network: me, my contacts, and who knows whom. A missing key or null means "not answered". Beyond this schema: contact ids and entry ids are unique; a tie joins two different contacts of the document and stands once; an entry speaks of contacts of the document; snapshot ids are unique, and the same holds within the network of each; ids of plan items are unique, and whoever an item names is a contact of the document or somebody it would add; ids of goals are unique, and the goal an item serves is one of them; ids of views are unique, and whom they name may be gone.',
  });

/** The published JSON Schema (draft 2020-12) of the format, as in `docs/network-document.schema.json`. */
export const documentJsonSchema = (): object => ({
  $id: 'urn:plexus:network-document:1',
  ...z.toJSONSchema(WireDocument, { io: 'input' }),
});
