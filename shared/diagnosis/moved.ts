/** A figure in two snapshots, and whether it moved by more than noise. */

/**
 * A figure then and now. `clear` is whether it moved by one contact's worth or more: 1 for counts,
 * 1/n for shares, 100/n points for severities, with n the smaller of the two cores (our proposal).
 */
export type Moved = {
  readonly before: number | null;
  readonly after: number | null;
  readonly clear: boolean;
};

/** Sums of a few terms come out a hair beside 1/n; that much is not held against them. */
const ROUNDING = 1e-9;

/** A figure that moved clearly from a difference of `worth` on; never while a side cannot be told. */
export const moved = (before: number | null, after: number | null, worth: number): Moved => ({
  before,
  after,
  clear: before !== null && after !== null && Math.abs(after - before) >= worth - ROUNDING,
});
