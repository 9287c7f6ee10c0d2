import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { ACTIVITY_KINDS, type SignCode } from '../../../shared/model/plan-codes.ts';
import { emptyPlan, type Activity, type NetworkPlan } from '../../../shared/model/plan.ts';
import { type Archetype, ARCHETYPES } from '../../../shared/model/scales.ts';
import { ACTIVITY_STARTS, scoreActivity } from '../../../shared/treatment/activity.ts';
import { listRunning, presentPatterns } from '../../../shared/treatment/experiments.ts';
import { aContact, aNetwork, aPlanItem } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';

const network = aNetwork({
  ego: { org: 'A', function: 'law' },
  contacts: [
    aContact({ id: 'same', org: 'A', function: 'law' }),
    aContact({ id: 'field', org: 'A', function: 'art' }),
    aContact({ id: 'both', org: 'B', function: 'art' }),
    aContact({ id: 'open' }),
  ],
});
const anActivity = (fields: Partial<Activity> = {}): Activity => ({
  name: 'x',
  people: [],
  stakes: 0,
  interdependence: 0,
  commonGoal: 0,
  ...fields,
});

describe('a shared activity', () => {
  const part = fc.integer({ min: 0, max: 2 });
  it('scores 0 to 8, and never less for more of anything', () => {
    hold(
      fc.property(
        fc
          .record({
            people: fc.subarray(['same', 'field', 'both', 'open', 'gone']),
            stakes: part,
            interdependence: part,
            commonGoal: part,
          })
          .map(anActivity),
        fc.constantFrom('same', 'field', 'both', 'open'),
        (activity, more) => {
          const { score, parts, isEnough, isMixer } = scoreActivity(activity, network);
          expect(score).toBe(Object.values(parts).reduce((sum, points) => sum + points, 0));
          expect(score).toBeLessThanOrEqual(8);
          expect(isEnough && isMixer && score > 2).toBe(false);
          const larger = { ...activity, people: [...activity.people, more] };
          expect(scoreActivity(larger, network).score).toBeGreaterThanOrEqual(score);
        },
      ),
    );
  });

  it('counts fields and organisations, mine among them', () => {
    const diversity = (...people: string[]) =>
      scoreActivity(anActivity({ people }), network).parts.diversity;
    expect([diversity(), diversity('same'), diversity('open')]).toEqual([0, 0, 0]);
    expect([diversity('field'), diversity('both')]).toEqual([1, 2]);
  });

  it('of the catalogue has something at stake, but for an evening', () => {
    const poor = ACTIVITY_KINDS.filter(
      (kind) => !scoreActivity(anActivity(ACTIVITY_STARTS[kind]), network).isEnough,
    );
    expect(poor).toEqual(['hosted-evening']);
  });
});

/** A plan in which an experiment with a habit is being tried. */
const tryingFor = (archetype: Archetype | null, from: string): NetworkPlan => ({
  ...emptyPlan(),
  items: [
    aPlanItem({
      id: 'i1',
      about: { kind: 'habit', archetype },
      reason: 'pattern',
      way: 'try-for-weeks',
      experiment: { from, weeks: 4, stopRule: 'x', signal: 'y' },
      since: from,
    }),
  ],
});

describe('the signs of an experiment', () => {
  const TODAY = '2026-06-30';
  const [expert, followUp] = ['05', '12'].map((prefix) => readCase(prefix).network);
  if (expert === undefined || followUp === undefined) throw new Error('two cases');
  const run = (pattern: Archetype | null, from: string, snapshots = ['2026-01-01']) =>
    listRunning({
      plan: tryingFor(pattern, from),
      earlier: snapshots.map((day) => ({ day, network: expert })),
      diagnosis: diagnose(followUp, TODAY),
      today: TODAY,
    });

  it('show what changed in the worked follow-up: more who push me on, fewer met by myself', () => {
    expect(presentPatterns(diagnose(expert))).toEqual(['disconnected_expert']);
    expect(run('disconnected_expert', '2026-02-01')).toMatchObject([
      {
        item: 'i1',
        signs: [
          { code: 'developers', before: 1, after: 4, isThere: true },
          { code: 'self-made-contacts', before: 0.75, isThere: true },
        ],
      },
    ]);
    expect(run(null, '2026-02-01')).toMatchObject([
      { signs: [{ code: 'stable', before: 1, after: 0, isThere: true }] },
    ]);
  });

  it('are not told before it began, nor without a look from before', () => {
    expect(run('biased', '2026-07-01')).toEqual([]);
    expect(run('biased', '2025-12-31')).toEqual([]);
    expect(run('biased', '2026-02-01', [])).toEqual([]);
  });

  it('never show where nothing changed, unless enough was there before', () => {
    const isReached = new Set<SignCode>([
      'chosen-help',
      'challengers',
      'unmasked-close',
      'developers',
      'stable',
    ]);
    for (const { network: same } of readCases()) {
      for (const archetype of ARCHETYPES) {
        const [running] = listRunning({
          plan: tryingFor(archetype, '2026-02-01'),
          earlier: [
            { day: TODAY, network: same },
            { day: '2026-02-01', network: same },
          ],
          diagnosis: diagnose(same, '2026-02-01'),
          today: TODAY,
        });
        for (const { code, before, isThere } of running?.signs ?? []) {
          if (before === null) expect(isThere).toBeNull();
          else if (!isReached.has(code)) expect(isThere).toBe(false);
        }
      }
    }
  });
});
