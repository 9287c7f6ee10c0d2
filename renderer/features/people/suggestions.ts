/** What a people field offers while one types: fixed answers, people of the network, a plain name. */
import { tokenKey, type Token } from './tokens.ts';

export type Suggestion = {
  readonly token: Token;
  readonly label: string;
  /** A name that is nobody in the network yet. */
  readonly isPlainName: boolean;
};

export type Asked = {
  readonly query: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Names that may not be given as plain names: those of people who are left out. */
  readonly refused?: readonly string[];
  /** Answers that are no person, in the order they are offered, with other words for them. */
  readonly fixed: readonly {
    readonly token: Token;
    readonly label: string;
    readonly aliases: readonly string[];
  }[];
  readonly chosen: readonly Token[];
  /** Whether a name that is not in the network may be given. */
  readonly takesNames: boolean;
};

const MOST = 8;
const HINT_MIN = 4;

/** Lower case without accents, so that "helene" finds "Hélène". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

/** Whether every word of the query begins a word of the name. Both folded. */
export function matchesName(name: string, query: string): boolean {
  const words = name.split(/[\s'’-]+/u);
  return query
    .split(/\s+/u)
    .every((part) => words.some((word) => word.startsWith(part)) || name.startsWith(part));
}

/** At most eight, best first: names that start with the query before names that hold it. */
export function suggestionsFor(asked: Asked): readonly Suggestion[] {
  const query = folded(asked.query);
  const taken = new Set(asked.chosen.map(tokenKey));
  const offered: Suggestion[] = [];
  const late: Suggestion[] = [];
  let isKnown = (asked.refused ?? []).some((name) => folded(name) === query);
  const consider = (token: Token, label: string, aliases: readonly string[] = []): void => {
    const name = folded(label);
    const others = aliases.map(folded);
    const isMeant = name === query || others.includes(query);
    if (isMeant) isKnown = true;
    // Other words count from their fourth letter on: before that, a name is being typed.
    const isHinted = query.length >= HINT_MIN && others.some((other) => other.startsWith(query));
    const isFound = isMeant || isHinted || query === '' || matchesName(name, query);
    if (taken.has(tokenKey(token)) || !isFound) return;
    const into = isMeant || query === '' || name.startsWith(query) ? offered : late;
    into.push({ token, label, isPlainName: false });
  };
  for (const { token, label, aliases } of asked.fixed) consider(token, label, aliases);
  for (const { id, name } of asked.people) consider({ kind: 'contact', id }, name);
  const best = [...offered, ...late].slice(0, MOST);
  if (query === '' || isKnown || !asked.takesNames) return best;
  const name = asked.query.trim();
  const plain: Suggestion = { token: { kind: 'name', name }, label: name, isPlainName: true };
  return [...best.slice(0, MOST - 1), plain];
}
