/**
 * Which names can be read at a given type size without touching each other or anybody's sign: the
 * brighter first (inner circle, then inner rings), as on a star chart. At scale 1 everybody the
 * layout kept room for is named.
 */
import {
  byBrightness,
  brightIds,
  LABEL_FONT,
  LABEL_GAP,
  labelLines,
  LINE_HEIGHT,
  signRadius,
  signScaleAt,
  textWidth,
} from './labels.ts';
import { EGO_RADIUS } from './layout.ts';
import { createPacking } from './packing.ts';
import type { SceneNode } from './scene.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The ids of the people to name when type is `scale` times its size at zoom 1. Whoever is in `first`
 * is named before all others.
 */
export function namesThatFit(
  nodes: readonly SceneNode[],
  scale: number,
  first: ReadonlySet<string> = NOBODY,
): ReadonlySet<string> {
  const packing = createPacking();
  const bright = brightIds(nodes);
  const radiusOf = (node: SceneNode): number =>
    signRadius(bright.has(node.id), node.core) * signScaleAt(scale);
  packing.reserve(0, 0, { half: EGO_RADIUS / 2, above: EGO_RADIUS / 2, below: EGO_RADIUS / 2 });
  for (const node of nodes) {
    const radius = radiusOf(node);
    packing.reserve(node.x, node.y, { half: radius, above: radius, below: radius });
  }
  const font = LABEL_FONT.bright * scale;
  const named = new Set<string>();
  const inTurn = nodes.toSorted(
    (a, b) => Number(first.has(b.id)) - Number(first.has(a.id)) || byBrightness(a, b),
  );
  for (const node of inTurn) {
    const lines = labelLines(node.name);
    const top = radiusOf(node) + LABEL_FONT.bright * LABEL_GAP;
    const box = {
      half: (Math.max(...lines.map(textWidth)) * font) / 2,
      above: 0,
      below: lines.length * LINE_HEIGHT * font,
    };
    if (!packing.isFree(node.x, node.y + top, box)) continue;
    packing.reserve(node.x, node.y + top, box);
    named.add(node.id);
  }
  return named;
}
