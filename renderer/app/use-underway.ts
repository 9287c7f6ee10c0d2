/**
 * A call that may take long, as the screen that waits for it sees it: how far it is, and the way to
 * take it back. Leaving the screen takes it back. A call taken back in time is no error: it answers
 * null, and nothing was changed; too late, its usual answer comes.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallProgress } from '../../shared/contract/define.ts';
import type { AppError, ErrorOf } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { Following } from './client.ts';

export type Underway = CallProgress & {
  /** Was asked to stop and has not answered yet. */
  readonly isStopping: boolean;
  readonly cancel: () => void;
};

type Cancelled = ErrorOf<'cancelled'>;
type Run = <T, E extends AppError>(
  call: (following: Following) => Promise<Result<T, E>>,
) => Promise<Result<T, Exclude<E, Cancelled>> | null>;

/**
 * What is under way, null when nothing is; and the way to begin it. One at a time: what is begun
 * takes back what was under way before.
 */
export function useUnderway(): readonly [underway: Underway | null, run: Run] {
  const [underway, setUnderway] = useState<Underway | null>(null);
  const present = useRef<AbortController | null>(null);
  useEffect(() => () => present.current?.abort(), []);
  const run = useCallback<Run>(
    async <T, E extends AppError>(call: (following: Following) => Promise<Result<T, E>>) => {
      present.current?.abort();
      const controller = new AbortController();
      present.current = controller;
      const change = (next: (now: Underway) => Underway | null): void => {
        if (present.current === controller) setUnderway((now) => now && next(now));
      };
      const cancel = (): void => {
        change((now) => ({ ...now, isStopping: now.canCancel }));
        controller.abort();
      };
      const begun = { share: null, canCancel: true, isAsking: false, isStopping: false, cancel };
      setUnderway(begun);
      // Past recall it is not being stopped after all.
      const onProgress = (progress: CallProgress): void =>
        change((now) => ({
          ...now,
          ...progress,
          isStopping: now.isStopping && progress.canCancel,
        }));
      try {
        const result = await call({ signal: controller.signal, onProgress });
        if (!result.ok && result.error.code === 'cancelled') return null;
        // `cancelled` has just gone; the compiler does not narrow a generic error by its code.
        return result as Result<T, Exclude<E, Cancelled>>;
      } finally {
        change(() => null);
      }
    },
    [],
  );
  return [underway, run];
}
