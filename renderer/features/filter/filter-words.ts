/** What the conditions of a filter are called, and their values. */
import type { ClosedKind, FilterKind } from '../../../shared/model/filter-codes.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';

/** The kinds as they are offered, in groups. */
export const KIND_GROUPS: readonly (readonly FilterKind[])[] = [
  ['core', 'circle', 'org', 'function', 'tags'],
  ['lastContact', 'warmth', 'closeness', 'energy', 'trust'],
  ['received', 'given', 'planned'],
  ['levelRel', 'proximity', 'generation', 'origin', 'met'],
  ['yes', 'no', 'unanswered'],
];

export const kindWords = ({
  filter,
  terms,
}: Catalogue): { readonly [K in FilterKind]: string } => ({ ...terms.fields, ...filter.own });

/** A step of a scale, with what it means where it is the lowest or the highest. */
function stepWords(
  [low, high]: readonly [string, string],
  {
    least,
    most,
    minus,
  }: { readonly least: number; readonly most: number; readonly minus: boolean },
): (value: string) => string {
  return (value) => {
    const step = Number(value);
    const sign = step > 0 && minus ? '+' : step < 0 ? '−' : '';
    const said = `${sign}${String(Math.abs(step))}`;
    return step === least ? `${said} · ${low}` : step === most ? `${said} · ${high}` : said;
  };
}

type Say = (value: string) => string;

/** What a value is called: the words of the list it is from, or my own. */
export function valueWords(text: Catalogue): (kind: FilterKind, value: string) => string {
  const { filter, people, terms } = text;
  const from =
    (words: { readonly [value: string]: string }): Say =>
    (value) =>
      words[value] ?? value;
  const oneToFive = { least: 1, most: 5, minus: false };
  const says: { readonly [K in ClosedKind]: Say } = {
    core: from(filter.rings),
    closeness: stepWords(people.card.ends.closeness, oneToFive),
    energy: stepWords(people.card.ends.energy, { least: -2, most: 2, minus: true }),
    trust: stepWords(people.card.ends.trust, oneToFive),
    warmth: from(filter.warmth),
    lastContact: (value) => filter.silence(Number(value)),
    received: from(terms.benefits),
    given: from(terms.benefits),
    levelRel: from(terms.levels),
    proximity: from(terms.proximities),
    generation: from(terms.generations),
    origin: from(terms.origins),
    met: from(terms.metVia),
    planned: from(filter.planned),
    yes: from(terms.fields),
    no: from(terms.fields),
    unanswered: from(terms.fields),
  };
  const sayings: { readonly [kind in FilterKind]?: Say } = says;
  return (kind, value) => sayings[kind]?.(value) ?? value;
}

/** A whole condition in words, as its chip says it; values in the order they are offered. */
export function conditionWords(
  text: Catalogue,
  kind: FilterKind,
  values: readonly string[],
): string {
  const say = valueWords(text);
  return text.filter.condition(
    kindWords(text)[kind],
    values.map((value) => say(kind, value)),
  );
}
