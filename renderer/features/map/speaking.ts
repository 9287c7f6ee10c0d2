/** What a screen reader says when somebody on the map is reached. Pure. */
import type { MapScene } from '../../../shared/map/scene.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Group } from './fold.ts';
import type { TriedMarks } from './trial/tried.ts';

type Selection = {
  readonly chosen: readonly string[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly tried: TriedMarks;
};

/**
 * "Ada Roy: close, 3 ties. Contradicts you openly", and whether she is only tried otherwise; empty
 * when nobody is selected.
 */
export function speakSelection(
  { map, mapTrial }: Catalogue,
  scene: MapScene,
  { chosen, groups, tried }: Selection,
): string {
  if (chosen.length > 1) return map.card.selected(chosen.length);
  const node = scene.nodes.find(({ id }) => id === chosen[0]);
  if (node === undefined) return '';
  const group = groups.get(node.id);
  if (group !== undefined) {
    const sector = group.sector === '' ? map.noSector[scene.sectorsBy] : group.sector;
    return map.canvas.speakGroup(group.people.length, sector);
  }
  const spoken = map.canvas.speak(node.name, map.rings[node.ring], node.ties);
  const marked =
    scene.overlay === 'none'
      ? spoken
      : map.canvas.speakMark(spoken, map.marks[scene.overlay][node.mark]);
  const shown = TRIED.find((way) => tried[way].has(node.id));
  return shown === undefined ? marked : map.canvas.speakMark(marked, mapTrial.speak[shown]);
}

/** The ways somebody may be tried otherwise; the first that holds is said. */
const TRIED = ['gone', 'added', 'changed'] as const;
