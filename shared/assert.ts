/**
 * Assertions for promises the types cannot make. A broken one is a defect: it throws once and is
 * caught once, at the door (`electron/core/dispatch.ts`). Messages never contain the user's text.
 */

/** Throws with `promise`, a sentence naming what was promised, when `holds` is false. */
export function assert(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${promise}`);
}

/** Returns `value`, or throws with `promise` when it is absent. */
export function must<T>(value: T | null | undefined, promise: string): T {
  if (value === null || value === undefined) throw new Error(`Broken promise: ${promise}`);
  return value;
}

/** For the branch a closed union cannot reach. */
export function unreachable(value: never): never {
  throw new Error(`Broken promise: every case is handled (${typeof value})`);
}
