/** What a screen reader says when somebody on the map is reached. Pure. */
import { sectorWords } from '../../../shared/map/arrangement.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Group } from './fold.ts';
import { reasonWords } from './reason-words.ts';
import { personWords } from './time/time-words.ts';
import type { TimeView } from './time/use-time.ts';
import type { TriedMarks } from './trial/tried.ts';

type Selection = {
  readonly chosen: readonly string[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly tried: TriedMarks;
  readonly time: TimeView | null;
};

/**
 * "Ada Roy: close, 3 ties. Contradicts you openly. Has your function", and whether she is only tried
 * otherwise; how many, when several are selected; empty when nobody is.
 */
export function speakSelection(
  text: Catalogue,
  scene: MapScene,
  { chosen, groups, tried, time }: Selection,
): string {
  const { map, mapPicture, mapTrial } = text;
  if (chosen.length > 1) return map.card.selected(chosen.length);
  const node = scene.nodes.find(({ id }) => id === chosen[0]);
  if (node === undefined) return '';
  const group = groups.get(node.id);
  if (group !== undefined) {
    const sector = sectorWords(map, scene.sectorsBy, group.sector);
    return map.canvas.speakGroup(group.people.length, sector);
  }
  const spoken = map.canvas.speak(node.name, map.rings[scene.ringsBy][node.ring], node.ties);
  const { overlay } = scene;
  const shown = TRIED.find((way) => tried[way].has(node.id));
  const further = [
    ...(overlay === 'none' ? [] : [map.marks[overlay][node.mark]]),
    ...(shown === undefined ? [] : [mapTrial.speak[shown]]),
    ...(time === null ? [] : personWords(time, node.id, text)),
    ...(node.isPinned ? [mapPicture.pins.speak] : []),
    ...(overlay === 'none' ? [] : reasonWords(map, node)),
  ];
  return further.reduce(map.canvas.speakMark, spoken);
}

/** The ways somebody may be tried otherwise; the first that holds is said. */
const TRIED = ['gone', 'added', 'changed'] as const;
