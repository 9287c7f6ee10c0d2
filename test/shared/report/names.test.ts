import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf, standInsFor } from '../../../shared/report/names.ts';
import { aContact, aNetwork, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

describe('initials', () => {
  it.each([
    ['Ada', 'A'],
    ['Ana María Souza', 'AMS'],
    ['jean-luc tremblay', 'JLT'],
    ['Dr. Chidi Okonkwo Featherstonehaugh', 'DCO'],
    ['王 伟', '王伟'],
    ['  ', ''],
  ])('of “%s” are “%s”', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('stand-ins', () => {
  it('number the second and third person of the same initials', () => {
    const network = aNetwork({
      contacts: ['Ada Lim', 'Ann Lee', 'Amy Low'].map((name, i) =>
        aContact({ id: String(i), name }),
      ),
    });
    expect([...standInsFor(network, 'initials').contacts.values()]).toEqual(['AL', 'AL2', 'AL3']);
  });

  it('give each person one of their own, in every mode but written out', () => {
    hold(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('initials' as const, 'codes' as const),
        (names, mode) => {
          const contacts = someContacts(names.length, (i) => ({ name: names[i] ?? '' }));
          const { contacts: standIns } = standInsFor(aNetwork({ contacts }), mode);
          expect(new Set(standIns.values()).size).toBe(names.length);
        },
      ),
    );
  });

  it('name people outside the list too, once each', () => {
    const mina = { kind: 'name', name: 'Mina Roy' } as const;
    const contacts = someContacts(2, () => ({
      met: { via: 'person' as const, brokers: [mina] },
      introducedTo: [mina, { kind: 'name' as const, name: 'Noor' }],
    }));
    expect([...standInsFor(aNetwork({ contacts }), 'codes').others]).toEqual([
      ['Mina Roy', 'Q1'],
      ['Noor', 'Q2'],
    ]);
  });
});
