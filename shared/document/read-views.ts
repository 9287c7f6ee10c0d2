/** The kept views of a document. Invariant: their ids are unique. Unknown keys are carried. */
import type { KeptView, Look } from '../model/kept-view.ts';
import { takeDeep } from './deep-extras.ts';
import type { ExtraKeys, Findings } from './extras.ts';
import { check, noteId } from './problems.ts';
import { WireViews, type WireView } from './views-schema.ts';

type Views = { readonly views: KeptView[] | null; readonly extras: ExtraKeys };

const NO_VIEWS: Views = { views: null, extras: {} };

const filterOf = (wire: WireView['shows']['filter']): Look['filter'] =>
  Object.fromEntries(
    Object.entries(wire ?? {}).flatMap(([kind, values]) =>
      values?.length ? [[kind, values] as const] : [],
    ),
  );

function lookOf(shows: WireView['shows']): Look {
  const filter = filterOf(shows.filter);
  if (shows.screen === 'people') {
    const { screen, columns, sortedBy, isDescending, words } = shows;
    return {
      screen,
      columns: columns ?? [],
      sortedBy: sortedBy ?? null,
      isDescending: isDescending ?? false,
      words: words ?? '',
      filter,
    };
  }
  return {
    screen: shows.screen,
    overlay: shows.overlay ?? 'none',
    ringsBy: shows.ringsBy ?? 'closeness',
    sectorsBy: shows.sectorsBy ?? 'circle',
    layout: shows.layout ?? 'rings',
    outlines: shows.outlines ?? 'none',
    as: shows.as ?? 'map',
    withMyTies: shows.withMyTies ?? false,
    filter,
    rest: shows.rest ?? 'hidden',
    hidden: shows.hidden ?? [],
    ghosts: shows.ghosts ?? [],
    selected: shows.selected ?? [],
  };
}

/** The views `raw` (the document's `views`) describes: null when the document has none. */
export function readViews(raw: unknown, findings: Findings): Views {
  if (raw === undefined || raw === null) return NO_VIEWS;
  const wire = check(WireViews, raw, 'views', findings.problems);
  if (!wire) return NO_VIEWS;
  const seen = new Set<string>();
  for (const [at, { id }] of wire.entries()) {
    if (seen.has(id)) noteId(findings.problems, `views[${String(at)}].id`, 'duplicate-id', id);
    seen.add(id);
  }
  const views = wire.map(({ id, title, shows }) => ({ id, title, shows: lookOf(shows) }));
  return { views, extras: takeDeep(WireViews, raw, 'views', findings) };
}
