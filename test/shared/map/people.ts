/** Generated people with realistic names, circles and ties, the same for the same seed. */
import type { LayoutPerson, LayoutTie, Ring } from '../../../shared/map/layout.ts';

const FIRST =
  'Amélie,Benoît,Charlotte,David,Élise,François,Geneviève,Hugo,Isabelle,Jean-Philippe,Karim,Louise,Marie-Christine,Nadia,Olivier,Priya,Sanjay,Thérèse,Xiu,Yasmine,Christopher,Aïcha,Ngozi,Emmanuel'.split(
    ',',
  );
const LAST =
  'Tremblay,Roy,Bouchard-Lavoie,Gagnon,Côté,Li,Nguyen,O’Connor,MacDonald,Okonkwo,Desrosiers,Patel,Beauchamp,Smith,Wang,Villeneuve,St-Pierre,Van der Meer,Thibodeau,Singh,Lafontaine,Kowalczyk'.split(
    ',',
  );
const CIRCLES = ['Division', 'Research', 'Training', 'Administration', 'Society', ''];
/** One in eight very close, most in between, few distant, some not answered. */
const RINGS: readonly Ring[] = [1, 2, 2, 3, 3, 3, 4, 5, 6];

/** A sequence of numbers 0–1 that looks random and is the same for the same seed. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Generated = {
  readonly people: readonly LayoutPerson[];
  readonly ties: readonly LayoutTie[];
};

/** `count` people with about three ties each, most inside their circle. */
export function generatePeople(count: number, seed: number): Generated {
  const next = sequence(seed * 7919 + count);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T; // Never empty.
  const people = Array.from({ length: count }, (_, position): LayoutPerson => ({
    id: `${Math.floor(next() * 1e9).toString(36)}-${String(position)}`,
    name: `${pick(FIRST)} ${pick(LAST)}`,
    sector: CIRCLES[Math.floor(CIRCLES.length * next() ** 1.5)] ?? '',
    ring: pick(RINGS),
    core: next() < 0.8,
  }));
  const ties = new Map<string, LayoutTie>();
  for (let trial = 0; trial < count * 6 && ties.size < count * 3; trial++) {
    const one = pick(people);
    const mates = people.filter((person) => person.sector === one.sector);
    const other = pick(next() < 0.7 ? mates : people);
    if (one.id === other.id) continue;
    const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
    ties.set(`${a} ${b}`, { a, b });
  }
  return { people, ties: [...ties.values()] };
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = sequence(seed);
  return items
    .map((item) => ({ item, order: next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
