import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, type Ranked } from '../../../../renderer/app/palette/rank.ts';
import { hold } from '../../../support/laws.ts';

const titled = (...titles: readonly string[]): readonly Ranked[] =>
  titles.map((title) => ({ id: title, title, words: '' }));
const found = (items: readonly Ranked[], typed: string, recent: readonly string[] = []) =>
  rank(items, typed, { recent, most: 10 }).map(({ title }) => title);

describe('finding by a few letters', () => {
  it('finds everything by its own title', () => {
    const title = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    hold(
      fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 8 }), (titles) => {
        for (const wanted of titles) expect(found(titled(...titles), wanted)).toContain(wanted);
      }),
    );
  });

  it('puts a title that begins so before one that holds it, and scattered letters last', () => {
    const items = titled('Go to the map', 'Maple Ross', 'Mara Popescu', 'Map');
    expect(found(items, 'map')).toEqual(['Map', 'Maple Ross', 'Go to the map', 'Mara Popescu']);
  });

  it('does not mind accents or case, and takes the words in any order', () => {
    const items = titled('Désirée Fontaine-Abara');
    expect(found(items, 'desiree')).toHaveLength(1);
    expect(found(items, 'aba fon')).toHaveLength(1);
    expect(found(items, 'abax')).toHaveLength(0);
  });

  it('finds by other words too, and what was used lately first among equals', () => {
    const items = [
      { id: '1', title: 'Ana', words: 'Genetics' },
      { id: '2', title: 'Bo', words: 'Genetics' },
    ];
    expect(found(items, 'genet')).toEqual(['Ana', 'Bo']);
    expect(found(items, 'genet', ['2'])).toEqual(['Bo', 'Ana']);
    expect(found(items, '', ['2'])).toEqual(['Bo', 'Ana']);
  });
});
