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
