/**
 * A call between its beginning and its answer: how far it is, and whether the window still wants it.
 * The invariant: once `commit` has returned the signal never fires, so a handler that lets the
 * signal throw before it changes anything has changed nothing when it answers `cancelled`.
 */
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallOptions, CallProgress } from '../../shared/contract/define.ts';
import type { Sliced } from '../../shared/sliced.ts';

/** Longest time the vault process works on one call without listening, in milliseconds (our proposal). */
const SLICE_MS = 16;
/** Smaller steps than this would not move a bar anybody could see. */
const SHARE_TOLD = 0.01;

/** What a handler that takes long is handed. */
export type Underway = {
  /** Fires when the window takes the call back; never after `commit`. */
  readonly signal: AbortSignal;
  /** Tells how far the call is and listens to what came in meanwhile. Throws once it was taken back. */
  readonly breathe: (share?: number) => Promise<void>;
  /** Asks the person in a dialog of the system's, whose time is not waiting. Throws as `breathe` does. */
  readonly asking: <T>(question: () => Promise<T>) => Promise<T>;
  /** The rest is done as a whole: the window is told, and taking back does nothing any more. */
  readonly commit: () => Promise<void>;
};

type Call = {
  readonly underway: Underway;
  /** Whether this was thrown because the window took the call back. */
  readonly isCancelled: (thrown: unknown) => boolean;
  /** Stops listening to the window. */
  readonly end: () => void;
};

/** Begins to follow a call. */
export function beginCall({ signal: wanted, onProgress }: CallOptions<AbortSignal>): Call {
  const controller = new AbortController();
  const { signal } = controller;
  let told: CallProgress = { share: null, canCancel: true, isAsking: false };
  const tell = (news: Partial<CallProgress>): void => {
    told = { ...told, ...news };
    onProgress?.(told);
  };
  const cancel = (): void => {
    if (told.canCancel) controller.abort();
  };
  wanted?.addEventListener('abort', cancel);
  if (wanted?.aborted) cancel();
  const listen = async (): Promise<void> => {
    await nextTurn();
    signal.throwIfAborted();
  };
  return {
    underway: {
      signal,
      breathe: (share) => {
        if (share !== undefined && share - (told.share ?? 0) >= SHARE_TOLD) tell({ share });
        return listen();
      },
      asking: async (question) => {
        tell({ isAsking: true });
        const answer = await question();
        tell({ isAsking: false });
        await listen();
        return answer;
      },
      commit: async () => {
        await listen();
        tell({ share: null, canCancel: false });
        // What is left may keep this process busy: the window hears of it first.
        await nextTurn();
      },
    },
    isCancelled: (thrown) => signal.aborted && thrown === signal.reason,
    end: () => wanted?.removeEventListener('abort', cancel),
  };
}

/** Does sliced work, listening to the window between slices. Throws when it was taken back. */
export async function inSlices<T>(work: Sliced<T>, { breathe }: Underway): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await breathe(step.value);
    since = performance.now();
  }
}
