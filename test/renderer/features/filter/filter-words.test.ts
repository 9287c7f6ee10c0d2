import { describe, expect, it } from 'vitest';
import {
  conditionWords,
  KIND_GROUPS,
  valueWords,
} from '../../../../renderer/features/filter/filter-words.ts';
import { FILTER_KINDS, FILTER_VALUES } from '../../../../shared/model/filter-codes.ts';
import { catalogues } from '../../../../shared/text/catalogue.ts';

describe.each(['en', 'fr'] as const)('the words of a filter in %s', (locale) => {
  const text = catalogues[locale];

  it('offer every kind once', () => {
    expect(KIND_GROUPS.flat().toSorted()).toEqual(FILTER_KINDS.toSorted());
  });

  it('have a name of its own for every value of a list', () => {
    const say = valueWords(text);
    for (const [kind, values] of Object.entries(FILTER_VALUES)) {
      const said = values.map((value) => say(kind as keyof typeof FILTER_VALUES, value));
      expect(new Set(said).size, kind).toBe(values.length);
      const isStep = kind === 'closeness' || kind === 'energy' || kind === 'trust';
      if (!isStep) expect(said, kind).not.toEqual(expect.arrayContaining([...values]));
    }
  });

  it('name two values of a condition, and count more', () => {
    expect(conditionWords(text, 'circle', ['Ward', 'Lab'])).toContain('Ward');
    expect(conditionWords(text, 'circle', ['Ward', 'Lab', 'Choir'])).toContain('3');
  });
});
