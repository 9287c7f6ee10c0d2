/**
 * What the list of people can show: every question of the card but those for my eyes only, whose
 * answers one would not want to stand on a wall of names.
 */
import { unreachable } from '../../../../shared/assert.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { SortKey } from '../../../ui/sorting.ts';
import { CARD, CHOICES, type CardField } from '../card-fields.ts';

type FieldName = CardField['field'];

const HIDDEN: ReadonlySet<FieldName> = new Set(['name', 'notes', 'email']);

const ALL = CARD.flatMap(({ fields }): readonly CardField[] => fields);

/** The columns there are beside the name, in the order of the card. */
export const LISTED: readonly CardField[] = ALL.filter(({ field }) => !HIDDEN.has(field));

/** Shown until one chooses otherwise: who somebody is, and how the tie stands. */
export const FIRST_COLUMNS: readonly FieldName[] = [
  'org',
  'function',
  'circle',
  'closeness',
  'lastContact',
];

const yesFirst = (answer: boolean | null): SortKey => (answer === null ? null : answer ? 0 : 1);

/** What a column is sorted by: steps and choices in their own order, people and kinds by how many. */
export function sortKeyOf(asks: CardField, contact: Contact): SortKey {
  switch (asks.control) {
    case 'name':
      return contact.name;
    case 'core':
      return yesFirst(contact.core);
    case 'yes-no':
      return yesFirst(contact[asks.field]);
    case 'choice': {
      const options: readonly (string | number)[] = CHOICES[asks.field];
      const chosen = contact[asks.field];
      return chosen === null ? null : options.indexOf(chosen);
    }
    case 'people':
      return asks.field === 'met'
        ? (contact.met?.brokers.length ?? null)
        : (contact.introducedTo?.length ?? null);
    case 'benefits':
      return contact[asks.field]?.length ?? null;
    case 'tags':
      return contact.tags.length === 0 ? null : contact.tags.join(' ');
    case 'line':
    case 'number':
    case 'scale':
    case 'day':
    case 'notes':
      return contact[asks.field];
    default:
      return unreachable(asks);
  }
}
