/** People who are looked for beside those of a scene: walked to, and named with the others. Pure. */
import { NOT_ANSWERED } from '../../../../shared/map/arrangement.ts';
import type { Placeholder } from '../../../../shared/map/placeholders.ts';
import type { MapScene, SceneNode } from '../../../../shared/map/scene.ts';

/** For finding and walking only: nobody of those added is counted or drawn as a person. */
export function withWanted(scene: MapScene, placeholders: readonly Placeholder[]): MapScene {
  if (placeholders.length === 0) return scene;
  const places = placeholders.map(({ id, name, x, y, ring, sector }): SceneNode => ({
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
  return { ...scene, nodes: [...scene.nodes, ...places] };
}
