import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../../shared/assert.ts';
import type { Point } from '../../../shared/map/backdrop.ts';
import { convexHull, groupPeople, hullsOf } from '../../../shared/map/hulls.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { aContact, aNetwork, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const point = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
});
const turn = (o: Point, a: Point, b: Point): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

const people = someContacts(30, (position) => ({
  closeness: 3,
  tags: [`tag ${String(position % 12)}`, ...(position < 9 ? ['choir'] : [])],
}));
const { nodes } = plainScene(aNetwork({ contacts: people }));

describe('the hull of points', () => {
  it('has every point inside, turns one way only, and does not depend on their order', () => {
    hold(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const corners = convexHull(points);
        expect(convexHull(points.toReversed())).toEqual(corners);
        if (corners.length < 3) return;
        corners.forEach((from, index) => {
          const to = must(corners[(index + 1) % corners.length], 'a hull is closed');
          for (const each of points) expect(turn(from, to, each)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of points on a line is its two ends, and of one point the point', () => {
    const line = [3, 1, 2].map((x) => ({ x, y: x }));
    expect(convexHull(line)).toEqual([
      { x: 1, y: 1 },
      { x: 3, y: 3 },
    ]);
    expect(
      convexHull([
        { x: 1, y: 1 },
        { x: 1, y: 1 },
      ]),
    ).toEqual([{ x: 1, y: 1 }]);
  });
});

describe('the outlines of groups', () => {
  it('are those of the largest eight, the others by name', () => {
    const { drawn, left } = hullsOf(groupPeople(people, 'tags'), nodes, 1);
    expect(drawn).toHaveLength(8);
    expect(drawn[0]).toMatchObject({
      name: 'choir',
      people: people.slice(0, 9).map(({ id }) => id),
    });
    expect(left).toHaveLength(5);
    expect(new Set([...drawn.map(({ name }) => name), ...left]).size).toBe(13);
  });

  it('differ by the pattern of their lines, and are closed paths of numbers', () => {
    const { drawn } = hullsOf(groupPeople(people, 'tags'), nodes, 1);
    expect(new Set(drawn.map(({ dashes }) => dashes)).size).toBe(8);
    for (const { path } of drawn) expect(path).toMatch(/^M[-\d .AL]+Z$/u);
  });

  it('give the same paths whatever order people and groups come in', () => {
    const groups = groupPeople(people, 'tags');
    const turned = groups
      .toReversed()
      .map(({ name, people: members }) => ({ name, people: members.toReversed() }));
    expect(hullsOf(turned, nodes.toReversed(), 1)).toEqual(hullsOf(groups, nodes, 1));
  });

  it('need two people on the map: one alone, or somebody who is not there, has none', () => {
    const groups = [
      { name: 'alone', people: ['p01'] },
      { name: 'gone', people: ['p02', 'nobody'] },
    ];
    expect(hullsOf(groups, nodes, 1)).toEqual({ drawn: [], left: [] });
  });

  it('bear names that lie on no other outline’s name', () => {
    const { drawn } = hullsOf(groupPeople(people, 'tags'), nodes, 2);
    const places = drawn.flatMap(({ label }) => (label === null ? [] : [`${label.x} ${label.y}`]));
    expect(new Set(places).size).toBe(places.length);
  });

  it('come from tags, of which somebody may have several, or from circles', () => {
    const contacts = [
      aContact({ id: 'a', circle: 'lab', tags: ['x', 'y', 'x'] }),
      aContact({ id: 'b', circle: null, tags: ['y'] }),
    ];
    expect(groupPeople(contacts, 'tags')).toEqual([
      { name: 'x', people: ['a'] },
      { name: 'y', people: ['a', 'b'] },
    ]);
    expect(groupPeople(contacts, 'circles')).toEqual([{ name: 'lab', people: ['a'] }]);
  });
});
