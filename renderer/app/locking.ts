/**
 * Locking from the window's side: whatever is still being written is kept first, then the vault
 * process ends, then the window forgets what it knew.
 */
import { client } from './client.ts';
import { queryClient } from './queries.ts';

type Keep = () => Promise<void>;
const toKeep = new Set<Keep>();

/** Asks for `keep` to be awaited before every lock, until the returned function is called. */
export function beforeLock(keep: Keep): () => void {
  toKeep.add(keep);
  return () => toKeep.delete(keep);
}

/** Ends whatever is being typed the way leaving the field does, so that it is kept. */
export function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
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

let locking: Promise<void> | null = null;

/** Locks the vault; asking twice locks once. */
export function lockVault(): Promise<void> {
  locking ??= lock().finally(() => {
    locking = null;
  });
  return locking;
}

async function lock(): Promise<void> {
  finishTyping();
  // What cannot be kept must not keep the vault open.
  await Promise.allSettled([...[...toKeep].map((keep) => keep()), ...pending]);
  await client.vault.lock({});
  await forgetAnswers();
}
