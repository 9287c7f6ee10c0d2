import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../shared/diagnosis/days.ts';
import { newReview } from '../../../shared/model/empty-review.ts';
import { emptyPlan, type NetworkPlan, type PlanItem } from '../../../shared/model/plan.ts';
import { weighBudget } from '../../../shared/treatment/budget.ts';
import { dayOfNumber } from '../../../shared/treatment/calendar.ts';
import { listNinetyDays } from '../../../shared/treatment/ninety-days.ts';
import { aContact, aNetwork, aPlanItem, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const TODAY = '2026-06-30';
const anItem = (fields: Partial<PlanItem> = {}): PlanItem =>
  aPlanItem({
    id: 'i1',
    column: 'maintain',
    about: { kind: 'contact', id: 'p01' },
    since: TODAY,
    ...fields,
  });
const aPlan = (items: readonly PlanItem[], weeklyMinutes: number | null = null): NetworkPlan => ({
  ...emptyPlan(),
  items: [...items],
  weeklyMinutes,
});

describe('a day number', () => {
  it('leads back to its day', () => {
    hold(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        expect(dayNumber(dayOfNumber(days))).toBe(days);
      }),
    );
    expect(['2024-02-29', '1900-03-01', '2000-12-31'].map(dayNumber).map(dayOfNumber)).toEqual([
      '2024-02-29',
      '1900-03-01',
      '2000-12-31',
    ]);
  });
});

describe('the time of a plan', () => {
  /** Three of closeness 5, four of 4, eight of 3: the worked example. */
  const core = aNetwork({
    contacts: someContacts(15, (i) => ({ closeness: i < 3 ? 5 : i < 7 ? 4 : 3 })),
  });

  it('is 12.7 touches a month for a core of fifteen, about three a week', () => {
    const budget = weighBudget(core, aPlan([], 30), TODAY);
    expect(budget.touchesPerMonth).toBeCloseTo(12.667, 3);
    expect(budget).toMatchObject({ answered: 15, of: 15, spent: 0, freed: 0 });
    expect(budget.needed / 15).toBeCloseTo(2.91, 2);
    expect(budget.over).toBeCloseTo(budget.needed - 30, 9);
  });

  it('counts nobody twice, takes off what comes free, and leaves out what rests or is over', () => {
    const none = weighBudget(core, aPlan([]), TODAY);
    const kept = weighBudget(core, aPlan([anItem({ minutesPerMonth: 30 })]), TODAY);
    expect(kept.needed).toBeCloseTo(none.needed, 9);
    const lighter = weighBudget(
      core,
      aPlan([anItem({ column: 'prune', minutesPerMonth: 60 })]),
      TODAY,
    );
    expect(none.needed - lighter.needed).toBeCloseTo(lighter.freed, 9);
    const quiet = [
      anItem({ minutesPerMonth: 900, pausedUntil: '2026-07-01' }),
      anItem({
        minutesPerMonth: 900,
        review: newReview(TODAY, 'stopped'),
      }),
    ];
    expect(weighBudget(core, aPlan(quiet), TODAY)).toEqual(none);
  });

  it('is never less than none, and fits or not only where it was told how much there is', () => {
    hold(
      fc.property(
        fc.array(
          fc
            .record({
              column: fc.constantFrom('prune', 'invest', 'maintain'),
              minutesPerMonth: fc.option(fc.integer({ min: 0, max: 10_000 })),
            })
            .map(anItem),
        ),
        fc.option(fc.nat({ max: 10_000 })),
        (items, weekly) => {
          const budget = weighBudget(core, aPlan(items, weekly), TODAY);
          expect(budget.needed).toBeGreaterThanOrEqual(0);
          expect(budget.over === null).toBe(weekly === null);
          expect(weighBudget(core, aPlan(items.toReversed(), weekly), TODAY)).toEqual(budget);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the next ninety days', () => {
  const network = aNetwork({
    contacts: [aContact({ id: 'p01', closeness: 3, lastContact: '2026-06-10' })],
  });
  const item = anItem({
    column: 'invest',
    steps: [
      { id: 's1', text: 'write', due: '2026-06-20', done: null },
      { id: 's2', text: 'call', due: '2026-07-09', done: null },
      { id: 's3', text: 'done', due: '2026-07-09', done: '2026-06-29' },
    ],
    experiment: { from: '2026-07-06', weeks: 4, stopRule: 'x', signal: 'y' },
    pausedUntil: '2026-07-06',
    reviewOn: '2026-12-24',
  });

  it('tell by week what begins, is due and ends, and keep apart what has gone by', () => {
    const { before, weeks } = listNinetyDays(network, aPlan([item]), TODAY);
    expect(before).toEqual([{ kind: 'step', day: '2026-06-20', item: 'i1', step: 's1' }]);
    expect(weeks).toHaveLength(13);
    expect(weeks[1]).toMatchObject({ from: '2026-07-07', entries: [{ step: 's2' }] });
    expect(weeks[0]?.entries.map(({ kind }) => kind)).toEqual(['pause-ends', 'experiment-begins']);
    expect(weeks[3]?.entries).toEqual([]);
    expect(weeks.flatMap(({ entries }) => entries).at(-1)).toMatchObject({
      kind: 'experiment-ends',
      day: '2026-08-03',
    });
  });

  it('tell the day of a goal one has, until it is reached or let go of', () => {
    const goal = {
      id: 'g1',
      text: 'Head of the unit',
      by: '2026-07-08',
      needs: [],
      closed: null,
      since: TODAY,
    };
    const told = (changes: Partial<typeof goal> | { readonly closed: string }) => {
      const plan = { ...aPlan([]), goals: [{ ...goal, ...changes }] };
      const { before, weeks } = listNinetyDays(network, plan, TODAY);
      return { before, weeks: weeks.flatMap(({ entries }) => entries) };
    };
    const entry = { kind: 'goal', day: '2026-07-08', goal: 'g1' };
    expect(told({})).toEqual({ before: [], weeks: [entry] });
    expect(told({ by: '2026-06-01' }).before).toEqual([{ ...entry, day: '2026-06-01' }]);
    expect(told({ closed: TODAY })).toEqual({ before: [], weeks: [] });
  });

  it('say when it is time for a sign of life, as often as the tie asks for', () => {
    const touches = (lastContact: string | null, reason: PlanItem['reason'] = 'overdue') =>
      listNinetyDays(
        aNetwork({ contacts: [aContact({ id: 'p01', closeness: 4, lastContact })] }),
        aPlan([anItem({ reason })]),
        TODAY,
      ).weeks.flatMap(({ entries }) => entries.map(({ day }) => day));
    expect(touches('2026-06-20')).toEqual(['2026-07-20', '2026-08-19', '2026-09-18']);
    expect(touches('2020-01-01')).toEqual(['2026-06-30', '2026-07-30', '2026-08-29']);
    expect(touches('2026-06-20', 'connector')).toEqual(['2026-09-19']);
  });

  it('hold every day within them in one week and one only', () => {
    hold(
      fc.property(fc.integer({ min: 0, max: 120 }), (days) => {
        const due = dayOfNumber(dayNumber(TODAY) + days);
        const dated = anItem({ column: 'invest', reviewOn: due });
        const { before, weeks } = listNinetyDays(network, aPlan([dated]), TODAY);
        expect(before).toEqual([]);
        const holding = weeks.filter(({ entries }) => entries.length > 0);
        expect(holding).toHaveLength(days < 90 ? 1 : 0);
        for (const { from } of holding) expect(from <= due).toBe(true);
      }),
    );
  });
});
