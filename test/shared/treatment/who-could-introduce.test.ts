import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import type { WantedRole } from '../../../shared/model/plan.ts';
import { Introducer } from '../../../shared/model/proposal.ts';
import { GENERATIONS, LEVELS } from '../../../shared/model/scales.ts';
import { findAlike } from '../../../shared/treatment/alike.ts';
import { findIntroducers } from '../../../shared/treatment/who-could-introduce.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork } from '../diagnosis/arbitrary-network.ts';

const aRole = (fields: Partial<WantedRole> = {}): WantedRole => ({
  ...emptyRole('somebody'),
  ...fields,
});
const arbitraryRole = fc
  .record({
    levelRel: fc.option(fc.constantFrom(...LEVELS)),
    org: fc.option(fc.constantFrom('theirs', 'lab')),
    outside: fc.boolean(),
    function: fc.option(fc.constantFrom('theirs', 'law')),
    proximity: fc.option(fc.integer({ min: 0, max: 4 })),
    generation: fc.option(fc.constantFrom(...GENERATIONS)),
  })
  .map(aRole);

describe('who could introduce me', () => {
  it('are three people at most, near and pleasant enough to ask, the likeliest first', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 0, max: 14 }), arbitraryRole, (network, role) => {
        const found = findIntroducers(role, network, diagnose(network));
        expect(found.length).toBeLessThanOrEqual(3);
        for (const introducer of found) {
          expect(Introducer.safeParse(introducer).error).toBeUndefined();
          expect(introducer.score).toBeGreaterThanOrEqual(0.3);
          const contact = network.contacts.find(({ id }) => id === introducer.contact);
          expect(contact?.kin).not.toBe(true);
          expect(contact?.energy ?? 0).toBeGreaterThanOrEqual(0);
        }
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('come first where they stand there themselves: the worked example, .70', () => {
    const { network } = readCase('05');
    const role = aRole({ org: 'univ', function: 'economics' });
    const [first] = findIntroducers(role, network, diagnose(network));
    expect(first).toMatchObject({ contact: 'e11', reach: 'there', through: null });
    expect(first?.score).toBeCloseTo(0.7, 2);
  });

  it('know somebody there, whom they are named with, or work in the field', () => {
    const answers = { closeness: 3, freqPerYear: 52, trust: 3 } as const;
    const near = (id: string, fields: Partial<Contact> = {}): Contact =>
      aContact({ id, ...answers, received: [], given: [], energy: 1, ...fields });
    const network = aNetwork({
      contacts: [
        near('a', { org: 'City', energy: -1 }),
        near('b', { org: 'Town' }),
        near('c', { function: 'law' }),
        near('d'),
      ],
      alterTies: [aTie('a', 'b')],
    });
    const found = findIntroducers(
      aRole({ org: 'City', function: 'law' }),
      network,
      diagnose(network),
    );
    expect(found.map(({ contact, reach, through }) => [contact, reach, through])).toEqual([
      ['b', 'knows-one', 'a'],
      ['c', 'same-field', null],
    ]);
  });
});

describe('likeness', () => {
  it('is told from four respects of five, whatever is not known', () => {
    const { ego } = aNetwork({ ego: { org: 'A', function: 'law' } });
    const like = { org: 'A', function: 'law', levelRel: 'peer', generation: 'same' } as const;
    expect(findAlike({ ...like, proximity: 0 }, ego)).toBe(5);
    expect(findAlike({ ...like, proximity: null }, ego)).toBe(4);
    expect(findAlike({ ...like, proximity: 3, org: 'B' }, ego)).toBeNull();
  });
});
