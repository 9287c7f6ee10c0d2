/** The address of the map with people selected and, where the map has it, the pattern laid over. */
import type { Archetype } from '../../../shared/model/scales.ts';

/** More than these would make no picture, and the address too long. */
const SELECTED_MAX = 200;

const hasOverlay = (archetype: Archetype | null): boolean =>
  archetype === 'disconnected_expert' || archetype === 'biased';

export function mapLink(people: readonly string[], archetype: Archetype | null): string {
  const query = [
    ...(archetype !== null && hasOverlay(archetype) ? [`overlay=${archetype}`] : []),
    `select=${people.slice(0, SELECTED_MAX).map(encodeURIComponent).join(',')}`,
  ];
  return `#/map?${query.join('&')}`;
}
