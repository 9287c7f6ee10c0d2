/**
 * What the diagnosis asks of each contact: one line per fact, with the answers it takes. A fact is
 * `null` as soon as an answer it needs is missing; nothing is ever guessed.
 */
import type { Contact } from '../model/contact.ts';
import type { Ego } from '../model/network.ts';
import type { Benefit } from '../model/scales.ts';
import { cadenceOf, monthsSinceContact } from './days.ts';
import { selfIntroduced } from './introductions.ts';
import type { Reading } from './tally.ts';
import {
  GIVING_MONTHS,
  LAYER,
  OVERDUE_FACTOR,
  HOMOPHILY_ATTRIBUTES_MIN,
  RATING,
} from './thresholds.ts';

/**
 * What a contact is compared with: me, and the day (a day number) the diagnosis is made. Of me,
 * facts read these two answers only, so that all my others can differ without a fact being read anew.
 */
export type Standpoint = {
  readonly ego: Pick<Ego, 'org' | 'function'>;
  readonly asOfDay: number | null;
};

/** The whole of me, and that day. */
export type Setting = Standpoint & { readonly ego: Ego };

type Fact = (contact: Contact, standpoint: Standpoint) => Reading;

const atLeast = (answer: number | null, limit: number): Reading =>
  answer === null ? null : answer >= limit;
const atMost = (answer: number | null, limit: number): Reading =>
  answer === null ? null : answer <= limit;
const sameAs = (answer: string | null, mine: string | null): Reading =>
  answer === null || mine === null ? null : answer === mine;

/** Whether the tie is one I chose, wholly or in part. */
const isChosen = (contact: Contact): boolean | null =>
  contact.origin === null ? null : contact.origin !== 'prescribed';

const isOverdue: Fact = (contact, { asOfDay }) => {
  const months = monthsSinceContact(contact, asOfDay);
  const cadence = cadenceOf(contact.closeness);
  if (months === null || cadence === null) return null;
  return months > OVERDUE_FACTOR * cadence;
};

/** Combines two answers; null when either is missing. */
function both<A, B>(a: A | null, b: B | null, combine: (a: A, b: B) => Reading): Reading {
  return a === null || b === null ? null : combine(a, b);
}

/** The five respects attribute homophily compares in. */
const SAME_AS_ME = {
  sameOrg: (c, { ego }) => sameAs(c.org, ego.org),
  sameFunction: (c, { ego }) => sameAs(c.function, ego.function),
  peer: (c) => (c.levelRel === null ? null : c.levelRel === 'peer'),
  sameSite: (c) => atMost(c.proximity, RATING.sameSite),
  sameGeneration: (c) => (c.generation === null ? null : c.generation === 'same'),
} as const satisfies Record<string, Fact>;

/** Whether the contact is like me in three respects or more; known once three can be compared. */
const isAlike: Fact = (contact, standpoint) => {
  let known = 0;
  let same = 0;
  for (const isSame of Object.values<Fact>(SAME_AS_ME)) {
    const reading = isSame(contact, standpoint);
    if (reading === null) continue;
    known += 1;
    same += Number(reading);
  }
  return known < HOMOPHILY_ATTRIBUTES_MIN ? null : same >= RATING.alikeOn;
};

export const FACTS = {
  // How the tie came about and is kept.
  prescribed: (c) => (c.origin === null ? null : c.origin === 'prescribed'),
  vertical: (c) => (c.levelRel === null ? null : c.levelRel === 'above' || c.levelRel === 'below'),
  scheduledOnly: (c) => c.scheduledOnly,
  selfIntroduced: (c) => selfIntroduced(c.met),
  introducedTo: (c) => c.introducedTo?.length ?? null,
  byCircumstance: (c) => c.met?.via === 'circumstance',
  newcomer: (c) => atMost(c.yearsKnown, RATING.newYears),
  overdue: isOverdue,
  weekly: (c) => atLeast(c.freqPerYear, LAYER.supportClique),
  monthly: (c) => atLeast(c.freqPerYear, LAYER.sympathyGroup),
  givenLately: (c, { asOfDay }) =>
    both(c.given, monthsSinceContact(c, asOfDay), (given, months) =>
      given.length > 0 ? months <= GIVING_MONTHS : false,
    ),

  // Like me, or not.
  ...SAME_AS_ME,
  alike: isAlike,
  skilledAlike: (c) => atLeast(c.skillOverlap, RATING.high),
  likeMinded: (c) => atLeast(c.viewSim, RATING.high),

  // What passes between us.
  received: (c) => c.received?.length ?? null,
  given: (c) => c.given?.length ?? null,
  multiplex: (c) => c.received && c.received.length >= RATING.multiplex,
  receivedInExchange: (c) => both(c.received, c.given, (received) => received.length),
  givenInExchange: (c) => both(c.received, c.given, (_, given) => given.length),
  netGiving: (c) => both(c.received, c.given, (r, g) => g.length > r.length),
  thin: (c) => both(c.received, c.given, (r, g) => r.length + g.length <= RATING.thin),
  reciprocal: (c) => both(c.received, c.given, (r, g) => r.length > 0 && g.length > 0),
  closeReciprocal: (c) =>
    both(c.received, c.given, (r, g) =>
      c.closeness === null ? null : c.closeness >= RATING.close && r.length > 0 && g.length > 0,
    ),
  chosenProvider: (c) => both(isChosen(c), c.received, (chosen, r) => chosen && r.length > 0),
  // What I receive decides; open contradiction counts as a push forward where I was asked about it.
  developer: (c) =>
    c.received === null
      ? null
      : c.received.includes('development') || (c.challenge ?? 0) >= RATING.high,
  challenger: (c) => atLeast(c.challenge, RATING.high),
  crossFieldInformant: (c, { ego }) =>
    both(c.received, sameAs(c.function, ego.function), (received, same) =>
      same === true ? false : received.includes('information'),
    ),

  // What it costs me.
  highDemand: (c) => atLeast(c.demand, RATING.high),
  wantsMore: (c) => c.wantsMore,
  draining: (c) => atMost(c.energy, RATING.draining),
  energising: (c) => atLeast(c.energy, RATING.energising),

  // How near we are, and how much I am myself.
  distant: (c) => atMost(c.closeness, RATING.distant),
  close: (c) => atLeast(c.closeness, RATING.close),
  trust: (c) => c.trust,
  lowTrust: (c) => atMost(c.trust, RATING.lowTrust),
  adaptation: (c) => c.adaptation,
  masked: (c) => atLeast(c.adaptation, RATING.high),
  maskedAndRated: (c) => both(c.adaptation, c.energy, (adapted) => adapted >= RATING.high),
  maskedAndDrained: (c) =>
    both(c.adaptation, c.energy, (a, e) => a >= RATING.high && e <= RATING.draining),
  authenticClose: (c) =>
    both(c.closeness, c.adaptation, (near, a) => near >= RATING.close && a <= RATING.unmasked),
  adaptationInCircle: (c) => both(c.circle, c.adaptation, (_, adapted) => adapted),
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof FACTS;

/** Whether the contact gives me the benefit. */
export const provides =
  (benefit: Benefit) =>
  (contact: Contact): Reading =>
    contact.received?.includes(benefit) ?? null;

/** Whether the contact gives me the benefit in a tie I chose. */
export const providesByChoice =
  (benefit: Benefit) =>
  (contact: Contact): Reading =>
    both(isChosen(contact), contact.received, (chosen, r) => chosen && r.includes(benefit));
