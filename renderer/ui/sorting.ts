/** The order of a table's rows by one of its columns. Pure; `DataTable` shows it. */

/** What a row is sorted by; null is "not answered" and stands last, whichever way one sorts. */
export type SortKey = string | number | null;

export type Sorting = { readonly column: string | null; readonly isDescending: boolean };

/** Numbers before words, as a table with both would have it; words as the language orders them. */
function compareKeys(
  a: string | number,
  b: string | number,
  compareWords: (a: string, b: string) => number,
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareWords(a, b);
  return typeof a === 'number' ? -1 : 1;
}

/** The rows by their keys; what has the same key keeps its order. */
export function inOrder<R>(
  rows: readonly R[],
  keyOf: (row: R) => SortKey,
  order: {
    readonly isDescending: boolean;
    readonly compareWords: (a: string, b: string) => number;
  },
): readonly R[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const sign = order.isDescending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * compareKeys(a.key, b.key, order.compareWords);
  });
  return keyed.map(({ row }) => row);
}
