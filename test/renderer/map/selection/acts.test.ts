import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourhoodOf, restOf } from '../../../../renderer/features/map/selection/acts.ts';
import { withoutPeople } from '../../../../renderer/features/map/selection/hiding.ts';
import {
  frameAround,
  isInside,
  onMap,
  peopleInside,
} from '../../../../renderer/features/map/selection/shapes.ts';
import { mapScene } from '../../../../shared/map/make-scene.ts';
import { readCase } from '../../../support/case-network.ts';
import { hold } from '../../../support/laws.ts';

const { network } = readCase('05');
const scene = mapScene(network, null, { sectorsBy: 'circle', overlay: 'biased' });
const ids = scene.nodes.map(({ id }) => id);
const some = fc.subarray(ids).map((chosen) => new Set(chosen));

describe('a selection', () => {
  it('and the rest are everybody, and nobody is in both', () => {
    hold(
      fc.property(some, (chosen) => {
        const rest = restOf(scene, chosen);
        expect(new Set([...chosen, ...rest])).toEqual(new Set(ids));
        expect(rest.length + chosen.size).toBe(ids.length);
        expect(new Set(restOf(scene, new Set(rest)))).toEqual(chosen);
      }),
    );
  });

  it('is part of its neighbourhood, and so is whoever knows one of them', () => {
    hold(
      fc.property(some, (chosen) => {
        const near = neighbourhoodOf(scene, chosen);
        for (const id of chosen) expect(near.has(id)).toBe(true);
        for (const { a, b } of scene.ties) {
          if (chosen.has(a) || chosen.has(b)) expect(near.has(a) && near.has(b)).toBe(true);
        }
      }),
    );
  });
});

describe('hiding', () => {
  it('takes people away with their ties and their place in the legend, and moves nobody', () => {
    hold(
      fc.property(some, (hidden) => {
        const seen = withoutPeople(scene, hidden);
        expect(seen.nodes).toEqual(scene.nodes.filter(({ id }) => !hidden.has(id)));
        const drawn = new Set(seen.nodes.map(({ id }) => id));
        for (const { a, b } of [...seen.ties, ...seen.pairs]) {
          expect(drawn.has(a) && drawn.has(b)).toBe(true);
        }
        expect(new Set(seen.legend.flatMap(({ people }) => people))).toEqual(drawn);
        expect(seen.rings).toBe(scene.rings);
      }),
    );
  });

  it('leaves the very same scene while nobody is hidden', () => {
    expect(withoutPeople(scene, new Set(['nobody']))).toBe(scene);
  });
});

describe('an outline drawn by hand', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('holds what is inside, whichever way round and wherever it began', () => {
    hold(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.nat(3),
        (x, y, turn) => {
          const turned = [...square.slice(turn), ...square.slice(0, turn)];
          expect(isInside({ x, y }, turned)).toBe(isInside({ x, y }, square));
          const onEdge = [x, y].some((it) => it === 0 || it === 10);
          if (onEdge) return;
          expect(isInside({ x, y }, turned.toReversed())).toBe(x > 0 && x < 10 && y > 0 && y < 10);
        },
      ),
    );
  });

  it('selects everybody when it goes around the whole map, nobody when it is a line', () => {
    const reach = scene.radius + 10;
    const around = [
      { x: -reach, y: -reach },
      { x: reach, y: -reach },
      { x: reach, y: reach },
      { x: -reach, y: reach },
    ];
    expect(peopleInside(scene.nodes, around)).toEqual(ids);
    expect(peopleInside(scene.nodes, around.slice(0, 2))).toEqual([]);
    expect(peopleInside(scene.nodes, [])).toEqual([]);
  });

  it('is where the hand was, whatever the view', () => {
    const view = { zoom: 2, pan: { x: 30, y: -8 } };
    expect(onMap({ x: 50, y: 12 }, view)).toEqual({ x: 10, y: 10 });
  });
});

describe('the frame around people', () => {
  it('holds each of them with room to spare, and is none for nobody', () => {
    expect(frameAround([])).toBeNull();
    const frame = frameAround(scene.nodes);
    for (const { x, y } of scene.nodes) {
      expect(frame !== null && frame.left < x && frame.right > x).toBe(true);
      expect(frame !== null && frame.top < y && frame.bottom > y).toBe(true);
    }
  });
});
