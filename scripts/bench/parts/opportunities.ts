/**
 * O1: the opportunity finder on a network in which patterns are present, with everything it may try:
 * up to forty steps, in sets of up to three.
 */
import { BAND } from '../../../shared/diagnosis/thresholds.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import { findOpportunities } from '../../../shared/treatment/find-opportunities.ts';
import { cpu, race } from '../clock.ts';
import { expectRight, raceFigure, type Line, type Part } from '../figures.ts';
import { BENCH_DAY, createPeople } from '../people.ts';

const SIZES = [18, 60, 150] as const;
const WORDS = { name: 'Somebody new', org: 'elsewhere', function: 'another field' };

/** People of whom I do for, and adapt to, nearly everybody: patterns are plain to see. */
function createStrained(count: number): Network {
  const { contacts, ...rest } = createPeople(count);
  const strain = { demand: 4, wantsMore: true, adaptation: 4, energy: -1 };
  return {
    ...rest,
    contacts: contacts.map((contact, position) =>
      position % 6 === 0 ? contact : Object.assign({}, contact, strain),
    ),
  };
}

async function* measure(): AsyncGenerator<Line> {
  for (const n of SIZES) {
    const network = createStrained(n);
    const found = findOpportunities(network, BENCH_DAY, WORDS);
    const before = diagnose(network, BENCH_DAY);
    expectRight(found.length > 0, 'no pattern is found to be present');
    for (const { archetype, severity, outcome, plans } of found) {
      expectRight(
        severity === before.archetypes[archetype].severity,
        `the ${archetype} to be changed is not the one diagnosed`,
      );
      expectRight(
        outcome !== 'found' || plans.every((plan) => plan.severity < BAND.likely),
        `a plan for the ${archetype} does not do what it says`,
      );
    }
    yield raceFigure(
      {
        row: 'O1',
        what: `${String(found.length)} patterns changed, ${String(n)} contacts`,
        against: 'one diagnosis',
        goal: null,
      },
      await race({
        ours: cpu(() => findOpportunities(network, BENCH_DAY, WORDS)),
        against: cpu(() => diagnose(network, BENCH_DAY)),
      }),
    );
  }
}

export const opportunities: Part = { row: 'O1', measure };
