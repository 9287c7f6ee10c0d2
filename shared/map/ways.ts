/**
 * The ways to somebody looked for: through whom one might ask, in which order, and where that is drawn
 * on a map. Whoever is not on the map is passed over, with the legs that lead to them.
 */
import type { Introducer } from '../model/proposal.ts';
import type { Point } from './backdrop.ts';
import { EGO_RADIUS } from './layout.ts';

/** One leg of a way to somebody looked for; null stands for me, or for whom I look for. */
export type Leg = {
  readonly from: string | null;
  readonly to: string | null;
  /** 1 for the likeliest introducer; legs beyond the first carry their way’s number too. */
  readonly rank: number;
};

/** The ways on a map: every leg, and near me the number each introducer has in the order. */
export type Ways = {
  readonly legs: readonly (Pick<Leg, 'rank'> & { readonly from: Point; readonly to: Point })[];
  readonly ranks: readonly (Point & { readonly rank: number })[];
};

/** Radius of the disc behind a number, and its type size, in map units. */
export const RANK_RADIUS = 6;
export const RANK_FONT = 9;
/** From me to the first number, and from one to the next: near me, where nobody stands. */
const RANKS_FROM = 0.75 * EGO_RADIUS;
const RANK_STEP = 2 * RANK_RADIUS + 1;
const CENTRE: Point = { x: 0, y: 0 };

/** The ways: me, an introducer, whom they know there where it is somebody else, and then the role. */
export const waysTo = (introducers: readonly Introducer[]): Leg[] =>
  introducers.flatMap(({ contact, through }, index): Leg[] => {
    const stops = [
      null,
      contact,
      ...(through === null || through === contact ? [] : [through]),
      null,
    ];
    return stops.slice(1).map((to, at): Leg => ({ from: stops[at] ?? null, to, rank: index + 1 }));
  });

/** The point at a distance from me in the direction of somebody. */
function towards({ x, y }: Point, distance: number): Point {
  const share = distance / Math.max(1, Math.hypot(x, y));
  return { x: x * share, y: y * share };
}

/** The ways on a map where people stand at `places`, by id, and the one looked for at `goal`. */
export function placeWays(
  introducers: readonly Introducer[],
  goal: Point,
  places: ReadonlyMap<string, Point>,
): Ways {
  const legs = waysTo(introducers).flatMap(({ from, to, rank }) => {
    const start = from === null ? CENTRE : places.get(from);
    const end = to === null ? goal : places.get(to);
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, rank }];
  });
  const ranks = introducers.flatMap(({ contact }, index) => {
    const place = places.get(contact);
    if (place === undefined) return [];
    // Each a little further out, should two lie in one direction.
    return [{ ...towards(place, RANKS_FROM + index * RANK_STEP), rank: index + 1 }];
  });
  return { legs, ranks };
}
