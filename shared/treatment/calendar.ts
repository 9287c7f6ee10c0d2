/** Days counted on: the way back from a day number to a day of the calendar. Nothing here knows what day it is. */
import { dayNumber } from '../diagnosis/days.ts';
import type { Experiment } from '../model/plan.ts';

/**
 * The day `YYYY-MM-DD` that is `days` after 1970-01-01, of the Gregorian calendar. Counts years from
 * March, as `dayNumber` does (H. Hinnant, "civil_from_days").
 */
export function dayOfNumber(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + 400 * era + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

export const DAYS_A_WEEK = 7;

/** The day `days` after another; before it where negative. */
export const daysAfter = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** The day on which an experiment ends. */
export const endOf = ({ from, weeks }: Experiment): string => daysAfter(from, weeks * DAYS_A_WEEK);
