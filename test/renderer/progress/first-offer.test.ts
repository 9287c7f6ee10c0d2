import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declinedWords } from '../../../renderer/features/plan/proposal-words.ts';
import { isWavedAway } from '../../../renderer/features/progress/first-offer.ts';
import { FIRST_SNAPSHOT, FIRST_SNAPSHOT_DAYS } from '../../../shared/model/plan-bounds.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { daysAfter } from '../../../shared/treatment/calendar.ts';
import { hold } from '../../support/laws.ts';

const TODAY = '2026-11-22';

it('stays waved away for thirty days from the day of “not now”, and no other decline counts', () => {
  hold(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.boolean(), (daysAgo, isFirst) => {
      const declined = {
        proposal: isFirst ? FIRST_SNAPSHOT : 'prune:superfluous:ada',
        day: daysAfter(TODAY, -daysAgo),
        reason: null,
      };
      expect(isWavedAway([declined], TODAY)).toBe(isFirst && daysAgo <= FIRST_SNAPSHOT_DAYS);
    }),
  );
  expect(isWavedAway([], TODAY)).toBe(false);
});

it('is told in the plan by what it was, beside the proposals that were left', () => {
  const { en } = catalogues;
  expect(declinedWords(FIRST_SNAPSHOT, () => '…', en)).toBe(en.plan.declined.firstSnapshot);
});
