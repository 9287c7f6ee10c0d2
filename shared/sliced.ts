/**
 * Work that can be done a piece at a time: a generator that stops now and then to say how far it is.
 * It knows neither clock nor waiting; whoever runs it decides how long a slice is.
 */

/** Yields the share done, 0–1, at moments at which it may be left; returns what it comes to. */
export type Sliced<T> = Generator<number, T, void>;

/**
 * Of many small steps, how many are taken between two such moments: stopping costs about as much as
 * one of them.
 */
export const STEPS_BETWEEN = 64;

/** All of it at once. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work as a part of more: its shares come as those from `from` to `to` of the whole. */
export function* asPart<T>(work: Sliced<T>, from: number, to: number): Sliced<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
