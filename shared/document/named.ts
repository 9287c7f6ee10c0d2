/**
 * How somebody named in Ken's table stands in a document: a contact by id, me as `"self"`, anybody
 * else by name. Writing and reading again always gives the same text.
 */
import { unreachable } from '../assert.ts';
import type { Named } from '../model/contact.ts';

const SELF = 'self';

/** The text a document holds for `named`. */
export function namedToText(named: Named): string {
  switch (named.kind) {
    case 'contact':
      return named.id;
    case 'self':
      return SELF;
    case 'name':
      return named.name;
    default:
      return unreachable(named);
  }
}

/** Whom `text` names, given the ids of the document's contacts: an id, then me, then a plain name. */
export function textToNamed(text: string, contactIds: ReadonlySet<string>): Named {
  if (contactIds.has(text)) return { kind: 'contact', id: text };
  const name = text.trim();
  return name === SELF ? { kind: 'self' } : { kind: 'name', name };
}
