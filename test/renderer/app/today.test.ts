import { expect, it } from 'vitest';
import { todayIso } from '../../../renderer/app/today.ts';

it('writes the day of the machine’s own calendar, also just before midnight', () => {
  expect(todayIso(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(todayIso(new Date(2027, 0, 3, 0, 1))).toBe('2027-01-03');
});
