import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../shared/treatment/calendar.ts';
import {
  habitName,
  itemOf,
  itemOfIdea,
  moved,
  nextStepOf,
  openIn,
  resumed,
  stepsDone,
  stepsDue,
  stepsLater,
  wayChosen,
} from '../../../renderer/features/plan/items.ts';
import { newReview } from '../../../shared/model/empty-review.ts';
import { EARLIER_MAX } from '../../../shared/model/plan-bounds.ts';
import { PLAN_COLUMNS, PLAN_WAYS, REASONS_OF } from '../../../shared/model/plan-codes.ts';
import { PlanItem, type PlanStep } from '../../../shared/model/plan.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { aPlanItem } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const TODAY = '2026-11-22';

const days = fc.integer({ min: -400, max: 400 }).map((by) => daysAfter(TODAY, by));
const steps: fc.Arbitrary<PlanStep[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    text: fc.constant('A line to say hello'),
    due: fc.option(days),
    done: fc.option(days),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const items: fc.Arbitrary<PlanItem> = fc
  .record({ column: fc.constantFrom(...PLAN_COLUMNS), steps, pausedUntil: fc.option(days) })
  .map(aPlanItem);

describe('the next step', () => {
  it('is never done, and no other open step has an earlier day', () => {
    hold(
      fc.property(items, (item) => {
        const next = nextStepOf(item);
        const open = item.steps.filter(({ done }) => done === null);
        expect(next === null).toBe(open.length === 0);
        if (next === null) return;
        expect(open).toContain(next);
        for (const { due } of open) {
          expect(due === null || (next.due !== null && next.due <= due)).toBe(true);
        }
      }),
    );
  });

  it('done, is done today, and nothing else changes', () => {
    hold(
      fc.property(items, (item) => {
        const next = nextStepOf(item);
        if (next === null) return;
        const after = stepsDone(item, next.id, TODAY);
        expect(after.find(({ id }) => id === next.id)?.done).toBe(TODAY);
        expect(after.filter(({ id }) => id !== next.id)).toEqual(
          item.steps.filter(({ id }) => id !== next.id),
        );
      }),
    );
  });

  it('put off, is due a week or more from today and no longer asks for anything', () => {
    hold(
      fc.property(items, (item) => {
        const next = nextStepOf(item);
        if (next === null) return;
        const after = { ...item, steps: [...stepsLater(item, next.id, TODAY)] };
        const due = after.steps.find(({ id }) => id === next.id)?.due ?? '';
        expect(due >= daysAfter(TODAY, 7)).toBe(true);
        expect(stepsDue([after], TODAY).map(({ step }) => step.id)).not.toContain(next.id);
      }),
    );
  });
});

describe('what is due', () => {
  it('is open, has come, and belongs to nothing that rests', () => {
    hold(
      fc.property(items, (item) => {
        for (const { step } of stepsDue([item], TODAY)) {
          expect(step.done).toBeNull();
          expect(step.due !== null && step.due <= TODAY).toBe(true);
          expect(item.pausedUntil === null || item.pausedUntil <= TODAY).toBe(true);
        }
      }),
    );
  });
});

describe('moving to another column', () => {
  it('leaves behind why and how, which belonged to the one before', () => {
    hold(
      fc.property(items, fc.constantFrom(...PLAN_COLUMNS), (item, column) => {
        const after = { ...item, ...moved(column) };
        expect(openIn([after], column)).toEqual([after]);
        expect([after.reason, after.way, after.pausedUntil]).toEqual([null, null, null]);
        expect(after.steps).toEqual(item.steps);
      }),
    );
  });
});

describe('choosing a way', () => {
  it('brings a pause of two weeks before distance, and before nothing else', () => {
    for (const way of PLAN_WAYS) {
      const pause = way === 'take-distance' ? { pausedUntil: '2026-12-06' } : {};
      expect(wayChosen(way, TODAY)).toEqual({ way, ...pause });
    }
  });
});

describe('taking a proposal up', () => {
  const proposal: Proposal = {
    key: 'prune:superfluous:c1',
    column: 'prune',
    about: { kind: 'contact', id: 'c1' },
    goal: null,
    reason: 'superfluous',
    grounds: [],
    ways: ['let-stand-further-out', 'less-often'],
    minutesPerMonth: 45,
    handOverTo: [],
    introducers: [],
    alike: null,
    rank: 1,
  };

  it('begins with the gentlest way, a step in a week and a day to look back', () => {
    const item = itemOf(proposal, { firstStep: 'Let it rest a little', experiment: null }, TODAY);
    expect(item).toMatchObject({
      id: null,
      column: 'prune',
      way: 'let-stand-further-out',
      minutesPerMonth: 45,
      reviewOn: '2027-01-03',
      steps: [{ text: 'Let it rest a little', due: '2026-11-29', done: null }],
    });
    expect(REASONS_OF.prune).toContain(item.reason);
    expect(PlanItem.safeParse({ ...item, id: 'i1', since: TODAY }).success).toBe(true);
  });
});

describe('an item taken up again', () => {
  const reviews = fc
    .record({ day: days, energy: fc.option(fc.integer({ min: -2, max: 2 })) })
    .map(({ day, energy }) => Object.assign(newReview(day, 'in-part'), { energy }));

  it('keeps what was said of it, as much as the vault takes, and is looked back at later', () => {
    hold(
      fc.property(
        fc.record({
          review: reviews,
          earlier: fc.array(reviews, { maxLength: EARLIER_MAX }),
          reviewOn: fc.option(days),
        }),
        (fields) => {
          const item = aPlanItem(fields);
          const again = { ...item, ...resumed(item, TODAY) };
          expect(PlanItem.safeParse(again).error).toBeUndefined();
          expect(again.review).toBeNull();
          expect(again.earlier.at(-1)).toEqual(item.review);
          expect(again.earlier.slice(0, -1)).toEqual(
            item.earlier.slice(item.earlier.length === EARLIER_MAX ? 1 : 0),
          );
          expect(again.reviewOn === null || again.reviewOn > TODAY).toBe(true);
        },
      ),
    );
  });
});

describe('an idea for a habit', () => {
  it.each(LOCALES)('becomes an item the vault takes, called as the idea was (%s)', (locale) => {
    for (const column of ['invest', 'maintain'] as const) {
      for (const idea of catalogues[locale].plan.ideas[column].list) {
        const item = itemOfIdea(column, idea, TODAY);
        expect(PlanItem.safeParse({ ...item, id: 'i1', since: TODAY }).error).toBeUndefined();
        expect(item.steps.map(({ text }) => text)).toEqual(idea.steps);
        expect(item.steps.map(({ due }) => due !== null).indexOf(true)).toBe(0);
        expect(habitName(item)).toBe(idea.name);
      }
    }
  });

  it('has a name only where I wrote one, and never that of a pattern', () => {
    const own = { kind: 'habit', archetype: null } as const;
    expect(habitName(aPlanItem({ about: own, note: ' A walk \nwith others' }))).toBe('A walk');
    expect(habitName(aPlanItem({ about: own, note: '  ' }))).toBeNull();
    expect(habitName(aPlanItem({ about: own }))).toBeNull();
    const asked = { kind: 'habit', archetype: 'biased' } as const;
    expect(habitName(aPlanItem({ about: asked, note: 'A walk' }))).toBeNull();
  });
});
