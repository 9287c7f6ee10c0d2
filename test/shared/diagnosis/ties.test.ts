import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTie } from '../../../shared/diagnosis/ties.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { BENEFITS } from '../../../shared/model/scales.ts';
import { aContact } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const tieOf = (fields: Partial<Contact>) => describeTie(aContact({ id: 'a', ...fields }), null);

const answers = fc.record({
  closeness: fc.integer({ min: 1, max: 5 }),
  freqPerYear: fc.double({ min: 0, max: 400, noNaN: true }),
  trust: fc.integer({ min: 1, max: 5 }),
  received: fc.subarray([...BENEFITS]),
  given: fc.subarray([...BENEFITS]),
  monthsSinceContact: fc.double({ min: 0, max: 80, noNaN: true }),
});

describe('a tie of closeness 4, monthly, trust 4, with help both ways', () => {
  const tie = tieOf({
    closeness: 4,
    freqPerYear: 12,
    trust: 4,
    received: ['support'],
    given: ['information', 'influence', 'purpose'],
    monthsSinceContact: 1,
  });

  it('is strong at .779', () => {
    expect(tie.strength).toBeCloseTo(0.779, 3);
    expect(tie.strengthClass).toBe('strong');
  });

  it('is due after one month, at .71 of its freshness and .55 of readiness', () => {
    expect(tie).toMatchObject({ cadence: 1, state: 'due' });
    expect(tie.freshness).toBeCloseTo(0.71, 2);
    expect(tie.readiness).toBeCloseTo(0.55, 2);
  });

  it('gives more than it receives by a half', () => {
    expect(tie).toMatchObject({ multiplexity: 1, balance: 0.5 });
  });
});

describe('the state of a tie', () => {
  it.each([
    [0.9, 'fresh'],
    [1, 'due'],
    [1.5, 'due'],
    [1.6, 'overdue'],
    [35.9, 'overdue'],
    [36, 'dormant'],
  ] as const)('after %f months at a cadence of one is %s', (monthsSinceContact, state) => {
    expect(tieOf({ closeness: 4, monthsSinceContact }).state).toBe(state);
  });

  it('is dormant after three years however close it was', () => {
    expect(tieOf({ monthsSinceContact: 40 }).state).toBe('dormant');
    expect(tieOf({ monthsSinceContact: 2 }).state).toBeNull();
  });
});

describe('laws', () => {
  it('keeps strength, freshness and readiness within 0 and 1, balance within −1 and 1', () => {
    hold(
      fc.property(answers, (fields) => {
        const { strength, freshness, readiness, balance } = tieOf(fields);
        for (const figure of [strength, freshness, readiness]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(balance ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never weaker for being closer', () => {
    hold(
      fc.property(answers, (fields) => {
        const closer = tieOf({ ...fields, closeness: Math.min(5, fields.closeness + 1) });
        expect(closer.strength).toBeGreaterThanOrEqual(tieOf(fields).strength ?? 2);
      }),
    );
  });

  it('turns a missing answer into "cannot tell", never into another figure', () => {
    const fields = ['closeness', 'freqPerYear', 'trust', 'received', 'given'] as const;
    hold(
      fc.property(answers, fc.constantFrom(...fields, 'monthsSinceContact'), (all, field) => {
        const before = tieOf(all);
        const after = tieOf({ ...all, [field]: null });
        for (const [key, figure] of Object.entries(after)) {
          if (figure !== null) expect(figure).toBe(before[key as keyof typeof before]);
        }
        if (field !== 'monthsSinceContact') expect(after.strength).toBeNull();
      }),
    );
  });
});
