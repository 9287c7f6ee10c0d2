/**
 * Which names can be read at a given type size without touching each other or anybody's sign, and on
 * which side of the sign: the brighter first (inner circle, then inner rings), as on a star chart.
 * At scale 1 everybody the layout kept room for is named, below the sign.
 */
import type { Taken } from './backdrop.ts';
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

/** Where a name may stand, seen from its sign; below is where the layout keeps room. */
export const NAME_SIDES = ['below', 'right', 'left', 'above'] as const;
export type NameSide = (typeof NAME_SIDES)[number];

/** The middle of a name's upper edge, seen from its sign, for a name of this size on this side. */
const OFFSETS: {
  readonly [S in NameSide]: (
    reach: number,
    half: number,
    height: number,
  ) => readonly [number, number];
} = {
  below: (reach) => [0, reach],
  right: (reach, half, height) => [reach + half, -height / 2],
  left: (reach, half, height) => [-reach - half, -height / 2],
  above: (reach, _half, height) => [0, -reach - height],
};

/** Size of a sign and of the name beside it, in map units. */
type SpotSizes = { readonly radius: number; readonly lines: number; readonly font: number };

/** Where a name on a side of its sign is written, seen from the sign. */
export type NameSpot = {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

const ANCHORS = { below: 'middle', above: 'middle', right: 'start', left: 'end' } as const;

/** Where to write a name of so many lines. */
export function nameSpot(side: NameSide, { radius, lines, font }: SpotSizes): NameSpot {
  const reach = radius + LABEL_FONT.bright * LABEL_GAP;
  const [x, y] = OFFSETS[side](reach, 0, lines * LINE_HEIGHT * font);
  return { x, y, anchor: ANCHORS[side] };
}

export type NamingOptions = {
  /** Named before all others. */
  readonly first?: ReadonlySet<string>;
  /** Tried in this order. */
  readonly sides?: readonly NameSide[];
  readonly taken?: readonly Taken[];
};

/** The people to name when type is `scale` times its size at zoom 1, and where. */
export function namesThatFit(
  nodes: readonly SceneNode[],
  scale: number,
  { first, sides = NAME_SIDES, taken = [] }: NamingOptions = {},
): ReadonlyMap<string, NameSide> {
  const packing = createPacking();
  const bright = brightIds(nodes);
  const radiusOf = (node: SceneNode): number =>
    signRadius(bright.has(node.id), node.core) * signScaleAt(scale);
  packing.reserve(0, 0, { half: EGO_RADIUS / 2, above: EGO_RADIUS / 2, below: EGO_RADIUS / 2 });
  for (const node of nodes) {
    const radius = radiusOf(node);
    packing.reserve(node.x, node.y, { half: radius, above: radius, below: radius });
  }
  for (const { x, y, half, height } of taken)
    packing.reserve(x, y, { half, above: 0, below: height });
  const font = LABEL_FONT.bright * scale;
  const isFirst = (node: SceneNode): number => Number(first?.has(node.id) ?? false);
  const named = new Map<string, NameSide>();
  const inTurn = nodes.toSorted((a, b) => isFirst(b) - isFirst(a) || byBrightness(a, b));
  for (const node of inTurn) {
    const lines = labelLines(node.name);
    const half = (Math.max(...lines.map(textWidth)) * font) / 2;
    const height = lines.length * LINE_HEIGHT * font;
    const reach = radiusOf(node) + LABEL_FONT.bright * LABEL_GAP;
    const box = { half, above: 0, below: height };
    for (const side of sides) {
      const [x, y] = OFFSETS[side](reach, half, height);
      if (!packing.isFree(node.x + x, node.y + y, box)) continue;
      packing.reserve(node.x + x, node.y + y, box);
      named.set(node.id, side);
      break;
    }
  }
  return named;
}
