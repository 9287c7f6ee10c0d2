/**
 * vCard 2.1, 3.0 and 4.0 as cards of properties: unfolded, decoded, not yet understood. Invariant:
 * a card knows the line it begins on, and no line, card or value grows without bound.
 */
import { CELL_CHARS_MAX, LINES_MAX, PROPERTIES_MAX } from './limits.ts';

export type Property = {
  /** Upper case, without its group. */
  readonly name: string;
  readonly group: string;
  /** Upper case throughout, bare types of version 2.1 included. */
  readonly params: readonly string[];
  /** As written, but for quoted-printable; escapes still in. */
  readonly value: string;
};

export type Card = {
  readonly line: number;
  readonly properties: readonly Property[];
  /** False when the file ends, or another card begins, before this one does. */
  readonly isWhole: boolean;
};

/** Whether `text` has more lines than an address book: taking them apart alone would take seconds. */
export function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === LINE_FEED || char === CARRIAGE_RETURN) lines += 1;
  }
  // A line may end with both.
  return lines > 2 * LINES_MAX;
}

type Logical = { readonly line: number; readonly text: string };

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];
const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;
const BASE64 = /^[^:]*;(?:ENCODING=)?(?:BASE64|B)[;:]/i;

/** Lines put together again: folds, soft breaks of quoted-printable, pictures without indentation. */
function* unfold(text: string): Generator<Logical> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    const parts = [lines[at] ?? ''];
    const first = parts[0] ?? '';
    const isQuoted = QUOTED_PRINTABLE.test(first);
    const isBinary = BASE64.test(first);
    for (let next = lines[at + 1]; next !== undefined; next = lines[at + 1]) {
      const isSoft = isQuoted && (parts.at(-1) ?? '').endsWith('=');
      const isFold = /^[ \t]/.test(next);
      const isMore = isBinary && /^[A-Za-z0-9+/=]+$/.test(next);
      if (!isSoft && !isFold && !isMore) break;
      if (isSoft) parts.push((parts.pop() ?? '').slice(0, -1), next.replace(/^[ \t]/, ''));
      else if (!isBinary) parts.push(next.slice(1));
      at += 1;
    }
    yield { line, text: parts.join('').slice(0, CELL_CHARS_MAX) };
  }
}

/** The text of quoted-printable bytes: in the charset named, else UTF-8, else Windows-1252. */
function decodeQuotedPrintable(value: string, charset: string | null): string {
  const bytes: number[] = [];
  for (const [piece, hex] of value.matchAll(/=([0-9A-Fa-f]{2})|[\s\S]/gu)) {
    if (hex === undefined) bytes.push(...new TextEncoder().encode(piece));
    else bytes.push(Number.parseInt(hex, 16));
  }
  for (const label of [charset, 'utf-8']) {
    try {
      if (label !== null) {
        return new TextDecoder(label, { fatal: true }).decode(Uint8Array.from(bytes));
      }
    } catch {
      // A charset nobody knows, or not the one it says: the next.
    }
  }
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
}

/** The first colon outside quotation marks. */
function colonOf(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

function propertyOf(text: string): Property | null {
  const colon = colonOf(text);
  if (colon === -1) return null;
  const [path = '', ...params] = text.slice(0, colon).toUpperCase().split(';');
  const dot = path.lastIndexOf('.');
  const value = text.slice(colon + 1);
  const charset = params.find((param) => param.startsWith('CHARSET='))?.slice(8) ?? null;
  return {
    name: path.slice(dot + 1).trim(),
    group: path.slice(0, Math.max(dot, 0)),
    params,
    value: params.some((param) => param.endsWith('QUOTED-PRINTABLE'))
      ? decodeQuotedPrintable(value, charset)
      : value,
  };
}

/** The cards of `text`, in order. Cards within a card (`AGENT`) end the outer one. */
export function readCards(text: string): Card[] {
  const cards: Card[] = [];
  let open: { line: number; properties: Property[] } | null = null;
  for (const { line, text: logical } of unfold(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(logical)) {
      if (open) cards.push({ ...open, isWhole: false });
      open = { line, properties: [] };
    } else if (/^END:VCARD\s*$/i.test(logical)) {
      if (open) cards.push({ ...open, isWhole: true });
      open = null;
    } else if (open && open.properties.length < PROPERTIES_MAX) {
      const property = propertyOf(logical);
      if (property) open.properties.push(property);
    }
  }
  if (open) cards.push({ ...open, isWhole: false });
  return cards;
}
