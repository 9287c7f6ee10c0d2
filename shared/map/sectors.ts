/**
 * The sectors of the map: who stands together, in which order around me, and how wide. The result
 * depends on the set of people and ties only, never on the order they come in; around the circle it
 * starts with the first name in code order.
 */
import type { SceneSector } from './scene.ts';

/** Ties as pairs of indices into the people. */
export type Pair = readonly [number, number];

/** A sector before it has a place: its name (empty: none given) and its people, by index. */
export type Sector = { readonly name: string; readonly members: number[] };

/**
 * Width, in the unit of one person, shared equally among all sectors whatever their size. It keeps
 * small sectors legible, and the map calm when a contact is added: at 40 a newcomer moves the others by
 * up to 2.8 % of the width in one of the sixteen arrangements, at 80 by less than 2 % in each, for a
 * map 2 % wider (measured at 16, 31 and 61 people). Our proposal.
 */
const EQUAL_SHARE = 80;

/**
 * From this many people on, sectors with many ties between them are put side by side. Below it the
 * sectors stand in code order: with few ties, one more of them would turn the whole map around
 * (measured: the others then move by 4 to 11 % of the width on average, against less than 2 %).
 */
const ORDERED_BY_TIES_FROM = 81;

const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** People grouped by sector name, in code order of the names; people without one come last. */
export function groupSectors(names: readonly string[]): Sector[] {
  const byName = new Map<string, Sector>();
  names.forEach((name, index) => {
    const sector = byName.get(name);
    if (sector === undefined) byName.set(name, { name, members: [index] });
    else sector.members.push(index);
  });
  return [...byName.values()].toSorted((a, b) =>
    a.name === '' ? 1 : b.name === '' ? -1 : inCodeOrder(a.name, b.name),
  );
}

/** Ties between two different sectors, by index. */
type Affinity = {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  /** As many ties as there would be if both sectors had one member. */
  readonly strength: number;
};

function affinities(sectors: readonly Sector[], ties: readonly Pair[]): Affinity[] {
  const sectorOf = new Map<number, number>();
  sectors.forEach((sector, index) => {
    for (const member of sector.members) sectorOf.set(member, index);
  });
  const counts = new Map<number, number>();
  for (const [one, other] of ties) {
    const a = sectorOf.get(one);
    const b = sectorOf.get(other);
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * sectors.length + Math.max(a, b);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const a = Math.floor(key / sectors.length);
    const b = key % sectors.length;
    const sizes = (sectors[a]?.members.length ?? 1) * (sectors[b]?.members.length ?? 1);
    return { a, b, ties: count, strength: count / Math.sqrt(sizes) };
  });
}

/**
 * Joins pairs of sectors, strongest first, as long as each has at most two neighbours and no ring
 * closes early; the chains so made follow one another in code order. The circle is turned so that
 * the first name is at the top, and read in the direction in which the earlier of its two neighbours
 * comes next.
 */
function joinByStrength(count: number, pairs: readonly Affinity[]): number[] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  const chainOf = neighbours.map((_, index) => index);
  const chain = (index: number): number => {
    let top = index;
    while (chainOf[top] !== top) top = chainOf[top] ?? top;
    chainOf[index] = top;
    return top;
  };
  const strongestFirst = pairs.toSorted(
    (one, other) => other.strength - one.strength || one.a - other.a || one.b - other.b,
  );
  for (const { a, b } of strongestFirst) {
    const ofA = neighbours[a] ?? [];
    const ofB = neighbours[b] ?? [];
    if (ofA.length === 2 || ofB.length === 2 || chain(a) === chain(b)) continue;
    ofA.push(b);
    ofB.push(a);
    chainOf[chain(a)] = chain(b);
  }
  return turnToFirst(walkChains(neighbours));
}

/** The chains one after another, each from its first end in code order. */
function walkChains(neighbours: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  neighbours.forEach((ends, start) => {
    if (seen.has(start) || ends.length === 2) return;
    let at: number | undefined = start;
    while (at !== undefined) {
      seen.add(at);
      order.push(at);
      at = neighbours[at]?.find((next) => !seen.has(next));
    }
  });
  return order;
}

function turnToFirst(circle: readonly number[]): number[] {
  const top = circle.indexOf(0);
  if (top < 0) return [...circle];
  const turned = [...circle.slice(top), ...circle.slice(0, top)];
  const next = turned[1] ?? 0;
  const previous = turned.at(-1) ?? 0;
  return next <= previous ? turned : [0, ...turned.slice(1).toReversed()];
}

/**
 * Whether an order puts clearly more ties between neighbours than the luckiest of all orders would
 * if ties fell on pairs of sectors by chance: two standard deviations above the largest of
 * (s − 1)!/2 normal values, which is about √(2 ln of their number). Our proposal.
 */
function isTelling(circle: readonly number[], pairs: readonly Affinity[]): boolean {
  const count = circle.length;
  const isNext = (a: number, b: number): boolean => {
    const apart = Math.abs(circle.indexOf(a) - circle.indexOf(b));
    return apart === 1 || apart === count - 1;
  };
  let all = 0;
  let between = 0;
  let logOrders = -Math.log(2);
  for (let i = 2; i < count; i++) logOrders += Math.log(i);
  for (const { a, b, ties } of pairs) {
    all += ties;
    if (isNext(a, b)) between += ties;
  }
  const byChance = 2 / (count - 1);
  const deviation = Math.sqrt((byChance * (1 - byChance)) / all);
  return (between / all - byChance) / deviation > Math.sqrt(2 * Math.max(0, logOrders)) + 2;
}

/**
 * The order of the sectors around the circle: code order of their names, or, in a large network with
 * ties that clearly say so, the order that puts sectors with many ties between them side by side.
 * People without a sector come last.
 */
export function orderSectors(sectors: readonly Sector[], ties: readonly Pair[]): readonly Sector[] {
  const named = sectors.filter((sector) => sector.name !== '');
  const people = sectors.reduce((sum, sector) => sum + sector.members.length, 0);
  if (people < ORDERED_BY_TIES_FROM || named.length < 4) return sectors;
  const pairs = affinities(named, ties);
  const circle = joinByStrength(named.length, pairs);
  if (!isTelling(circle, pairs)) return sectors;
  const nameless = sectors.filter((sector) => sector.name === '');
  return [...circle.flatMap((index) => named[index] ?? []), ...nameless];
}

/** The angle each sector takes, clockwise from the top; width grows with members + √members. */
export function placeSectors(sectors: readonly Sector[]): SceneSector[] {
  const widths = sectors.map(
    ({ members }) => members.length + Math.sqrt(members.length) + EQUAL_SHARE / sectors.length,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  let from = 0;
  return sectors.map(({ name }, index) => {
    const to = from + ((widths[index] ?? 0) / total) * 2 * Math.PI;
    const placed = { key: name, name, from, to };
    from = to;
    return placed;
  });
}
