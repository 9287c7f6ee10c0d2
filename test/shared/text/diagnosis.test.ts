import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/diagnosis/archetypes/all.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Indicator } from '../../../shared/diagnosis/indicator.ts';
import { BANDS, STATUSES, type Band } from '../../../shared/model/diagnosis.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { certaintyOf, verdictSentence } from '../../../shared/report/archetype.ts';
import { questionWords } from '../../../shared/report/ask.ts';
import { brokerSentences } from '../../../shared/report/broker-sentences.ts';
import { anchorsOf, indicatorWords, valueOf } from '../../../shared/report/indicator.ts';
import { leadSentence } from '../../../shared/report/lead.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { readCases } from '../../support/case-network.ts';

const VERDICT_ON_A_PERSON = /\byou are\b|\byou[’']re\b|\bvous êtes\b|\btu es\b/iu;

/** Every string of a catalogue that is not made from values. */
function strings(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
}

const everyIndicator: readonly Indicator[] = ARCHETYPES.flatMap((archetype) =>
  RULES[archetype].indicators.flatMap((indicator) =>
    indicator.substitute === undefined ? [indicator] : [indicator, indicator.substitute],
  ),
);

describe.each(LOCALES)('the words of the diagnosis in %s', (locale) => {
  const text = catalogues[locale];

  it('exist for every archetype, status and band, and never tell anybody what they are', () => {
    for (const archetype of ARCHETYPES) {
      const words = text.diagnosis.archetypes[archetype];
      expect(words.couldAlsoMean.length).toBeGreaterThanOrEqual(3);
      expect(words.alsoBuys).not.toBe('');
      for (const status of STATUSES) {
        for (const band of [...BANDS, null] as (Band | null)[]) {
          const { short, of } = text.diagnosis.certainty[certaintyOf({ status, band })];
          expect(short).not.toBe('');
          expect(of(words.inSentence)).toContain(words.inSentence);
          expect(of(words.inSentence)).not.toMatch(VERDICT_ON_A_PERSON);
        }
      }
    }
  });

  it('never tell anybody what they are, anywhere', () => {
    for (const sentence of strings([text.diagnosis, text.report])) {
      expect(sentence).not.toMatch(VERDICT_ON_A_PERSON);
    }
  });

  it('exist for every indicator the engine can emit', () => {
    for (const { key } of everyIndicator) {
      const { label, explanation, of } = indicatorWords(text, key);
      expect(label).not.toBe('');
      expect(explanation).not.toBe('');
      // Only numbers about oneself have nobody behind them.
      expect(of === '').toBe(/^selfReport|^hoursShare/u.test(key));
    }
  });

  it('exist for every question the engine can ask', () => {
    for (const field of everyIndicator.flatMap(({ fields }) => fields)) {
      expect(questionWords(field, text)).not.toBe('');
    }
  });

  it('exist for what the engine says of every worked case', () => {
    for (const { network } of readCases()) {
      const diagnosis = diagnose(network);
      const indicators = ARCHETYPES.flatMap((key) => diagnosis.archetypes[key].indicators);
      const said = [
        verdictSentence(diagnosis, text),
        ...brokerSentences(diagnosis, text),
        ...ARCHETYPES.map((archetype) => leadSentence(archetype, { network, diagnosis, text })),
        ...indicators.map((indicator) => valueOf(indicator, text)),
        ...indicators.map((indicator) => anchorsOf(indicator, text)),
      ];
      for (const sentence of said) {
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/u);
        expect(sentence).not.toMatch(VERDICT_ON_A_PERSON);
      }
    }
  });
});

describe('certainty', () => {
  it('is only “possible” while a finding is provisional, and nothing without enough answers', () => {
    for (const band of BANDS) {
      const word = certaintyOf({ status: 'provisional', band });
      expect(word).toBe(band === 'none' ? 'noSignSoFar' : 'possible');
      expect(certaintyOf({ status: 'insufficient', band })).toBe('insufficient');
    }
  });
});

describe('French', () => {
  it('has no breaking space before a colon or a percent sign, nor inside quotation marks', () => {
    const { diagnosis, report } = catalogues.fr;
    for (const sentence of strings([diagnosis, report])) {
      expect(sentence).not.toMatch(/ [:%»]|« /u);
    }
  });
});
