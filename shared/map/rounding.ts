/**
 * Coordinates of the map to two decimals: far below what a screen or a printer can show, and the same
 * bytes on every machine. Minus zero is never written.
 */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
