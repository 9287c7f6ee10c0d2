import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '../../../shared/graph/components.ts';
import { createEgoGraph } from '../../../shared/graph/ego-graph.ts';
import { aTie } from '../../support/builders.ts';
import {
  arbitraryGraph,
  cliqueOf,
  type Described,
  drawGraph,
  plainWeight,
  strangers,
  toGraph,
  withoutAlter,
} from './arbitrary-graph.ts';
import { hold } from '../../support/laws.ts';

const largestWithout = (graph: ReturnType<typeof toGraph>): number[] => [
  ...findComponents(graph).largestWithout,
];

describe('components', () => {
  it('are two among three of whom two know each other', () => {
    const found = findComponents(drawGraph('abc', 'a-b'));
    expect([...found.labels]).toEqual([0, 0, 1]);
    expect(found.sizes).toEqual([2, 1]);
    expect(found.largest).toBe(2);
  });

  it('are none without alters', () => {
    expect(findComponents(strangers(0))).toMatchObject({ sizes: [], largest: 0 });
  });

  it('agree in number and size with those Cytoscape finds', () => {
    hold(
      fc.property(arbitraryGraph(plainWeight), (described) => {
        const found = findComponents(toGraph(described)).sizes.toSorted((a, b) => a - b);
        expect(found).toEqual(askCytoscape(described));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the largest component without each alter', () => {
  it('falls apart where a chain loses its middle', () => {
    expect(largestWithout(drawGraph('abcde', 'a-b b-c c-d d-e'))).toEqual([4, 3, 2, 3, 4]);
  });

  it('stays whole where a ring loses one', () => {
    expect(largestWithout(drawGraph('abcd', 'a-b b-c c-d d-a'))).toEqual([3, 3, 3, 3]);
  });

  it('leaves single people where a star loses its hub', () => {
    expect(largestWithout(drawGraph('abcd', 'a-b a-c a-d'))).toEqual([1, 3, 3, 3]);
  });

  it('is another component where the largest one breaks', () => {
    expect(largestWithout(drawGraph('abcdef', 'a-b b-c d-e'))).toEqual([2, 2, 2, 3, 3, 3]);
  });

  it.each([1, 2, 7])('is everyone else among %i who all know each other', (n) => {
    expect(largestWithout(cliqueOf(n))).toEqual(Array.from({ length: n }, () => n - 1));
  });

  it('agrees with leaving each alter out and looking again', () => {
    hold(
      fc.property(arbitraryGraph(plainWeight), (described) => {
        const again = described.alters.map(
          (_, position) => findComponents(toGraph(withoutAlter(described, position))).largest,
        );
        expect(largestWithout(toGraph(described))).toEqual(again);
      }),
      { numRuns: 300 },
    );
  });

  it('walks a chain of twenty thousand without exhausting the stack', () => {
    const n = 20_000;
    const chain = createEgoGraph(
      Array.from({ length: n }, (_, i) => ({ id: `n${i}`, weight: null })),
      Array.from({ length: n - 1 }, (_, i) => aTie(`n${i}`, `n${i + 1}`)),
    );
    expect(largestWithout(chain)[n / 2]).toBe(n / 2);
  });
});

function askCytoscape({ alters, ties }: Described): number[] {
  const cy = cytoscape({
    headless: true,
    elements: [
      ...alters.map(({ id }) => ({ data: { id } })),
      ...ties.map(({ a, b }) => ({ data: { source: a, target: b } })),
    ],
  });
  const sizes = cy
    .elements()
    .components()
    .map((component) => component.nodes().length);
  cy.destroy();
  return sizes.toSorted((a, b) => a - b);
}
