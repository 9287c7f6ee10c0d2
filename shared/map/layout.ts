/**
 * The layout of the map: me in the centre, everybody on the ring of their closeness and in the
 * sector of their circle or organisation. A pure function of the set of people and ties: the order
 * they come in changes nothing, the same data gives the same picture, and one contact more moves the
 * others little. No sign and no name touches another. Cost O((m + n) log n).
 */
import {
  brightIds,
  labelLines,
  LABEL_FONT,
  LABEL_GAP,
  LINE_HEIGHT,
  SIGN_RADIUS,
  signRadius,
  textWidth,
} from './labels.ts';
import { orderMembers, toNeighbours } from './ordering.ts';
import { createPacking, type Box, type Packing } from './packing.ts';
import type { MapScene, SceneNode, SceneSector } from './scene.ts';
import { groupSectors, orderSectors, placeSectors, type Pair } from './sectors.ts';

export type Ring = SceneNode['ring'];
export type LayoutPerson = Pick<SceneNode, 'id' | 'name' | 'ring' | 'sector' | 'core'>;
export type LayoutTie = { readonly a: string; readonly b: string };

export type LayoutOptions = {
  /** Rings nobody stands on are drawn as well, so that somebody can be taken there. */
  readonly everyRing?: boolean;
};

export type Layout = {
  /** Where each person stands, by id. */
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly sectors: readonly SceneSector[];
  readonly rings: MapScene['rings'];
  readonly radius: number;
};

/** Radius of the empty middle that is mine. */
export const EGO_RADIUS = 34;
/** Thickness of a ring nobody stands on, and the least of one somebody does. */
const EMPTY_BAND = 26;
const LEAST_BAND = 66;
/** From the inner edge of a ring to its first row, and from the last row to the outer edge. */
const FIRST_ROW = 26;
const LAST_ROW = 26;
const ROW_STEP = { bright: 10, faint: 8 } as const;
/** Free space kept around every box. */
const CLEAR = 2;
/** The words along the top that say which ring is which; see `backdrop.ts`. */
export const RING_CAPTION: Box = { half: 34, above: 0, below: 13 };
/**
 * People on neighbouring rings stand off the middle of their place to opposite sides, by this share
 * of the room they have: behind one another their names and ties would run together.
 */
const STAGGER = 0.14;
/**
 * How far from the wished angle a person may stand, as a share of the distance to the next one: half
 * of it at most, so that nobody is pushed past a neighbour. Our proposal.
 */
const PLAY = 0.5;
/** Rings shown once any closeness is known. */
const LEAST_RINGS = 3;
/** Rings that are shown when there is nobody yet. */
const RINGS_OF_NOBODY: readonly Ring[] = [1, 2, 3, 4, 5];

/** Room for a sign with a name below it, `width` and `lines` of the name in multiples of `font`. */
function boxAround(sign: number, font: number, name: { width: number; lines: number }): Box {
  return {
    half: Math.max(sign, (name.width * font) / 2) + CLEAR,
    above: sign + CLEAR,
    below: sign + font * (LABEL_GAP + name.lines * LINE_HEIGHT) + CLEAR,
  };
}

/** Whoever is not named in full size gets the room of a middling name, whatever theirs is. */
const FAINT_BOX = boxAround(SIGN_RADIUS.faint, LABEL_FONT.faint, { width: 6, lines: 2 });

/** The room a person takes: the sign and, where it is set in full size, the name below it. */
export function roomOf(person: Pick<LayoutPerson, 'name' | 'core'>, isBright: boolean): Box {
  if (!isBright) return FAINT_BOX;
  const lines = labelLines(person.name);
  const width = Math.max(...lines.map(textWidth));
  return boxAround(signRadius(true, person.core), LABEL_FONT.bright, {
    width,
    lines: lines.length,
  });
}

function toPairs(people: readonly LayoutPerson[], ties: readonly LayoutTie[]): Pair[] {
  const indexOf = new Map(people.map((person, index) => [person.id, index]));
  const pairs: Pair[] = [];
  for (const { a, b } of ties) {
    const one = indexOf.get(a);
    const other = indexOf.get(b);
    if (one !== undefined && other !== undefined)
      pairs.push(one < other ? [one, other] : [other, one]);
  }
  // Sums of angles depend on the order of the terms in the last digit; the order of input must not.
  return pairs.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
}

/** The angle each person would like: everybody on the same ring of a sector evenly spread. */
function wishedAngles(
  people: readonly LayoutPerson[],
  orders: readonly (readonly number[])[],
  places: readonly SceneSector[],
): { readonly angle: Float64Array; readonly play: Float64Array } {
  const angle = new Float64Array(people.length);
  const play = new Float64Array(people.length);
  orders.forEach((order, index) => {
    const place = places[index];
    if (place === undefined) return;
    const onRing = new Map<number, number[]>();
    for (const person of order) {
      const ring = people[person]?.ring ?? 6;
      const mates = onRing.get(ring);
      if (mates === undefined) onRing.set(ring, [person]);
      else mates.push(person);
    }
    for (const [ring, mates] of onRing) {
      const step = (place.to - place.from) / mates.length;
      const middle = 0.5 + (ring % 2 === 0 ? STAGGER : -STAGGER);
      mates.forEach((person, rank) => {
        angle[person] = place.from + (rank + middle) * step;
        play[person] = PLAY * step;
      });
    }
  });
  return { angle, play };
}

/**
 * The rings to draw: all from the innermost to the outermost in use, empty ones too, because nobody
 * being very close says something; at least the first three once any closeness is known.
 */
function ringsInUse(
  people: readonly LayoutPerson[],
  { everyRing = false }: LayoutOptions,
): readonly Ring[] {
  if (people.length === 0) return RINGS_OF_NOBODY;
  const used = new Set(people.map((person) => person.ring));
  const outermost = everyRing ? 5 : Math.max(0, ...[...used].filter((ring) => ring !== 6));
  const shown = outermost === 0 ? 0 : Math.max(outermost, LEAST_RINGS);
  const answered = RINGS_OF_NOBODY.filter((ring) => ring <= shown);
  return used.has(6) ? [...answered, 6] : answered;
}

type Place = (index: number, firstRow: number) => number;

/** Fills the rings from the inside out; `place` puts a person down and answers with their radius. */
function fillRings(
  rings: readonly Ring[],
  membersOf: (ring: Ring) => readonly number[],
  packing: Packing,
  place: Place,
): MapScene['rings'] {
  let inner = EGO_RADIUS;
  return rings.map((ring, index) => {
    packing.reserve(0, -inner, RING_CAPTION);
    const members = membersOf(ring);
    let outermost = 0;
    for (const person of members) {
      outermost = Math.max(outermost, place(person, inner + FIRST_ROW));
    }
    const isLast = index === rings.length - 1;
    const least = members.length === 0 ? EMPTY_BAND : isLast ? FIRST_ROW + LAST_ROW : LEAST_BAND;
    inner = Math.max(inner + least, outermost + LAST_ROW);
    return { ring, radius: inner };
  });
}

/** Places everybody. Ties to ids that are not among the people are left out. */
export function layoutMap(
  input: readonly LayoutPerson[],
  ties: readonly LayoutTie[],
  options: LayoutOptions = {},
): Layout {
  const people = input.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const pairs = toPairs(people, ties);
  const sectors = orderSectors(groupSectors(people.map((person) => person.sector)), pairs);
  const places = placeSectors(sectors);
  const orders = orderMembers(sectors, places, toNeighbours(people.length, pairs));
  const { angle, play } = wishedAngles(people, orders, places);
  const bright = brightIds(people);
  const positions = new Map<string, { readonly x: number; readonly y: number }>();
  const packing = createPacking();
  packing.reserve(0, 0, { half: EGO_RADIUS, above: EGO_RADIUS * 0.6, below: EGO_RADIUS });

  const place: Place = (index, firstRow) => {
    const person = people[index];
    if (person === undefined) return 0;
    const isBright = bright.has(person.id);
    const spot = packing.place({
      box: roomOf(person, isBright),
      angle: angle[index] ?? 0,
      play: play[index] ?? 0,
      firstRow,
      rowStep: isBright ? ROW_STEP.bright : ROW_STEP.faint,
    });
    positions.set(person.id, { x: spot.x, y: spot.y });
    return spot.radius;
  };

  const byRing = Map.groupBy(orders.flat(), (index) => people[index]?.ring ?? 6);
  const membersOf = (ring: Ring): readonly number[] => byRing.get(ring) ?? [];
  const rings = fillRings(ringsInUse(people, options), membersOf, packing, place);
  return { positions, sectors: places, rings, radius: rings.at(-1)?.radius ?? EGO_RADIUS };
}
