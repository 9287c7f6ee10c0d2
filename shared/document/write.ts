/**
 * Writes a network document. Invariant: the text is the same for the same document, and reading it
 * gives that document back. Keys stand in the order of the published format; what was not answered
 * is left out, but for `alterTies`, whose `null` says "never asked".
 */
import type { Contact, Met } from '../model/contact.ts';
import type { Entry } from '../model/journal.ts';
import type { Ego, Network, Pool, SelfReport } from '../model/network.ts';
import { SELF_REPORT_ITEMS } from '../model/scales.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { PlexusDocument } from './document.ts';
import { beside, innerOf, type ExtraKeys } from './extras.ts';
import { namedToText } from './named.ts';
import {
  DOCUMENT_FORMAT,
  DOCUMENT_VERSION,
  WireContact,
  WireDocument,
  WireEgo,
  WireEntry,
  WireMet,
  WireNetwork,
  WirePool,
  WireSelfReport,
  WireSnapshot,
} from './schema.ts';
import { planToWire } from './write-plan.ts';
import { viewsToWire } from './write-views.ts';

/** Left out of the text by `JSON.stringify`. */
const answered = <T>(value: T | null): T | undefined => value ?? undefined;

function metToWire(met: Met | null, extras: ExtraKeys) {
  const carried = beside(extras, WireMet.shape);
  if (!met) return Object.keys(carried).length > 0 ? carried : undefined;
  const brokers = met.brokers.map(namedToText);
  return { via: met.via, brokers: brokers.length > 0 ? brokers : undefined, ...carried };
}

function contactToWire(contact: Contact) {
  return {
    id: contact.id,
    name: contact.name,
    core: contact.core,
    circle: answered(contact.circle),
    org: answered(contact.org),
    function: answered(contact.function),
    levelRel: answered(contact.levelRel),
    proximity: answered(contact.proximity),
    generation: answered(contact.generation),
    origin: answered(contact.origin),
    met: metToWire(contact.met, innerOf(contact.extras, 'met')),
    introducedTo: contact.introducedTo?.map(namedToText),
    freqPerYear: answered(contact.freqPerYear),
    monthsSinceContact: answered(contact.monthsSinceContact),
    lastContact: answered(contact.lastContact),
    yearsKnown: answered(contact.yearsKnown),
    closeness: answered(contact.closeness),
    energy: answered(contact.energy),
    trust: answered(contact.trust),
    received: contact.received ? [...new Set(contact.received)] : undefined,
    given: contact.given ? [...new Set(contact.given)] : undefined,
    demand: answered(contact.demand),
    challenge: answered(contact.challenge),
    viewSim: answered(contact.viewSim),
    skillOverlap: answered(contact.skillOverlap),
    adaptation: answered(contact.adaptation),
    adaptationExpected: answered(contact.adaptationExpected),
    scheduledOnly: answered(contact.scheduledOnly),
    wantsMore: answered(contact.wantsMore),
    delegable: answered(contact.delegable),
    kin: answered(contact.kin),
    responsibleFor: answered(contact.responsibleFor),
    weight: answered(contact.weight),
    email: answered(contact.email),
    tags: contact.tags.length > 0 ? [...new Set(contact.tags)] : undefined,
    notes: answered(contact.notes),
    ...beside(contact.extras, WireContact.shape),
  };
}

function selfReportToWire(report: SelfReport, extras: ExtraKeys) {
  const answers = SELF_REPORT_ITEMS.filter((item) => typeof report[item] === 'number').map(
    (item) => [item, report[item]] as const,
  );
  const carried = beside(extras, WireSelfReport.shape);
  const wire = { ...Object.fromEntries(answers), ...carried };
  return Object.keys(wire).length > 0 ? wire : undefined;
}

function poolToWire(pool: Pool, extras: ExtraKeys) {
  const wire = {
    org: answered(pool.org),
    function: answered(pool.function),
    level: answered(pool.level),
    site: answered(pool.site),
    generation: answered(pool.generation),
    size: answered(pool.size),
    ...beside(extras, WirePool.shape),
  };
  return Object.values(wire).some((value) => value !== undefined) ? wire : undefined;
}

function egoToWire(ego: Ego) {
  return {
    name: answered(ego.name),
    org: answered(ego.org),
    function: answered(ego.function),
    place: answered(ego.place),
    totalKnown: answered(ego.totalKnown),
    hoursOnRequestsShare: answered(ego.hoursOnRequestsShare),
    selfReport: selfReportToWire(ego.selfReport, innerOf(ego.extras, 'selfReport')),
    pool: poolToWire(ego.pool, innerOf(ego.extras, 'pool')),
    ...beside(ego.extras, WireEgo.shape),
  };
}

function entryToWire(entry: Entry, extras: ExtraKeys) {
  return {
    id: entry.id,
    day: entry.day,
    text: entry.text,
    people: entry.people.length > 0 ? [...new Set(entry.people)] : undefined,
    createdAt: entry.createdAt,
    changedAt: entry.changedAt,
    ...beside(extras, WireEntry.shape),
  };
}

const networkToWire = ({ ego, contacts, alterTies }: Network) => ({
  ego: egoToWire(ego),
  contacts: contacts.map(contactToWire),
  alterTies: alterTies?.map(({ a, b, weight }) => [a, b, weight]) ?? null,
});

const snapshotToWire = (snapshot: Snapshot, extras: ExtraKeys) => ({
  id: snapshot.id,
  day: snapshot.day,
  title: answered(snapshot.title),
  madeWith: answered(snapshot.madeWith),
  network: {
    ...networkToWire(snapshot.network),
    ...beside(innerOf(extras, 'network'), WireNetwork.shape),
  },
  ...beside(extras, WireSnapshot.shape),
});

/** The text of `document`: JSON indented by two spaces, closed by a line end. */
export function writeDocument(document: PlexusDocument): string {
  const { network, journal, snapshots, plan, views, extras } = document;
  const entryExtras = innerOf(extras, 'journal');
  const snapshotExtras = innerOf(extras, 'snapshots');
  const wire = {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    ...networkToWire(network),
    journal: journal?.map((entry) => entryToWire(entry, innerOf(entryExtras, entry.id))),
    snapshots: snapshots?.map((each) => snapshotToWire(each, innerOf(snapshotExtras, each.id))),
    plan: plan ? planToWire(plan, innerOf(extras, 'plan')) : undefined,
    views: views ? viewsToWire(views, innerOf(extras, 'views')) : undefined,
    ...beside(extras, WireDocument.shape),
  };
  return `${JSON.stringify(wire, null, 2)}\n`;
}
