import { describe, expect, it } from 'vitest';
import {
  brightIds,
  LABEL_FONT,
  LABEL_GAP,
  labelLines,
  LINE_HEIGHT,
  signRadius,
  textWidth,
} from '../../../shared/map/labels.ts';
import {
  EGO_RADIUS,
  layoutMap,
  type Layout,
  type LayoutPerson,
  type Ring,
} from '../../../shared/map/layout.ts';
import { must } from '../../../shared/assert.ts';
import { generatePeople, shuffled, type Generated } from './people.ts';

const layout = ({ people, ties }: Generated): Layout => layoutMap(people, ties);

const bytes = ({ positions, ...rest }: Layout): string =>
  JSON.stringify({ ...rest, positions: [...positions].toSorted(([a], [b]) => (a < b ? -1 : 1)) });

type Rectangle = { left: number; right: number; top: number; bottom: number };

/** Every sign and every name as it is drawn at zoom 1. */
function rectangles(generated: Generated): Rectangle[] {
  const { positions } = layout(generated);
  const bright = brightIds(generated.people);
  return generated.people.flatMap((person) => {
    const { x, y } = must(positions.get(person.id), 'everybody has a place');
    const radius = signRadius(bright.has(person.id), person.core);
    const sign = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    const lines = labelLines(person.name);
    const half = (Math.max(...lines.map(textWidth)) * LABEL_FONT.bright) / 2;
    const top = y + radius + LABEL_FONT.bright * LABEL_GAP;
    const bottom = top + lines.length * LINE_HEIGHT * LABEL_FONT.bright;
    return bright.has(person.id)
      ? [sign, { left: x - half, right: x + half, top, bottom }]
      : [sign];
  });
}

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function countOverlaps(generated: Generated): number {
  const all = rectangles(generated);
  let overlaps = 0;
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) if (touch(one, other)) overlaps += 1;
  });
  return overlaps;
}

describe('the layout of the map', () => {
  it('draws rings nobody stands on around everybody when asked, and moves nobody for them', () => {
    for (const seed of [1, 2, 3]) {
      const { people, ties } = generatePeople(40, seed);
      const near = people.filter(({ ring }) => ring <= 3);
      const usual = layoutMap(near, ties);
      const whole = layoutMap(near, ties, { everyRing: true });
      expect(usual.rings.map(({ ring }) => ring)).toEqual([1, 2, 3]);
      expect(whole.rings.map(({ ring }) => ring)).toEqual([1, 2, 3, 4, 5]);
      expect(whole.positions).toEqual(usual.positions);
    }
  });

  it('gives the same bytes for the same people', () => {
    for (const count of [1, 7, 60, 200]) {
      const generated = generatePeople(count, 1);
      expect(bytes(layout(generated))).toBe(bytes(layout(structuredClone(generated))));
    }
  });

  it('does not depend on the order in which people, ties and the ends of a tie come', () => {
    for (const count of [2, 15, 60, 150]) {
      for (let seed = 1; seed <= 5; seed++) {
        const generated = generatePeople(count, seed);
        const mixed = {
          people: shuffled(generated.people, seed),
          ties: shuffled(generated.ties, seed).map(({ a, b }, index) =>
            index % 2 === 0 ? { a, b } : { a: b, b: a },
          ),
        };
        expect(bytes(layout(mixed))).toBe(bytes(layout(generated)));
      }
    }
  });

  it('lets no sign and no name touch another, from one person to sixty', () => {
    for (let count = 1; count <= 60; count++) {
      expect([count, countOverlaps(generatePeople(count, count))]).toEqual([count, 0]);
    }
    for (let seed = 1; seed <= 12; seed++) {
      expect([seed, countOverlaps(generatePeople(60, seed))]).toEqual([seed, 0]);
    }
  });

  it('lets nothing touch in a large network either', () => {
    expect(countOverlaps(generatePeople(300, 1))).toBe(0);
  });

  it('puts everybody on the ring of their closeness and nobody into the middle', () => {
    const generated = generatePeople(60, 3);
    const { positions, rings } = layout(generated);
    for (const { id, ring } of generated.people) {
      const { x, y } = must(positions.get(id), 'everybody has a place');
      const index = rings.findIndex((it) => it.ring === ring);
      const inner = rings[index - 1]?.radius ?? EGO_RADIUS;
      expect(Math.hypot(x, y)).toBeGreaterThan(inner);
      expect(Math.hypot(x, y)).toBeLessThan(must(rings[index], 'the ring is in use').radius);
    }
  });

  it('moves the others by less than 2 % of the width on average when one contact is added', () => {
    for (const count of [15, 30, 60, 200]) {
      let shift = 0;
      let measured = 0;
      for (let seed = 1; seed <= 8; seed++) {
        const after = generatePeople(count + 1, seed);
        const sizes = Map.groupBy(after.people, (person) => person.sector);
        // A newcomer to a circle there is; a new circle is a new map.
        const newcomers = after.people.filter(
          (person) => (sizes.get(person.sector)?.length ?? 0) > 1,
        );
        for (const { id } of newcomers.slice(0, 10)) {
          const before = {
            people: after.people.filter((person) => person.id !== id),
            ties: after.ties.filter(({ a, b }) => a !== id && b !== id),
          };
          const placed = layout(after);
          const moved = [...layout(before).positions].map(([other, from]) => {
            const to = must(placed.positions.get(other), 'nobody leaves');
            return Math.hypot(to.x - from.x, to.y - from.y);
          });
          shift += moved.reduce((sum, it) => sum + it, 0) / moved.length / (2 * placed.radius);
          measured += 1;
        }
      }
      expect([count, shift / measured < 0.02]).toEqual([count, true]);
    }
  });
});

const everybodyOn = (ring: Ring, count: number): LayoutPerson[] =>
  generatePeople(count, 1).people.map((person) => Object.assign({}, person, { ring }));

describe('a map of hardly anybody', () => {
  it('shows five rings that wait when there is nobody', () => {
    const empty = layoutMap([], []);
    expect(empty.rings.map(({ ring }) => ring)).toEqual([1, 2, 3, 4, 5]);
    expect(empty.positions.size).toBe(0);
    expect(empty.sectors).toEqual([]);
  });

  it('gives one person the whole circle and the first three rings', () => {
    const [person] = generatePeople(1, 1).people;
    const one = layoutMap([{ ...must(person, 'there is one'), ring: 2, sector: 'Research' }], []);
    expect(one.sectors).toEqual([{ key: 'Research', name: 'Research', from: 0, to: 2 * Math.PI }]);
    expect(one.rings.map(({ ring }) => ring)).toEqual([1, 2, 3]);
  });

  it('has one ring only while no closeness is known', () => {
    const people = everybodyOn(6, 8);
    expect(layoutMap(people, []).rings.map(({ ring }) => ring)).toEqual([6]);
  });

  it('keeps an empty inner ring, because nobody being very close says something', () => {
    const people = everybodyOn(4, 5);
    expect(layoutMap(people, []).rings.map(({ ring }) => ring)).toEqual([1, 2, 3, 4]);
  });
});
