/**
 * How one last looked at the people: which view, which columns, whom. It is remembered by this page
 * alone, and locking starts a fresh page: what circles there are is nobody's business on the disk.
 */
import { useCallback, useState } from 'react';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { CardField } from '../card-fields.ts';
import { FIRST_COLUMNS } from './fields.ts';

/** Whom the list shows. */
export const RINGS = ['everybody', 'inner', 'around'] as const;

export type ListView = {
  readonly tab: 'introductions' | 'answers';
  readonly columns: readonly CardField['field'][];
  readonly ring: (typeof RINGS)[number];
  /** Circles to show; all of them when none is named. */
  readonly circles: readonly string[];
};

const firstView: ListView = {
  tab: 'introductions',
  columns: FIRST_COLUMNS,
  ring: 'everybody',
  circles: [],
};

let last = firstView;

/** The view as it was left, and the way to change it. */
export function useListView(): readonly [ListView, (changes: Partial<ListView>) => void] {
  const [view, setView] = useState(last);
  const change = useCallback((changes: Partial<ListView>): void => {
    last = { ...last, ...changes };
    setView(last);
  }, []);
  return [view, change];
}

/** The circles there are, in the order of the alphabet. */
export const circlesOf = (
  contacts: readonly Contact[],
  compare: (a: string, b: string) => number,
): readonly string[] =>
  [...new Set(contacts.flatMap(({ circle }) => (circle === null ? [] : [circle])))].toSorted(
    compare,
  );

/** Those whom the view shows. A circle that is gone narrows nothing. */
export function shownIn(
  contacts: readonly Contact[],
  { ring, circles }: Pick<ListView, 'ring' | 'circles'>,
): readonly Contact[] {
  const known = new Set(contacts.map(({ circle }) => circle));
  const wanted = circles.filter((circle) => known.has(circle));
  return contacts.filter(
    ({ core, circle }) =>
      (ring === 'everybody' || core === (ring === 'inner')) &&
      (wanted.length === 0 || (circle !== null && wanted.includes(circle))),
  );
}
