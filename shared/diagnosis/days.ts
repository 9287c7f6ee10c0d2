/** Time since the last contact, and how much of it a tie bears. Days are calendar days; nothing here knows what day it is. */
import type { Contact } from '../model/contact.ts';
import { CADENCE_MONTHS } from './thresholds.ts';

/** Mean length of a month in days: 365.25 / 12. */
export const DAYS_PER_MONTH = 30.4375;

/**
 * Days from 1970-01-01 to a day `YYYY-MM-DD` of the Gregorian calendar. Counts years from March, so
 * that the leap day is the last of its year (H. Hinnant, "days_from_civil").
 */
export function dayNumber(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  const month = Number(isoDate.slice(5, 7));
  const day = Number(isoDate.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + leapDays + dayOfYear - 719_468;
}

/**
 * Months since the last contact as of `asOfDay` (a day number); the date of the last contact wins
 * over the number of months. A date in the future counts as today. Null when not answered, or when
 * only a date is and the day is not given.
 */
export function monthsSinceContact(contact: Contact, asOfDay: number | null): number | null {
  if (contact.lastContact === null || asOfDay === null) return contact.monthsSinceContact;
  return Math.max(0, asOfDay - dayNumber(contact.lastContact)) / DAYS_PER_MONTH;
}

/** Months between contacts that keep a tie of this closeness warm; null when not answered. */
export const cadenceOf = (closeness: Contact['closeness']): number | null =>
  closeness === null ? null : (CADENCE_MONTHS[closeness - 1] ?? null);
