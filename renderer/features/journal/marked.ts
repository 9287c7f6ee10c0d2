/** A text cut into the parts that matched a search and those between them. */

export type Part = {
  readonly text: string;
  /** Where the part begins in the whole text. */
  readonly at: number;
  readonly isMatch: boolean;
};

/** Parts in order; together they are the text. Matches may overlap and come in any order. */
export function markedParts(
  text: string,
  matches: readonly (readonly [start: number, end: number])[],
): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const put = (end: number, isMatch: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), at, isMatch });
    at = Math.max(at, end);
  };
  for (const [start, end] of matches.toSorted(([a], [b]) => a - b)) {
    put(Math.min(start, text.length), false);
    put(Math.min(end, text.length), true);
  }
  put(text.length, false);
  return parts;
}
