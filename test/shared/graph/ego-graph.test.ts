import { expect, it } from 'vitest';
import { createEgoGraph, degreeOf } from '../../../shared/graph/ego-graph.ts';
import { densityOf } from '../../../shared/graph/density.ts';
import { aTie } from '../../support/builders.ts';

const alters = ['a', 'b', 'c'].map((id) => ({ id, weight: null }));

const rowsOf = (ties: Parameters<typeof createEgoGraph>[1]): number[][] => {
  const { n, offsets, neighbours } = createEgoGraph(alters, ties);
  return Array.from({ length: n }, (_, i) => [
    ...neighbours.subarray(offsets[i] ?? 0, offsets[i + 1] ?? 0),
  ]);
};

it('lists the neighbours of each alter in ascending order', () => {
  expect(rowsOf([aTie('c', 'a'), aTie('b', 'a')])).toEqual([[1, 2], [0], [0]]);
});

it('does not depend on the order or the direction ties are given in', () => {
  expect(rowsOf([aTie('a', 'c'), aTie('b', 'c')])).toEqual(
    rowsOf([aTie('c', 'b'), aTie('c', 'a')]),
  );
});

it('leaves out ties to people who are not among the alters', () => {
  expect(createEgoGraph(alters, [aTie('a', 'z'), aTie('y', 'z')]).ties).toBe(0);
});

it('refuses a tie of somebody to themselves', () => {
  expect(() => createEgoGraph(alters, [aTie('a', 'a')])).toThrow(/tied to themselves/);
});

it('counts a tie given twice once, with the larger weight', () => {
  const graph = createEgoGraph(alters, [aTie('a', 'b', 2), aTie('b', 'a', 3), aTie('a', 'b', 1)]);
  expect(graph.ties).toBe(1);
  expect([...graph.weights]).toEqual([3, 3]);
});

it('knows how many others an alter knows', () => {
  const graph = createEgoGraph(alters, [aTie('a', 'b'), aTie('a', 'c')]);
  expect([0, 1, 2].map((i) => degreeOf(graph, i))).toEqual([2, 1, 1]);
});

it('is weighted as soon as one tie has a weight other than 1', () => {
  expect(createEgoGraph(alters, [aTie('a', 'b')]).isWeighted).toBe(false);
  expect(createEgoGraph(alters, [aTie('a', 'b', 2)]).isWeighted).toBe(true);
  expect(createEgoGraph([{ id: 'a', weight: 2 }], []).isWeighted).toBe(true);
});

it('refuses alters that share an id', () => {
  expect(() => createEgoGraph([...alters, { id: 'a', weight: null }], [])).toThrow(/distinct ids/);
});

it.each([0, -1, Number.NaN, Infinity])('refuses a tie of weight %s', (weight) => {
  expect(() => createEgoGraph(alters, [aTie('a', 'b', weight)])).toThrow(/positive/);
  expect(() => createEgoGraph([{ id: 'a', weight }], [])).toThrow(/positive/);
});

it('measures density as the share of possible ties', () => {
  expect(densityOf(3, 1)).toBeCloseTo(1 / 3, 12);
  expect(densityOf(12, 40)).toBeCloseTo(0.606, 3);
});

it.each([0, 1])('has no density among %i alters', (n) => {
  expect(densityOf(n, 0)).toBeNull();
});
