import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../renderer/ui/error-sentence.ts';
import type { AppError } from '../../../shared/errors.ts';
import { en } from '../../../shared/text/en/index.ts';
import { fr } from '../../../shared/text/fr/index.ts';

const invalid: AppError = {
  code: 'document/invalid',
  problems: [
    { place: 'contacts[3].closeness', problem: 'out-of-range', got: '7', expected: '1–5' },
    { place: 'alterTies[0]', problem: 'unknown-id', got: 'x9', expected: '' },
  ],
  total: 5,
};

describe('a failure in words', () => {
  it('names the place in a document and what would be right', () => {
    const sentence = errorSentence(en, invalid);
    expect(sentence).toContain('contacts[3].closeness: 7 is not 1–5');
    expect(sentence).toContain('alterTies[0]: x9 is nobody in this document');
    expect(sentence).toContain('nothing was taken over');
    expect(sentence).toContain('3 others');
  });

  it('says how long to wait only when there is a wait', () => {
    const wrong = (waitSeconds: number) =>
      errorSentence(en, { code: 'vault/wrong-passphrase', waitSeconds });
    expect(wrong(0)).not.toContain('second');
    expect(wrong(1)).toContain('1 second ');
    expect(wrong(30)).toContain('30 seconds');
  });

  it('has the same codes in both languages, each with words of its own', () => {
    expect(Object.keys(fr.errors)).toEqual(Object.keys(en.errors));
    for (const text of [en, fr]) {
      const spoken = [
        errorSentence(text, invalid),
        errorSentence(text, { code: 'vault/damaged', part: 'header' }),
        errorSentence(text, { code: 'disk/full' }),
      ];
      expect(new Set(spoken).size).toBe(spoken.length);
    }
    expect(errorSentence(fr, { code: 'disk/full' })).not.toBe(
      errorSentence(en, { code: 'disk/full' }),
    );
  });
});
