/**
 * Whether the first snapshot is offered: while there is none, once enough is answered for a picture
 * worth keeping, and until it is waved away. Waving away is remembered by this page alone, and locking
 * starts a fresh page.
 */
import { useSyncExternalStore } from 'react';
import { useAnswer } from '../../app/queries.ts';

let isWavedAway = false;
const listeners = new Set<() => void>();

/** The first snapshot is not offered again while the vault stays open. */
export function waveFirstAway(): void {
  isWavedAway = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): boolean => isWavedAway;

export function useFirstOffered(): boolean {
  const verdict = useAnswer('diagnosis', 'get', {}).data?.verdict;
  const snapshots = useAnswer('snapshots', 'list', {}).data;
  const isAway = useSyncExternalStore(subscribe, read, read);
  const isWorthKeeping = verdict !== undefined && verdict.type !== 'abstain';
  return isWorthKeeping && snapshots?.length === 0 && !isAway;
}
