/**
 * Printed elements as HTML text. Only what `printable.ts` allows comes through, and every character
 * of text and attributes that means something in HTML is escaped: reading the output back gives the
 * same elements.
 */
import type { PrintedElement } from '../contract/report.ts';
import { assertPrintable, VOID_TAGS } from './printable.ts';

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters HTML has no place for: controls other than tab and line ends, and U+FFFE, U+FFFF. */
// Control characters are what this looks for.
// oxlint-disable-next-line no-control-regex
const NOT_HTML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;

/** Text for an HTML document, between tags or inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_HTML, '\uFFFD')
    .replace(/\r\n?/gu, '\n')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

function write(element: PrintedElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const open = `<${element.tag}${attributes}>`;
  if (VOID_TAGS.has(element.tag)) return open;
  const inside = element.children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : write(child)))
    .join('');
  return `${open}${inside}</${element.tag}>`;
}

/** The element as HTML. Throws when a tag or attribute is not on the allow-list. */
export function serialise(element: PrintedElement): string {
  assertPrintable(element);
  return write(element);
}
