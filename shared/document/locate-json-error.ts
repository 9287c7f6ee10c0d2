/**
 * Where a text stops being JSON. `JSON.parse` says so only in words that change from one engine to
 * the next, so the first offence is looked for here. Never recurses: any depth of nesting is safe.
 */

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'eof';

/** Deeper than any document goes; looking further would only take time. */
const OPEN_MAX = 1000;

const WHITE = /[ \t\n\r]*/y;
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The offset after the string that opens at `at`, or the offset of what is wrong inside it, negated. */
function stringEnd(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length) {
    const char = text[next] ?? '';
    if (char === '"') return next + 1;
    if (char < ' ') return -next;
    if (char === '\\') {
      const end = matchEnd(ESCAPE, text, next);
      if (end === -1) return -next;
      next = end;
    } else {
      next += 1;
    }
  }
  return -next;
}

const afterValue = (open: readonly string[]): Expecting =>
  open.length === 0 ? 'eof' : 'comma-or-end';

/** The offset of the first character that cannot stand where it stands in JSON; the length if cut off. */
function errorOffset(text: string): number {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  for (;;) {
    at = matchEnd(WHITE, text, at);
    const char = text[at] ?? '';
    const wantsValue: boolean = expecting === 'value' || expecting === 'value-or-end';
    if (expecting === 'eof' || char === '' || open.length > OPEN_MAX) return at;
    if (wantsValue && (char === '{' || char === '[')) {
      open.push(char);
      expecting = char === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else if (
      (char === '}' && open.at(-1) === '{' && expecting.endsWith('end')) ||
      (char === ']' && open.at(-1) === '[' && expecting.endsWith('end'))
    ) {
      open.pop();
      expecting = afterValue(open);
      at += 1;
    } else if (char === ',' && expecting === 'comma-or-end') {
      expecting = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (char === ':' && expecting === 'colon') {
      expecting = 'value';
      at += 1;
    } else if (char === '"' && (wantsValue || expecting.startsWith('key'))) {
      const end = stringEnd(text, at);
      if (end < 0) return -end;
      expecting = wantsValue ? afterValue(open) : 'colon';
      at = end;
    } else {
      const end = wantsValue ? matchEnd(WORD, text, at) : -1;
      if (end === -1) return at;
      expecting = afterValue(open);
      at = end;
    }
  }
}

/** Line and column, both from 1, of the first thing in `text` that is not JSON. */
export function locateJsonError(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, errorOffset(text)).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
