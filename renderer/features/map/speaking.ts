/** What a screen reader says when somebody on the map is reached. Pure. */
import type { MapScene } from '../../../shared/map/scene.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Group } from './fold.ts';

type Selection = {
  readonly chosen: readonly string[];
  readonly groups: ReadonlyMap<string, Group>;
};

/** "Ada Roy: close, 3 ties. Contradicts you openly"; empty when nobody is selected. */
export function speakSelection(
  text: Catalogue['map'],
  scene: MapScene,
  { chosen, groups }: Selection,
): string {
  if (chosen.length > 1) return text.card.selected(chosen.length);
  const node = scene.nodes.find(({ id }) => id === chosen[0]);
  if (node === undefined) return '';
  const group = groups.get(node.id);
  if (group !== undefined) {
    const sector = group.sector === '' ? text.noSector[scene.sectorsBy] : group.sector;
    return text.canvas.speakGroup(group.people.length, sector);
  }
  const spoken = text.canvas.speak(node.name, text.rings[node.ring], node.ties);
  if (scene.overlay === 'none') return spoken;
  return text.canvas.speakMark(spoken, text.marks[scene.overlay][node.mark]);
}
