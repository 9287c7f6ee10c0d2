/** Whom a kept view names, under other ids or without some of them. */
import type { KeptView } from './kept-view.ts';

/** The view with everybody under the id `idFor` knows them by; whoever has none is left out. */
export function viewFor(view: KeptView, idFor: (id: string) => string | null): KeptView {
  const { shows } = view;
  if (shows.screen !== 'map') return view;
  const people = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => idFor(id) ?? [])),
  ];
  return {
    ...view,
    shows: {
      ...shows,
      hidden: people(shows.hidden),
      ghosts: people(shows.ghosts),
      selected: people(shows.selected),
    },
  };
}
