import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainsOf, type Lead } from '../../../renderer/features/diagnosis/chains.ts';
import type { Contact, Met, Named } from '../../../shared/model/contact.ts';
import { aContact } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const through = (...brokers: readonly Named[]): Met => ({ via: 'person', brokers: [...brokers] });
const contact = (id: string): Named => ({ kind: 'contact', id });

/** "broker > contact" for every line of the tree that stands under another. */
const pairsIn = (leads: readonly Lead[]): string[] =>
  leads.flatMap(({ who, led }) => [...led.map((lead) => `${who} > ${lead.who}`), ...pairsIn(led)]);

/** Up to eight people, each introduced by up to three of them, by somebody outside, or by nobody. */
const circles: fc.Arbitrary<Contact[]> = fc
  .array(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 }),
    {
      maxLength: 8,
    },
  )
  .map((brokers) =>
    brokers.map((ids, position) => {
      const id = 'abcdefgh'.charAt(position);
      const others = ids.filter((broker) => broker !== id);
      return aContact({ id, met: others.length === 0 ? null : through(...others.map(contact)) });
    }),
  );

describe('who led to whom', () => {
  it('holds every introduction noted, once, and no other', () => {
    hold(
      fc.property(circles, (contacts) => {
        const noted = contacts.flatMap(({ id, met }) =>
          (met?.brokers ?? []).map((broker) =>
            broker.kind === 'contact' ? `${broker.id} > ${id}` : '',
          ),
        );
        expect(pairsIn(chainsOf(contacts)).toSorted()).toEqual(noted.toSorted());
      }),
    );
  });

  it('begins with whoever nobody introduced, known by name alone where they are not listed', () => {
    const chains = chainsOf([
      aContact({ id: 'ada', met: through({ kind: 'name', name: 'Old Professor' }) }),
      aContact({ id: 'bram', met: through(contact('ada')) }),
    ]);
    expect(chains).toEqual([
      { who: 'Old Professor', led: [{ who: 'ada', led: [{ who: 'bram', led: [] }] }] },
    ]);
  });

  it('names first whoever led to most', () => {
    const chains = chainsOf([
      aContact({ id: 'ada' }),
      aContact({ id: 'bram' }),
      aContact({ id: 'chiara', met: through(contact('ada')) }),
      aContact({ id: 'dov', met: through(contact('bram')) }),
      aContact({ id: 'edda', met: through(contact('bram')) }),
    ]);
    expect(chains.map(({ who }) => who)).toEqual(['bram', 'ada']);
  });

  it('leaves out what I did myself, and what I do not recall', () => {
    expect(
      chainsOf([
        aContact({ id: 'ada', met: { via: 'self', brokers: [] } }),
        aContact({ id: 'bram', met: null }),
      ]),
    ).toEqual([]);
  });
});
