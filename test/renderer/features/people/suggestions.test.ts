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
    const fixed = [
      { token: { kind: 'unknown' } as const, label: 'Can’t recall', aliases: ['forgotten'] },
    ];
    expect(ask('', { fixed })).toEqual(['Can’t recall', ...people.map(({ name }) => name)]);
    expect(ask('can', { fixed })).toEqual(['Can’t recall', '“can”']);
  });

  it('takes other words for a fixed answer, and never makes a stranger of “me”', () => {
    const aliases = ['me', 'myself'];
    const fixed = [{ token: { kind: 'self' } as const, label: 'I made the first move', aliases }];
    expect(ask('me', { fixed })).toEqual(['I made the first move']);
    expect(ask('myse', { fixed })).toEqual(['I made the first move', '“myse”']);
    expect(ask('m', { fixed, people: [] })).toEqual(['I made the first move', '“m”']);
    expect(ask('mar', { fixed })[0]).toBe('Marie-Ève O’Neil');
  });

  it('does not mind which apostrophe is typed', () => {
    const fixed = [{ token: { kind: 'unknown' } as const, label: 'Can’t recall', aliases: [] }];
    expect(ask("can't", { fixed })[0]).toBe('Can’t recall');
  });

  it('does not take the name of somebody left out as a stranger’s', () => {
    expect(ask('eli', { people: [], refused: ['Eli'] })).toEqual([]);
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
