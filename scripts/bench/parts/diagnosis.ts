/**
 * E2: the whole diagnosis of 18, 500 and 5,000 people, and what leaving each of them out once adds
 * to it and how that grows.
 */
import { RULES } from '../../../shared/diagnosis/archetypes/all.ts';
import { createCore, viewAll } from '../../../shared/diagnosis/core.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { keyed } from '../../../shared/diagnosis/keyed.ts';
import { leaveEachOut } from '../../../shared/diagnosis/leave-one-out.ts';
import { scoreArchetype } from '../../../shared/diagnosis/score.ts';
import { decideVerdict } from '../../../shared/diagnosis/verdict.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { cpu, race, type Side } from '../clock.ts';
import { exactly, expectRight, plainFigure, type Line, type Part } from '../figures.ts';
import { readGraphology } from '../oracles/graphology.ts';
import { compareReadings, AGREEMENT, figure } from '../oracles/readings.ts';
import { BENCH_DAY, createPeople } from '../people.ts';

const SIZES = [
  { n: 18, atMostMs: 1 },
  { n: 500, atMostMs: 16 },
  { n: 5000, atMostMs: 250 },
] as const;
/** Leaving everybody out once may cost so many times the rest of the diagnosis, at 18 contacts. */
const LEAVE_OUT_MOST = 5;
/** A cost linear in contacts, with room for what the processor's caches make of ten times the data. */
const GROWTH_MOST = 1.25;

/** The diagnosis rests on the graph measures, and says the same however often it is asked. */
function expectRightDiagnosis(network: Network): void {
  const found = diagnose(network, BENCH_DAY);
  const theirs = readGraphology({ contacts: network.contacts, ties: network.alterTies ?? [] });
  const ours = {
    density: figure(found.structure.density),
    constraint: figure(found.structure.constraint),
    egoBetweenness: figure(found.structure.egoBetweenness),
  };
  for (const { measure, difference } of compareReadings(ours, theirs)) {
    expectRight(difference <= AGREEMENT, `the diagnosis that was timed differs in ${measure}`);
  }
  const backwards = { ...network, contacts: network.contacts.toReversed() };
  const again = JSON.stringify(diagnose(backwards, BENCH_DAY));
  expectRight(again === JSON.stringify(found), 'the order of people changes the diagnosis');
}

/** The leaving out alone, on everything the diagnosis has by then. */
export function leavingOut(network: Network): () => unknown {
  const core = createCore(network, BENCH_DAY);
  const view = viewAll(core);
  const scores = keyed(ARCHETYPES, (archetype) => scoreArchetype(RULES[archetype], view));
  const verdict = decideVerdict(scores);
  return () => leaveEachOut(core, scores, verdict);
}

/**
 * What leaving one contact out costs at 5,000 as a multiple of what it costs at 500, both timed in
 * the same rounds: the degree is the same at both, so to grow like n × degree is to grow like n.
 */
async function measureGrowth(): Promise<Line> {
  const leavingFrom = (n: number): Side => cpu(leavingOut(createPeople(n)));
  const { ratio } = await race({ ours: leavingFrom(5000), against: leavingFrom(500) });
  return plainFigure(
    { row: 'E2', what: 'leaving out, growth per contact 500 to 5,000', unit: 'share' },
    { median: ratio.median / 10, p25: ratio.p25 / 10, p75: ratio.p75 / 10 },
    GROWTH_MOST,
  );
}

async function* measure(): AsyncGenerator<Line> {
  for (const { n, atMostMs } of SIZES) {
    const network = createPeople(n);
    expectRightDiagnosis(network);
    const sides = {
      ours: cpu(leavingOut(network)),
      against: cpu(() => diagnose(network, BENCH_DAY)),
    };
    const { ours: left, against: whole, ratio } = await race(sides);
    const people = `${String(n)} contacts`;
    yield plainFigure({ row: 'E2', what: `diagnosis, ${people}`, unit: 'ms' }, whole, atMostMs);
    // Of the diagnosis that is left: x of the whole is x / (1 − x) of the rest.
    const ofRest = (share: number): number => share / (1 - share);
    yield {
      row: 'E2',
      what: `leaving each out, ${people}`,
      unit: 'ms',
      ours: left,
      against: { name: 'the rest', figure: exactly(whole.median - left.median) },
      ratio: {
        median: ofRest(ratio.median),
        p25: ofRest(ratio.p25),
        p75: ofRest(ratio.p75),
      },
      goal: n === 18 ? { of: 'ratio', atMost: LEAVE_OUT_MOST } : null,
    };
  }
  yield measureGrowth();
}

export const diagnosis: Part = { row: 'E2', measure };
