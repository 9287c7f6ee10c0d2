/** Shapes on the map: the outline drawn around people by hand, and the frame around some of them. Pure. */
import type { Bounds, Point } from '../../../../shared/map/backdrop.ts';
import type { SceneNode } from '../../../../shared/map/scene.ts';
import type { Viewport } from '../viewport.ts';

/** Whether a point lies inside a closed outline; for one that crosses itself, an odd number of times. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let isIn = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y);
      if (x < crossing) isIn = !isIn;
    }
    before = corner;
  }
  return isIn;
}

/** The people whose signs lie inside an outline on the map. */
export const peopleInside = (
  nodes: readonly SceneNode[],
  outline: readonly Point[],
): readonly string[] => nodes.flatMap((node) => (isInside(node, outline) ? [node.id] : []));

/** Where a point of the canvas, in px, lies on the map. */
export const onMap = ({ x, y }: Point, { zoom, pan }: Viewport): Point => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});

/** Room for names around the people one flies to, in map units. */
const AROUND = 70;

/** What to bring into sight so that all of these people, and their names, are seen; null for nobody. */
export function frameAround(nodes: readonly SceneNode[]): Bounds | null {
  if (nodes.length === 0) return null;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  return {
    left: Math.min(...xs) - AROUND,
    right: Math.max(...xs) + AROUND,
    top: Math.min(...ys) - AROUND,
    bottom: Math.max(...ys) + AROUND,
  };
}
