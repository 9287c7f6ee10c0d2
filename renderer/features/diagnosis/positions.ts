/** A share 0–1 as a position along a line, in the form style objects want. */
export const share = (value: number): string =>
  `${String(Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 100)}%`;
