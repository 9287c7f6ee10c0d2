/**
 * The words that fit a finding. Where the adjusting is mostly expected by others, nothing speaks of a
 * Chameleon: the pattern goes by another name and other words, wherever it is read.
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Catalogue } from './catalogue.ts';

/** `text` as it is to be used for whatever is said of this diagnosis. */
export function wordedFor({ adjusting }: Pick<Diagnosis, 'adjusting'>, text: Catalogue): Catalogue {
  if (!adjusting.mostlyExpected) return text;
  const { term, words } = text.diagnosis.mask;
  const { expected, both, answered } = adjusting;
  return {
    ...text,
    terms: { ...text.terms, archetypes: { ...text.terms.archetypes, chameleon: term } },
    diagnosis: {
      ...text.diagnosis,
      archetypes: {
        ...text.diagnosis.archetypes,
        chameleon: words(expected, both, answered),
      },
    },
  };
}
