/**
 * What every proposal starts from: the core with what is known of each person in it, prepared once.
 */
import { dayNumber } from '../diagnosis/days.ts';
import { describeTie } from '../diagnosis/ties.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import type { Benefit } from '../model/scales.ts';
import { findProtected } from './protection.ts';
import {
  CORE_MIN,
  NEAR_CLOSENESS,
  NEAR_STRENGTH,
  ONE_SIDED_FROM,
  SUPERFLUOUS,
} from './thresholds.ts';

/** The words a person not yet known goes by, in the user's language. */
export type UnknownWords = {
  readonly name: string;
  readonly org: string;
  readonly function: string;
};

export type Given = {
  readonly network: Network;
  readonly asOf: string | null;
  readonly diagnosis: Diagnosis;
  readonly words: UnknownWords;
};

export type Ground = Given & {
  /** Core contacts in order of id. */
  readonly core: readonly Contact[];
  /** 0–1; null where an answer it needs is missing. */
  readonly strengthOf: (contact: Contact) => number | null;
  readonly isProtected: (contact: Contact) => boolean;
  /** Near enough, and pleasant enough, to be asked for something; family is left out of plans. */
  readonly isAskable: (contact: Contact) => boolean;
  /**
   * Not close, others give all they give, and they lead where others lead or the tie has gone quiet.
   */
  readonly isSuperfluous: (contact: Contact) => boolean;
  /** Asks a lot, and either wants still more or gives far less than I do. */
  readonly isOverdemanding: (contact: Contact) => boolean;
  readonly isRedundant: (contact: Contact) => boolean;
  readonly isQuiet: (contact: Contact) => boolean;
  readonly isOverdue: (contact: Contact) => boolean;
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
  const providersOf = (benefit: Benefit) => providers.get(benefit) ?? 0;
  const isProtected = ({ id }: Contact) => protectedById.has(id);
  const isRedundant = ({ id }: Contact) => (redundancy[id] ?? 0) >= SUPERFLUOUS.redundancyFrom;
  const isQuiet = ({ id }: Contact) => (ties.get(id)?.readiness ?? 1) < SUPERFLUOUS.readinessBelow;
  return {
    ...given,
    core,
    strengthOf,
    isProtected,
    isAskable: (contact) =>
      contact.kin !== true && isNear(contact, strengthOf(contact)) && !isDraining(contact),
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
      demand !== null &&
      demand >= RATING.high &&
      (wantsMore === true || (ties.get(id)?.balance ?? 0) >= ONE_SIDED_FROM),
    isRedundant,
    isQuiet,
    isOverdue: ({ id }) => {
      const state = ties.get(id)?.state;
      return state === 'overdue' || state === 'dormant';
    },
    providersOf,
    introducedBy: ({ id }) => introduced.get(id) ?? 0,
  };
}

const isNear = ({ closeness }: Contact, strength: number | null): boolean =>
  strength === null ? (closeness ?? 0) >= NEAR_CLOSENESS : strength >= NEAR_STRENGTH;

const isDraining = ({ energy }: Contact): boolean => energy !== null && energy <= RATING.draining;

/** Whether two answers are known and not the same. */
export const differs = (theirs: string | null, mine: string | null): boolean =>
  theirs !== null && mine !== null && theirs !== mine;
