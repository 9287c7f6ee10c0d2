/** Whom the list of people shows, and in which order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTED, sortKeyOf } from '../../../../../renderer/features/people/list/fields.ts';
import { circlesOf, RINGS, shownIn } from '../../../../../renderer/features/people/list/view.ts';
import type { Contact } from '../../../../../shared/model/contact.ts';
import { emptyContact } from '../../../../../shared/model/empty-contact.ts';
import { hold } from '../../../../support/laws.ts';

const people: fc.Arbitrary<readonly Contact[]> = fc.array(
  fc
    .record({ core: fc.boolean(), circle: fc.constantFrom(null, 'Ward', 'Lab', 'Choir') })
    .map((said) => Object.assign(emptyContact('a', 'Ada'), said)),
  { maxLength: 20 },
);
const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

describe('the list of people', () => {
  it('shows each person in the inner circle or around it, and everybody when not asked', () => {
    hold(
      fc.property(people, (contacts) => {
        const [everybody, inner, around] = RINGS.map(
          (ring) => shownIn(contacts, { ring, circles: [] }).length,
        );
        expect(everybody).toBe(contacts.length);
        expect((inner ?? 0) + (around ?? 0)).toBe(contacts.length);
      }),
    );
  });

  it('shows whoever is in one of the circles chosen, and nobody else', () => {
    hold(
      fc.property(people, fc.subarray(['Ward', 'Lab', 'Choir']), (contacts, circles) => {
        const present = circles.filter((name) => circlesOf(contacts, byCode).includes(name));
        const shown = shownIn(contacts, { ring: 'everybody', circles });
        const expected = contacts.filter(
          ({ circle }) => present.length === 0 || (circle !== null && present.includes(circle)),
        );
        expect(shown).toEqual(expected);
      }),
    );
  });

  it('never shows what is for my eyes only, and counts no answer that was not given', () => {
    const nobody = emptyContact('a', 'Ada');
    const fields = LISTED.map(({ field }) => field);
    expect(fields).not.toContain('notes');
    expect(fields).not.toContain('email');
    const answered = LISTED.filter((asks) => sortKeyOf(asks, nobody) !== null);
    expect(answered.map(({ field }) => field)).toEqual(['core']);
  });

  it('sorts choices in their own order and people by how many', () => {
    const keyOf = (field: string, contact: Contact) => {
      const asks = LISTED.find((each) => each.field === field);
      return asks === undefined ? undefined : sortKeyOf(asks, contact);
    };
    const ada = emptyContact('a', 'Ada');
    expect(keyOf('levelRel', { ...ada, levelRel: 'above' })).toBe(0);
    expect(keyOf('received', { ...ada, received: ['support', 'balance'] })).toBe(2);
    expect(keyOf('introducedTo', { ...ada, introducedTo: [] })).toBe(0);
    expect(keyOf('kin', { ...ada, kin: false })).toBe(1);
  });
});
