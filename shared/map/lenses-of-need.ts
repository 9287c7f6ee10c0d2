/**
 * The two lenses of difficult times: whom I could call, and which ties go beyond chatter. Both rest
 * on what was answered about the tie; whether somebody would come is not known to any map, so
 * neither says it.
 */
import type { Contact } from '../model/contact.ts';
import type { Benefit } from '../model/scales.ts';
import { holds, type Judge, type OverlayRules, type Reason } from './judgement.ts';

/** Trust of 4 or 5 on its scale to 5 is high. Our proposal. */
const TRUSTED = 4;

type Found = readonly (readonly [Reason, boolean])[];

const reasonsIn = (found: Found): readonly Reason[] =>
  found.flatMap(([reason, isSo]) => (isSo ? [reason] : []));

/**
 * Support decides, as I named it; near or trusted is what makes calling easy, distance, low trust and
 * drain what makes it hard. Our proposal, for the seed's “network to look to in difficult times”.
 */
const judgeCrisis: Judge = (contact, standpoint) => {
  const { received, closeness, trust } = contact;
  if (received === null) return { mark: 'unknown', reasons: [] };
  if (!received.includes('support')) return { mark: 'neutral', reasons: [] };
  const isSo = (fact: Parameters<typeof holds>[0]): boolean =>
    holds(fact, contact, standpoint) === true;
  const eases = reasonsIn([
    ['near', isSo('close')],
    ['trusted', trust !== null && trust >= TRUSTED],
  ]);
  const hinders = reasonsIn([
    ['distant', isSo('distant')],
    ['low-trust', isSo('lowTrust')],
    ['drains-me', isSo('draining')],
  ]);
  const reasons: readonly Reason[] = ['gives-support', ...eases, ...hinders];
  if (hinders.length > 0) return { mark: 'raises', reasons };
  if (eases.length > 0) return { mark: 'eases', reasons };
  return { mark: closeness === null && trust === null ? 'unknown' : 'neutral', reasons };
};

/** Whom I could call when it counts. */
export const crisis: OverlayRules = {
  isOfCore: false,
  judgeWith: () => judgeCrisis,
  isStrong: (one, other) => one.mark === 'eases' && other.mark === 'eases',
  strongMark: 'eases',
};

/** What carries a tie when times are hard; news and a good word are exchanged over coffee too. */
const PERSONAL: ReadonlySet<Benefit> = new Set(['support', 'purpose', 'balance']);

const isPersonal = (benefits: Contact['received']): boolean =>
  benefits?.some((benefit) => PERSONAL.has(benefit)) ?? false;

/** What keeps the tie: it comes with a role, I chose it, or both. */
const KEPT_BY: { readonly [O in NonNullable<Contact['origin']>]: Reason } = {
  prescribed: 'comes-with-role',
  discretionary: 'chosen',
  mixed: 'role-and-chosen',
};

/**
 * Ties for times of need “go beyond simple chatter, email, and social media” (a seed of the product).
 * Read here as: something personal passes, either way, between people who are not distant. Where
 * that line lies is our proposal; by which means people talk is not asked.
 */
const judgeNeed: Judge = (contact, standpoint) => {
  const { received, given, origin } = contact;
  const isDistant = holds('distant', contact, standpoint);
  const hasMore = isPersonal(received) || isPersonal(given);
  const kept: readonly Reason[] = origin === null ? [] : [KEPT_BY[origin]];
  const reasons: readonly Reason[] = [
    ...reasonsIn([
      ['beyond-chatter', hasMore],
      ['distant', isDistant === true],
      ['one-way', holds('reciprocal', contact, standpoint) === false],
      ['booked-only', contact.scheduledOnly === true],
    ]),
    ...kept,
  ];
  const isKnown = isDistant !== null && (hasMore || (received !== null && given !== null));
  if (!isKnown) return { mark: 'unknown', reasons };
  if (hasMore) return { mark: isDistant ? 'neutral' : 'eases', reasons };
  return { mark: isDistant ? 'raises' : 'neutral', reasons };
};

/** Which ties go beyond chatter, and what keeps each. */
export const need: OverlayRules = {
  isOfCore: false,
  judgeWith: () => judgeNeed,
  isStrong: (one, other) => one.mark === 'eases' && other.mark === 'eases',
  strongMark: 'eases',
};
