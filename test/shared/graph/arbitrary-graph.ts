/** Random ego networks for the laws of the graph measures, and a slow, plain reading of them. */
import fc from 'fast-check';
import { type Alter, createEgoGraph, type EgoGraph } from '../../../shared/graph/ego-graph.ts';
import type { Tie } from '../../../shared/model/network.ts';

export type Described = { readonly alters: readonly Alter[]; readonly ties: readonly Tie[] };

/** Ego networks of 0 to 14 alters of any density, with weights of 1 or others. */
export const arbitraryGraph = (weight: fc.Arbitrary<number>): fc.Arbitrary<Described> =>
  fc.integer({ min: 0, max: 14 }).chain((n) => {
    const pairs = pairsOf(n);
    return fc
      .record({
        egoWeights: fc.array(fc.option(weight), { minLength: n, maxLength: n }),
        chosen: fc.subarray(pairs),
        weights: fc.array(weight, { minLength: pairs.length, maxLength: pairs.length }),
      })
      .map(({ egoWeights, chosen, weights }) => ({
        alters: egoWeights.map((own, i) => ({ id: `n${i}`, weight: own })),
        ties: chosen.map(([a, b], k) => ({ a: `n${a}`, b: `n${b}`, weight: weights[k] ?? 1 })),
      }));
  });

export const plainWeight = fc.constant(1);
export const anyWeight = fc.double({ min: 0.01, max: 50, noNaN: true });

export const toGraph = ({ alters, ties }: Described): EgoGraph => createEgoGraph(alters, ties);

/** The described network without the alter in this position. */
export const withoutAlter = ({ alters, ties }: Described, position: number): Described => ({
  alters: alters.filter((_, i) => i !== position),
  ties,
});

/** Weights as a table of n + 1 rows and columns, ego last; 0 where there is no tie. */
export function toMatrix({ alters, ties }: Described): number[][] {
  const n = alters.length;
  const matrix = Array.from({ length: n + 1 }, () => Array.from({ length: n + 1 }, () => 0));
  const set = (i: number, j: number, weight: number): void => {
    for (const [row, column] of [
      [i, j],
      [j, i],
    ] as const) {
      const cells = matrix[row];
      if (cells !== undefined) cells[column] = weight;
    }
  };
  const position = (id: string): number => alters.findIndex((alter) => alter.id === id);
  for (const { a, b, weight } of ties) {
    if (position(a) >= 0 && position(b) >= 0) set(position(a), position(b), weight);
  }
  for (const [i, alter] of alters.entries()) set(i, n, alter.weight ?? 1);
  return matrix;
}

/** A plain graph on `names`, tied as in `pairs` such as `a-b`. */
export const drawGraph = (names: string, pairs: string): EgoGraph =>
  createEgoGraph(
    names.split('').map((id) => ({ id, weight: null })),
    pairs
      .split(' ')
      .filter((pair) => pair !== '')
      .map((pair) => ({ a: pair.charAt(0), b: pair.charAt(2), weight: 1 })),
  );

/** `n` alters who all know each other. */
export const cliqueOf = (n: number): EgoGraph =>
  toGraph({
    alters: Array.from({ length: n }, (_, i) => ({ id: `n${i}`, weight: null })),
    ties: pairsOf(n).map(([a, b]) => ({ a: `n${a}`, b: `n${b}`, weight: 1 })),
  });

/** `n` alters none of whom know each other. */
export const strangers = (n: number): EgoGraph =>
  toGraph({
    alters: Array.from({ length: n }, (_, i) => ({ id: `n${i}`, weight: null })),
    ties: [],
  });

function pairsOf(n: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) pairs.push([a, b]);
  return pairs;
}
