import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offersOf } from '../../../../renderer/features/people/offers.ts';
import { emptyContact } from '../../../../shared/model/empty-contact.ts';
import { hold } from '../../../support/laws.ts';

const working = (orgs: readonly (string | null)[]) =>
  orgs.map((org, index) => Object.assign(emptyContact(String(index), 'Ada'), { org }));

describe('what a line of the card offers', () => {
  it('is what was written for others, each once, the most frequent first', () => {
    expect(offersOf(working(['Lab', null, 'Ward', 'Ward', null, null]), 'org')).toEqual([
      'Ward',
      'Lab',
    ]);
  });

  it('is never made up and never endless', () => {
    hold(
      fc.property(fc.array(fc.option(fc.string({ minLength: 1 }))), (orgs) => {
        const offers = offersOf(working(orgs), 'org');
        expect(offers.length).toBeLessThanOrEqual(40);
        expect(new Set(offers).size).toBe(offers.length);
        for (const offer of offers) expect(orgs).toContain(offer);
      }),
    );
  });
});
