/**
 * E1: the structure of an ego network through the product's own function, input checked, against
 * graphology and, where it is installed, igraph, which build the same graph from the same ties.
 */
import { cpu, race, type Side } from '../clock.ts';
import { expectRight, raceFigure, type Line, type Part } from '../figures.ts';
import { createEgoNetwork, type EgoNetwork } from '../ego-networks.ts';
import { measureStructure, readEngine } from '../oracles/engine.ts';
import { readGraphology } from '../oracles/graphology.ts';
import { startPython } from '../oracles/python.ts';
import { AGREEMENT, compareReadings, type Readings } from '../oracles/readings.ts';

const DEGREE = 6;
const SEED = 20_260_630;
/** How many times faster than each the engine is to be. */
const SIZES = [
  { n: 15, graphology: 20, igraph: 3 },
  { n: 50, graphology: 30, igraph: 5 },
  { n: 500, graphology: 100, igraph: 15 },
  { n: 5000, graphology: 500, igraph: 100 },
] as const;

function expectAgreement(network: EgoNetwork, theirs: Readings, name: string): void {
  for (const { measure, difference } of compareReadings(readEngine(network), theirs)) {
    expectRight(difference <= AGREEMENT, `what was timed against ${name} differs in ${measure}`);
  }
}

async function* measure(): AsyncGenerator<Line> {
  const igraph = startPython('igraph');
  for (const { n, ...faster } of SIZES) {
    const recipe = {
      shape: 'communities',
      n,
      degree: DEGREE,
      weighted: false,
      seed: SEED,
    } as const;
    const network = createEgoNetwork(recipe);
    const ours = cpu(() => measureStructure(network));
    const figure = async (against: keyof typeof faster, side: Side): Promise<Line> =>
      raceFigure(
        {
          row: 'E1',
          what: `structure, ${String(n)} contacts of degree ${String(DEGREE)}`,
          against,
          goal: { of: 'ratio', atMost: 1 / faster[against] },
        },
        await race({ ours, against: side }),
      );
    expectAgreement(network, readGraphology(network), 'graphology');
    yield await figure(
      'graphology',
      cpu(() => readGraphology(network)),
    );
    if (igraph === null) {
      yield { row: 'E1', what: 'structure, against igraph', skipped: 'not installed here' };
      continue;
    }
    expectAgreement(network, (await igraph.time(network, 1)).readings, 'igraph');
    yield await figure('igraph', async (calls) => (await igraph.time(network, calls)).cpuMs);
  }
  igraph?.close();
}

export const structure: Part = { row: 'E1', measure };
