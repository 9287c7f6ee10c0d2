/** The recovery code as a person handles it: eight groups of four, of which two are asked back. */

/** `PX1-ABCD-…` without its mark, as groups. */
export const groupsOf = (recoveryCode: string): readonly string[] =>
  recoveryCode.split('-').slice(1);

/**
 * Two different positions 0–7 in ascending order. `chance` gives numbers from 0 up to, not
 * including, 1.
 */
export function chooseTwo(chance: () => number): readonly [number, number] {
  const first = Math.floor(chance() * 8);
  const step = 1 + Math.floor(chance() * 7);
  const second = (first + step) % 8;
  return first < second ? [first, second] : [second, first];
}
