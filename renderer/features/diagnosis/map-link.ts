/** The address of the map with people selected and, where one is meant, the pattern laid over. */
import type { Archetype } from '../../../shared/model/scales.ts';

/** More than these would make no picture, and the address too long. */
const SELECTED_MAX = 200;

export function mapLink(people: readonly string[], archetype: Archetype | null): string {
  const query = [
    ...(archetype !== null ? [`overlay=${archetype}`] : []),
    `select=${people.slice(0, SELECTED_MAX).map(encodeURIComponent).join(',')}`,
  ];
  return `#/map?${query.join('&')}`;
}
