/** Who could introduce me to somebody of a certain kind: the question Ken's table leads to. */
import type { Wanted } from '../model/opportunity.ts';
import type { Contact } from '../model/contact.ts';
import { differs, type Ground } from './ground.ts';
import { INTRODUCER } from './thresholds.ts';

/** Whether the contact stands where somebody wanted would be looked for. */
const STANDS_THERE: {
  readonly [W in Wanted]: (contact: Contact, ground: Ground) => boolean;
} = {
  developer: (contact, { network }) => differs(contact.function, network.ego.function),
  challenger: (contact, { network }) => differs(contact.org, network.ego.org),
  outsider: (contact, { network }) => differs(contact.org, network.ego.org),
  kindred: ({ circle, adaptation }) => circle !== null && adaptation === 0,
};

export type Introducer = {
  readonly contact: Contact;
  /** Not there themselves, but acquainted with somebody of mine who is. */
  readonly knowsSuchPeople: boolean;
};

/**
 * The contacts who could introduce me, the likeliest first, three at most. The score, 0–1, is
 * 0.35 · reach + 0.25 · tie strength + 0.20 · (energy + 2)/4 + 0.20 · min(1, introductions/2), where
 * a missing answer adds nothing; from 0.3 on it is worth asking. Our proposal.
 */
export function rankIntroducers(wanted: Wanted, ground: Ground): Introducer[] {
  const { core, network } = ground;
  const there = new Set(
    core.filter((contact) => STANDS_THERE[wanted](contact, ground)).map(({ id }) => id),
  );
  const ties = network.alterTies ?? [];
  const acquainted = new Set([
    ...ties.filter(({ b }) => there.has(b)).map(({ a }) => a),
    ...ties.filter(({ a }) => there.has(a)).map(({ b }) => b),
  ]);
  const { weights, knowsSuchPeople, introducedFull, scoreFrom, shown } = INTRODUCER;
  const scoreOf = (contact: Contact): number => {
    const reach = there.has(contact.id) ? 1 : acquainted.has(contact.id) ? knowsSuchPeople : 0;
    const energy = contact.energy === null ? 0 : (contact.energy + 2) / 4;
    const introduced = Math.min(1, ground.introducedBy(contact) / introducedFull);
    return (
      weights.reach * reach +
      weights.strength * (ground.strengthOf(contact) ?? 0) +
      weights.energy * energy +
      weights.introduced * introduced
    );
  };
  return core
    .filter((contact) => ground.isAskable(contact))
    .map((contact) => ({ contact, score: scoreOf(contact) }))
    .filter(({ score }) => score >= scoreFrom)
    .toSorted((a, b) => b.score - a.score || (a.contact.id < b.contact.id ? -1 : 1))
    .slice(0, shown)
    .map(({ contact }) => ({
      contact,
      knowsSuchPeople: !there.has(contact.id) && acquainted.has(contact.id),
    }));
}
