/** Narrowing the table by a few typed words. */
import type { Contact } from '../../../shared/model/contact.ts';
import { folded, matchesName } from './suggestions.ts';

/** Contacts whose name, organisation, function, circle or tags begin words with what was typed. */
export function filterContacts(contacts: readonly Contact[], sought: string): readonly Contact[] {
  const query = folded(sought);
  if (query === '') return contacts;
  return contacts.filter(({ name, org, function: work, circle, tags }) =>
    matchesName(folded([name, org, work, circle, ...tags].join(' ')), query),
  );
}
