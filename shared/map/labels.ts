/**
 * How names are set on the map: how wide a text is about, where a name is broken, who is named in
 * full size. Canvas, paper and layout use the same rules, so the room the layout keeps for a name is
 * the room the name takes. Widths are estimates that hold Source Sans 3 on the screen and the wider
 * Arial kind of type on paper.
 */
import { isolate } from '../text/isolate.ts';

/** A person's sign is this many map units from its centre to its edge; the inner circle is larger. */
export const SIGN_RADIUS = { core: 8, other: 5.5, faint: 3.5 } as const;

/**
 * Type sizes in map units that the layout keeps room for: names that are read at once, and names
 * that are read after coming closer.
 */
export const LABEL_FONT = { bright: 12, faint: 4 } as const;

/** Line height as a multiple of the type size. */
export const LINE_HEIGHT = 1.16;

/** How far below the top of a line its letters stand, in multiples of the type size. */
export const ASCENT = 0.86;

/** Distance between a sign's edge and its name, as a multiple of the type size. */
export const LABEL_GAP = 0.25;

/**
 * How many people are named in full size. Above this the map is a sky in which only the brightest
 * stars carry a name until one comes closer; up to this everybody is named (goal L1 of the bench).
 */
export const BRIGHT_MAX = 60;

/** Widest line in multiples of the type size; longer names are broken, then shortened. */
const LINE_MAX = 11;
/** A name up to this width stays on one line. */
const ONE_LINE_MAX = 5.4;
const ELLIPSIS = '…';

const NARROW = /[\s.,:;'’‘`|!()[\]{}\-‐‑·iíìîïjltfrIJ1/\\]/u;
const WIDE = /[mwMWŒÆœæ@%—…&]/u;
const CAPITAL = /[\p{Lu}\p{N}]/u;
/** Marks that stand on a letter, and those that only say in which direction to write. */
const COMBINING = /[\p{M}\p{Cf}]/u;
/** Scripts set on a full square. */
const SQUARE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u;

/** Width of one character in multiples of the type size. */
function charWidth(char: string): number {
  if (COMBINING.test(char)) return 0;
  if (NARROW.test(char)) return 0.34;
  if (WIDE.test(char)) return 0.92;
  if (CAPITAL.test(char)) return 0.69;
  if (SQUARE.test(char)) return 1.05;
  return 0.56;
}

/** Widths of the first characters of Unicode, Latin with its accents, worked out once. */
const LATIN = 0x250;
const latinWidths = Float64Array.from({ length: LATIN }, (_, code) =>
  charWidth(String.fromCodePoint(code)),
);

/** About how wide a text is when set, in multiples of the type size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    width += code < LATIN ? (latinWidths[code] ?? 0) : charWidth(char);
  }
  return width;
}

/** A text cut with an ellipsis where it is wider than this many times the type size. */
export function shorten(text: string, widest: number): string {
  if (textWidth(text) <= widest) return text;
  let kept = '';
  for (const char of text) {
    if (textWidth(kept + char) + 0.9 > widest) break;
    kept += char;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/**
 * A name as one or two lines: broken after a space or a hyphen where the longer line becomes
 * shortest, shortened with an ellipsis only when two lines do not hold it. Each line keeps its direction
 * of writing to itself.
 */
export function labelLines(name: string): readonly string[] {
  const whole = name.trim();
  if (textWidth(whole) <= ONE_LINE_MAX) return [isolate(whole)];
  let best: readonly [string, string] | null = null;
  let bestWidth = Infinity;
  for (const match of whole.matchAll(/\s+|(?<=[-‐/–])/gu)) {
    const first = whole.slice(0, match.index);
    const second = whole.slice(match.index + match[0].length);
    if (first === '' || second === '') continue;
    const width = Math.max(textWidth(first), textWidth(second));
    if (width < bestWidth - 1e-9) {
      bestWidth = width;
      best = [first, second];
    }
  }
  return (best ?? [whole]).map((line) => isolate(shorten(line, LINE_MAX)));
}

type Named = { readonly id: string; readonly core: boolean; readonly ring: number };

/** The order in which people are named: the inner circle first, then by ring, then by id. */
export const byBrightness = (a: Named, b: Named): number =>
  Number(b.core) - Number(a.core) || a.ring - b.ring || (a.id < b.id ? -1 : 1);

/** Whose names are set in full size: the inner circle first, then by ring, then by id. */
export function brightIds(people: readonly Named[]): ReadonlySet<string> {
  if (people.length <= BRIGHT_MAX) return new Set(people.map((person) => person.id));
  return new Set(
    people
      .toSorted(byBrightness)
      .slice(0, BRIGHT_MAX)
      .map((person) => person.id),
  );
}

/** Radius of a person's sign in map units. */
export const signRadius = (isBright: boolean, isCore: boolean): number =>
  isBright ? (isCore ? SIGN_RADIUS.core : SIGN_RADIUS.other) : SIGN_RADIUS.faint;

/**
 * How much larger signs and lines are drawn when type is `scale` times its size at zoom 1: by the
 * root of it. Seen from far away they stay visible without reaching their neighbours, and close up
 * they leave room between them.
 */
export const signScaleAt = (scale: number): number => Math.min(1.6, Math.sqrt(scale));
