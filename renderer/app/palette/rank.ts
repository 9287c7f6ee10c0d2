/** Which of many titles fit a few typed letters, the best first. Pure; accents and case do not count. */
import { folded } from '../../features/people/suggestions.ts';

export type Ranked = {
  readonly id: string;
  readonly title: string;
  /** Other words it may be sought by. */
  readonly words: string;
};

/** How well each way of fitting counts; only their order matters (our proposal). */
const SCORES = { whole: 5, start: 4, wordStarts: 3, inside: 2, letters: 1 } as const;

/** Whether the letters come in this order, each as soon as it can: "mroy" in "Mara Roy". */
function holdsLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters.replaceAll(' ', '')) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** 5 the whole title … 1 its letters in order, 0 not at all. All folded. */
function fit(title: string, words: string, query: string): number {
  if (title === query) return SCORES.whole;
  if (title.startsWith(query)) return SCORES.start;
  const starts = `${title} ${words}`.split(/[^\p{L}\p{N}]+/u);
  const parts = query.split(/\s+/u);
  if (parts.every((part) => starts.some((word) => word.startsWith(part)))) return SCORES.wordStarts;
  if (title.includes(query)) return SCORES.inside;
  return holdsLetters(title, query) ? SCORES.letters : 0;
}

/**
 * What fits the query, best first, at most `most`; what fits equally well keeps its order, but for
 * what was used lately, which comes first. An empty query fits everything.
 */
export function rank<T extends Ranked>(
  items: readonly T[],
  typed: string,
  { recent, most }: { readonly recent: readonly string[]; readonly most: number },
): readonly T[] {
  const query = folded(typed);
  const turnOf = (id: string): number => {
    const turn = recent.indexOf(id);
    return turn === -1 ? recent.length : turn;
  };
  return items
    .map((item) => ({
      item,
      score: query === '' ? SCORES.start : fit(folded(item.title), folded(item.words), query),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || turnOf(a.item.id) - turnOf(b.item.id))
    .slice(0, most)
    .map(({ item }) => item);
}
