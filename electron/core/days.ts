/** Calendar days as the user's clock on the wall has them. */

/** The local calendar day of a moment, `2026-11-22`. */
export function dayOf(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${String(moment.getFullYear())}-${month}-${day}`;
}

/** The day `daysAgo` days before `moment`'s. */
export function dayBefore(moment: Date, daysAgo: number): string {
  const then = new Date(moment);
  then.setDate(then.getDate() - daysAgo);
  return dayOf(then);
}
