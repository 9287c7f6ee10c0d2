/**
 * What an overlay says of one person: a mark and the reasons for it, as codes. The reasons are the
 * diagnosis' own facts (`diagnosis/facts.ts`), so the people an indicator counts and the people the
 * map marks are the same people.
 */
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { FACTS, type FactName, type Standpoint } from '../diagnosis/facts.ts';
import type { Planned } from './overlay-plan.ts';
import type { Mark } from './scene.ts';

/** Why a person is marked; each has a phrase in `text.map.reasons`. */
export const REASONS = [
  'comes-with-role',
  'in-line',
  'same-organisation',
  'booked-only',
  'chosen-gives',
  'asks-a-lot',
  'wants-more',
  'drains-me',
  'net-giving',
  'energises-me',
  'same-skill',
  'same-function',
  'met-through-me',
  'same-site',
  'develops-me',
  'cross-field',
  'new-contact',
  'same-view',
  'like-me',
  'challenges-me',
  'real-core',
  'distant',
  'thin-exchange',
  'one-way',
  'overdue',
  'myself-and-close',
  'masked',
  'costs-me',
  'low-trust',
  'gives-information',
  'gives-influence',
  'gives-development',
  'gives-support',
  'gives-purpose',
  'gives-balance',
  'only-source',
  'fresh',
  'due',
  'dormant',
  'introduced-to-me',
  'opened-doors',
  'by-circumstance',
  'reached-by-others',
  'bridge',
  'trusted',
  'near',
  'beyond-chatter',
  'chosen',
  'role-and-chosen',
  'to-give-less',
  'to-give-more',
  'to-keep',
  'worth-waking',
  'not-planned',
  'not-core',
] as const;
export type Reason = (typeof REASONS)[number];

export type Judgement = { readonly mark: Mark; readonly reasons: readonly Reason[] };

/** Judges one contact. */
export type Judge = (contact: Contact, standpoint: Standpoint) => Judgement;

/** A contact with what the overlay says of them. */
export type Judged = Judgement & { readonly contact: Contact };

/** How an overlay reads the network. */
export type OverlayRules = {
  /** Whether only the inner circle is read, as the diagnosis does. */
  readonly isOfCore: boolean;
  /** The judge for one diagnosis, without which the marks rest on the answers alone, and one plan. */
  readonly judgeWith: (diagnosis: Diagnosis | null, planned: Planned) => Judge;
  /** Whether the tie between two people is part of what the overlay shows. */
  readonly isStrong: (one: Judged, other: Judged) => boolean;
  /** The mark such ties share: they feed what the overlay looks for, or speak against it. */
  readonly strongMark: 'raises' | 'eases';
};

/** All figures of the diagnosis are over the inner circle: nobody outside it feeds a pattern. */
export const outsideCore: Judgement = { mark: 'neutral', reasons: ['not-core'] };

/** What a map without an overlay says of everybody: nothing. */
export const unjudged: Judgement = { mark: 'neutral', reasons: [] };

/** Whether a fact holds: true or false, or null when it was not answered. */
export function holds(fact: FactName, contact: Contact, standpoint: Standpoint): boolean | null {
  const reading = FACTS[fact](contact, standpoint);
  return reading === null ? null : Number(reading) > 0;
}

/** A sign to look for: true, false, or null where it was not answered. */
export type Sign = {
  readonly reason: Reason;
  readonly holds: (contact: Contact, standpoint: Standpoint) => boolean | null;
};

/** The sign that a fact of the diagnosis holds. */
export const sign = (reason: Reason, fact: FactName): Sign => ({
  reason,
  holds: (contact, standpoint) => holds(fact, contact, standpoint),
});

/** Minor signs raise only together: they must weigh as much as a major criterion. Our proposal. */
const MAJOR_WEIGHT = 3;

export type SignRules = {
  /** Any of these raises: the majors of the pattern. */
  readonly raises: readonly Sign[];
  /** Any of these eases: what excludes the pattern or speaks most against it. */
  readonly eases: readonly Sign[];
  /** Which of the two decides where both hold. */
  readonly first: 'raises' | 'eases';
  /** Signs that raise only together, with their weight in the pattern; easing ones are negative. */
  readonly minor: readonly (Sign & { readonly weight: number })[];
  /** Nothing is known of a person while none of these has been answered. */
  readonly known: readonly Sign[];
};

/** A judge by signs: majors and what excludes decide, minor signs where neither holds. */
export function judgeBySigns({ raises, eases, first, minor, known }: SignRules): Judge {
  return (contact, standpoint) => {
    const found = (signs: readonly Sign[]): readonly Sign[] =>
      signs.filter((each) => each.holds(contact, standpoint) === true);
    const raising = found(raises);
    const easing = found(eases);
    const small = minor.filter((each) => each.holds(contact, standpoint) === true);
    const [leading, following] = first === 'raises' ? [raising, easing] : [easing, raising];
    const reasons = [...leading, ...following, ...small].map(({ reason }) => reason);
    if (leading.length > 0) return { mark: first, reasons };
    const balance = small.reduce((sum, { weight }) => sum + weight, 0);
    if (balance >= MAJOR_WEIGHT) return { mark: 'raises', reasons };
    if (following.length > 0) return { mark: first === 'raises' ? 'eases' : 'raises', reasons };
    const isUnknown = known.every((each) => each.holds(contact, standpoint) === null);
    if (isUnknown) return { mark: 'unknown', reasons };
    return { mark: balance < 0 ? 'eases' : 'neutral', reasons };
  };
}
