/** E0: every measure of the engine against every library that is here, on a thousand networks. */
import { exactly, expectRight, plainFigure, type Line, type Part } from '../figures.ts';
import { createEgoNetwork, SHAPES, type EgoNetwork } from '../ego-networks.ts';
import { readBurt } from '../oracles/burt.ts';
import { readCytoscape } from '../oracles/cytoscape.ts';
import { readEngine } from '../oracles/engine.ts';
import { readGraphology } from '../oracles/graphology.ts';
import { startPython } from '../oracles/python.ts';
import {
  AGREEMENT,
  compareReadings,
  MEASURES,
  type Measure,
  type Readings,
} from '../oracles/readings.ts';

const NETWORKS = 1000;
const CONTACTS_MAX = 24;
const DEGREES = [2, 4, 6, 10];

/** Every size from nobody to twenty-four, every shape, weighted or not, in turn. */
const makeNetwork = (index: number): EgoNetwork =>
  createEgoNetwork({
    n: index % (CONTACTS_MAX + 1),
    shape: SHAPES[index % SHAPES.length] ?? 'random',
    degree: DEGREES[Math.floor(index / 2) % DEGREES.length] ?? 6,
    weighted: index % 2 === 1,
    seed: index,
  });

type Oracle = {
  readonly name: string;
  readonly read: (network: EgoNetwork) => Readings | Promise<Readings>;
  readonly close?: () => void;
};

async function compareAll(oracle: Oracle): Promise<ReadonlyMap<Measure, number>> {
  const largest = new Map<Measure, number>();
  for (let index = 0; index < NETWORKS; index += 1) {
    const network = makeNetwork(index);
    const theirs = await oracle.read(network);
    for (const { measure, difference } of compareReadings(readEngine(network), theirs)) {
      expectRight(
        difference <= AGREEMENT,
        `${measure} of network ${String(index)} differs from ${oracle.name} by ${String(difference)}`,
      );
      largest.set(measure, Math.max(difference, largest.get(measure) ?? 0));
    }
  }
  return largest;
}

async function* measure(): AsyncGenerator<Line> {
  const oracles: Oracle[] = [
    { name: 'graphology', read: readGraphology },
    { name: 'matrix algebra', read: readBurt },
    { name: 'Cytoscape', read: readCytoscape },
  ];
  for (const name of ['igraph', 'networkx'] as const) {
    const library = startPython(name);
    if (library === null) {
      yield { row: 'E0', what: `agreement with ${name}`, skipped: 'not installed here' };
    } else {
      oracles.push({ ...library, name: `${name} ${library.version}` });
    }
  }
  for (const oracle of oracles) {
    const largest = await compareAll(oracle);
    oracle.close?.();
    for (const measure of MEASURES) {
      const difference = largest.get(measure);
      if (difference === undefined) continue;
      const what = `${measure}, largest difference`;
      const figure = plainFigure(
        { row: 'E0', what, unit: 'share' },
        exactly(difference),
        AGREEMENT,
      );
      yield { ...figure, against: { name: oracle.name, figure: null } };
    }
  }
}

export const agreement: Part = { row: 'E0', measure };
