/** Which answers the list of people can show, and what it is sorted by. */
import { describe, expect, it } from 'vitest';
import { LISTED, sortKeyOf } from '../../../../../renderer/features/people/list/fields.ts';
import type { Contact } from '../../../../../shared/model/contact.ts';
import { emptyContact } from '../../../../../shared/model/empty-contact.ts';

describe('the list of people', () => {
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
