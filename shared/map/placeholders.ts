/**
 * People I look for and do not know yet, as empty places on the map: each on the ring and in the
 * sector where such a person would stand, and where that is not said, in the direction of whoever
 * could introduce us. They are laid over a scene that stays as it is: nobody moves for somebody
 * who is not there, and nobody is counted who is not.
 */
import type { Contact } from '../model/contact.ts';
import { emptyContact } from '../model/empty-contact.ts';
import type { WantedRole } from '../model/plan.ts';
import { NOT_ANSWERED, ringOf, sectorOf } from './arrangement.ts';
import { EGO_RADIUS, roomOf, type Ring } from './layout.ts';
import { createPacking, type Box, type Packing } from './packing.ts';
import { brightIds } from './labels.ts';
import type { MapScene, SceneSector } from './scene.ts';

/** A kind of person looked for. */
export type WantedPerson = {
  readonly id: string;
  /** In few words: it stands on the map. */
  readonly name: string;
  readonly role: WantedRole;
  /** Ids of those who could introduce me, the likeliest first. */
  readonly introducers: readonly string[];
};

/** Where somebody looked for would stand. */
export type Placeholder = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Null where the rings stand for something a role does not tell. */
  readonly ring: Ring | null;
  /** Empty where the sectors stand for something the role does not tell. */
  readonly sector: string;
};

/** Somebody new is an acquaintance at first: neither distant nor close. Our proposal. */
const CLOSENESS_AT_FIRST = 3;
/** From the inner edge of a ring to its first row, and from row to row. */
const FIRST_ROW = 26;
const ROW_STEP = 10;
/** The words that stand on the inner edge of each ring. */
const RING_WORDS: Box = { half: 38, above: 16, below: 2 };
/** How far from its direction somebody may stand who belongs to no sector, in radians. */
const PLAY = Math.PI / 5;

/** Somebody who is what is looked for; what was not said of them stays open. */
export function someoneNew(id: string, name: string, role: WantedRole): Contact {
  const { benefit, levelRel, org, proximity, generation } = role;
  return {
    ...emptyContact(id, name),
    closeness: CLOSENESS_AT_FIRST,
    received: benefit === null ? null : [benefit],
    levelRel,
    org,
    // A wanted organisation may be what I call a circle.
    circle: org,
    function: role.function,
    proximity,
    generation,
  };
}

const angleOf = ({ x, y }: { readonly x: number; readonly y: number }): number => Math.atan2(x, -y);

/** The sector of that name, however it is capitalised: a wanted organisation is typed anew. */
const sectorNamed = ({ sectors }: MapScene, name: string): SceneSector | null =>
  (name !== '' && sectors.find((it) => it.name.toLowerCase() === name.toLowerCase())) || null;

function takenRoom(scene: MapScene): Packing {
  const packing = createPacking();
  const bright = brightIds(scene.nodes);
  const edges = [EGO_RADIUS, ...scene.rings.map(({ radius }) => radius)];
  packing.reserve(0, 0, { half: EGO_RADIUS, above: EGO_RADIUS, below: EGO_RADIUS });
  for (const radius of edges.slice(0, -1)) packing.reserve(0, -radius, RING_WORDS);
  for (const node of scene.nodes)
    packing.reserve(node.x, node.y, roomOf(node, bright.has(node.id)));
  return packing;
}

/** Radius of the inner edge of a ring; of the outermost where the ring is not drawn. */
function innerEdgeOf(ring: Ring | null, { rings, radius }: MapScene): number {
  if (rings.length === 0) return radius / 2;
  const at = rings.findIndex((it) => it.ring === ring);
  const index = at < 0 ? rings.length - 1 : at;
  return rings[index - 1]?.radius ?? EGO_RADIUS;
}

/** Where everybody wanted would stand on a scene; they touch neither anybody on it nor each other. */
export function placeWanted(scene: MapScene, wanted: readonly WantedPerson[]): Placeholder[] {
  const packing = takenRoom(scene);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return wanted.map(({ id, name, role, introducers }, index): Placeholder => {
    const contact = someoneNew(id, name, role);
    const answered = ringOf(contact, scene.ringsBy, null);
    const ring = answered === NOT_ANSWERED ? null : answered;
    const place = sectorNamed(scene, sectorOf(contact, scene.sectorsBy));
    const guide = introducers.flatMap((by) => nodes.get(by) ?? [])[0];
    const spread = (2 * Math.PI * (index + 0.5)) / wanted.length;
    const angle =
      place === null
        ? guide === undefined
          ? spread
          : angleOf(guide)
        : (place.from + place.to) / 2;
    const { x, y } = packing.place({
      box: roomOf({ name, core: false }, true),
      angle,
      play: place === null ? PLAY : (place.to - place.from) / 2,
      firstRow: innerEdgeOf(ring, scene) + FIRST_ROW,
      rowStep: ROW_STEP,
    });
    return { id, name, x, y, ring, sector: place?.name ?? '' };
  });
}
