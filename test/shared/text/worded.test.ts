import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { verdictSentence } from '../../../shared/report/archetype.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { wordedFor } from '../../../shared/text/worded.ts';
import { readCase } from '../../support/case-network.ts';

/** The worked Chameleon, where everybody adjusted to gives this answer. */
const told = (adaptationExpected: Contact['adaptationExpected']) => {
  const { network } = readCase('08');
  return diagnose({
    ...network,
    contacts: network.contacts.map((contact) => Object.assign({}, contact, { adaptationExpected })),
  });
};

describe.each(LOCALES)('a pattern of adjusting in %s', (locale) => {
  const text = catalogues[locale];

  it('is told as a mask others require where they mostly expect it, with its evidence and help', () => {
    const diagnosis = told('expected');
    const words = wordedFor(diagnosis, text);
    const { inSentence, definition, alsoBuys } = words.diagnosis.archetypes.chameleon;
    const { expected, answered } = diagnosis.adjusting;
    expect(words.terms.archetypes.chameleon).toBe(text.diagnosis.mask.term);
    expect(verdictSentence(diagnosis, words)).toContain(inSentence);
    expect(definition).toMatch(new RegExp(`${String(expected)}\\D+${String(answered)}`, 'u'));
    expect(alsoBuys).toMatch(/ombuds/u);
    const all = [words.terms.archetypes, words.diagnosis.archetypes].map(Object.values);
    expect(JSON.stringify(all)).not.toMatch(/cham[eé]l[eé]on/iu);
  });

  it('keeps its name, and every word, where it is chosen, or where nobody was asked', () => {
    for (const answer of ['chosen', 'both', null] as const) {
      expect(wordedFor(told(answer), text)).toBe(text);
    }
  });
});
