/**
 * The order of people inside their sector: each is drawn to the side on which the sectors they have
 * ties to stand (the barycentre heuristic of layered drawing, Sugiyama 1981, on a circle). The pull
 * is the mean sine of the turns, so a sector straight across pulls to neither side; one pass, towards
 * sectors rather than people. Measured: further passes towards people save no crossings to speak of
 * and let a newcomer move the others by a quarter more. A pull that hardly points anywhere, and one
 * between two or three sectors so wide that a side says little, is none: it would only make people
 * change places whenever a tie is added (measured at 60 people: a newcomer moves the others by a
 * tenth to a third less).
 */
import type { Pair, Sector } from './sectors.ts';
import type { SceneSector } from './scene.ts';

/** A mean sine below this points nowhere in particular. Our proposal. */
const LEAST_PULL = 0.7;
/** From so many sectors on, a side of the circle means something. Our proposal. */
const SIDES_FROM = 4;

/** Who is tied to whom: the neighbours of `i` are `targets[offsets[i]] … targets[offsets[i + 1] - 1]`. */
export type Neighbours = { readonly offsets: Int32Array; readonly targets: Int32Array };

export function toNeighbours(count: number, ties: readonly Pair[]): Neighbours {
  const offsets = new Int32Array(count + 1);
  for (const [a, b] of ties) {
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const targets = new Int32Array(ties.length * 2);
  const filled = offsets.slice(0, count);
  const put = (from: number, to: number): void => {
    const at = filled[from] ?? 0;
    targets[at] = to;
    filled[from] = at + 1;
  };
  for (const [a, b] of ties) {
    put(a, b);
    put(b, a);
  }
  return { offsets, targets };
}

/**
 * The members of every sector, reordered. `sectors` and `places` go together; people are indices in
 * id order, which is also what decides between equals.
 */
export function orderMembers(
  sectors: readonly Sector[],
  places: readonly SceneSector[],
  { offsets, targets }: Neighbours,
): readonly (readonly number[])[] {
  const sectorOf = new Int32Array(offsets.length - 1);
  sectors.forEach(({ members }, index) => {
    for (const member of members) sectorOf[member] = index;
  });
  const middles = places.map((place) => (place.from + place.to) / 2);
  const pulls = new Float64Array(offsets.length - 1);
  return sectors.map(({ members }, index) => {
    for (const person of members) {
      let sum = 0;
      let outside = 0;
      const end = offsets[person + 1] ?? 0;
      for (let at = offsets[person] ?? 0; at < end; at++) {
        const other = sectorOf[targets[at] ?? 0] ?? 0;
        if (other === index) continue;
        outside += 1;
        sum += Math.sin((middles[other] ?? 0) - (middles[index] ?? 0));
      }
      const pull = sum / (outside + 1);
      pulls[person] = sectors.length < SIDES_FROM || Math.abs(pull) < LEAST_PULL ? 0 : pull;
    }
    return members.toSorted((a, b) => (pulls[a] ?? 0) - (pulls[b] ?? 0) || a - b);
  });
}
