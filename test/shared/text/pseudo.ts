/**
 * A language nobody speaks, made of English: accented, two fifths longer, in brackets. Whatever is
 * seen without brackets is not from the catalogue; whatever is cut off will be in some language.
 * Self-contained, so that its source can be put into the built app.
 */
export function pseudo<T>(catalogue: T): T {
  const accents = 'áƀćďéƒǵĥíĵķłḿńóṕɋŕśťúṽŵẋýź';
  const capitals = 'ÁɃĆĎÉƑǴĤÍĴĶŁḾŃÓṔɊŔŚŤÚṼŴẊÝŹ';
  const accented = (letter: string): string => {
    const place = letter.toLowerCase().codePointAt(0) ?? 0;
    return (letter === letter.toLowerCase() ? accents : capitals)[place - 97] ?? letter;
  };
  const say = (words: string): string =>
    /\p{L}/u.test(words)
      ? `[${words.replaceAll(/[a-z]/gi, accented)}${'·'.repeat(Math.ceil(words.length * 0.4))}]`
      : words;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return say(value);
    if (typeof value === 'function')
      return (...given: readonly unknown[]): unknown => walk(value(...given));
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  // The same shape: strings for strings, functions for functions.
  return walk(catalogue) as T;
}
