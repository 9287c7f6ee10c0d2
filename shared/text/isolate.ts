/**
 * Names in sentences. Whatever is written from right to left would turn the words and numbers beside
 * it around; inside an isolate (Unicode Bidirectional Algorithm, UAX #9, X5c) it keeps to itself. This
 * is the one door: every sentence of a catalogue, every list and every label of the map isolates what
 * it is given. Text without a letter from right to left is the same as before, and nothing that is
 * kept, exported, searched or named a file goes through here.
 */

/** First strong isolate and pop directional isolate: they take no room and are not read aloud. */
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** Letters of Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin, and marks that turn text around. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const ISOLATE = /[\u2068\u2069]/gu;
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/gu;

/** Whether something reads from right to left outside of what is isolated already. */
function turnsAround(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(ISOLATED, '');
  }
  return RIGHT_TO_LEFT.test(rest);
}

/** A text that keeps its direction to itself; one that has nothing to keep is given back as it is. */
export const isolate = (text: string): string =>
  turnsAround(text) ? `${OPEN}${closed(text)}${CLOSE}` : text;

/** Own isolates a text opens and does not close, or closes and did not open, would reach beyond it. */
function closed(text: string): string {
  let depth = 0;
  for (const [mark] of text.matchAll(ISOLATE)) {
    depth += mark === OPEN ? 1 : -1;
    if (depth < 0) break;
  }
  return depth === 0 ? text : text.replaceAll(ISOLATE, '');
}

/** The same text without isolates: for what is kept. */
export const withoutIsolates = (text: string): string => text.replaceAll(ISOLATE, '');

function isolateIn(value: unknown): unknown {
  if (typeof value === 'string') return isolate(value);
  if (Array.isArray(value)) return value.map(isolateIn);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isolateIn(member)]));
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same words, each sentence isolating what it is given. */
export function isolating<T>(words: T): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...given: readonly unknown[]): unknown => walk(value(...given.map(isolateIn)));
    if (Array.isArray(value)) return value.map(walk);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  // The same shape: strings for strings, functions for functions.
  return walk(words) as T;
}
