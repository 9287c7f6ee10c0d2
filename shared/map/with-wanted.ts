/** People who are looked for beside those of a scene: walked to, and named with the others. Pure. */
import { NOT_ANSWERED } from './arrangement.ts';
import type { Placeholder } from './placeholders.ts';
import type { MapScene, SceneNode } from './scene.ts';

/** Whom one looks for, as people of a scene: for finding, walking and naming only. */
export const nodesOfWanted = (placeholders: readonly Placeholder[]): readonly SceneNode[] =>
  placeholders.map(({ id, name, x, y, ring, sector }): SceneNode => ({
    id,
    name,
    x,
    y,
    ring: ring ?? NOT_ANSWERED,
    sector,
    core: false,
    mark: 'unknown',
    reasons: [],
    ties: 0,
    isPinned: false,
  }));

/** A scene with them: nobody of those added is counted or drawn as a person. */
export function withWanted(scene: MapScene, placeholders: readonly Placeholder[]): MapScene {
  if (placeholders.length === 0) return scene;
  return { ...scene, nodes: [...scene.nodes, ...nodesOfWanted(placeholders)] };
}
