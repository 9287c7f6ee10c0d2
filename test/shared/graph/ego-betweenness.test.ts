import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureEgoBetweenness } from '../../../shared/graph/ego-betweenness.ts';
import {
  anyWeight,
  arbitraryGraph,
  cliqueOf,
  type Described,
  drawGraph,
  plainWeight,
  strangers,
  toGraph,
  toMatrix,
} from './arbitrary-graph.ts';
import { hold } from '../../support/laws.ts';

/** Every pair without a tie, and everyone who knows both. */
function measureSlowly(described: Described): number {
  const matrix = toMatrix(described);
  const n = described.alters.length;
  const knows = (i: number, j: number): boolean => (matrix[i]?.[j] ?? 0) > 0;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      if (knows(i, j)) continue;
      let common = 0;
      for (let k = 0; k < n; k += 1) if (knows(i, k) && knows(k, j)) common += 1;
      sum += 1 / (1 + common);
    }
  }
  return sum;
}

/** Betweenness of ego in the whole ego network; Cytoscape gives exactly twice the usual figure. */
function askCytoscape({ alters, ties }: Described): number {
  const nodes = [...alters.map(({ id }) => id), 'ego'].map((id) => ({ data: { id } }));
  const spokes = alters.map(({ id }) => ({ data: { source: 'ego', target: id } }));
  const edges = ties.map(({ a, b }) => ({ data: { source: a, target: b } }));
  const cy = cytoscape({ headless: true, elements: [...nodes, ...spokes, ...edges] });
  const betweenness = cy.elements().betweennessCentrality({}).betweenness(cy.getElementById('ego'));
  cy.destroy();
  return betweenness / 2;
}

it('counts the two pairs that only I connect among three, two of whom know each other', () => {
  expect(measureEgoBetweenness(drawGraph('abc', 'a-b'))).toBe(2);
});

it('shares a pair with everyone else who knows both', () => {
  expect(measureEgoBetweenness(drawGraph('abc', 'a-b b-c'))).toBe(1 / 2);
  expect(measureEgoBetweenness(drawGraph('abcd', 'a-b b-c a-d d-c b-d'))).toBe(1 / 3);
});

it('counts every pair of strangers', () => {
  expect(measureEgoBetweenness(strangers(18))).toBe(153);
});

it.each([0, 1, 2, 9])('is zero among %i who all know each other', (n) => {
  expect(measureEgoBetweenness(cliqueOf(n))).toBe(0);
});

it('agrees with counting pair by pair', () => {
  hold(
    fc.property(arbitraryGraph(anyWeight), (described) => {
      expect(measureEgoBetweenness(toGraph(described))).toBeCloseTo(measureSlowly(described), 9);
    }),
  );
});

it('agrees with betweenness over the whole network as Cytoscape computes it', () => {
  hold(
    fc.property(arbitraryGraph(plainWeight), (described) => {
      expect(measureEgoBetweenness(toGraph(described))).toBeCloseTo(askCytoscape(described), 9);
    }),
    { numRuns: 50 },
  );
});
