/** A filter at work: whom it narrows, by what, and the way to change it. */
import { useMemo } from 'react';
import { filterPeople, type Ground } from '../../../shared/filter/filter-people.ts';
import { plannedOf } from '../../../shared/map/overlay-plan.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { PeopleFilter } from '../../../shared/model/filter-codes.ts';
import { useAnswer } from '../../app/queries.ts';
import { todayIso } from '../../app/today.ts';

export type Filtering = {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
  /** Everybody there is. */
  readonly contacts: readonly Contact[];
  readonly ground: Ground;
  /** Whom the filter leaves; the very same list while it is empty. */
  readonly found: readonly Contact[];
};

const NOTHING_MEANT: Ground['columnById'] = new Map();

/** Narrows people as things stand today, or on the day told. */
export function useFiltering(
  contacts: readonly Contact[],
  {
    filter,
    onChange,
    day,
  }: Pick<Filtering, 'filter' | 'onChange'> & { readonly day?: string | undefined },
): Filtering {
  const plan = useAnswer('plan', 'get', {}).data;
  const asOf = day ?? todayIso();
  const ground = useMemo(
    () => ({
      asOf,
      columnById: plan === undefined ? NOTHING_MEANT : plannedOf(plan, []).columnById,
    }),
    [asOf, plan],
  );
  const found = useMemo(() => filterPeople(contacts, filter, ground), [contacts, filter, ground]);
  return useMemo(
    () => ({ filter, onChange, contacts, ground, found }),
    [filter, onChange, contacts, ground, found],
  );
}
