/** Which rows of a long list are worth drawing. */

export type Viewport = {
  /** How far the list's start is above the viewport's start, in px; negative while below it. */
  readonly scrolled: number;
  /** Height of the viewport, in px. */
  readonly height: number;
};

/** Rows drawn beyond either edge, so that a quick scroll finds them there. */
const SPARE = 8;

/** First row drawn, and the row after the last one, of `count` rows of `rowHeight` px. */
export function rowsInView(
  { scrolled, height }: Viewport,
  rowHeight: number,
  count: number,
): { readonly start: number; readonly end: number } {
  const start = Math.floor(scrolled / rowHeight) - SPARE;
  const end = Math.ceil((scrolled + height) / rowHeight) + SPARE;
  const clamp = (row: number): number => Math.min(Math.max(row, 0), count);
  return { start: clamp(start), end: clamp(end) };
}

/** What is drawn of a long list, in its order: what is in view, and what has the focus wherever it is. */
export function placesInView<T>(
  list: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
  focused: number,
): readonly { readonly item: T; readonly place: number }[] {
  const at = (from: number, to: number) =>
    list.slice(from, to).map((item, offset) => ({ item, place: from + offset }));
  const inView = at(start, end);
  if (focused < start) return [...at(focused, focused + 1), ...inView];
  return focused >= end ? [...inView, ...at(focused, focused + 1)] : inView;
}
