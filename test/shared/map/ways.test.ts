import { describe, expect, it } from 'vitest';
import { EGO_RADIUS } from '../../../shared/map/layout.ts';
import { placeWays, waysTo } from '../../../shared/map/ways.ts';

const introducers = [
  { contact: 'a', score: 0.7, reach: 'there', through: null },
  { contact: 'b', score: 0.5, reach: 'knows-one', through: 'c' },
] as const;
const goal = { x: 0, y: -100 };
const places = new Map([
  ['a', { x: 50, y: 0 }],
  ['b', { x: 80, y: 0 }],
  ['c', { x: 0, y: 50 }],
]);

describe('the ways to somebody looked for', () => {
  it('lead from me through each introducer, and whom they know, in order', () => {
    expect(waysTo(introducers)).toEqual([
      { from: null, to: 'a', rank: 1 },
      { from: 'a', to: null, rank: 1 },
      { from: null, to: 'b', rank: 2 },
      { from: 'b', to: 'c', rank: 2 },
      { from: 'c', to: null, rank: 2 },
    ]);
  });

  it('begin at me and end at whom I look for', () => {
    const { legs } = placeWays(introducers, goal, places);
    expect(legs).toHaveLength(5);
    expect(legs[0]?.from).toEqual({ x: 0, y: 0 });
    for (const rank of [1, 2]) expect(legs.findLast((leg) => leg.rank === rank)?.to).toEqual(goal);
  });

  it('are numbered near me, no two in one place though they lie in one direction', () => {
    const { ranks } = placeWays(introducers, goal, places);
    expect(ranks.map(({ rank }) => rank)).toEqual([1, 2]);
    const [first, second] = ranks.map(({ x, y }) => Math.hypot(x, y));
    expect(first).toBeLessThan(EGO_RADIUS);
    expect(second).toBeGreaterThan(first ?? 0);
  });

  it('pass over whoever is not on the map, number and legs', () => {
    const { legs, ranks } = placeWays(introducers, goal, new Map([...places].slice(0, 1)));
    expect(legs.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(ranks.map(({ rank }) => rank)).toEqual([1]);
  });
});
