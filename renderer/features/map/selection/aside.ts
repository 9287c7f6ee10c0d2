/**
 * Who is put aside while one looks: hidden, or faint. It is remembered by this page alone, and
 * locking starts a fresh page: looking at some people leaves no trace of having looked.
 */
import { useMemo, useSyncExternalStore } from 'react';
import type { Filtering } from '../../filter/filtering.ts';
import type { MapQuery } from '../map-query.ts';

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

/**
 * Who is out of sight altogether: whoever was put aside by hand, and with them everybody a filter
 * leaves out. The very same people while nothing is asked for.
 */
export function useOutOfSight(
  { contacts, found }: Pick<Filtering, 'contacts' | 'found'>,
  rest: MapQuery['rest'],
): Aside {
  const aside = useAside();
  return useMemo(() => {
    if (contacts === found) return aside;
    const shown = new Set(found.map(({ id }) => id));
    const others = contacts.flatMap(({ id }) => (shown.has(id) ? [] : [id]));
    return rest === 'hidden'
      ? { ...aside, hidden: new Set([...aside.hidden, ...others]) }
      : { ...aside, ghosts: new Set([...aside.ghosts, ...others]) };
  }, [aside, contacts, found, rest]);
}
