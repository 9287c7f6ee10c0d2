/** What would be otherwise in the network, as sentences; names are given by whoever shows them. */
import { unreachable } from '../../../shared/assert.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { ratedWords } from '../map/trial/trial-words.ts';
import { RATED, type Rated } from '../map/trial/tried.ts';

type NameOf = (id: string) => string;
type Answers = Extract<Change, { readonly kind: 'change-contact' }>['changes'];

/** Narrows the name of an answer to those the map rates. */
const isRated = (field: keyof Answers): field is Rated => field in RATED;

/** The sentences for one change: one for each thing that would be otherwise. */
export function changeWords(change: Change, nameOf: NameOf, text: Catalogue): readonly string[] {
  const { say } = text.mapTrial;
  const words = text.plan.changes;
  switch (change.kind) {
    case 'remove-contact':
      return [say.gone(nameOf(change.id))];
    case 'add-contact':
      return [words.joins(nameOf(change.contact.id))];
    case 'change-contact':
      return answerWords(nameOf(change.id), change.changes, text);
    case 'set-tie':
      return [(change.weight === null ? say.cut : say.drawn)(nameOf(change.a), nameOf(change.b))];
    case 'change-ego':
      return [words.mine];
    default:
      return unreachable(change);
  }
}

function answerWords(who: string, changes: Answers, text: Catalogue): readonly string[] {
  const { say, fields } = text.mapTrial;
  // The keys of a parsed object of the schema.
  const asked = Object.keys(changes) as readonly (keyof Answers)[];
  return asked.map((field) => {
    if (field === 'core') return (changes.core === false ? say.outside : say.inside)(who);
    if (field === 'received' && Array.isArray(changes.received)) {
      return say.received(
        who,
        changes.received.map((benefit) => text.terms.benefits[benefit]),
      );
    }
    const value = isRated(field) ? changes[field] : null;
    return isRated(field) && typeof value === 'number'
      ? say.answer(who, fields[field], ratedWords(field, value, text))
      : text.plan.changes.answer(who, text.terms.fields[field]);
  });
}
