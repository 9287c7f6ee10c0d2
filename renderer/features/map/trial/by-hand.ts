/**
 * What it means to take somebody to another ring: the answer that would have them stand there. Only
 * answers one can bring about oneself are tried by hand: closeness, and that one has been in touch.
 * Which kind of help somebody gives cannot be told from a ring, and their level is theirs. Pure.
 */
import { unreachable } from '../../../../shared/assert.ts';
import type { Point } from '../../../../shared/map/backdrop.ts';
import { EGO_RADIUS } from '../../../../shared/map/layout.ts';
import { NOT_ANSWERED, ringOf } from '../../../../shared/map/arrangement.ts';
import type { MapScene, RingsBy, SceneNode } from '../../../../shared/map/scene.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { MapQuery } from '../map-query.ts';
import { dropTried, keyOf, putTried, type Tray, type Tried } from './tried.ts';

export type Ring = SceneNode['ring'];

/** Pictures in which nothing can be tried by hand. */
export type NotByHand = Extract<RingsBy, 'benefits' | 'level'> | 'force';

/** What taking somebody somewhere does: puts them there, tries it, or nothing. */
export type Hand = {
  readonly does: 'puts' | 'tries' | 'rests';
  /** Why nothing can be tried although it is wished; null where it can or is not. */
  readonly why: NotByHand | null;
};

type Picture = Pick<MapQuery, 'layout' | 'ringsBy'> & {
  /** It is wished that the hand tries. */
  readonly isByHand: boolean;
  /** Another day is looked at, on which nothing can be done. */
  readonly isStill: boolean;
};

export function handOn({ layout, ringsBy, isByHand, isStill }: Picture): Hand {
  if (isStill) return { does: 'rests', why: null };
  if (!isByHand) return { does: 'puts', why: null };
  if (layout === 'force') return { does: 'rests', why: layout };
  return ringsBy === 'benefits' || ringsBy === 'level'
    ? { does: 'rests', why: ringsBy }
    : { does: 'tries', why: null };
}

/** The innermost of the rings around a point; beyond the last, the last. Null in my own middle. */
export function ringAt({ rings }: Pick<MapScene, 'rings'>, { x, y }: Point): Ring | null {
  const far = Math.hypot(x, y);
  if (far < EGO_RADIUS) return null;
  const under = rings.find(({ radius }) => far <= radius) ?? rings.at(-1);
  // Rings come from the layout, which knows six.
  return under === undefined ? null : (under.ring as Ring);
}

/** In what terms a ring is read: what the rings stand for, and the day from which it is counted. */
export type Terms = { readonly ringsBy: RingsBy; readonly asOf: string };

/** What has somebody stand on a ring; null where no answer one could bring about does. */
function triedOn(id: string, ring: Ring, { ringsBy, asOf }: Terms): Tried | null {
  switch (ringsBy) {
    case 'closeness':
      return ring === NOT_ANSWERED
        ? null
        : { what: 'answer', id, field: 'closeness', value: 6 - ring };
    // Having been in touch is up to me; that time passes is not.
    case 'contact':
      return ring === 1 ? { what: 'touch', id, on: asOf } : null;
    case 'benefits':
    case 'level':
      return null;
    default:
      return unreachable(ringsBy);
  }
}

/** What a try by hand is called in the tray, whatever the ring. */
function keyByHand(id: string, terms: Terms): string | null {
  const tried = triedOn(id, 1, terms);
  return tried === null ? null : keyOf(tried);
}

/**
 * The tray with somebody on another ring; on the ring that is theirs in `network`, without any such
 * try. Null where it cannot be tried that they stand there.
 */
export function trayOnRing(
  tray: Tray,
  { id, ring }: { readonly id: string; readonly ring: Ring },
  network: Network,
  terms: Terms,
): Tray | null {
  const contact = network.contacts.find((it) => it.id === id);
  if (contact !== undefined && ringOf(contact, terms.ringsBy, terms.asOf) === ring) {
    const key = keyByHand(id, terms);
    return key === null ? null : dropTried(tray, key);
  }
  const tried = triedOn(id, ring, terms);
  return tried === null ? null : putTried(tray, tried, network);
}

/** The rings from the innermost, as the keys step through them. */
const RINGS: readonly Ring[] = [1, 2, 3, 4, 5, NOT_ANSWERED];

/** One ring nearer to me, or further out. */
export type Way = 'nearer' | 'further';

/** The next ring that way on which somebody can be tried, and the tray with them there. */
export function stepByHand(
  tray: Tray,
  { id, ring, way }: { readonly id: string; readonly ring: Ring; readonly way: Way },
  network: Network,
  terms: Terms,
): { readonly ring: Ring; readonly tray: Tray } | null {
  const ahead =
    way === 'nearer'
      ? RINGS.filter((it) => it < ring).toReversed()
      : RINGS.filter((it) => it > ring);
  for (const next of ahead) {
    const there = trayOnRing(tray, { id, ring: next }, network, terms);
    if (there !== null) return { ring: next, tray: there };
  }
  return null;
}
