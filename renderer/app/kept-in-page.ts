/**
 * What an address stands for without saying it. An address leaves the page: the window's process
 * holds every one it has been to, beyond a lock. So an address names such a value by a number that
 * this page alone can read, and back and forward work as for anything else in it.
 */

export type KeptInPage<T> = {
  /** The number of a value; equal values share one. */
  readonly keyOf: (value: T) => string;
  /** The value of a number; null for one that this page never gave. */
  readonly valueOf: (key: string | null) => T | null;
};

/** A keeping of values that are plain data, told apart as `JSON` writes them. */
export function createKeptInPage<T>(): KeptInPage<T> {
  const values: T[] = [];
  const placesByText = new Map<string, number>();
  return {
    keyOf: (value) => {
      const text = JSON.stringify(value);
      const known = placesByText.get(text);
      if (known !== undefined) return String(known);
      placesByText.set(text, values.length);
      return String(values.push(value) - 1);
    },
    valueOf: (key) => (key === null || key === '' ? null : (values[Number(key)] ?? null)),
  };
}
