import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../renderer/features/plan/change-words.ts';
import type { Change } from '../../../shared/model/change.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aContact } from '../../support/builders.ts';

const changes: readonly Change[] = [
  { kind: 'remove-contact', id: 'ada' },
  { kind: 'add-contact', contact: aContact({ id: 'new' }) },
  {
    kind: 'change-contact',
    id: 'ada',
    changes: { core: false, closeness: 4, received: [], trust: 5, demand: null },
  },
  { kind: 'set-tie', a: 'ada', b: 'new', weight: 1 },
  { kind: 'set-tie', a: 'ada', b: 'new', weight: null },
  { kind: 'change-ego', changes: {} },
];
const nameOf = (id: string): string => (id === 'ada' ? 'Ada' : 'Bo');

describe.each(LOCALES)('the words of tried changes (%s)', (locale) => {
  it('say each thing that would be otherwise once, and of whom', () => {
    const said = changes.map((change) => changeWords(change, nameOf, catalogues[locale]));
    expect(said.map((sentences) => sentences.length)).toEqual([1, 1, 5, 1, 1, 1]);
    const all = said.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of all.slice(0, -1)) expect(sentence).toMatch(/Ada|Bo/u);
    for (const sentence of all) expect(sentence).not.toMatch(/undefined|null|NaN/u);
  });
});
