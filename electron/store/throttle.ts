/**
 * The pause after wrong passphrases. It lives in memory only: a lock-out written to the disk would
 * let anybody lock the owner out, and whoever copied the file ignores it anyway.
 */
import { createTurns, type InTurn } from './in-turn.ts';

/** Seconds to wait after the first, second, third … failure in a row; the last one stays. */
const PAUSES_SECONDS = [0, 0, 0, 1, 2, 4, 8, 16, 30] as const;

export type Throttle = {
  /** Whole seconds still to wait before the next try; 0 when it may be made now. */
  readonly waitSeconds: (vault: string) => number;
  /** Counts a failure and answers with the pause it brings. */
  readonly recordFailure: (vault: string) => number;
  readonly recordSuccess: (vault: string) => void;
  /** One try after another: made at once, all would have asked for the pause before any had failed. */
  readonly inTurn: <R>(vault: string, attempt: () => Promise<R>) => Promise<R>;
};

/** `nowMs` must never run backwards: a clock set back would lengthen the pause, forward end it. */
export function createThrottle(nowMs: () => number): Throttle {
  const failures = new Map<string, { readonly count: number; readonly untilMs: number }>();
  const turns = new Map<string, InTurn>();
  return {
    waitSeconds: (vault) =>
      Math.max(0, Math.ceil(((failures.get(vault)?.untilMs ?? 0) - nowMs()) / 1000)),
    recordFailure: (vault) => {
      const count = (failures.get(vault)?.count ?? 0) + 1;
      const pause = PAUSES_SECONDS[Math.min(count, PAUSES_SECONDS.length) - 1] ?? 0;
      failures.set(vault, { count, untilMs: nowMs() + pause * 1000 });
      return pause;
    },
    recordSuccess: (vault) => {
      failures.delete(vault);
    },
    inTurn: (vault, attempt) => {
      const inTurn = turns.get(vault) ?? createTurns();
      turns.set(vault, inTurn);
      return inTurn(attempt);
    },
  };
}
