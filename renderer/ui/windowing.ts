/** Which rows of a long list are worth drawing. */

export type Viewport = {
  /** How far the list's start is above the viewport's start, in px; negative while below it. */
  readonly scrolled: number;
  /** Height of the viewport, in px. */
  readonly height: number;
};

/** Rows of a list: the first drawn, and the one after the last. */
export type RowRange = { readonly start: number; readonly end: number };

/** Rows drawn at least beyond either edge, so that a quick scroll finds them there. */
const SPARE = 4;
/** Rows come and go this many at once: to scroll by a row draws nothing anew. */
const STEP = 8;

/** What is drawn before a list has been measured: about a window full. */
export const FIRST_RANGE: RowRange = { start: 0, end: 2 * STEP };

/** The rows worth drawing of a list of rows of `rowHeight` px, however long it is. */
export function rowsInView({ scrolled, height }: Viewport, rowHeight: number): RowRange {
  const start = Math.floor((scrolled / rowHeight - SPARE) / STEP) * STEP;
  const end = Math.ceil(((scrolled + height) / rowHeight + SPARE) / STEP) * STEP;
  return { start: Math.max(start, 0), end: Math.max(end, 0) };
}

/** Of a list of `count` rows. One that has become shorter than what was in view shows its end. */
export function rangeWithin({ start, end }: RowRange, count: number): RowRange {
  return { start: Math.min(start, Math.max(count - (end - start), 0)), end: Math.min(end, count) };
}

/** What is drawn of a long list, in its order: what is in view, and what has the focus wherever it is. */
export function placesInView<T>(
  list: readonly T[],
  { start, end }: RowRange,
  focused: number,
): readonly { readonly item: T; readonly place: number }[] {
  const at = (from: number, to: number) =>
    list.slice(from, to).map((item, offset) => ({ item, place: from + offset }));
  const inView = at(start, end);
  if (focused < start) return [...at(focused, focused + 1), ...inView];
  return focused >= end ? [...inView, ...at(focused, focused + 1)] : inView;
}
