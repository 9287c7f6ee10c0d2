/** Density of the ties among alters. */

/**
 * The share of all possible ties among `n` alters that exist, 0–1, my own ties left out:
 * D = 2t / (n(n − 1)), as UCINET's ego-network density. Undefined (null) below two alters.
 */
export const densityOf = (n: number, ties: number): number | null =>
  n < 2 ? null : (2 * ties) / (n * (n - 1));
