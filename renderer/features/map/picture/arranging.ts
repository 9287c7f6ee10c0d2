/** Keys that change the picture, and what a picture says. Pure. */
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import { outlinesOffered, type MapQuery } from '../map-query.ts';

/** What a key changes: rings or the free picture, outlines or none. */
export type Arranging = 'layout' | 'outlines';

/** The change a key stands for; outlines come on as the first kind there is something of. */
export function arranged(
  query: MapQuery,
  what: Arranging,
  hasTags: boolean,
): Pick<MapQuery, 'layout'> | Pick<MapQuery, 'outlines'> {
  if (what === 'layout') return { layout: query.layout === 'rings' ? 'force' : 'rings' };
  if (query.outlines !== 'none') return { outlines: 'none' };
  const offersCircles = outlinesOffered(query).includes('circles');
  return { outlines: hasTags || !offersCircles ? 'tags' : 'circles' };
}

/** How the map is read: what the overlay says, or without one what near and far mean. */
export function readingOf({ map, mapPicture }: Catalogue, query: MapQuery): string {
  if (query.overlay !== 'none') return map.readings[query.overlay];
  if (query.layout === 'force') return mapPicture.readings.force;
  return query.ringsBy === 'closeness' ? map.readings.none : mapPicture.readings[query.ringsBy];
}
