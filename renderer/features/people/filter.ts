/**
 * Narrowing the table by a few typed words. What a contact is found by is folded once and kept with
 * the contact: a letter typed costs one look at each of them.
 */
import type { Contact } from '../../../shared/model/contact.ts';
import { folded } from './suggestions.ts';

const linesByContact = new WeakMap<Contact, string>();

/** What a contact is found by: a line for the whole of it, then one for each of its words. */
function linesOf(contact: Contact): string {
  const known = linesByContact.get(contact);
  if (known !== undefined) return known;
  const { name, org, function: work, circle, tags } = contact;
  const whole = folded([name, org, work, circle, ...tags].join(' '));
  const lines = `\n${whole}\n${whole.replaceAll(/[\s'’-]+/gu, '\n')}`;
  linesByContact.set(contact, lines);
  return lines;
}

/** Contacts whose name, organisation, function, circle or tags begin words with what was typed. */
export function filterContacts(contacts: readonly Contact[], sought: string): readonly Contact[] {
  const query = folded(sought);
  if (query === '') return contacts;
  const begins = query.split(/\s+/u).map((part) => `\n${part}`);
  return contacts.filter((contact) => {
    const lines = linesOf(contact);
    return begins.every((begin) => lines.includes(begin));
  });
}
