/**
 * What lies behind the people: the rings with their words, the borders of the sectors with their
 * names around the outside. Pure geometry; the canvas and the paper draw the same.
 */
import { labelLines, LINE_HEIGHT, textWidth } from './labels.ts';
import { EGO_RADIUS } from './layout.ts';
import { createPacking } from './packing.ts';
import type { MapScene, SceneNode, SceneSector } from './scene.ts';

/** Type sizes in map units at scale 1. */
export const RING_FONT = 10;
/** Room a ring's words take above the edge they stand on, in multiples of their size. */
export const RING_CAPTION_LINES = 1.5;
export const SECTOR_FONT = 14;
/** From the outermost ring to the names of the sectors. */
const MARGIN = 20;

export type Point = { readonly x: number; readonly y: number };
export type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Backdrop = {
  readonly rings: readonly {
    readonly ring: SceneNode['ring'];
    readonly radius: number;
    /** Foot of the words that say which ring it is: they stand on its inner edge. */
    readonly caption: Point;
  }[];
  /** Where sectors meet; none when there is one sector only. */
  readonly borders: readonly { readonly from: Point; readonly to: Point }[];
  /** Names that find room, with the middle of their text. */
  readonly names: readonly (Point & {
    readonly key: string;
    readonly lines: readonly string[];
    /** From the middle to the sides, and to the top and bottom. */
    readonly half: number;
    readonly height: number;
  })[];
  /** Holds everything, names of sectors included. */
  readonly bounds: Bounds;
};

const at = (angle: number, radius: number): Point => ({
  x: radius * Math.sin(angle),
  y: -radius * Math.cos(angle),
});

function placeNames(scene: MapScene, scale: number, nameOf: (sector: SceneSector) => string) {
  const packing = createPacking();
  const font = SECTOR_FONT * scale;
  const widestFirst = scene.sectors.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return widestFirst.flatMap((sector) => {
    const name = nameOf(sector);
    if (name === '') return [];
    const lines = labelLines(name);
    const half = (Math.max(...lines.map(textWidth)) * font) / 2;
    const height = (lines.length * LINE_HEIGHT * font) / 2;
    const box = { half: half + font / 4, above: height, below: height };
    const middle = (sector.from + sector.to) / 2;
    const reach = Math.abs(Math.sin(middle)) * half + Math.abs(Math.cos(middle)) * height;
    const spot = at(middle, scene.radius + MARGIN * Math.max(1, scale) + reach);
    if (!packing.isFree(spot.x, spot.y, box)) return [];
    packing.reserve(spot.x, spot.y, box);
    return [{ ...spot, key: sector.key, lines, half, height }];
  });
}

/**
 * The backdrop of a scene with type `scale` times its size at zoom 1. `nameOf` says how a sector is
 * called; the empty name leaves it without one.
 */
export function backdropOf(
  scene: MapScene,
  scale: number,
  nameOf: (sector: SceneSector) => string,
): Backdrop {
  const names = placeNames(scene, scale, nameOf);
  const edge = scene.radius + MARGIN / 2;
  return {
    rings: scene.rings.map(({ ring, radius }, index) => ({
      // Rings come from the layout, which knows six.
      ring: ring as SceneNode['ring'],
      radius,
      caption: { x: 0, y: -(scene.rings[index - 1]?.radius ?? EGO_RADIUS) },
    })),
    borders:
      scene.sectors.length < 2
        ? []
        : scene.sectors.map(({ from }) => ({
            from: at(from, EGO_RADIUS),
            to: at(from, scene.radius),
          })),
    names,
    bounds: {
      left: Math.min(-edge, ...names.map((name) => name.x - name.half)),
      top: Math.min(-edge, ...names.map((name) => name.y - name.height)),
      right: Math.max(edge, ...names.map((name) => name.x + name.half)),
      bottom: Math.max(edge, ...names.map((name) => name.y + name.height)),
    },
  };
}

/** Room that is taken on the map: the middle of its upper edge, half its width, and its height. */
export type Taken = {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly height: number;
};

/** The room of something as high as it is wide. */
export const around = ({ x, y }: Point, half: number): Taken => ({
  x,
  y: y - half,
  half,
  height: 2 * half,
});

/** The room of the words of rings and sectors, which no name may cover. */
export function roomOfWords(
  { rings, names }: Pick<Backdrop, 'rings' | 'names'>,
  scale: number,
  ringWords: { readonly [R in SceneNode['ring']]: string },
): readonly Taken[] {
  const font = RING_FONT * scale;
  const height = RING_CAPTION_LINES * font;
  return [
    ...rings.map(({ ring, caption: { x, y } }) => ({
      x,
      y: y - height,
      half: (textWidth(ringWords[ring]) * font) / 2,
      height,
    })),
    ...names.map(({ x, y, half, height: toEdge }) => ({
      x,
      y: y - toEdge,
      half,
      height: 2 * toEdge,
    })),
  ];
}
