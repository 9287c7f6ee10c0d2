/**
 * What every proposal starts from: the core with what is known of each person in it, prepared once.
 */
import { dayNumber } from '../diagnosis/days.ts';
import { describeTie } from '../diagnosis/ties.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { Diagnosis, TieFinding } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import type { Benefit } from '../model/scales.ts';
import { findProtected, type Protection } from './protection.ts';
import {
  CORE_MIN,
  NEAR_CLOSENESS,
  NEAR_STRENGTH,
  ONE_SIDED_FROM,
  SUPERFLUOUS,
} from './thresholds.ts';

export type Given = {
  readonly network: Network;
  readonly asOf: string | null;
  readonly diagnosis: Diagnosis;
};

export type Ground = Given & {
  /** Core contacts in order of id. */
  readonly core: readonly Contact[];
  /** 0–1; null where an answer it needs is missing. */
  readonly strengthOf: (contact: Contact) => number | null;
  readonly isProtected: (contact: Contact) => boolean;
  /** Why the contact is protected; empty where they are not. */
  readonly protectionsOf: (contact: Contact) => readonly Protection[];
  readonly isAskable: (contact: Contact) => boolean;
  /**
   * Not close, others give all they give, and they lead where others lead or the tie has gone quiet.
   */
  readonly isSuperfluous: (contact: Contact) => boolean;
  /** Asks a lot, and either wants still more or gives far less than I do. */
  readonly isOverdemanding: (contact: Contact) => boolean;
  /** Gives far less than I do. */
  readonly isOneSided: (contact: Contact) => boolean;
  readonly isRedundant: (contact: Contact) => boolean;
  readonly isQuiet: (contact: Contact) => boolean;
  readonly isOverdue: (contact: Contact) => boolean;
  /** How fresh the tie is; null where it cannot be told. */
  readonly stateOf: (contact: Contact) => TieFinding['state'];
  readonly providersOf: (benefit: Benefit) => number;
  /** How many people they introduced me to. */
  readonly introducedBy: (contact: Contact) => number;
};

/** Prepares the ground for the network of which `diagnosis` speaks. */
export function prepareGround(given: Given): Ground {
  const { network, asOf, diagnosis } = given;
  const core = network.contacts
    .filter((contact) => contact.core)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const asOfDay = asOf === null ? null : dayNumber(asOf);
  const ties = new Map(core.map((contact) => [contact.id, describeTie(contact, asOfDay)]));
  const protectedById = findProtected(network);
  const introduced = new Map(diagnosis.broker.brokers.map((b) => [b.id, b.introduced]));
  const redundancy = diagnosis.structure.redundancyByContact ?? {};
  const providers = new Map<Benefit, number>();
  for (const { received } of core) {
    for (const benefit of new Set(received)) {
      providers.set(benefit, (providers.get(benefit) ?? 0) + 1);
    }
  }
  const strengthOf = ({ id }: Contact) => ties.get(id)?.strength ?? null;
  const stateOf = ({ id }: Contact) => ties.get(id)?.state ?? null;
  const providersOf = (benefit: Benefit) => providers.get(benefit) ?? 0;
  const isProtected = ({ id }: Contact) => protectedById.has(id);
  const isRedundant = ({ id }: Contact) => (redundancy[id] ?? 0) >= SUPERFLUOUS.redundancyFrom;
  const isQuiet = ({ id }: Contact) => (ties.get(id)?.readiness ?? 1) < SUPERFLUOUS.readinessBelow;
  const isOneSided = (id: string) => (ties.get(id)?.balance ?? 0) >= ONE_SIDED_FROM;
  return {
    ...given,
    core,
    strengthOf,
    isProtected,
    protectionsOf: ({ id }) => protectedById.get(id) ?? [],
    isAskable: (contact) => isAskable(contact, strengthOf(contact)),
    isSuperfluous: (contact) =>
      core.length > CORE_MIN &&
      !isProtected(contact) &&
      contact.closeness !== null &&
      contact.closeness < RATING.close &&
      contact.received !== null &&
      contact.received.every((benefit) => providersOf(benefit) > SUPERFLUOUS.otherProviders) &&
      contact.given !== null &&
      contact.given.length <= SUPERFLUOUS.givenMax &&
      (isRedundant(contact) || isQuiet(contact)),
    isOverdemanding: ({ id, demand, wantsMore }) =>
      demand !== null && demand >= RATING.high && (wantsMore === true || isOneSided(id)),
    isOneSided: ({ id }) => isOneSided(id),
    isRedundant,
    isQuiet,
    isOverdue: (contact) => stateOf(contact) === 'overdue' || stateOf(contact) === 'dormant',
    stateOf,
    providersOf,
    introducedBy: ({ id }) => introduced.get(id) ?? 0,
  };
}

/**
 * Near enough, and pleasant enough, to be asked for something; family is left out of plans.
 * `strength` is that of the tie, 0–1, or null while an answer it needs is missing.
 */
export const isAskable = (contact: Contact, strength: number | null): boolean =>
  contact.kin !== true && isNear(contact, strength) && !isDraining(contact);

const isNear = ({ closeness }: Contact, strength: number | null): boolean =>
  strength === null ? (closeness ?? 0) >= NEAR_CLOSENESS : strength >= NEAR_STRENGTH;

/** Whether time together costs energy, as far as was answered. */
export const isDraining = ({ energy }: Contact): boolean =>
  energy !== null && energy <= RATING.draining;

/** Whether time together gives energy, as far as was answered. */
export const isEnergising = ({ energy }: Contact): boolean =>
  energy !== null && energy >= RATING.energising;

/** Whether two answers are known and not the same. */
export const differs = (theirs: string | null, mine: string | null): boolean =>
  theirs !== null && mine !== null && theirs !== mine;
