/**
 * What the address says of the map: `#/map?overlay=biased&rings=benefits&at=today&select=id,id`.
 * Anything it does not know is read as the default, and defaults are not written.
 */
import { kindsIn } from '../../../shared/filter/filter-people.ts';
import {
  type Arrangement,
  type Overlay,
  OVERLAYS,
  RINGS_BY,
  SECTORS_BY,
  USUAL_ARRANGEMENT,
} from '../../../shared/map/scene.ts';
import { EVERYBODY, type PeopleFilter } from '../../../shared/model/filter-codes.ts';
import { createKeptInPage } from '../../app/kept-in-page.ts';

/** The picture in rings and sectors, or one in which ties alone decide who stands where. */
export const LAYOUTS = ['rings', 'force'] as const;
/** Which groups are outlined, besides where people stand. */
const OUTLINES = ['none', 'tags', 'circles'] as const;
/** Whoever a filter leaves out is not there, or faint. */
export const RESTS = ['hidden', 'faint'] as const;

export type MapQuery = Arrangement & {
  readonly overlay: Overlay;
  readonly layout: (typeof LAYOUTS)[number];
  readonly outlines: (typeof OUTLINES)[number];
  readonly view: 'map' | 'table';
  /** Another day that is looked at, and the one beside it: keys of stops; null for none. */
  readonly at: string | null;
  readonly beside: string | null;
  /** Whom to show, and what becomes of everybody else. */
  readonly filter: PeopleFilter;
  readonly rest: (typeof RESTS)[number];
  /** Lines from me to everybody. */
  readonly withMyTies: boolean;
  /** Ids of the people selected; some may be gone by now. */
  readonly select: readonly string[];
};

/** The address names a filter without saying it: its words are my own. */
const filters = createKeptInPage<PeopleFilter>();

type Offering = Pick<MapQuery, 'layout' | 'sectorsBy'>;

/** The outlines a picture can have: where circles are the sectors already, they need no outline. */
export const outlinesOffered = ({
  layout,
  sectorsBy,
}: Offering): readonly MapQuery['outlines'][] =>
  layout === 'rings' && sectorsBy === 'circle' ? ['none', 'tags'] : OUTLINES;

export function parseMapQuery(search: string): MapQuery {
  const values = new URLSearchParams(search);
  const layout = LAYOUTS.find((it) => it === values.get('layout')) ?? 'rings';
  const sectorsBy =
    SECTORS_BY.find((it) => it === values.get('sectors')) ?? USUAL_ARRANGEMENT.sectorsBy;
  const outlines = outlinesOffered({ layout, sectorsBy });
  const overlay = OVERLAYS.find((it) => it === values.get('overlay')) ?? 'none';
  const at = layout === 'force' || overlay === 'plan' ? null : values.get('at');
  return {
    overlay,
    ringsBy: RINGS_BY.find((it) => it === values.get('rings')) ?? USUAL_ARRANGEMENT.ringsBy,
    sectorsBy,
    layout,
    outlines: outlines.find((it) => it === values.get('outlines')) ?? 'none',
    view: values.get('view') === 'table' ? 'table' : 'map',
    at,
    beside: at === null || overlay !== 'none' ? null : values.get('beside'),
    filter: filters.valueOf(values.get('whom')) ?? EVERYBODY,
    rest: values.get('others') === 'faint' ? 'faint' : 'hidden',
    withMyTies: values.get('ties') === 'mine',
    select: selectedIn(search),
  };
}

/** The ids of `select=a,b`, parted before they are decoded: an id may hold a comma of its own. */
function selectedIn(search: string): readonly string[] {
  const raw = /(?:^|[?&])select=([^&]*)/u.exec(search)?.[1] ?? '';
  return raw.split(',').filter(Boolean).map(decodeId);
}

function decodeId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The view with something about it changed. Days are compared on rings and without an overlay, which
 * reads one day, and a plan is about today: where both cannot be, what was asked for last is shown.
 */
export function changedQuery(query: MapQuery, changes: Partial<MapQuery>): MapQuery {
  const changed = { ...query, ...changes };
  if (changes.layout === 'force' || changes.overlay === 'plan')
    return { ...changed, at: null, beside: null };
  if (changes.overlay !== undefined && changes.overlay !== 'none')
    return { ...changed, beside: null };
  if (changed.at === null) return changed;
  const isRead = changed.beside === null && changed.overlay !== 'plan';
  return { ...changed, layout: 'rings', overlay: isRead ? changed.overlay : 'none' };
}

/** The address of a view of the map, `/map?overlay=biased`. */
export function mapPath(query: MapQuery): string {
  const { overlay, ringsBy, sectorsBy, layout, outlines, view, at, beside, select } = query;
  const { filter, rest, withMyTies } = query;
  const parts = [
    ...(overlay === 'none' ? [] : [`overlay=${overlay}`]),
    ...(ringsBy === USUAL_ARRANGEMENT.ringsBy ? [] : [`rings=${ringsBy}`]),
    ...(sectorsBy === USUAL_ARRANGEMENT.sectorsBy ? [] : [`sectors=${sectorsBy}`]),
    ...(layout === 'rings' ? [] : [`layout=${layout}`]),
    ...(outlines === 'none' ? [] : [`outlines=${outlines}`]),
    ...(view === 'map' ? [] : [`view=${view}`]),
    ...(at === null ? [] : [`at=${encodeURIComponent(at)}`]),
    ...(beside === null ? [] : [`beside=${encodeURIComponent(beside)}`]),
    ...(kindsIn(filter).length === 0 ? [] : [`whom=${filters.keyOf(filter)}`]),
    ...(rest === 'hidden' ? [] : [`others=${rest}`]),
    ...(withMyTies ? ['ties=mine'] : []),
    ...(select.length === 0 ? [] : [`select=${select.map(encodeURIComponent).join(',')}`]),
  ];
  return parts.length === 0 ? '/map' : `/map?${parts.join('&')}`;
}
