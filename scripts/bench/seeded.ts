/** Chance that repeats itself: the same seed draws the same numbers on every machine. */

/** The next number, 0 ≤ x < 1. */
export type Chance = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for test data. */
export function createChance(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, not including, `below`. */
export const drawBelow = (chance: Chance, below: number): number => Math.floor(chance() * below);

/** One of the items, each as likely. */
export function drawOne<T>(chance: Chance, items: readonly [T, ...T[]]): T {
  return items[drawBelow(chance, items.length)] ?? items[0];
}
