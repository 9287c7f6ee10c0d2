/** Diversity of one categorical attribute over the core; my own category is not counted. */
import type { Contact } from '../model/contact.ts';
import type { Composition } from '../model/diagnosis.ts';
import { GENERATIONS, LEVELS, PROXIMITIES } from '../model/scales.ts';
import { ANSWERED_MIN } from './thresholds.ts';

type Diversity = Composition['diversity'][string];

type Attribute = {
  readonly read: (contact: Contact) => string | null;
  /** The closed list of categories; without one, the categories are those that occur. */
  readonly scheme?: readonly string[];
};

/** The attributes diversity is told of: the lines a network should cross, and circles. */
export const DIVERSITY_ATTRIBUTES = {
  org: { read: (c) => c.org },
  function: { read: (c) => c.function },
  levelRel: { read: (c) => c.levelRel, scheme: LEVELS },
  proximity: {
    read: (c) => (c.proximity === null ? null : String(c.proximity)),
    scheme: PROXIMITIES.map(String),
  },
  generation: { read: (c) => c.generation, scheme: GENERATIONS },
  circle: { read: (c) => c.circle },
} as const satisfies Record<string, Attribute>;

/**
 * Diversity of an attribute. With p_k the share of category k and K categories:
 * Blau (Gini-Simpson) 1 − Σ p_k², 0…1 − 1/K; IQV = Blau / (1 − 1/K), 0…1; Shannon −Σ p_k ln p_k,
 * 0…ln K; evenness = Shannon / ln K, 0…1; effective categories e^Shannon. Formulas as in UCINET.
 * Simpson without bias 1 − Σ n_k(n_k − 1) / (n(n − 1)), 0…1, for small groups; it needs two answers.
 * Where K = 1, IQV and evenness are 0. Missing are the categories of the scheme nobody is in. Measures are null and `counts` is empty when fewer than 70 %
 * answered; else `counts` holds every category of the scheme, those nobody is in with 0.
 */
export function describeDiversity(contacts: readonly Contact[], attribute: Attribute): Diversity {
  const counts = new Map<string, number>((attribute.scheme ?? []).map((name) => [name, 0]));
  let answered = 0;
  for (const contact of contacts) {
    const category = attribute.read(contact);
    if (category === null) continue;
    counts.set(category, (counts.get(category) ?? 0) + 1);
    answered += 1;
  }
  if (!(answered / contacts.length >= ANSWERED_MIN)) return UNKNOWN;
  const categories = counts.size;
  const entries = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  let sumOfSquares = 0;
  let pairsAlike = 0;
  let shannon = 0;
  for (const [, count] of entries) {
    if (count === 0) continue;
    const share = count / answered;
    sumOfSquares += share ** 2;
    pairsAlike += count * (count - 1);
    shannon -= share * Math.log(share);
  }
  const blau = 1 - sumOfSquares;
  // One category alone gives −0 · ln 1.
  shannon = Math.max(0, shannon);
  return {
    blau,
    iqv: categories === 1 ? 0 : blau / (1 - 1 / categories),
    shannon,
    evenness: categories === 1 ? 0 : shannon / Math.log(categories),
    effectiveCategories: Math.exp(shannon),
    counts: Object.fromEntries(entries),
    simpson: answered < 2 ? null : 1 - pairsAlike / (answered * (answered - 1)),
    missing: attribute.scheme?.filter((category) => counts.get(category) === 0) ?? null,
  };
}

const UNKNOWN: Diversity = {
  blau: null,
  iqv: null,
  shannon: null,
  evenness: null,
  effectiveCategories: null,
  counts: {},
  simpson: null,
  missing: null,
};
