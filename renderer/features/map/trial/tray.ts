/**
 * The tray of tried changes, and the hand that may try too. It is remembered by this page alone, and
 * locking starts a fresh page: it is kept while the session lasts, and discarding it leaves no trace.
 * Each reader hears of its own part only: while somebody is held, the map itself is not drawn again.
 */
import { useSyncExternalStore } from 'react';
import type { SceneNode } from '../../../../shared/map/scene.ts';
import type { Tray } from './tried.ts';

type Ring = SceneNode['ring'];

/** Somebody between two rings. */
export type Taken = {
  readonly id: string;
  readonly from: Ring;
  /** Null in my own middle, which is nobody's place. */
  readonly to: Ring | null;
  /** The tray with them there; null where there is nothing to try, or where they stand anyway. */
  readonly tray: Tray | null;
};

type Trying = {
  readonly tray: Tray;
  /** Taking somebody to another ring tries what it would mean; else it only puts them there. */
  readonly isByHand: boolean;
  /** Who is in the hand, and over which ring. */
  readonly held: Taken | null;
  /** Who was taken somewhere last, by the pointer or by the keys. */
  readonly last: Taken | null;
};

const NOTHING: Trying = { tray: [], isByHand: false, held: null, last: null };

let current: Trying = NOTHING;
const listeners = new Set<() => void>();

function become(next: Partial<Trying>): void {
  current = { ...current, ...next };
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
  become({ tray, isByHand: current.isByHand || isFirst });
}

/** Nothing is tried any more, and the hand puts people again. */
export const discardTray = (): void => become(NOTHING);

/** Whether the hand tries. */
export const tryByHand = (isByHand: boolean): void => become({ isByHand, last: null });

/** The tray without what is in the hand. */
export const trayNow = (): Tray => current.tray;

export const heldNow = (): Taken | null => current.held;

/** Somebody is over a ring now; with null the hand is empty, and nothing was tried. */
export const holdOver = (held: Taken | null): void => become({ held });

/** Somebody has been taken to a ring for good: what it would mean is tried. */
export const settleOn = (taken: Taken): void =>
  become({ tray: taken.tray ?? current.tray, held: null, last: taken });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isByHand = (): boolean => current.isByHand;
const last = (): Taken | null => current.last;

export const useTray = (): Tray => useSyncExternalStore(subscribe, trayNow, trayNow);
export const useIsByHand = (): boolean => useSyncExternalStore(subscribe, isByHand, isByHand);
export const useHeld = (): Taken | null => useSyncExternalStore(subscribe, heldNow, heldNow);
export const useLastTaken = (): Taken | null => useSyncExternalStore(subscribe, last, last);
