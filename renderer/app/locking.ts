/**
 * Locking from the window's side: whatever is still being written is kept first, then main is asked
 * for the lock, which ends this page and the vault process. Main waits only so long for us.
 */
import { finishTyping } from '../ui/finish-typing.ts';
import { queryClient } from './queries.ts';

type Keep = () => Promise<void>;
const toKeep = new Set<Keep>();

/** Asks for `keep` to be awaited before every lock, until the returned function is called. */
export function beforeLock(keep: Keep): () => void {
  toKeep.add(keep);
  return () => toKeep.delete(keep);
}

const pending = new Set<Promise<unknown>>();

/** Keeps the vault open until this change has been answered. */
export function settleBeforeLock<T>(change: Promise<T>): Promise<T> {
  pending.add(change);
  void change.finally(() => pending.delete(change)).catch(() => undefined);
  return change;
}

/** Forgets every answer of the vault process and asks again where the vault stands. */
export async function forgetAnswers(): Promise<void> {
  queryClient.removeQueries({ predicate: ({ queryKey }) => !isKnownWhileLocked(queryKey[0]) });
  await queryClient.invalidateQueries();
}

const isKnownWhileLocked = (domain: unknown): boolean =>
  domain === 'vault' || domain === 'preferences';

let isLocking = false;

/** Locks the vault; asking twice locks once. This page ends with it. */
export async function lockVault(): Promise<void> {
  if (isLocking) return;
  isLocking = true;
  finishTyping();
  // Nobody reads on while the last words are kept.
  document.body.hidden = true;
  // What cannot be kept must not keep the vault open.
  await Promise.allSettled([...[...toKeep].map((keep) => keep()), ...pending]);
  window.plexus.lock();
}
