/**
 * The engine's measures against others' on thousands of generated networks: graphology and Cytoscape
 * where they have the measure, Burt's own matrix algebra where they do not.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  createEgoNetwork,
  SHAPES,
  type EgoNetwork,
  type Recipe,
} from '../../../scripts/bench/ego-networks.ts';
import { readBurt } from '../../../scripts/bench/oracles/burt.ts';
import { readCytoscape } from '../../../scripts/bench/oracles/cytoscape.ts';
import { readEngine } from '../../../scripts/bench/oracles/engine.ts';
import { readGraphology } from '../../../scripts/bench/oracles/graphology.ts';
import {
  AGREEMENT,
  compareReadings,
  type Measure,
  type Readings,
} from '../../../scripts/bench/oracles/readings.ts';
import { hold } from '../../support/laws.ts';

/** Recipes of every shape; a shrunk one is a smaller, plainer network. */
const recipes = (most: number): fc.Arbitrary<Recipe> =>
  fc.record({
    n: fc.integer({ min: 0, max: most }),
    degree: fc.integer({ min: 0, max: 8 }),
    shape: fc.constantFrom(...SHAPES),
    weighted: fc.boolean(),
    seed: fc.nat(),
  });

/** What differs by more than a billionth of itself. */
const disagreements = (network: EgoNetwork, theirs: Readings): readonly Measure[] =>
  compareReadings(readEngine(network), theirs)
    .filter(({ difference }) => difference > AGREEMENT)
    .map(({ measure }) => measure);

it.each([
  ['graphology', readGraphology],
  ['matrix algebra after Burt', readBurt],
] as const)('agrees with %s on two thousand networks', (_, read) => {
  hold(
    fc.property(recipes(24), (recipe) => {
      const network = createEgoNetwork(recipe);
      expect(disagreements(network, read(network))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('agrees with Cytoscape on fifty networks', () => {
  hold(
    fc.property(recipes(16), (recipe) => {
      const network = createEgoNetwork(recipe);
      expect(disagreements(network, readCytoscape(network))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('agrees with graphology and with Burt on larger networks', () => {
  for (const shape of SHAPES) {
    const network = createEgoNetwork({ shape, n: 60, degree: 12, weighted: true, seed: 1992 });
    expect(disagreements(network, readGraphology(network))).toEqual([]);
    expect(disagreements(network, readBurt(network))).toEqual([]);
  }
});

it('tells a measure that is wrong by a millionth, missing, or not a number', () => {
  const network = createEgoNetwork({ shape: 'random', n: 9, degree: 4, weighted: true, seed: 5 });
  const { constraint = [] } = readEngine(network);
  const wrong: Readings = {
    constraint: constraint.map((value) => value * (1 + 1e-6)),
    effectiveSize: [],
    density: [Number.NaN],
  };
  expect(disagreements(network, wrong)).toEqual(['density', 'effectiveSize', 'constraint']);
});
