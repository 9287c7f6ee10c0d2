/**
 * Ego networks to measure: who is tied to whom, in shapes that real ones take and in the extremes.
 * The same recipe gives the same network, so a figure can be had again.
 */
import type { Contact } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import type { Tie } from '../../shared/model/network.ts';
import { createChance, drawBelow, type Chance } from './seeded.ts';

/** My contacts, of whom only the weight of our tie is known, and the ties among them. */
export type EgoNetwork = { readonly contacts: readonly Contact[]; readonly ties: readonly Tie[] };

export const SHAPES = [
  'strangers',
  'random',
  'small-world',
  'communities',
  'star',
  'disconnected',
  'clique',
] as const;
export type Shape = (typeof SHAPES)[number];

export type Recipe = {
  readonly shape: Shape;
  /** Contacts. */
  readonly n: number;
  /** Ties to other contacts each has on average, as far as the shape allows; not for cliques. */
  readonly degree: number;
  readonly weighted: boolean;
  readonly seed: number;
};

type Pair = readonly [number, number];
type DrawPair = (n: number, chance: Chance) => Pair;

/** Share of ties that do not follow the shape: nobody's network is pure. */
const STRAY = 0.1;
/** Share of ties inside a community, as in the study the goals were set by. */
const INSIDE = 0.8;
const GROUPS = 3;
/** Draws per tie before a shape counts as full. */
const TRIES = 8;

const anyTwo: DrawPair = (n, chance) => [drawBelow(chance, n), drawBelow(chance, n)];

/** Communities of 1, 3, 5, 7 … contacts: community c begins at contact c². */
const communityOf = (i: number): number => Math.floor(Math.sqrt(i));

const drawPair: { readonly [S in Exclude<Shape, 'strangers' | 'clique'>]: DrawPair } = {
  random: anyTwo,
  'small-world': (n, chance) => {
    if (chance() < STRAY) return anyTwo(n, chance);
    const i = drawBelow(chance, n);
    return [i, (i + 1 + drawBelow(chance, 3)) % n];
  },
  communities: (n, chance) => {
    if (chance() > INSIDE) return anyTwo(n, chance);
    const i = drawBelow(chance, n);
    const first = communityOf(i) ** 2;
    const next = Math.min(n, (communityOf(i) + 1) ** 2);
    return [i, first + drawBelow(chance, next - first)];
  },
  star: (n, chance) => (chance() < STRAY ? anyTwo(n, chance) : [0, drawBelow(chance, n)]),
  disconnected: (n, chance) => {
    const [i, j] = anyTwo(n, chance);
    return [i, Math.min(n - 1, j - (j % GROUPS) + (i % GROUPS))];
  },
};

function everyPair(n: number): Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) pairs.push([a, b]);
  return pairs;
}

function drawPairs({ shape, n, degree }: Recipe, chance: Chance): Pair[] {
  if (shape === 'strangers' || n < 2) return [];
  if (shape === 'clique') return everyPair(n);
  const wanted = Math.min(Math.round((n * degree) / 2), (n * (n - 1)) / 2);
  const pairs = new Map<number, Pair>();
  for (let tries = wanted * TRIES; tries > 0 && pairs.size < wanted; tries -= 1) {
    const [a, b] = drawPair[shape](n, chance);
    if (a !== b) pairs.set(Math.min(a, b) * n + Math.max(a, b), a < b ? [a, b] : [b, a]);
  }
  return [...pairs.values()];
}

/** Id of the contact in this position: in order of id they stand as they were made. */
export const idOf = (position: number): string => `p${String(position).padStart(5, '0')}`;

/** Makes the network of a recipe. Weights are 0.1 to 5 in tenths, 1 when not `weighted`. */
export function createEgoNetwork(recipe: Recipe): EgoNetwork {
  const chance = createChance(recipe.seed);
  const drawWeight = (): number => (recipe.weighted ? (1 + drawBelow(chance, 50)) / 10 : 1);
  return {
    contacts: Array.from({ length: recipe.n }, (_, i) =>
      Object.assign(emptyContact(idOf(i), idOf(i)), { weight: drawWeight() }),
    ),
    ties: drawPairs(recipe, chance).map(([a, b]) => ({
      a: idOf(a),
      b: idOf(b),
      weight: drawWeight(),
    })),
  };
}
