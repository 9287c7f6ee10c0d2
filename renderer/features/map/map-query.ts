/**
 * What the address says of the map: `#/map?overlay=biased&sectors=org&view=table&select=id,id`.
 * Anything it does not know is read as the default, and defaults are not written.
 */
import { type Overlay, OVERLAYS, type SectorsBy } from '../../../shared/map/scene.ts';

export type MapQuery = {
  readonly overlay: Overlay;
  readonly sectorsBy: SectorsBy;
  readonly view: 'map' | 'table';
  /** Ids of the people selected; some may be gone by now. */
  readonly select: readonly string[];
};

export function parseMapQuery(search: string): MapQuery {
  const values = new URLSearchParams(search);
  return {
    overlay: OVERLAYS.find((overlay) => overlay === values.get('overlay')) ?? 'none',
    sectorsBy: values.get('sectors') === 'org' ? 'org' : 'circle',
    view: values.get('view') === 'table' ? 'table' : 'map',
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

/** The address of a view of the map, `/map?overlay=biased`. */
export function mapPath({ overlay, sectorsBy, view, select }: MapQuery): string {
  const parts = [
    ...(overlay === 'none' ? [] : [`overlay=${overlay}`]),
    ...(sectorsBy === 'circle' ? [] : [`sectors=${sectorsBy}`]),
    ...(view === 'map' ? [] : [`view=${view}`]),
    ...(select.length === 0 ? [] : [`select=${select.map(encodeURIComponent).join(',')}`]),
  ];
  return parts.length === 0 ? '/map' : `/map?${parts.join('&')}`;
}
