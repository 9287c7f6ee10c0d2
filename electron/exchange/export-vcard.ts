/**
 * Contacts as vCard 4.0, for an address book: who they are and how to reach them. Answers, notes and
 * who-knows-whom stay out, for an address book is soon on a telephone and in somebody's cloud.
 */
import type { Contact } from '../../shared/model/contact.ts';
import type { Network } from '../../shared/model/network.ts';

/** Longest line, in bytes, before it is folded (RFC 6350, 3.2). */
const LINE_BYTES_MAX = 75;

const escape = (text: string): string =>
  text.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll(/\r\n|\n|\r/g, String.raw`\n`);

/** Folds between characters, never inside one. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (bytes + size > LINE_BYTES_MAX) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += char;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

function cardOf(contact: Contact): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Plexus//Plexus//EN',
    `UID;VALUE=text:${escape(contact.id)}`,
    `FN:${escape(contact.name)}`,
  ];
  if (contact.org !== null) lines.push(`ORG:${escape(contact.org)}`);
  if (contact.function !== null) lines.push(`TITLE:${escape(contact.function)}`);
  if (contact.email !== null) lines.push(`EMAIL:${escape(contact.email)}`);
  if (contact.tags.length > 0) lines.push(`CATEGORIES:${contact.tags.map(escape).join(',')}`);
  lines.push('END:VCARD');
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** One card for each contact of `network`. */
export const contactsToVcard = (network: Network): string => network.contacts.map(cardOf).join('');
