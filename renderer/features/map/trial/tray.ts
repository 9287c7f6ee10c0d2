/**
 * The tray of tried changes. It is remembered by this page alone, and locking starts a fresh page:
 * it is kept while the session lasts, and discarding it leaves no trace.
 */
import { useSyncExternalStore } from 'react';
import type { Tray } from './tried.ts';

let current: Tray = [];
const listeners = new Set<() => void>();

/** Puts the tray that `change` makes of the present one in its place. */
export function changeTray(change: (tray: Tray) => Tray): void {
  const next = change(current);
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): Tray => current;

export const useTray = (): Tray => useSyncExternalStore(subscribe, read, read);
