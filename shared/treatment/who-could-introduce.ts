/**
 * Who could introduce me to somebody of a certain kind: the question Ken's table leads to. One way of
 * counting for everybody who asks, the finder of small steps and the plan.
 */
import { RATING } from '../diagnosis/thresholds.ts';
import { tieStrength } from '../diagnosis/ties.ts';
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import type { Reach } from '../model/plan-codes.ts';
import type { WantedRole } from '../model/plan.ts';
import type { Introducer } from '../model/proposal.ts';
import { differs, isAskable } from './ground.ts';
import { INTRODUCER } from './thresholds.ts';

/** Where somebody of the kind wanted would be looked for. */
export type Place = {
  /** Whether the contact stands there. */
  readonly isThere: (contact: Contact) => boolean;
  /** Whether the contact works in the field of those wanted. */
  readonly isOfField: (contact: Contact) => boolean;
};

/** Those who may be asked, who of them know each other, and how many people they introduced to me. */
export type Circle = {
  readonly people: readonly Contact[];
  readonly alterTies: Network['alterTies'];
  readonly brokers: Diagnosis['broker']['brokers'];
};

/**
 * Those who could introduce me to somebody at a place, the likeliest first, three at most. The score,
 * 0–1, is 0.35 · reach + 0.25 · tie strength + 0.20 · (energy + 2)/4 + 0.20 · min(1, introductions/2);
 * reach is 1 for who is there, 0.6 for who knows somebody there, 0.4 for who works in the field. A
 * missing answer adds nothing; from 0.3 on it is worth asking. Whoever reaches nobody there is told only
 * where they introduced somebody before: a score without a reason helps nobody. Our proposal.
 */
export function rankIntroducers({ isThere, isOfField }: Place, circle: Circle): Introducer[] {
  const there = new Set(circle.people.filter(isThere).map(({ id }) => id));
  const throughOf = findAcquaintances(there, circle.alterTies ?? []);
  const introduced = new Map(circle.brokers.map((broker) => [broker.id, broker.introduced]));
  const reachOf = (contact: Contact): Reach => {
    if (there.has(contact.id)) return 'there';
    if (throughOf.has(contact.id)) return 'knows-one';
    return isOfField(contact) ? 'same-field' : 'none';
  };
  const { weights, introducedFull, scoreFrom, shown } = INTRODUCER;
  return circle.people
    .filter((contact) => isAskable(contact, tieStrength(contact)))
    .map((contact): Introducer => {
      const reach = reachOf(contact);
      const energy = contact.energy === null ? 0 : (contact.energy + 2) / 4;
      const score =
        weights.reach * INTRODUCER.reach[reach] +
        weights.strength * (tieStrength(contact) ?? 0) +
        weights.energy * energy +
        weights.introduced * Math.min(1, (introduced.get(contact.id) ?? 0) / introducedFull);
      const through = reach === 'knows-one' ? (throughOf.get(contact.id) ?? null) : null;
      return { contact: contact.id, score, reach, through };
    })
    .filter(({ score }) => score >= scoreFrom)
    .filter(({ contact, reach }) => reach !== 'none' || introduced.has(contact))
    .toSorted((a, b) => b.score - a.score || (a.contact < b.contact ? -1 : 1))
    .slice(0, shown);
}

/** For everybody tied to somebody there, the first of those they know, in order of id. */
function findAcquaintances(
  there: ReadonlySet<string>,
  ties: NonNullable<Network['alterTies']>,
): ReadonlyMap<string, string> {
  const throughOf = new Map<string, string>();
  const note = (who: string, known: string): void => {
    const before = throughOf.get(who);
    if (there.has(known) && (before === undefined || known < before)) throughOf.set(who, known);
  };
  for (const { a, b } of ties) {
    note(a, b);
    note(b, a);
  }
  return throughOf;
}

/**
 * Who of `network` could introduce me to somebody of the kind `role`, the likeliest first, three at
 * most; empty where nobody scores enough. The field asked for is none of the places: who works in it
 * may know such people.
 */
export function findIntroducers(
  role: WantedRole,
  network: Network,
  { broker }: Pick<Diagnosis, 'broker'>,
): Introducer[] {
  return rankIntroducers(
    {
      isThere: (contact) => standsWhere(role, contact, network),
      isOfField: ({ function: field }) => isSame(field, role.function),
    },
    { people: network.contacts, alterTies: network.alterTies, brokers: broker.brokers },
  );
}

/**
 * Whether the contact stands where somebody of this kind would be looked for. An organisation, or any
 * but mine, is a place by itself; level, generation and distance are one where no other is told.
 */
export function standsWhere(role: WantedRole, contact: Contact, { ego }: Network): boolean {
  if (role.org !== null) return isSame(contact.org, role.org) || isSame(contact.circle, role.org);
  if (role.outside) return differs(contact.org, ego.org);
  const asked = [
    role.levelRel === null ? null : contact.levelRel === role.levelRel,
    role.generation === null ? null : contact.generation === role.generation,
    role.proximity === null ? null : isAsFar(contact, role.proximity),
  ].filter((answer) => answer !== null);
  return asked.length > 0 && asked.every(Boolean);
}

/** Beyond the site it is enough to be at least as far away. */
const isAsFar = ({ proximity }: Contact, wanted: number): boolean =>
  proximity !== null && (wanted > RATING.sameSite ? proximity >= wanted : proximity === wanted);

/** The same name, however it is capitalised: a wanted organisation is typed anew. */
const isSame = (theirs: string | null, wanted: string | null): boolean =>
  theirs !== null && wanted !== null && theirs.toLowerCase() === wanted.toLowerCase();
