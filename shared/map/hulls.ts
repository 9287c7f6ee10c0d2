/**
 * Outlines around groups of people that may overlap: the smallest rounded shape that holds the signs
 * of all members. Pure geometry; the same people give the same path whatever order they come in.
 */
import type { Point } from './backdrop.ts';
import { brightIds, labelLines, LINE_HEIGHT, textWidth } from './labels.ts';
import { roomOf } from './layout.ts';
import { createPacking } from './packing.ts';
import { round } from './rounding.ts';
import type { SceneNode } from './scene.ts';

/** People who have something in common, by ids; some may not be on the map. */
export type PeopleGroup = { readonly name: string; readonly people: readonly string[] };

export type Hull = {
  readonly name: string;
  /** Members on the map, in id order. */
  readonly people: readonly string[];
  /** An SVG path in map units, clockwise as one sees it. */
  readonly path: string;
  /** Line pattern, an SVG dash array: no two hulls share one, so colour need not tell them apart. */
  readonly dashes: string;
  /** Middle of the name; null when it finds no room. */
  readonly label: (Point & { readonly lines: readonly string[] }) | null;
};

export type Hulls = {
  readonly drawn: readonly Hull[];
  /** Names of groups beyond the largest, the larger first. */
  readonly left: readonly string[];
};

/** More line patterns than these are not told apart, and more shapes are a tangle. Our proposal. */
const DASHES = ['none', '8 4', '2 3', '10 3 2 3', '4 3', '14 4', '10 3 2 3 2 3', '1 5'] as const;
/** Type size of a hull's name in map units at scale 1. */
export const HULL_FONT = 11;
/** From the middle of a sign to the line. */
const CLEARANCE = 17;
/** Each further group runs a little wider, so that two of the same people are both seen. */
const WIDENING = 2;
const LABEL_GAP = 4;
/** No outline runs further than this from the middle of a sign. */
export const HULL_REACH = CLEARANCE + WIDENING * DASHES.length;

const turn = (o: Point, a: Point, b: Point): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Corners of the convex hull, clockwise as one sees it (y grows downwards); Andrew 1979. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .filter(({ x, y }, index, all) => x !== all[index - 1]?.x || y !== all[index - 1]?.y);
  if (sorted.length < 3) return sorted;
  const chain = (from: readonly Point[]): Point[] => {
    const corners: Point[] = [];
    for (const point of from) {
      for (;;) {
        const [before, last] = corners.slice(-2);
        if (before === undefined || last === undefined || turn(before, last, point) > 0) break;
        corners.pop();
      }
      corners.push(point);
    }
    return corners.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** The line that runs around corners at a distance: straight beside them, an arc at each. */
function pathAround(corners: readonly Point[], distance: number): string {
  const at = (x: number, y: number): string => `${String(round(x))} ${String(round(y))}`;
  const arc = `A${String(distance)} ${String(distance)} 0 0 1 `;
  const [only] = corners;
  if (only === undefined) return '';
  if (corners.length === 1) {
    const [left, right] = [at(only.x - distance, only.y), at(only.x + distance, only.y)];
    return `M${left}${arc}${right}${arc}${left}Z`;
  }
  const sides = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const x = ((to.y - from.y) / length) * distance;
    const y = ((from.x - to.x) / length) * distance;
    return [at(from.x + x, from.y + y), at(to.x + x, to.y + y)] as const;
  });
  const [start] = sides[0] ?? [''];
  const around = sides.map(([, end], index) => {
    const [next] = sides[(index + 1) % sides.length] ?? [''];
    return `L${end}${arc}${next}`;
  });
  return `M${start}${around.join('')}Z`;
}

type Sized = { readonly name: string; readonly members: readonly SceneNode[] };

function largestFirst(groups: readonly PeopleGroup[], nodes: readonly SceneNode[]): Sized[] {
  return groups
    .map(({ name, people }) => {
      const ids = new Set(people);
      return { name, members: nodes.filter(({ id }) => ids.has(id)) };
    })
    .filter(({ members }) => members.length > 1)
    .toSorted((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
}

/**
 * A name above the highest corner where there is room, else below or above another one; never on a
 * sign or on a person's name.
 */
function placeLabels(
  groups: readonly Sized[],
  nodes: readonly SceneNode[],
  scale: number,
): Hull['label'][] {
  const packing = createPacking();
  const bright = brightIds(nodes);
  for (const node of nodes) {
    const room = roomOf(node, bright.has(node.id));
    packing.reserve(node.x, node.y, {
      half: room.half * scale,
      above: room.above,
      below: room.below * scale,
    });
  }
  const font = HULL_FONT * scale;
  return groups.map(({ name, members }, rank) => {
    const lines = labelLines(name);
    const half = (Math.max(...lines.map(textWidth)) * font) / 2;
    const height = (lines.length * LINE_HEIGHT * font) / 2;
    const box = { half, above: height, below: height };
    const away = CLEARANCE + WIDENING * rank + LABEL_GAP + height;
    const corners = convexHull(members).toSorted((a, b) => a.y - b.y || a.x - b.x);
    const above = corners.map(({ x, y }) => ({ x, y: y - away }));
    const below = corners.toReversed().map(({ x, y }) => ({ x, y: y + away }));
    const spot = [
      ...above.slice(0, 1),
      ...below.slice(0, 1),
      ...above.slice(1),
      ...below.slice(1),
    ].find(({ x, y }) => packing.isFree(x, y, box));
    if (spot === undefined) return null;
    packing.reserve(spot.x, spot.y, box);
    return { ...spot, lines };
  });
}

/**
 * Outlines of the largest groups, their names `scale` times their size. Groups of fewer than two
 * people on the map have none.
 */
export function hullsOf(
  groups: readonly PeopleGroup[],
  nodes: readonly SceneNode[],
  scale: number,
): Hulls {
  const sized = largestFirst(groups, nodes);
  const largest = sized.slice(0, DASHES.length);
  const labels = placeLabels(largest, nodes, scale);
  return {
    drawn: largest.map(({ name, members }, rank): Hull => ({
      name,
      people: members.map(({ id }) => id).toSorted(),
      path: pathAround(convexHull(members), CLEARANCE + WIDENING * rank),
      dashes: DASHES[rank] ?? 'none',
      label: labels[rank] ?? null,
    })),
    left: sized.slice(DASHES.length).map(({ name }) => name),
  };
}

type Tagged = {
  readonly id: string;
  readonly tags: readonly string[];
  readonly circle: string | null;
};

/** People by what they share: a tag, of which somebody may have several, or a circle. */
export function groupPeople(
  contacts: readonly Tagged[],
  by: 'tags' | 'circles',
): readonly PeopleGroup[] {
  const people = new Map<string, string[]>();
  for (const { id, tags, circle } of contacts) {
    const names = by === 'tags' ? new Set(tags) : circle === null ? [] : [circle];
    for (const name of names) {
      const members = people.get(name);
      if (members === undefined) people.set(name, [id]);
      else members.push(id);
    }
  }
  return [...people].map(([name, members]) => ({ name, people: members }));
}
