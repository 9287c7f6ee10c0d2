import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, monthsSinceContact } from '../../../shared/diagnosis/days.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { aContact, aNetwork, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

describe('day numbers', () => {
  it('count from the first of January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2024-02-29')).toBe(dayNumber('2024-03-01') - 1);
  });

  it('agree with the calendar of the platform', () => {
    hold(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        fc.pre(date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999);
        expect(dayNumber(date.toISOString().slice(0, 10))).toBe(day);
      }),
    );
  });
});

describe('months since the last contact', () => {
  const asOf = dayNumber('2026-12-31');
  const dated = aContact({ id: 'a', lastContact: '2026-01-01', monthsSinceContact: 1 });

  it('are counted from the date, which wins over the months answered', () => {
    expect(monthsSinceContact(dated, asOf)).toBeCloseTo(364 / 30.4375, 12);
  });

  it('are the months answered where no day is given to count to', () => {
    expect(monthsSinceContact(dated, null)).toBe(1);
  });

  it('are none where the date lies ahead', () => {
    expect(monthsSinceContact({ ...dated, lastContact: '2027-05-05' }, asOf)).toBe(0);
  });

  it('are unknown where neither was answered', () => {
    expect(monthsSinceContact(aContact({ id: 'a' }), asOf)).toBeNull();
  });
});

it('reads the same network as overdue on a later day', () => {
  const contacts = someContacts(10, () => ({ closeness: 4, lastContact: '2026-06-01' }));
  const overdueOn = (day: string): number | null =>
    diagnose(aNetwork({ contacts }), day).composition.overdueShare;
  // Closeness 4 asks for a month; one and a half of them are 45.7 days.
  expect(overdueOn('2026-07-16')).toBe(0);
  expect(overdueOn('2026-07-17')).toBe(1);
});
