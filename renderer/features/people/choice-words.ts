/** What the options of a question with a few of them are called. */
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { ChoiceFieldName } from './card-fields.ts';

/** The words by the values of the model (`CHOICES`). */
export const choiceWords = (
  field: ChoiceFieldName,
  { terms, people }: Catalogue,
): { readonly [value: string]: string } =>
  ({
    levelRel: terms.levels,
    proximity: terms.proximities,
    generation: terms.generations,
    origin: terms.origins,
    adaptationExpected: people.card.adjusting,
  })[field];
