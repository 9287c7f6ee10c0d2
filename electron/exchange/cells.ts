/**
 * The text of one cell. Lists are joined with semicolons; text a spreadsheet would take for a
 * formula is made harmless by an apostrophe in front. Both are undone exactly.
 */

/** The list with nobody in it, which is not the same as an empty cell (never asked). */
const NOTHING = 'none';

/** `a; b`; semicolons and backslashes inside an item are marked with a backslash. */
export function joinList(items: readonly string[]): string {
  if (items.length === 0) return NOTHING;
  const [only] = items;
  if (items.length === 1 && only === NOTHING) return `\\${NOTHING}`;
  return items.map((item) => item.replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ');
}

/** The items of a cell written by `joinList`. */
export function splitList(cell: string): string[] {
  if (cell.trim() === NOTHING) return [];
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell[at] ?? '';
    if (char === '\\') {
      at += 1;
      item += cell[at] ?? '';
    } else if (char === ';') {
      items.push(item);
      item = '';
    } else {
      item += char;
    }
  }
  return [...items, item].map((text) => text.trim()).filter((text) => text !== '');
}

/**
 * What a spreadsheet may run (CWE-1236, OWASP ASVS 1.2.10): a formula sign, also full-width, or a
 * tab, line end or zero; at the beginning, or behind blanks, quotes and control characters. Quotes
 * are among what may stand before, so an apostrophe in front changes nothing: that is what lets
 * `restore` know its own.
 */
// Control characters are what it is looking for.
// oxlint-disable-next-line no-control-regex
const DANGEROUS = /^[\s"'\u0000-\u001f]*[=+\-@＝＋－＠|%\t\r\n\u0000]/u;

/** `text` as a cell no spreadsheet takes for a formula. */
export const neutralise = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text that `neutralise` was given. */
export const restore = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;

// Control characters are what it is looking for.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F]+/;

/** One line of somebody else's file: control characters become blanks, blanks are trimmed. */
export const oneLine = (text: string): string =>
  // Hardly a cell has any, and to look is much cheaper than to replace.
  (CONTROL.test(text) ? text.split(CONTROL).join(' ') : text).trim();
