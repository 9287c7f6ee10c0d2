import { expect, it } from 'vitest';
import { snapshotWords } from '../../../renderer/features/progress/snapshot-words.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { formatsFor } from '../../../shared/text/format.ts';

it.each(LOCALES)(
  'calls a snapshot by its day, and by its name unless names are hidden (%s)',
  (locale) => {
    const said = (title: string | null, areNamesHidden: boolean): string =>
      snapshotWords(
        { day: '2026-05-12', title },
        { text: catalogues[locale], formats: formatsFor(locale), areNamesHidden },
      );
    expect(said('Before Ada left', false)).toContain('Before Ada left');
    expect(said('Before Ada left', true)).toBe(said(null, false));
  },
);
