/**
 * One contact and the ego of a document, read into the model. Invariant: what was not answered
 * becomes `null`, and nothing else does.
 */
import type { Contact, Met } from '../model/contact.ts';
import type { Ego, Pool, SelfReport } from '../model/network.ts';
import { SELF_REPORT_ITEMS } from '../model/scales.ts';
import { isRecord, own, takeExtras, withInner, type ExtraKeys, type Findings } from './extras.ts';
import { textToNamed } from './named.ts';
import { check, placeOf } from './problems.ts';
import {
  WireContact,
  WireEgo,
  WireMet,
  WirePool,
  WireSelfReport,
  type WireContact as Wire,
} from './schema.ts';

/** Blank words are not an answer. */
const words = (text: string | null | undefined): string | null =>
  text === undefined || text === '' ? null : text;

const unique = <T>(items: readonly T[] | null | undefined): T[] | null =>
  items ? [...new Set(items)] : null;

const nameds = (texts: readonly string[], ids: ReadonlySet<string>) =>
  texts.map((text) => textToNamed(text, ids));

function metOf(wire: Wire['met'], ids: ReadonlySet<string>): Met | null {
  if (!wire?.via) return null;
  return { via: wire.via, brokers: nameds(wire.brokers ?? [], ids) };
}

function contactOf(wire: Wire, ids: ReadonlySet<string>, extras: ExtraKeys): Contact {
  return {
    id: wire.id,
    name: wire.name,
    core: wire.core ?? true,
    circle: words(wire.circle),
    org: words(wire.org),
    function: words(wire.function),
    levelRel: wire.levelRel ?? null,
    proximity: wire.proximity ?? null,
    generation: wire.generation ?? null,
    origin: wire.origin ?? null,
    met: metOf(wire.met, ids),
    introducedTo: wire.introducedTo ? nameds(wire.introducedTo, ids) : null,
    freqPerYear: wire.freqPerYear ?? null,
    monthsSinceContact: wire.monthsSinceContact ?? null,
    lastContact: wire.lastContact ?? null,
    yearsKnown: wire.yearsKnown ?? null,
    closeness: wire.closeness ?? null,
    energy: wire.energy ?? null,
    trust: wire.trust ?? null,
    received: unique(wire.received),
    given: unique(wire.given),
    demand: wire.demand ?? null,
    challenge: wire.challenge ?? null,
    viewSim: wire.viewSim ?? null,
    skillOverlap: wire.skillOverlap ?? null,
    adaptation: wire.adaptation ?? null,
    adaptationExpected: wire.adaptationExpected ?? null,
    scheduledOnly: wire.scheduledOnly ?? null,
    wantsMore: wire.wantsMore ?? null,
    delegable: wire.delegable ?? null,
    kin: wire.kin ?? null,
    responsibleFor: wire.responsibleFor ?? null,
    weight: wire.weight ?? null,
    email: words(wire.email),
    tags: unique(wire.tags) ?? [],
    notes: wire.notes ?? null,
    extras,
  };
}

/** Brokers without a way of meeting would be lost; that is a mistake, not an unanswered question. */
function checkBrokers(wire: Wire, place: string, findings: Findings): void {
  if (!wire.met || wire.met.via || !wire.met.brokers?.length) return;
  findings.problems.push({
    place: placeOf(place, ['met', 'via']),
    problem: 'missing',
    got: '',
    expected: 'person',
  });
}

/**
 * The contact `raw` describes, or null when something is wrong with it. `contactIds` holds the ids
 * of all contacts of the document, to tell a contact from a plain name.
 */
export function readContact(
  raw: unknown,
  contactIds: ReadonlySet<string>,
  place: string,
  findings: Findings,
): Contact | null {
  const before = findings.problems.length;
  const wire = check(WireContact, raw, place, findings.problems);
  let extras: ExtraKeys = {};
  if (isRecord(raw)) {
    extras = takeExtras(raw, WireContact.shape, place, findings);
    const met = own(raw, 'met');
    if (isRecord(met)) {
      extras = withInner(
        extras,
        'met',
        takeExtras(met, WireMet.shape, placeOf(place, ['met']), findings),
      );
    }
  }
  if (wire) checkBrokers(wire, place, findings);
  return wire && findings.problems.length === before ? contactOf(wire, contactIds, extras) : null;
}

function selfReportOf(wire: WireEgo['selfReport']): SelfReport {
  const answers: SelfReport = {};
  for (const item of SELF_REPORT_ITEMS) {
    const answer = wire?.[item];
    if (typeof answer === 'number') answers[item] = answer;
  }
  return answers;
}

const poolOf = (wire: WireEgo['pool']): Pool => ({
  org: wire?.org ?? null,
  function: wire?.function ?? null,
  level: wire?.level ?? null,
  site: wire?.site ?? null,
  generation: wire?.generation ?? null,
  size: wire?.size ?? null,
});

/** Objects inside `ego`, whose own unknown keys are carried along too. */
const INNER = { selfReport: WireSelfReport.shape, pool: WirePool.shape } as const;

/** Me, as `raw` (a network's `ego`, already known to be there) describes me; null when wrong. */
export function readEgo(raw: unknown, place: string, findings: Findings): Ego | null {
  const wire = check(WireEgo, raw, place, findings.problems);
  let extras: ExtraKeys = {};
  if (isRecord(raw)) {
    extras = takeExtras(raw, WireEgo.shape, place, findings);
    for (const [key, shape] of Object.entries(INNER)) {
      const part = own(raw, key);
      if (!isRecord(part)) continue;
      extras = withInner(extras, key, takeExtras(part, shape, `${place}.${key}`, findings));
    }
  }
  if (!wire) return null;
  return {
    name: words(wire.name),
    org: words(wire.org),
    function: words(wire.function),
    place: words(wire.place),
    totalKnown: wire.totalKnown ?? null,
    hoursOnRequestsShare: wire.hoursOnRequestsShare ?? null,
    selfReport: selfReportOf(wire.selfReport),
    pool: poolOf(wire.pool),
    extras,
  };
}
