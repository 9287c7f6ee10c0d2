/**
 * The tray of tried changes, and whether the hand tries too. It is remembered by this page alone, and
 * locking starts a fresh page: it is kept while the session lasts, and discarding it leaves no trace.
 */
import { useSyncExternalStore } from 'react';
import type { Tray } from './tried.ts';

export type Trying = {
  readonly tray: Tray;
  /** The tray as it would be if the hand let go now; null while nobody is held over another ring. */
  readonly inHand: Tray | null;
  /** Taking somebody to another ring tries what it would mean; else it only puts them there. */
  readonly isByHand: boolean;
};

const NOTHING: Trying = { tray: [], inHand: null, isByHand: false };

let current: Trying = NOTHING;
const listeners = new Set<() => void>();

function become(next: Trying): void {
  current = next;
  for (const listener of listeners) listener();
}

/**
 * Puts the tray that `change` makes of the present one in its place. With the first try the hand
 * begins to try: who is moved then is meant to be tried, too.
 */
export function changeTray(change: (tray: Tray) => Tray): void {
  const tray = change(current.tray);
  if (tray === current.tray) return;
  const isFirst = current.tray.length === 0 && tray.length > 0;
  become({ ...current, tray, isByHand: current.isByHand || isFirst });
}

/** Nothing is tried any more, and the hand puts people again. */
export const discardTray = (): void => become(NOTHING);

/** Whether the hand tries. */
export const tryByHand = (isByHand: boolean): void => become({ ...current, isByHand });

/** Shows what a tray comes to while somebody is held; null shows the one there is. */
export function holdTray(inHand: Tray | null): void {
  if (inHand !== current.inHand) become({ ...current, inHand });
}

/** The hand lets go: what it tries is tried. Whether it tried anything. */
export function letGoOfTray(): boolean {
  const { inHand } = current;
  if (inHand === null) return false;
  become({ ...current, tray: inHand, inHand: null });
  return true;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): Trying => current;

export const useTrying = (): Trying => useSyncExternalStore(subscribe, read, read);
