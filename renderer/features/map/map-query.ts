/**
 * What the address says of the map: `#/map?overlay=biased&sectors=org&view=table&select=id,id`.
 * Anything it does not know is read as the default, and defaults are not written.
 */
import type { Overlay, SectorsBy } from '../../../shared/map/scene.ts';

export type MapQuery = {
  readonly overlay: Overlay;
  readonly sectorsBy: SectorsBy;
  readonly view: 'map' | 'table';
  /** Ids of the people selected; some may be gone by now. */
  readonly select: readonly string[];
};

const OVERLAYS: readonly Overlay[] = ['none', 'disconnected_expert', 'biased'];

export function parseMapQuery(search: string): MapQuery {
  const values = new URLSearchParams(search);
  return {
    overlay: OVERLAYS.find((overlay) => overlay === values.get('overlay')) ?? 'none',
    sectorsBy: values.get('sectors') === 'org' ? 'org' : 'circle',
    view: values.get('view') === 'table' ? 'table' : 'map',
    // Each id is encoded once more, so that a comma inside one does not part it.
    select: (values.get('select') ?? '').split(',').filter(Boolean).map(decodeId),
  };
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
  const values = new URLSearchParams();
  if (overlay !== 'none') values.set('overlay', overlay);
  if (sectorsBy !== 'circle') values.set('sectors', sectorsBy);
  if (view !== 'map') values.set('view', view);
  if (select.length > 0) values.set('select', select.map(encodeURIComponent).join(','));
  const query = values.toString();
  return query === '' ? '/map' : `/map?${query}`;
}
