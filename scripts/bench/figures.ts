/**
 * What the bench tells: figures, each held against its goal. A goal that is missed is told and is no
 * error; a value that is wrong is one, because a fast wrong answer is worth nothing.
 */
import type { Race, Spread } from './clock.ts';

/** A row of the goals in docs/performance.md. */
export type Row =
  | 'E0'
  | 'E1'
  | 'E2'
  | 'E3'
  | 'O1'
  | 'L1'
  | 'S1'
  | 'S2'
  | 'K1'
  | 'I1'
  | 'C1'
  | 'P1'
  | 'U1'
  | 'U2'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'T1';

/** Every goal is a largest value: of our own figure, or of it as a multiple of the other. */
export type Goal = { readonly of: 'ours' | 'ratio'; readonly atMost: number };

export type Figure = {
  readonly row: Row;
  readonly what: string;
  /** `count` and `share` are printed without one. */
  readonly unit: 'ms' | 'KiB' | 'count' | 'share';
  readonly ours: Spread;
  /** What it is held against; only named where the figure is itself a difference from it. */
  readonly against: { readonly name: string; readonly figure: Spread | null } | null;
  /** Ours divided by the other's. */
  readonly ratio: Spread | null;
  readonly goal: Goal | null;
};

/** What could not be measured here, and why. */
export type Skipped = { readonly row: Row; readonly what: string; readonly skipped: string };

export type Line = Figure | Skipped;

/** One row's measurements, told as they are made. */
export type Part = {
  readonly row: Row;
  readonly measure: () => AsyncIterable<Line>;
};

/** One value, measured once or the same every time. */
export const exactly = (value: number): Spread => ({ median: value, p25: value, p75: value });

/** A figure from two sides timed against each other. */
export const raceFigure = (
  named: Pick<Figure, 'row' | 'what' | 'goal'> & { readonly against: string },
  { ours, against, ratio }: Race,
): Figure => ({
  ...named,
  unit: 'ms',
  ours,
  against: { name: named.against, figure: against },
  ratio,
});

/** A figure that stands alone, held against a limit. */
export const plainFigure = (
  named: Pick<Figure, 'row' | 'what' | 'unit'>,
  ours: Spread,
  atMost: number | null,
): Figure => ({
  ...named,
  ours,
  against: null,
  ratio: null,
  goal: atMost === null ? null : { of: 'ours', atMost },
});

/** Whether the goal is met; null without a goal. */
export function isMet({ goal, ours, ratio }: Figure): boolean | null {
  if (goal === null) return null;
  const figure = goal.of === 'ours' ? ours : ratio;
  return figure !== null && figure.median <= goal.atMost;
}

/** Ends the run: something measured is not what it should be. */
export class WrongValue extends Error {}

/** Throws `WrongValue` with the sentence unless it holds. */
export function expectRight(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new WrongValue(sentence);
}
