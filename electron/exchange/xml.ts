/**
 * XML, read without trust: no document type, no entities but the five and the numbered ones, no
 * deep nesting. What is not well formed is not read at all.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { own } from '../../shared/document/extras.ts';
import { TAG_CHARS_MAX, TAGS_MAX } from './limits.ts';

/** An element as the parser leaves it: attributes under `@name`, children by name, text under `#text`. */
export type XmlElement = object;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/** Whether reading `text` would take longer than anybody waits: too many tags, or too long a one. */
export function isTooMuchXml(text: string): boolean {
  let tags = 0;
  let before = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > TAGS_MAX || at - before > TAG_CHARS_MAX) return true;
    before = at;
  }
  return text.length - before > TAG_CHARS_MAX;
}

/** The document in `text`, or null when it is not well formed or asks for more than data. */
export function parseXml(text: string): XmlElement | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    if (XMLValidator.validate(text, { allowBooleanAttributes: false }) !== true) return null;
    const parsed: unknown = parser.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    // Too deep, a reserved name, or not XML: the parser says so only by throwing.
    return null;
  }
}

const NAMED: { readonly [name: string]: string } = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const asElement = (value: unknown): XmlElement =>
  typeof value === 'object' && value !== null ? value : { '#text': value };

const asList = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** The elements called `name` directly inside `element`, in order. */
export const children = (element: XmlElement, name: string): XmlElement[] =>
  asList(own(element, name)).map(asElement);

/** The value of an attribute, or null. */
export function attribute(element: XmlElement, name: string): string | null {
  const value = own(element, `@${name}`);
  return typeof value === 'string' ? decode(value) : null;
}

/** The text directly inside `element`. */
export function textOf(element: XmlElement): string {
  const plain = asList(own(element, '#text'))
    .filter((part) => typeof part === 'string')
    .map(decode);
  const verbatim = asList(own(element, '#cdata')).filter((part) => typeof part === 'string');
  return [...plain, ...verbatim].join('');
}

/**
 * The lines on which the elements called `name` begin, in document order. The parser does not tell;
 * when the text cannot be matched to what it found (comments hold tags too), every line is 0.
 */
export function linesOf(text: string, name: string, count: number): number[] {
  const lines: number[] = [];
  let line = 1;
  for (const [found] of text.matchAll(new RegExp(`\n|<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'g'))) {
    if (found === '\n') line += 1;
    else lines.push(line);
  }
  return lines.length === count ? lines : Array.from({ length: count }, () => 0);
}

/** What XML 1.0 cannot hold, even escaped. */
// Control characters and halves of characters are what it looks for.
// oxlint-disable-next-line no-control-regex
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPES: { readonly [char: string]: string } = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** `text` as it may stand in XML text or an attribute; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(UNSPEAKABLE, '\uFFFD')
    .replaceAll(/[<>&"\t\n\r]/g, (char) => ESCAPES[char] ?? char)
    // A parser may take blanks at the ends for layout.
    .replaceAll(/^ | $/g, '&#32;');
