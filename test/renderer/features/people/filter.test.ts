import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../shared/model/contact.ts';
import { emptyContact } from '../../../../shared/model/empty-contact.ts';
import { filterContacts } from '../../../../renderer/features/people/filter.ts';
import { folded, matchesName } from '../../../../renderer/features/people/suggestions.ts';
import { hold } from '../../../support/laws.ts';

const contacts: readonly Contact[] = [
  { ...emptyContact('a', 'Hélène Gagnon'), org: 'CHU Sainte-Justine' },
  { ...emptyContact('b', 'Marc Roy'), function: 'Nephrology', tags: ['mentor'] },
];
const found = (sought: string) => filterContacts(contacts, sought).map(({ id }) => id);

describe('narrowing the table', () => {
  it('shows everybody while nothing is sought', () => {
    expect(found(' ')).toEqual(['a', 'b']);
  });

  it('looks at names, organisations, functions and tags', () => {
    expect(found('helene')).toEqual(['a']);
    expect(found('justine')).toEqual(['a']);
    expect(found('neph')).toEqual(['b']);
    expect(found('ment')).toEqual(['b']);
  });

  it('wants every word to be found', () => {
    expect(found('roy neph')).toEqual(['b']);
    expect(found('roy justine')).toEqual([]);
  });

  it('finds a contact by what they are called since, not by what they were called', () => {
    const marc = emptyContact('b', 'Marc Roy');
    const luc = { ...marc, name: 'Luc Roy' };
    expect(filterContacts([marc], 'marc')).toEqual([marc]);
    expect(filterContacts([luc], 'marc')).toEqual([]);
    expect(filterContacts([luc], 'luc')).toEqual([luc]);
  });

  it('finds whoever a field of people would offer for the same words', () => {
    const word = fc.stringMatching(/^[a-cé'’-]{0,4}$/u);
    const words = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(' '));
    hold(
      fc.property(words, words, (name, sought) => {
        const contact = emptyContact('a', name);
        const isOffered = matchesName(folded(name), folded(sought));
        expect(filterContacts([contact], sought)).toEqual(
          folded(sought) === '' || isOffered ? [contact] : [],
        );
      }),
    );
  });
});
