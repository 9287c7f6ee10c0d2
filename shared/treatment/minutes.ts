/** Time a tie takes, as a rough guess: touches a month, and minutes for each. */
import { cadenceOf } from '../diagnosis/days.ts';
import type { Contact } from '../model/contact.ts';
import { MINUTES_MAX } from '../model/plan-bounds.ts';
import { FREED_SHARE, MINUTES } from './thresholds.ts';

const MONTHS_A_YEAR = 12;

/** Touches a month that keep a tie of this closeness warm; null while that was not answered. */
export function touchesToKeep({ closeness }: Pick<Contact, 'closeness'>): number | null {
  const cadence = cadenceOf(closeness);
  return cadence === null ? null : 1 / cadence;
}

/**
 * Minutes a month that come free when the tie is lightened: half of what it takes now, a quarter of
 * an hour for each touch. As often as it was answered, else as often as it takes; one touch a month
 * where neither is known. Our proposal.
 */
export function minutesFreed(contact: Contact): number {
  const { freqPerYear } = contact;
  const touches =
    freqPerYear === null ? (touchesToKeep(contact) ?? 1) : freqPerYear / MONTHS_A_YEAR;
  // More than a working month goes to nobody, however often they were said to be met.
  return Math.min(MINUTES_MAX, Math.round(touches * MINUTES.touch * FREED_SHARE));
}

/** Minutes a month that keep the tie warm; those of one touch a month where closeness is not known. */
export const minutesToKeep = (contact: Contact): number =>
  Math.round((touchesToKeep(contact) ?? 1) * MINUTES.touch);
