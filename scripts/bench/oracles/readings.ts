/**
 * What the engine and the libraries it is held against say of one ego network, in a form that can be
 * compared: every measure is a list of numbers, of one element where the measure is one figure and
 * of none where it is undefined.
 */

export const MEASURES = [
  'density',
  'componentSizes',
  'degree',
  'egoBetweenness',
  'effectiveSize',
  'efficiency',
  'constraint',
  'hierarchy',
  'redundancy',
  'weightedEffectiveSize',
  'weightedEfficiency',
  'weightedConstraint',
  'weightedHierarchy',
] as const;
export type Measure = (typeof MEASURES)[number];

/** The measures one source tells: components by size, largest first; degree by position. */
export type Readings = { readonly [M in Measure]?: readonly number[] };

/** A figure that may be undefined. */
export const figure = (value: number | null | undefined): number[] =>
  value === null || value === undefined ? [] : [value];

/** Two sources agree when no relative difference is larger (goal E0). */
export const AGREEMENT = 1e-9;
/**
 * Below this both are zero: a measure that is zero by its formula comes out of a sum of rounded
 * terms, where a relative difference says nothing.
 */
const ZERO = 1e-12;

function differenceOf(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  // Not a number agrees with nothing.
  if (Number.isNaN(size)) return Infinity;
  return size < ZERO ? 0 : Math.abs(a - b) / size;
}

/** The largest relative difference of any element; infinite where one has elements the other lacks. */
function compare(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) return Infinity;
  return ours.reduce((most, value, i) => Math.max(most, differenceOf(value, theirs[i] ?? NaN)), 0);
}

export type Difference = { readonly measure: Measure; readonly difference: number };

/** The relative difference of each measure that both tell. */
export function compareReadings(ours: Readings, theirs: Readings): Difference[] {
  return MEASURES.flatMap((measure) => {
    const [one, other] = [ours[measure], theirs[measure]];
    return one === undefined || other === undefined
      ? []
      : [{ measure, difference: compare(one, other) }];
  });
}
