import { describe, expect, it } from 'vitest';
import {
  folded,
  matchesName,
  suggestionsFor,
  type Asked,
} from '../../../../renderer/features/people/suggestions.ts';

const people = [
  { id: 'h', name: 'Hélène Gagnon' },
  { id: 'g', name: 'Gabriel Roy' },
  { id: 'm', name: 'Marie-Ève O’Neil' },
];
const ask = (query: string, more: Partial<Asked> = {}): readonly string[] =>
  suggestionsFor({ query, people, fixed: [], chosen: [], takesNames: true, ...more }).map(
    ({ label, isPlainName }) => (isPlainName ? `“${label}”` : label),
  );

describe('finding people as one types', () => {
  it('does not mind accents or capitals', () => {
    expect(folded(' Hélène ')).toBe('helene');
    expect(ask('helene')[0]).toBe('Hélène Gagnon');
    expect(ask('GAGNON')[0]).toBe('Hélène Gagnon');
  });

  it('finds any word of a name by its beginning, and several at once', () => {
    expect(matchesName('marie-eve o’neil', 'eve')).toBe(true);
    expect(matchesName('marie-eve o’neil', 'nei mar')).toBe(true);
    expect(matchesName('marie-eve o’neil', 'arie')).toBe(false);
  });

  it('puts names that begin with the query before names that hold it', () => {
    expect(ask('ga', { takesNames: false })).toEqual(['Gabriel Roy', 'Hélène Gagnon']);
  });

  it('offers the fixed answers first while nothing is typed', () => {
    const fixed = [{ token: { kind: 'unknown' } as const, label: 'Can’t recall' }];
    expect(ask('', { fixed })).toEqual(['Can’t recall', ...people.map(({ name }) => name)]);
    expect(ask('can', { fixed })).toEqual(['Can’t recall', '“can”']);
  });

  it('offers what was typed as a plain name, unless somebody is called just that', () => {
    expect(ask('Zoé')).toEqual(['“Zoé”']);
    expect(ask('gabriel roy')).toEqual(['Gabriel Roy']);
    expect(ask('Zoé', { takesNames: false })).toEqual([]);
  });

  it('leaves out whoever is chosen already', () => {
    expect(ask('ga', { chosen: [{ kind: 'contact', id: 'g' }], takesNames: false })).toEqual([
      'Hélène Gagnon',
    ]);
  });

  it('never offers more than eight', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `a${at}`, name: `Ana ${at}` }));
    expect(ask('ana', { people: many })).toHaveLength(8);
    expect(ask('ana', { people: many }).at(-1)).toBe('“ana”');
  });
});
