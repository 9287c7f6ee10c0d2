/**
 * What can be done with a selection, and whom it then means. Pure: everything is worked out from the
 * people in sight, so nobody who is hidden is ever selected, dimmed or counted.
 */
import type { MapScene } from '../../../../shared/map/scene.ts';

/** Acts on the selection that keys and buttons share. */
export type SelectionAct =
  | 'clear'
  | 'try-gone'
  | 'choose-all'
  | 'invert'
  | 'hide-rest'
  | 'ghost-rest'
  | 'bring-back'
  | 'focus'
  | 'find';

/** Everybody in sight who is not selected. */
export const restOf = (scene: MapScene, chosen: ReadonlySet<string>): readonly string[] =>
  scene.nodes.flatMap(({ id }) => (chosen.has(id) ? [] : [id]));

/** The selected people and whoever knows one of them. */
export function neighbourhoodOf(scene: MapScene, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set(chosen);
  for (const { a, b } of scene.ties) {
    if (chosen.has(a)) near.add(b);
    if (chosen.has(b)) near.add(a);
  }
  return near;
}
