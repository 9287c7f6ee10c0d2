import { describe, expect, it } from 'vitest';
import { catalogues, type Catalogue } from '../../../shared/text/catalogue.ts';
import { formatsFor } from '../../../shared/text/format.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { pseudo } from './pseudo.ts';

/** Every fixed sentence of a catalogue, by its place. */
function sentences(
  value: unknown,
  place = '',
): readonly (readonly [place: string, words: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => sentences(member, `${place}.${key}`));
}

describe.each(LOCALES)('the catalogue (%s)', (locale) => {
  it('leaves a sentence empty only where English does', () => {
    const empty = (catalogue: Catalogue) =>
      sentences(catalogue).flatMap(([place, words]) => (words.trim() === '' ? [place] : []));
    expect(empty(catalogues[locale])).toEqual(empty(catalogues.en));
  });

  it('sorts names the way its readers expect', () => {
    const names = ['Zoé', 'Émile', 'eva', 'Eloi', 'Ça', 'Cam'];
    expect(names.toSorted(formatsFor(locale).compare)).toEqual([
      'Ça',
      'Cam',
      'Eloi',
      'Émile',
      'eva',
      'Zoé',
    ]);
  });
});

it('never breaks a line before French punctuation', () => {
  const loose = sentences(catalogues.fr).filter(([, words]) => /« | [:»]|\s[;!?]/u.test(words));
  expect(loose).toEqual([]);
});

it('can be made into a language nobody speaks, functions included', () => {
  const { acts, shell } = pseudo(catalogues.en);
  expect(shell.lock).toBe('[Łóćķ··]');
  expect(acts.undone({ code: 'contact-added', name: 'Ana', count: 1 })).toMatch(/^\[Ú.*·\]$/u);
});
