/**
 * A contact: one person in my network and everything I may say about them. Every field is present;
 * `null` means "not answered" and is never replaced by a guess.
 */
import * as z from 'zod';
import { ADAPTATION_EXPECTED, BENEFITS, GENERATIONS, LEVELS, MET_VIA, ORIGINS } from './scales.ts';
import {
  Extras,
  Id,
  IsoDate,
  Line,
  MinusTwoToTwo,
  NotNegative,
  OneToFive,
  Positive,
  Text,
  ZeroToFour,
} from './values.ts';

/**
 * Somebody named in Ken's table: a contact of mine, myself, or a person who is not in the list and
 * is known by name only.
 */
export const Named = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact'), id: Id }),
  z.strictObject({ kind: z.literal('self') }),
  z.strictObject({ kind: z.literal('name'), name: Line }),
]);
export type Named = z.infer<typeof Named>;

/** How we met. `brokers` is filled only when `via` is `person`; several share the introduction. */
export const Met = z.strictObject({
  via: z.enum(MET_VIA),
  brokers: z.array(Named).max(20),
});
export type Met = z.infer<typeof Met>;

const Benefits = z.array(z.enum(BENEFITS)).max(BENEFITS.length);

export const Contact = z.strictObject({
  id: Id,
  name: Line,
  /** Inside the inner circle. All figures are over core contacts. */
  core: z.boolean(),
  circle: Line.nullable(),
  org: Line.nullable(),
  function: Line.nullable(),
  levelRel: z.enum(LEVELS).nullable(),
  /** 0 same unit, 1 same site, 2 same city, 3 same country, 4 abroad. */
  proximity: ZeroToFour.nullable(),
  generation: z.enum(GENERATIONS).nullable(),
  origin: z.enum(ORIGINS).nullable(),
  met: Met.nullable(),
  /** Whom I introduced this contact to; `null` when never asked, empty when nobody. */
  introducedTo: z.array(Named).max(200).nullable(),
  freqPerYear: NotNegative.nullable(),
  monthsSinceContact: NotNegative.nullable(),
  /** The day of the last contact; wins over `monthsSinceContact` when both stand. */
  lastContact: IsoDate.nullable(),
  yearsKnown: NotNegative.nullable(),
  closeness: OneToFive.nullable(),
  energy: MinusTwoToTwo.nullable(),
  trust: OneToFive.nullable(),
  received: Benefits.nullable(),
  given: Benefits.nullable(),
  /** 0 asks nothing of me … 4 asks a great deal. */
  demand: ZeroToFour.nullable(),
  /** 0 never contradicts me … 4 always does. */
  challenge: ZeroToFour.nullable(),
  /** 0 sees things quite differently … 4 just as I do. */
  viewSim: ZeroToFour.nullable(),
  /** 0 no common skills … 4 the same skills. */
  skillOverlap: ZeroToFour.nullable(),
  /** 0 I am fully myself … 4 I adjust who I am a great deal. */
  adaptation: ZeroToFour.nullable(),
  /** Whether that is my choice; never scored, but it decides how a finding may be worded. */
  adaptationExpected: z.enum(ADAPTATION_EXPECTED).nullable(),
  scheduledOnly: z.boolean().nullable(),
  wantsMore: z.boolean().nullable(),
  delegable: z.boolean().nullable(),
  kin: z.boolean().nullable(),
  /** A trainee, a mentee, somebody in my care at work; never proposed to be seen less of. */
  responsibleFor: z.boolean().nullable(),
  /** Weight of my own tie to this contact; 1 when not answered. */
  weight: Positive.nullable(),
  email: Line.nullable(),
  tags: z.array(Line).max(50),
  notes: Text.nullable(),
  extras: Extras,
});
export type Contact = z.infer<typeof Contact>;
export type ContactField = Exclude<keyof Contact, 'id' | 'extras'>;

/** What may be changed about a contact at once: any field but its id. */
export const ContactChanges = Contact.omit({ id: true, extras: true }).partial();
export type ContactChanges = z.infer<typeof ContactChanges>;
