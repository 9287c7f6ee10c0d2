/**
 * L1: the ring-and-sector layout against Cytoscape's cose without a picture, and the promises it
 * makes: no name on another, the same picture for the same data, one contact more moves few.
 */
import cytoscape from 'cytoscape';
import {
  brightIds,
  LABEL_FONT,
  LABEL_GAP,
  labelLines,
  LINE_HEIGHT,
  signRadius,
  textWidth,
} from '../../../shared/map/labels.ts';
import { layoutMap, type Layout, type LayoutPerson } from '../../../shared/map/layout.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import type { Network } from '../../../shared/model/network.ts';
import { cpu, race } from '../clock.ts';
import { exactly, expectRight, plainFigure, raceFigure, type Line, type Part } from '../figures.ts';
import { createPeople } from '../people.ts';

/** How many times faster than cose. */
const SIZES = [
  { n: 50, faster: 50, rounds: 7 },
  // A round of cose takes many seconds here.
  { n: 500, faster: 500, rounds: 5 },
] as const;
/** Mean shift of the others when one contact is added, as a share of the picture's width. */
const SHIFT_MOST = 0.02;

type Rectangle = { left: number; right: number; top: number; bottom: number };
type Named = { readonly id: string; readonly boxes: readonly Rectangle[] };

/** The sign of a person and, where it is set in full size, the name below it. */
function boxesOf(person: LayoutPerson, layout: Layout, isBright: boolean): Rectangle[] {
  const { x, y } = layout.positions.get(person.id) ?? { x: NaN, y: NaN };
  const radius = signRadius(isBright, person.core);
  const sign = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  if (!isBright) return [sign];
  const lines = labelLines(person.name);
  const half = (Math.max(...lines.map(textWidth)) * LABEL_FONT.bright) / 2;
  const top = sign.bottom + LABEL_GAP * LABEL_FONT.bright;
  const bottom = top + lines.length * LINE_HEIGHT * LABEL_FONT.bright;
  return [sign, { left: x - half, right: x + half, top, bottom }];
}

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of people whose signs or names lie on one another. */
function countOverlaps(people: readonly LayoutPerson[], layout: Layout): number {
  const bright = brightIds(people);
  const named: Named[] = people.map((person) => ({
    id: person.id,
    boxes: boxesOf(person, layout, bright.has(person.id)),
  }));
  return named.reduce(
    (sum, one, index) =>
      sum +
      named
        .slice(index + 1)
        .filter((other) => one.boxes.some((a) => other.boxes.some((b) => touch(a, b)))).length,
    0,
  );
}

/** People and ties as the map hands them to the layout. */
const inputOf = (network: Network) => {
  const { nodes, ties } = plainScene(network, { sectorsBy: 'org' });
  return { people: nodes, ties };
};

function meanShift(before: Layout, after: Layout): number {
  const shifts = [...before.positions].map(([id, { x, y }]) => {
    const now = after.positions.get(id) ?? { x: NaN, y: NaN };
    return Math.hypot(now.x - x, now.y - y);
  });
  return shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length / (2 * before.radius);
}

function runCose({ people, ties }: ReturnType<typeof inputOf>): number {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...people.map(({ id }) => ({ data: { id } })),
      ...ties.map(({ a, b }) => ({ data: { source: a, target: b } })),
    ],
  });
  const boundingBox = { x1: 0, y1: 0, w: 1200, h: 900 };
  cy.layout({ name: 'cose', animate: false, randomize: true, boundingBox }).run();
  const placed = cy.nodes().filter((node) => Number.isFinite(node.position().x)).length;
  cy.destroy();
  return placed;
}

function* promises(): Generator<Line> {
  const [sixty, one] = [createPeople(60), createPeople(61, 60)];
  const { people, ties } = inputOf(sixty);
  const layout = layoutMap(people, ties);
  const again = layoutMap(people.toReversed(), ties.toReversed());
  expectRight(
    [...layout.positions].every(([id, { x, y }]) => {
      const there = again.positions.get(id);
      return there?.x === x && there.y === y;
    }),
    'the same data gives another picture',
  );
  const overlaps = countOverlaps(people, layout);
  yield plainFigure(
    { row: 'L1', what: 'names that touch, 60 contacts', unit: 'count' },
    exactly(overlaps),
    0,
  );
  const newcomer = one.contacts.at(-1);
  const grown = { ...sixty, contacts: [...sixty.contacts, ...(newcomer ? [newcomer] : [])] };
  const more = inputOf(grown);
  yield plainFigure(
    { row: 'L1', what: 'shift of the others by one contact more', unit: 'share' },
    exactly(meanShift(layout, layoutMap(more.people, more.ties))),
    SHIFT_MOST,
  );
}

async function* measure(): AsyncGenerator<Line> {
  yield* promises();
  for (const { n, faster, rounds } of SIZES) {
    const input = inputOf(createPeople(n));
    const { positions } = layoutMap(input.people, input.ties);
    expectRight(positions.size === n, 'the layout leaves people out');
    expectRight(runCose(input) === n, 'cose leaves people out');
    const sides = {
      ours: cpu(() => layoutMap(input.people, input.ties)),
      against: cpu(() => runCose(input)),
    };
    const goal = { of: 'ratio', atMost: 1 / faster } as const;
    const what = `layout, ${String(n)} contacts`;
    yield raceFigure({ row: 'L1', what, against: 'cose', goal }, await race(sides, rounds));
  }
  yield { row: 'L1', what: 'layout against fcose', skipped: 'not a dependency of the project' };
}

export const layout: Part = { row: 'L1', measure };
