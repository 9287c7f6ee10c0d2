/** Reading a graph as edits would leave it, against building the edited graph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '../../../shared/graph/components.ts';
import {
  componentSizesAfter,
  countTiesAfter,
  type GraphEdits,
  isTied,
  type Pair,
} from '../../../shared/graph/edited-graph.ts';
import { createEgoGraph, type EgoGraph } from '../../../shared/graph/ego-graph.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryGraph, drawGraph, plainWeight, toGraph } from './arbitrary-graph.ts';

/** Every pair of `count` places, each once. */
const pairsOf = (count: number): Pair[] =>
  Array.from({ length: count }, (_, a) => a).flatMap((a) =>
    Array.from({ length: a }, (_, b): Pair => [a, b]),
  );

const arbitraryEdits = (graph: EgoGraph): fc.Arbitrary<GraphEdits> =>
  fc
    .record({
      gone: fc.subarray(Array.from({ length: graph.n }, (_, i) => i)),
      newcomers: fc.integer({ min: 0, max: 3 }),
      toggled: fc.subarray(pairsOf(graph.n + 3)),
    })
    .map(({ gone, newcomers, toggled }) => {
      const isHere = (i: number): boolean => !gone.includes(i) && i < graph.n + newcomers;
      const here = toggled.filter((pair) => pair.every(isHere));
      const isThere = (pair: Pair): boolean =>
        pair.every((i) => i < graph.n) && isTied(graph, pair);
      return {
        gone,
        newcomers,
        made: here.filter((pair) => !isThere(pair)),
        broken: here.filter(isThere),
      };
    });

/** The edited graph, built. */
function rebuild(graph: EgoGraph, { gone, newcomers, made, broken }: GraphEdits): EgoGraph {
  const isBroken = ([a, b]: Pair): boolean =>
    broken.some((pair) => pair.includes(a) && pair.includes(b));
  const kept = pairsOf(graph.n).filter((pair) => isTied(graph, pair) && !isBroken(pair));
  const alters = Array.from({ length: graph.n + newcomers }, (_, i) => i)
    .filter((i) => !gone.includes(i))
    .map((i) => ({ id: String(i), weight: null }));
  const ties = [...kept, ...made].map(([a, b]) => ({ a: String(a), b: String(b), weight: 1 }));
  return createEgoGraph(alters, ties);
}

const inOrder = (sizes: readonly number[]): number[] => sizes.toSorted((a, b) => a - b);

describe('a graph after edits', () => {
  it('has the ties and components of the graph built that way', () => {
    const edited = arbitraryGraph(plainWeight)
      .map(toGraph)
      .chain((graph) => fc.record({ graph: fc.constant(graph), edits: arbitraryEdits(graph) }));
    hold(
      fc.property(edited, ({ graph, edits }) => {
        const built = rebuild(graph, edits);
        expect(countTiesAfter(graph, edits)).toBe(built.ties);
        expect(inOrder(componentSizesAfter(graph, edits))).toEqual(
          inOrder(findComponents(built).sizes),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('falls apart where the tie between two halves is broken, and holds by another', () => {
    const chain = drawGraph('abcd', 'a-b b-c c-d');
    const none = { gone: [], newcomers: 0, made: [], broken: [] };
    expect(componentSizesAfter(chain, { ...none, broken: [[2, 1]] })).toEqual([2, 2]);
    expect(componentSizesAfter(chain, { ...none, broken: [[1, 2]], made: [[0, 3]] })).toEqual([4]);
    expect(componentSizesAfter(chain, { ...none, gone: [1], newcomers: 1 })).toEqual([1, 2, 1]);
  });
});
