/**
 * How one looks at the people: which view, which columns, in which order, whom. The address stands
 * for it (`kept-in-page`), so that back and forward work, and this page alone remembers how it was
 * left: locking starts a fresh page, and what circles there are is nobody's business on the disk.
 */
import { useCallback, useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { EVERYBODY, type PeopleFilter } from '../../../../shared/model/filter-codes.ts';
import { createKeptInPage } from '../../../app/kept-in-page.ts';
import type { Sorting } from '../../../ui/sorting.ts';
import type { CardField } from '../card-fields.ts';
import { FIRST_COLUMNS } from './fields.ts';

export type ListView = {
  readonly tab: 'introductions' | 'answers';
  readonly columns: readonly CardField['field'][];
  readonly sorting: Sorting;
  /** What the people shown are found by. */
  readonly words: string;
  readonly filter: PeopleFilter;
};

const firstView: ListView = {
  tab: 'introductions',
  columns: FIRST_COLUMNS,
  sorting: { column: null, isDescending: false },
  words: '',
  filter: EVERYBODY,
};

const kept = createKeptInPage<ListView>();

let last = firstView;

/** The address of the list, looked at in this way. */
export const listPath = (view: Partial<ListView>): string =>
  `/people?list=${kept.keyOf({ ...firstView, ...view })}`;

/** The view the address stands for, or as it was left; and the way to change it. */
export function useListView(): readonly [ListView, (changes: Partial<ListView>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = kept.valueOf(new URLSearchParams(search).get('list')) ?? last;
  useEffect(() => {
    last = view;
  }, [view]);
  const change = useCallback(
    (changes: Partial<ListView>): void => {
      last = { ...last, ...changes };
      // One goes back to whom one saw, not to how wide the table was.
      navigate(listPath(last), { replace: changes.filter === undefined });
    },
    [navigate],
  );
  return [view, change];
}
