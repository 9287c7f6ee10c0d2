/**
 * Who is put aside while one looks: hidden, or faint. It is remembered by this page alone, and
 * locking starts a fresh page: looking at some people leaves no trace of having looked.
 */
import { useSyncExternalStore } from 'react';

export type Aside = {
  /** Not on the map, in the table or in the legend. */
  readonly hidden: ReadonlySet<string>;
  /** On the map, faint and without their names. */
  readonly ghosts: ReadonlySet<string>;
};

export const NOBODY_ASIDE: Aside = { hidden: new Set(), ghosts: new Set() };

let current: Aside = NOBODY_ASIDE;
const listeners = new Set<() => void>();

/** Puts these people aside, instead of or besides whoever was. */
export function putAside(changes: Partial<Aside>): void {
  current = { ...current, ...changes };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): Aside => current;

export const useAside = (): Aside => useSyncExternalStore(subscribe, read, read);
