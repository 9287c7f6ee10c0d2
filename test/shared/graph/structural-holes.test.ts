import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEgoGraph } from '../../../shared/graph/ego-graph.ts';
import { measureStructuralHoles } from '../../../shared/graph/structural-holes.ts';
import { aTie } from '../../support/builders.ts';
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

/** Burt's formulas word by word, on a table of weights. O(n³), and obviously right. */
function measureSlowly(described: Described) {
  const z = toMatrix(described);
  const n = described.alters.length;
  const at = (i: number, j: number): number => z[i]?.[j] ?? 0;
  const everyone = Array.from({ length: n + 1 }, (_, i) => i);
  const alters = everyone.slice(0, n);
  const sum = (of: (i: number) => number, over = everyone): number =>
    over.reduce((total, i) => total + of(i), 0);
  const p = (i: number, j: number): number =>
    (at(i, j) + at(j, i)) / sum((k) => (k === i ? 0 : at(i, k) + at(k, i)));
  const m = (j: number, q: number): number =>
    (at(j, q) + at(q, j)) / Math.max(...everyone.map((k) => at(j, k) + at(k, j)));
  const others = (j: number): number[] => alters.filter((q) => q !== j);
  const redundancy = alters.map((j) => sum((q) => p(n, q) * m(j, q), others(j)));
  const contributions = alters.map(
    (j) => (p(n, j) + sum((q) => p(n, q) * p(q, j), others(j))) ** 2,
  );
  const constraint = contributions.reduce((a, b) => a + b, 0);
  const ratios = contributions.map((c) => c / (constraint / n));
  return {
    redundancy,
    contributions,
    effectiveSize: redundancy.reduce((size, r) => size + (1 - r), 0),
    constraint,
    hierarchy:
      n === 1
        ? 1
        : sum((j) => (ratios[j] ?? 1) * Math.log(ratios[j] ?? 1), alters) / (n * Math.log(n)),
  };
}

describe('three alters, two of whom know each other', () => {
  const found = measureStructuralHoles(drawGraph('abc', 'a-b'), 'plain');

  it('has effective size 7/3 and efficiency 7/9', () => {
    expect(found.effectiveSize).toBeCloseTo(7 / 3, 12);
    expect(found.efficiency).toBeCloseTo(7 / 9, 12);
  });

  it('has constraint 1/4 + 1/4 + 1/9', () => {
    expect(found.constraint).toBeCloseTo(0.25 + 0.25 + 1 / 9, 12);
  });

  it('has it in parts of 1/4, 1/4 and 1/9', () => {
    expect([...found.contributions].map((part) => part.toFixed(4))).toEqual([
      '0.2500',
      '0.2500',
      '0.1111',
    ]);
  });

  it('has hierarchy 0.052', () => {
    expect(found.hierarchy).toBeCloseTo(0.052, 3);
  });

  it('has redundancy 1/3 in the two who know each other, none in the third', () => {
    expect([...found.redundancy]).toEqual([1 / 3, 1 / 3, 0]);
  });
});

describe('the same with weights 1, 0.5, 0.5 and a tie of 0.5', () => {
  const graph = createEgoGraph(
    [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 0.5 },
      { id: 'c', weight: 0.5 },
    ],
    [aTie('a', 'b', 0.5)],
  );
  const found = measureStructuralHoles(graph, 'weighted');

  it('has effective size 2.375 and efficiency 0.792', () => {
    expect(found.effectiveSize).toBeCloseTo(2.375, 12);
    expect(found.efficiency).toBeCloseTo(0.792, 3);
  });

  it('has constraint 0.3906 + 0.1736 + 0.0625', () => {
    expect(found.constraint).toBeCloseTo(0.3906 + 0.1736 + 0.0625, 4);
    expect([...found.contributions].map((part) => part.toFixed(4))).toEqual([
      '0.3906',
      '0.1736',
      '0.0625',
    ]);
  });

  it('has redundancy 0.125, 0.5 and 0', () => {
    expect([...found.redundancy]).toEqual([0.125, 0.5, 0]);
  });

  it('is read with every weight as 1 when plain ties are asked for', () => {
    expect(measureStructuralHoles(graph, 'plain').effectiveSize).toBeCloseTo(7 / 3, 12);
  });
});

describe("Borgatti's example (Connections 20, 1997), ego G", () => {
  const plain = drawGraph('ABCDEF', 'A-B A-E A-F B-D');
  const weighted = createEgoGraph(
    Object.entries({ A: 5, B: 4, C: 10, D: 3, E: 8, F: 3 }).map(([id, weight]) => ({ id, weight })),
    [aTie('A', 'B', 2), aTie('A', 'E', 2), aTie('A', 'F', 3), aTie('B', 'D', 1)],
  );

  it('has effective size 4.67 and constraint 0.400', () => {
    const found = measureStructuralHoles(plain, 'plain');
    expect(found.effectiveSize).toBeCloseTo(4.67, 2);
    expect(found.constraint).toBeCloseTo(0.4, 3);
  });

  it('has effective size 5.47 and constraint 0.299 with weights', () => {
    const found = measureStructuralHoles(weighted, 'weighted');
    expect(found.effectiveSize).toBeCloseTo(5.47, 2);
    expect(found.constraint).toBeCloseTo(0.299, 3);
  });
});

describe('the ends of the scales', () => {
  it('leaves everything undefined without alters', () => {
    expect(measureStructuralHoles(strangers(0), 'plain')).toMatchObject({
      effectiveSize: null,
      efficiency: null,
      constraint: null,
      hierarchy: null,
    });
  });

  it('puts all constraint in a single alter', () => {
    expect(measureStructuralHoles(strangers(1), 'plain')).toMatchObject({
      effectiveSize: 1,
      efficiency: 1,
      constraint: 1,
      hierarchy: 1,
    });
  });

  it('lets constraint exceed 1 in a tied pair', () => {
    const found = measureStructuralHoles(cliqueOf(2), 'plain');
    expect(found.constraint).toBe(1.125);
    expect(found.effectiveSize).toBe(1);
  });

  it.each([2, 5, 18])('has constraint 1/n and hierarchy 0 among %i strangers', (n) => {
    const found = measureStructuralHoles(strangers(n), 'plain');
    expect(found.constraint).toBeCloseTo(1 / n, 12);
    expect(found.hierarchy).toBeCloseTo(0, 12);
    expect(found.efficiency).toBe(1);
  });

  it.each([3, 5, 12])('has effective size 1 and constraint (2n − 1)²/n³ in a clique of %i', (n) => {
    const found = measureStructuralHoles(cliqueOf(n), 'plain');
    expect(found.effectiveSize).toBeCloseTo(1, 12);
    expect(found.constraint).toBeCloseTo((2 * n - 1) ** 2 / n ** 3, 12);
  });

  it('is constrained more by one hub among twelve than by a clique of twelve', () => {
    const hub = drawGraph('abcdefghijkl', 'a-b a-c a-d a-e a-f a-g a-h a-i a-j a-k a-l');
    expect(measureStructuralHoles(hub, 'plain').constraint).toBeCloseTo(0.383, 3);
    expect(measureStructuralHoles(cliqueOf(12), 'plain').constraint).toBeCloseTo(0.306, 3);
  });
});

describe('laws', () => {
  it.each([
    ['plain', plainWeight],
    ['weighted', anyWeight],
  ] as const)('agrees with the formulas word by word on %s ties', (ties, weight) => {
    hold(
      fc.property(arbitraryGraph(weight), (described) => {
        fc.pre(described.alters.length > 0);
        const fast = measureStructuralHoles(toGraph(described), ties);
        const slow = measureSlowly(described);
        expect(fast.effectiveSize).toBeCloseTo(slow.effectiveSize, 9);
        expect(fast.constraint).toBeCloseTo(slow.constraint, 9);
        expect(fast.hierarchy).toBeCloseTo(slow.hierarchy, 9);
        for (const [j, redundancy] of slow.redundancy.entries()) {
          expect(fast.redundancy[j]).toBeCloseTo(redundancy, 9);
          expect(fast.contributions[j]).toBeCloseTo(slow.contributions[j] ?? Number.NaN, 9);
        }
      }),
    );
  });

  it("equals Borgatti's n − 2t/n on plain ties", () => {
    hold(
      fc.property(arbitraryGraph(plainWeight), (described) => {
        const n = described.alters.length;
        fc.pre(n > 0);
        const found = measureStructuralHoles(toGraph(described), 'plain');
        expect(found.effectiveSize).toBeCloseTo(n - (2 * described.ties.length) / n, 9);
      }),
    );
  });

  it('does not change when every weight is multiplied', () => {
    hold(
      fc.property(
        arbitraryGraph(anyWeight),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (d, by) => {
          fc.pre(d.alters.length > 0);
          const scaled = {
            alters: d.alters.map((alter) => ({ ...alter, weight: (alter.weight ?? 1) * by })),
            ties: d.ties.map((tie) => ({ ...tie, weight: tie.weight * by })),
          };
          const [before, after] = [d, scaled].map((x) =>
            measureStructuralHoles(toGraph(x), 'weighted'),
          );
          expect(after?.effectiveSize).toBeCloseTo(before?.effectiveSize ?? Number.NaN, 9);
          expect(after?.constraint).toBeCloseTo(before?.constraint ?? Number.NaN, 9);
        },
      ),
    );
  });

  it('stays within its ranges', () => {
    hold(
      fc.property(arbitraryGraph(anyWeight), fc.constantFrom('plain', 'weighted'), (d, ties) => {
        const n = d.alters.length;
        fc.pre(n > 0);
        const { effectiveSize, hierarchy, constraint } = measureStructuralHoles(toGraph(d), ties);
        expect(effectiveSize).toBeLessThanOrEqual(n);
        expect(effectiveSize).toBeGreaterThan(0);
        expect(constraint).toBeGreaterThanOrEqual(1 / n - 1e-12);
        expect(hierarchy).toBeGreaterThanOrEqual(0);
        expect(hierarchy).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
