import { describe, expect, it } from 'vitest';
import { emptyContact, type Contact } from '../../../../shared/model/contact.ts';
import { filterContacts } from '../../../../renderer/features/people/filter.ts';

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
});
