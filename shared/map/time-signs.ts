/**
 * The signs of what differs between two days, drawn around the person's own sign on the map and in the
 * legend: a plus, a line with its foot, a check, a dot in a ring and a ring with nothing in it. Shapes
 * alone tell them apart. Paths are in map units at zoom 1.
 */
import { around, type Point, type Taken } from './backdrop.ts';
import { signScaleAt } from './labels.ts';
import type { SceneNode } from './scene.ts';

/** In the order in which they are told; one person may carry several. */
export const TIME_MARKS = ['entered', 'left', 'moved', 'inward', 'outward', 'done'] as const;
export type TimeMark = (typeof TIME_MARKS)[number];

/** Who is marked how where two days are compared, by ids. */
export type TimeMarks = {
  readonly [M in TimeMark]: ReadonlySet<string>;
} & {
  /** There both times, and nothing else to tell of them. */
  readonly same: ReadonlySet<string>;
};

/** Above a sign, where names stand least. */
export type BadgeMark = Exclude<TimeMark, 'left' | 'moved'>;
const BADGE_MARKS: readonly BadgeMark[] = ['entered', 'inward', 'outward', 'done'];

export const TIME_BADGES: { readonly [B in BadgeMark]: string } = {
  entered: 'M-3.5 0h7M0-3.5v7',
  inward: 'M-3.5 0a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M-.6 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  outward: 'M-3.5 0a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0',
  done: 'M-3.5 0l2.5 3 4.5-6',
};

/** How much larger badges are than written down here: seen from afar they are still told apart. */
export const BADGE_SCALE = 1.4;
/** Half the width of a badge, from the middle of a sign to those above it, and from badge to badge. */
const HALF = 3.5;
const ABOVE = 15;
const APART = 10;

/** Half the length and half the width of an arrow's head; the small ring at its other end. */
const HEAD = { length: 7, width: 3.5 };
const FOOT = 3.5;
/** Room between the head and the middle of the sign it points to. */
const CLEAR = 12;

/** A badge and where it stands on the map. */
type PlacedBadge = Point & { readonly id: string; readonly mark: BadgeMark };

/** Somebody's way from where they stood to where they stand. */
type Move = {
  readonly id: string;
  readonly foot: Point;
  /** Where the head of the arrow ends. */
  readonly head: Point;
  readonly path: string;
};

/** What is drawn around the signs, in map units. */
export type TimeSigns = {
  readonly badges: readonly PlacedBadge[];
  readonly badgeScale: number;
  readonly moves: readonly Move[];
  readonly footRadius: number;
};

/** Two days laid over each other. */
export type TwoDays = {
  readonly marks: TimeMarks;
  /** Where those who moved stood before. */
  readonly from: ReadonlyMap<string, Point>;
};

/** The line from where somebody stood to where they stand; its head ends before their sign. */
function moveOf(id: string, foot: Point, { to, size }: { to: Point; size: number }): Move {
  const far = Math.hypot(to.x - foot.x, to.y - foot.y);
  const [ux, uy] = far === 0 ? [0, 0] : [(to.x - foot.x) / far, (to.y - foot.y) / far];
  const point = (along: number, aside: number): Point => ({
    x: foot.x + ux * along - uy * aside,
    y: foot.y + uy * along + ux * aside,
  });
  const end = Math.max(0, far - CLEAR * size);
  const back = end - HEAD.length * size;
  const side = HEAD.width * size;
  const [start, head] = [point(Math.min(FOOT * size, end), 0), point(end, 0)];
  const at = ({ x, y }: Point): string => `${String(x)} ${String(y)}`;
  const path = `M${at(start)}L${at(head)}M${at(point(back, side))}L${at(head)}L${at(point(back, -side))}`;
  return { id, foot, head, path };
}

/** Everything that is drawn around the signs where type is `scale` times its size at zoom 1. */
export function timeSigns(
  nodes: readonly SceneNode[],
  { marks, from }: TwoDays,
  scale: number,
): TimeSigns {
  const size = signScaleAt(scale);
  const badgeScale = BADGE_SCALE * size;
  const badges = nodes.flatMap(({ id, x, y }): PlacedBadge[] => {
    const own = BADGE_MARKS.filter((mark) => marks[mark].has(id));
    return own.map((mark, at) => ({
      id,
      mark,
      x: x + (at - (own.length - 1) / 2) * APART * badgeScale,
      y: y - ABOVE * size,
    }));
  });
  const moves = nodes.flatMap((node): Move[] => {
    const foot = marks.moved.has(node.id) ? from.get(node.id) : undefined;
    return foot === undefined ? [] : [moveOf(node.id, foot, { to: node, size })];
  });
  return { badges, badgeScale, moves, footRadius: FOOT * size };
}

/** The room these signs take, which no name may cover; lines are kept free from end to end. */
export function roomTaken({ badges, badgeScale, moves, footRadius }: TimeSigns): readonly Taken[] {
  const along = ({ foot, head }: Move): readonly Taken[] => {
    const steps = Math.ceil(Math.hypot(head.x - foot.x, head.y - foot.y) / (2 * footRadius));
    return Array.from({ length: steps + 1 }, (_, at) => {
      const share = steps === 0 ? 0 : at / steps;
      const x = foot.x + (head.x - foot.x) * share;
      return around({ x, y: foot.y + (head.y - foot.y) * share }, footRadius);
    });
  };
  return [...badges.map((badge) => around(badge, HALF * badgeScale)), ...moves.flatMap(along)];
}
