/** A figure in two snapshots, and whether it moved by more than noise. */

import type { Moved } from '../model/comparison.ts';

/** Sums of a few terms come out a hair beside 1/n; that much is not held against them. */
const ROUNDING = 1e-9;

/** A figure that moved clearly from a difference of `worth` on; never while a side cannot be told. */
export const moved = (before: number | null, after: number | null, worth: number): Moved => ({
  before,
  after,
  clear: before !== null && after !== null && Math.abs(after - before) >= worth - ROUNDING,
});
