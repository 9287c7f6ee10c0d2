/**
 * Reads the small part of Markdown people write notes in: paragraphs, headings, lists, quotations,
 * emphasis, code, and links. It owns the reading only; what it answers is plain data without HTML.
 * Every character of the text that is no mark is kept, and nothing that is written is ever refused.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  /** Where a link leads is shown, never followed. */
  | { readonly kind: 'link'; readonly content: readonly Inline[]; readonly to: string };

export type Block =
  | { readonly kind: 'paragraph' | 'quotation'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

/** Deeper than this, marks within marks are plain text. */
const DEEPEST = 4;

/**
 * The marks within a line, the one that starts first wins; each is tried at its own place only
 * and looks at most a thousand characters ahead, so that reading takes time in step with the text.
 */
const MARKS =
  /`([^`\n]{1,999})`|\*\*(?=\S)([^\n]{0,999}?\S)\*\*|__(?=\S)([^\n]{0,999}?\S)__(?![\p{L}\p{N}])|\*(?=[^\s*])([^\n*]{0,999}?[^\s*])\*|(?<![\p{L}\p{N}])_(?=[^\s_])([^\n_]{0,999}?[^\s_])_(?![\p{L}\p{N}])|\[([^\]\n]{1,999})\]\(([^()\s]{1,999})\)|\n/gu;

/** What one match of `MARKS` stands for. */
function inlineOf(match: RegExpExecArray, depth: number): Inline {
  const [whole, code, strong, strong2, emphasis, emphasis2, label, to] = match;
  if (whole === '\n') return { kind: 'break' };
  if (code !== undefined) return { kind: 'code', text: code };
  if (label !== undefined && to !== undefined)
    return { kind: 'link', content: readInline(label, depth + 1), to };
  const bold = strong ?? strong2;
  return bold === undefined
    ? { kind: 'emphasis', content: readInline(emphasis ?? emphasis2 ?? '', depth + 1) }
    : { kind: 'strong', content: readInline(bold, depth + 1) };
}

/** The text of a block with its marks read. */
export function readInline(text: string, depth = 0): readonly Inline[] {
  if (depth > DEEPEST) return [{ kind: 'text', text }];
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push(inlineOf(match, depth));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const ITEM = /^\s{0,3}(?:[-*•+]|(\d{1,9})[.)])\s+(.*)$/u;
const QUOTED = /^\s{0,3}>\s?(.*)$/u;

type Kind = 'paragraph' | 'quotation' | 'bullets' | 'numbers';

/** What kind of block a line belongs to, and the line without its mark. */
function lineOf(line: string): { readonly kind: Kind; readonly text: string } {
  const item = ITEM.exec(line);
  if (item !== null)
    return { kind: item[1] === undefined ? 'bullets' : 'numbers', text: item[2] ?? '' };
  const quoted = QUOTED.exec(line);
  if (quoted !== null) return { kind: 'quotation', text: quoted[1] ?? '' };
  return { kind: 'paragraph', text: line };
}

function blockOf(kind: Kind, lines: readonly string[]): Block {
  if (kind === 'paragraph' || kind === 'quotation')
    return { kind, content: readInline(lines.join('\n')) };
  return {
    kind: 'list',
    isOrdered: kind === 'numbers',
    items: lines.map((line) => readInline(line)),
  };
}

const levelOf = (marks: string): 1 | 2 | 3 => (marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3);

/** The blocks of a text, in order. */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let kind: Kind = 'paragraph';
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push(blockOf(kind, lines));
    lines = [];
  };
  for (const line of text.replaceAll(/\r\n?/gu, '\n').split('\n')) {
    const heading = HEADING.exec(line);
    if (line.trim() === '' || heading !== null) close();
    if (heading !== null) {
      const [, marks = '', words = ''] = heading;
      blocks.push({ kind: 'heading', level: levelOf(marks), content: readInline(words) });
      continue;
    }
    if (line.trim() === '') continue;
    const next = lineOf(line);
    if (next.kind !== kind) close();
    kind = next.kind;
    lines.push(next.text);
  }
  close();
  return blocks;
}
