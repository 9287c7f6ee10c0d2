/**
 * From what a person types to what the search index understands, and back from its answer to places
 * in the text. The index splits and folds words itself (case, accents); here nothing is guessed
 * about that beyond what is a word at all.
 */

/** A word without a letter, a digit or a private symbol says nothing to the index. */
const HAS_TOKEN = /[\p{L}\p{N}\p{Co}]/u;

/** The index reads a query only up to a NUL. */
const BETWEEN_WORDS = /[\s\0]+/u;

/**
 * Every word, as a quoted prefix; null when there is none, which finds everything. Quoted, nothing
 * typed can be an operator.
 */
export function toQuery(words: string): string | null {
  const prefixes = words
    .split(BETWEEN_WORDS)
    .filter((word) => HAS_TOKEN.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}" *`);
  return prefixes.length === 0 ? null : prefixes.join(' AND ');
}

/** Noncharacters: valid in a string, meant never to occur in a text. */
export const MARK_START = '\uFDD0';
export const MARK_END = '\uFDD1';

/**
 * Places of the marks in `text`, given the text with marks as the index returned it: offsets in
 * UTF-16 units, end exclusive. A text that itself holds a mark has no places rather than wrong ones.
 */
export function toMatches(text: string, marked: string): [number, number][] {
  if (text.includes(MARK_START) || text.includes(MARK_END)) return [];
  const matches: [number, number][] = [];
  let offset = 0;
  let start = 0;
  for (const [piece] of marked.matchAll(/\uFDD0|\uFDD1|[^\uFDD0\uFDD1]+/gu)) {
    if (piece === MARK_START) start = offset;
    else if (piece === MARK_END) matches.push([start, offset]);
    else offset += piece.length;
  }
  return matches;
}
