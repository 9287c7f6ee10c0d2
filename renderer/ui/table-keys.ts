/** Which row a key leads to in a long table. Pure; `DataTable` carries it out. */

export type Extent = {
  /** Rows a page key moves by. */
  readonly page: number;
  readonly count: number;
};

/** The row the key leads to from `at`, always one there is; null when it is no key of the table. */
export function rowAfter(key: string, at: number, { page, count }: Extent): number | null {
  const steps: { readonly [key: string]: number } = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: Math.max(page, 1),
    PageUp: -Math.max(page, 1),
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  return Math.min(Math.max(at + step, 0), count - 1);
}
