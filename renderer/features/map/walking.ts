/**
 * Going from person to person: with the arrow keys, along a tie where one leads that way; by
 * pressing close enough. Pure.
 */
import type { MapScene, SceneNode } from '../../../shared/map/scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One step on the screen in each direction; y grows downwards. */
export const UNITS: { readonly [D in Direction]: readonly [x: number, y: number] } = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** A tie may lead this far off the direction asked for; anybody else must lie closer to it. */
const ALONG_A_TIE = Math.cos((65 * Math.PI) / 180);
const IN_THE_OPEN = Math.cos((50 * Math.PI) / 180);

type Way = { readonly node: SceneNode; readonly cost: number };

/** The nearest of `nodes` in a direction, people straight ahead before people to the side. */
function nearest(
  nodes: readonly SceneNode[],
  from: { readonly x: number; readonly y: number },
  [dx, dy]: readonly [x: number, y: number],
  leastCosine: number,
): SceneNode | null {
  let best: Way | null = null;
  for (const node of nodes) {
    const x = node.x - from.x;
    const y = node.y - from.y;
    const distance = Math.hypot(x, y);
    if (distance === 0) continue;
    const cosine = (x * dx + y * dy) / distance;
    if (cosine < leastCosine) continue;
    const cost = distance * (2 - cosine);
    if (best === null || cost < best.cost) best = { node, cost };
  }
  return best?.node ?? null;
}

/** Whom an arrow leads to from the person `id`, or from the centre when nobody is selected. */
export function walk(scene: MapScene, id: string | null, direction: Direction): string | null {
  const from = scene.nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
  const others = scene.nodes.filter((node) => node.id !== id);
  const tied = new Set(scene.ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
  const way = UNITS[direction];
  const alongTie = nearest(
    others.filter((node) => tied.has(node.id)),
    from,
    way,
    ALONG_A_TIE,
  );
  return (
    (alongTie ?? nearest(others, from, way, IN_THE_OPEN) ?? nearest(others, from, way, 0.05))?.id ??
    null
  );
}

/** Pressing this close to a small sign, in px on the screen, means it (WCAG 2.2, target size 24). */
const CLOSE_ENOUGH = 13;

/** The person nearest to a point of the map, if the point is close enough at this zoom. */
export function personAt(
  scene: MapScene,
  point: { readonly x: number; readonly y: number },
  zoom: number,
): string | null {
  let best: Way | null = null;
  for (const node of scene.nodes) {
    const cost = Math.hypot(node.x - point.x, node.y - point.y) * zoom;
    if (cost <= CLOSE_ENOUGH && (best === null || cost < best.cost)) best = { node, cost };
  }
  return best?.node.id ?? null;
}
