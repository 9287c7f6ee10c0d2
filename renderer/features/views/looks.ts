/**
 * From how one looks to what is kept of it, and back. What is read back may name what is not there
 * any more, people, words or parts of the app: those are left out and counted, and the rest opens.
 */
import { filterLeft, inOrder, kindsIn } from '../../../shared/filter/filter-people.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { PeopleFilter } from '../../../shared/model/filter-codes.ts';
import type { Look, MapLook, PeopleLook } from '../../../shared/model/kept-view.ts';
import { mapPath, parseMapQuery, type MapQuery } from '../map/map-query.ts';
import type { Aside } from '../map/selection/aside.ts';
import { LISTED } from '../people/list/fields.ts';
import { listPath, type ListView } from '../people/list/view.ts';

const copied = (filter: PeopleFilter): Look['filter'] =>
  Object.fromEntries(kindsIn(filter).map((kind) => [kind, [...(filter[kind] ?? [])]]));

/** The map as it is looked at; the day it is looked at is none of it. */
export const lookOfMap = (query: MapQuery, { hidden, ghosts }: Aside): MapLook => ({
  screen: 'map',
  overlay: query.overlay,
  ringsBy: query.ringsBy,
  sectorsBy: query.sectorsBy,
  layout: query.layout,
  outlines: query.outlines,
  as: query.view,
  withMyTies: query.withMyTies,
  filter: copied(query.filter),
  rest: query.rest,
  hidden: [...hidden].toSorted(),
  ghosts: [...ghosts].toSorted(),
  selected: [...query.select],
});

/** The list as it is looked at. */
export const lookOfList = ({ columns, sorting, words, filter }: ListView): PeopleLook => ({
  screen: 'people',
  columns: [...columns],
  sortedBy: sorting.column,
  isDescending: sorting.isDescending,
  words,
  filter: copied(filter),
});

/** Where a look is seen again, who is put aside for it, and how much of it is gone. */
export type Opened = {
  readonly path: string;
  readonly aside: Aside | null;
  readonly lost: number;
};

const countValues = (filter: PeopleFilter): number =>
  kindsIn(filter).reduce((sum, kind) => sum + (filter[kind]?.length ?? 0), 0);

function openMap(look: MapLook, contacts: readonly Contact[], filter: PeopleFilter): Opened {
  const there = new Set(contacts.map(({ id }) => id));
  const left = (ids: readonly string[]): readonly string[] => ids.filter((id) => there.has(id));
  const { overlay, ringsBy, sectorsBy, layout, outlines } = look;
  const known = new URLSearchParams({
    overlay,
    rings: ringsBy,
    sectors: sectorsBy,
    layout,
    outlines,
  });
  const named = [...look.hidden, ...look.ghosts, ...look.selected];
  return {
    path: mapPath({
      ...parseMapQuery(known.toString()),
      view: look.as,
      withMyTies: look.withMyTies,
      filter,
      rest: look.rest,
      select: left(look.selected),
    }),
    aside: { hidden: new Set(left(look.hidden)), ghosts: new Set(left(look.ghosts)) },
    lost: new Set(named.filter((id) => !there.has(id))).size,
  };
}

function openList(look: PeopleLook, filter: PeopleFilter): Opened {
  const columns = LISTED.map(({ field }) => field).filter((field) => look.columns.includes(field));
  const isSortable = look.sortedBy === 'name' || columns.some((field) => field === look.sortedBy);
  const sorting = {
    column: isSortable ? look.sortedBy : null,
    isDescending: isSortable && look.isDescending,
  };
  const path = listPath({ tab: 'answers', columns, sorting, words: look.words, filter });
  return { path, aside: null, lost: 0 };
}

/** Opens a look on the people there are. */
export function openLook(look: Look, contacts: readonly Contact[]): Opened {
  const filter = filterLeft(look.filter, contacts);
  const opened = look.screen === 'map' ? openMap(look, contacts, filter) : openList(look, filter);
  return { ...opened, lost: opened.lost + countValues(look.filter) - countValues(filter) };
}

/** What a look shows, whoever is selected: columns and conditions have an order of their own. */
function shownBy(look: Look): string {
  const filter = inOrder(look.filter);
  return JSON.stringify(
    look.screen === 'map'
      ? { ...look, filter, selected: [] }
      : { ...look, filter, columns: look.columns.toSorted() },
  );
}

/** Whether two looks show the same. */
export const isSameLook = (one: Look, other: Look): boolean => shownBy(one) === shownBy(other);
