/** The `@` in an entry: which name is being typed at the caret, and the text once one is chosen. */

export type Mention = {
  /** Where the `@` stands. */
  readonly from: number;
  /** What has been typed after it, up to the caret. */
  readonly query: string;
};

/** Longest name one types before Plexus stops taking it for one. */
const LONGEST = 40;

/**
 * The mention the caret stands in, or null. A mention begins with `@` at the start of a word and
 * runs to the caret, at most two words long.
 */
export function mentionAt(text: string, caret: number): Mention | null {
  const before = text.slice(Math.max(0, caret - LONGEST - 1), caret);
  const found = /(?:^|[\s([«“"'’])@([^\s@]*(?: [^\s@]*)?)$/u.exec(before);
  if (found === null) return null;
  const query = found[1] ?? '';
  return { from: caret - query.length - 1, query };
}

/** The text with the mention replaced by the name, and where the caret goes. */
export function withMention(
  text: string,
  mention: Mention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const end = mention.from + 1 + mention.query.length;
  const rest = text.slice(end);
  // At the end of the text one types on as after any word: a space, a comma or a full stop.
  const gap = /^[^\s.,;:!?)\]»”]/u.test(rest) ? ' ' : '';
  return {
    text: `${text.slice(0, mention.from)}${name}${gap}${rest}`,
    caret: mention.from + name.length + gap.length,
  };
}
