/**
 * One network on several days, laid out once: everybody has one place for each way they ever stood,
 * so that stepping from day to day moves only those whose ring or sector is another one. These are not
 * the places of the map one works on, which knows of one day alone: held to them, one in seven of the
 * other days' stands would find no room on its ring (measured on 20 to 60 people of whom a tenth came
 * and a fifth moved); as it is, looking back moves the others once, by 3 to 4 % of the width. What was
 * not answered on one of two days is never taken for a change.
 */
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import { NOT_ANSWERED, ringOf, sectorOf } from './arrangement.ts';
import type { Point } from './backdrop.ts';
import { layoutMap, type Layout, type LayoutPerson, type LayoutTie } from './layout.ts';
import { unplacedScene } from './make-scene.ts';
import type { Arrangement, MapScene, SceneNode } from './scene.ts';

/** A network on a day (`YYYY-MM-DD`), from which the last contact is counted back. */
export type Moment = { readonly network: Network; readonly asOf: string };

/** Whom two moments have in common and whom not: ids, in id order. */
export type ThenAndNow = {
  /** Noted after and not before. */
  readonly entered: readonly string[];
  /** Noted before and not after. */
  readonly left: readonly string[];
  /** Noted both times, wherever they stand. */
  readonly kept: readonly string[];
  /** Of the kept: whose ring or sector, answered both times, is another one. */
  readonly moved: readonly string[];
  /** Of the kept: those who came into the inner circle, and those who went out to its periphery. */
  readonly inward: readonly string[];
  readonly outward: readonly string[];
};

type Stand = Pick<LayoutPerson, 'ring' | 'sector'>;

const standOf = (contact: Contact, { ringsBy, sectorsBy }: Arrangement, asOf: string): Stand => ({
  ring: ringOf(contact, ringsBy, asOf),
  sector: sectorOf(contact, sectorsBy),
});

const contactsById = ({ network }: Moment): ReadonlyMap<string, Contact> =>
  new Map(network.contacts.map((contact) => [contact.id, contact]));

const isElsewhere = (was: Stand, is: Stand): boolean =>
  (was.ring !== is.ring && was.ring !== NOT_ANSWERED && is.ring !== NOT_ANSWERED) ||
  (was.sector !== is.sector && was.sector !== '' && is.sector !== '');

/** Tells two moments of one person's network apart, people by their ids. */
export function thenAndNow(before: Moment, after: Moment, arrangement: Arrangement): ThenAndNow {
  const then = contactsById(before);
  const now = contactsById(after);
  const kept = [...now.keys()].filter((id) => then.has(id)).toSorted();
  const keptWho = (holds: (was: Contact, is: Contact) => boolean): readonly string[] =>
    kept.filter((id) => {
      const [was, is] = [then.get(id), now.get(id)];
      return was !== undefined && is !== undefined && holds(was, is);
    });
  return {
    entered: [...now.keys()].filter((id) => !then.has(id)).toSorted(),
    left: [...then.keys()].filter((id) => !now.has(id)).toSorted(),
    kept,
    moved: keptWho((was, is) =>
      isElsewhere(standOf(was, arrangement, before.asOf), standOf(is, arrangement, after.asOf)),
    ),
    inward: keptWho((was, is) => !was.core && is.core),
    outward: keptWho((was, is) => was.core && !is.core),
  };
}

/** The network after, with everybody who left still in it, and the ties they had before. */
export function withThoseWhoLeft(before: Network, after: Network): Network {
  const now = new Set(after.contacts.map(({ id }) => id));
  const leavers = before.contacts.filter(({ id }) => !now.has(id));
  if (leavers.length === 0) return after;
  const everybody = new Set([...now, ...leavers.map(({ id }) => id)]);
  const lost = (before.alterTies ?? []).filter(
    ({ a, b }) => (!now.has(a) || !now.has(b)) && everybody.has(a) && everybody.has(b),
  );
  return {
    ...after,
    contacts: [...after.contacts, ...leavers],
    alterTies:
      after.alterTies === null && lost.length === 0 ? null : [...(after.alterTies ?? []), ...lost],
  };
}

/** The one layout of all moments; `positions` are kept by stand, not by id. */
export type LayoutOverTime = {
  readonly layout: Layout;
  readonly arrangement: Arrangement;
};

const standKey = (id: string, { ring, sector }: Stand): string =>
  JSON.stringify([id, ring, sector]);

/** Lays out every stand anybody takes on any of these days, each with the ties of that day. */
export function layOutOverTime(
  moments: readonly Moment[],
  arrangement: Arrangement,
): LayoutOverTime {
  const stands = new Map<string, LayoutPerson>();
  const ties = new Map<string, LayoutTie>();
  for (const { network, asOf } of moments) {
    const keys = new Map<string, string>();
    for (const contact of network.contacts) {
      const stand = standOf(contact, arrangement, asOf);
      const key = standKey(contact.id, stand);
      keys.set(contact.id, key);
      const core = contact.core || (stands.get(key)?.core ?? false);
      stands.set(key, { id: key, name: contact.name, core, ...stand });
    }
    for (const { a, b } of network.alterTies ?? []) {
      const [one, other] = [keys.get(a), keys.get(b)];
      if (one === undefined || other === undefined) continue;
      const tie = one < other ? { a: one, b: other } : { a: other, b: one };
      ties.set(JSON.stringify(tie), tie);
    }
  }
  return { layout: layoutMap([...stands.values()], [...ties.values()]), arrangement };
}

/** A scene of one moment, or of one beside an earlier one. */
export type SceneOverTime = {
  readonly scene: MapScene;
  /** Where those who moved stood before, by id. */
  readonly from: ReadonlyMap<string, Point>;
};

export type ShownMoments = {
  /** Whom to draw: everybody of `after`, in a comparison with those who left as well. */
  readonly drawn: Network;
  readonly after: Moment;
  /** The earlier one it is compared with: whoever left stands as they stood then. */
  readonly before: Moment | null;
};

/** The plain scene of these moments, in the places of a layout that was made of them among others. */
export function sceneOverTime(
  { layout, arrangement }: LayoutOverTime,
  { drawn, after, before }: ShownMoments,
): SceneOverTime {
  const { positions, sectors, rings, radius } = layout;
  const standIn = (moment: Moment | null): ((id: string) => Stand | null) => {
    const contacts = moment === null ? null : contactsById(moment);
    return (id) => {
      const contact = contacts?.get(id);
      if (contact === undefined || moment === null) return null;
      return standOf(contact, arrangement, moment.asOf);
    };
  };
  const [standNow, standThen] = [standIn(after), standIn(before)];
  const plain = unplacedScene(drawn, { ...arrangement, asOf: after.asOf });
  const from = new Map<string, Point>();
  const nodes = plain.nodes.map((node): SceneNode => {
    const [is, was] = [standNow(node.id), standThen(node.id)];
    const { ring, sector } = is ?? was ?? node;
    if (is !== null && was !== null && isElsewhere(was, is)) {
      const place = positions.get(standKey(node.id, was));
      if (place !== undefined) from.set(node.id, place);
    }
    return { ...node, ring, sector, ...positions.get(standKey(node.id, { ring, sector })) };
  });
  return { scene: { ...plain, nodes, sectors, rings, radius }, from };
}
