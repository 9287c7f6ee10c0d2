/**
 * The core of a network, prepared for diagnosis: its contacts in order of id, a tally of every fact,
 * its circles and its graph. Everything the diagnosis says is read from here, and because the order
 * is fixed, the order in which people and ties were entered changes nothing, to the last bit.
 */
import { byteAt, intAt } from '../graph/elements.ts';
import type { Contact } from '../model/contact.ts';
import type { Ego, Network } from '../model/network.ts';
import { type AlterTies, allTies, tiesWithout } from './alter-ties.ts';
import { BENEFITS, type Benefit } from '../model/scales.ts';
import { type Circles, gatherCircles } from './circles.ts';
import { dayNumber } from './days.ts';
import {
  type FactName,
  FACTS,
  provides,
  providesByChoice,
  type Setting,
  type Standpoint,
} from './facts.ts';
import { keyed } from './keyed.ts';
import { type AlterStructure, createAlterStructure } from './structure.ts';
import { createTally, type Sample, type Tally } from './tally.ts';

export type Core = {
  readonly setting: Setting;
  /** Core contacts by id, in code-unit order. */
  readonly contacts: readonly Contact[];
  readonly n: number;
  readonly facts: Readonly<Record<FactName, Tally>>;
  readonly providers: Readonly<Record<Benefit, Tally>>;
  readonly chosenProviders: Readonly<Record<Benefit, Tally>>;
  readonly circles: Circles;
  /** Null when the alter ties were never asked. */
  readonly structure: AlterStructure | null;
};

/** Prepares the core of `network`; `asOf` is the day of the diagnosis, `YYYY-MM-DD`. */
export function createCore(network: Network, asOf: string | null): Core {
  const setting = { ego: network.ego, asOfDay: asOf === null ? null : dayNumber(asOf) };
  const contacts = network.contacts.filter((contact) => contact.core).toSorted(byId);
  const facts = tallyFacts(contacts, setting);
  return {
    setting,
    contacts,
    n: contacts.length,
    facts,
    providers: keyed(BENEFITS, (benefit) => createTally(contacts, provides(benefit))),
    chosenProviders: keyed(BENEFITS, (benefit) => createTally(contacts, providesByChoice(benefit))),
    circles: gatherCircles(contacts, facts.adaptationInCircle),
    structure:
      network.alterTies === null ? null : createAlterStructure(contacts, network.alterTies),
  };
}

function tallyFacts(contacts: readonly Contact[], standpoint: Standpoint): Core['facts'] {
  // The keys are those of the table itself.
  const names = Object.keys(FACTS) as FactName[];
  return keyed(names, (name) => {
    const read = FACTS[name];
    return createTally(contacts, (contact) => read(contact, standpoint));
  });
}

/**
 * The same core with other answers of mine. Another organisation or function of mine is another
 * answer to how far each contact is like me, so every fact is read anew, in time linear in the
 * number of contacts; all other answers are taken in at once.
 */
export function coreWithEgo(core: Core, ego: Ego): Core {
  const setting = { ...core.setting, ego };
  const before = core.setting.ego;
  const isStandpoint = ego.org === before.org && ego.function === before.function;
  return {
    ...core,
    setting,
    facts: isStandpoint ? core.facts : tallyFacts(core.contacts, setting),
  };
}

/** The same core with who-knows-whom asked and nobody known to know anybody, where it never was. */
export const coreWithTiesAsked = (core: Core): Core =>
  core.structure === null ? { ...core, structure: createAlterStructure(core.contacts, []) } : core;

const byId = (a: Contact, b: Contact): number => (a.id < b.id ? -1 : 1);

/**
 * What every measure is taken over: the core with some people taken out and some put in. Everyone,
 * everyone but one, and the network as changes would leave it are all views of one core.
 */
export type View = Sample & {
  readonly core: Core;
  /** Who knows whom among the people of the view; null when it was never asked. */
  readonly ties: AlterTies | null;
};

/** Everyone in the core. */
export const viewAll = (core: Core): View => ({
  core,
  n: core.n,
  left: [],
  joined: [],
  ties: core.structure && allTies(core.structure),
});

/** The core as it would be without the contact in this position. */
export const viewWithout = (core: Core, position: number): View => ({
  core,
  n: core.n - 1,
  left: [position],
  joined: [],
  ties: core.structure && tiesWithout(core.structure, position),
});

/** Ids of the contacts a fact holds for. */
export const idsWith = (core: Core, tally: Tally): string[] =>
  idsWhere(
    core,
    (position) => byteAt(tally.known, position) === 1 && tally.amounts[position] !== 0,
  );

/** Ids of the contacts in the positions `holds` accepts. */
export function idsWhere(core: Core, holds: (position: number) => boolean): string[] {
  const ids: string[] = [];
  for (const [position, contact] of core.contacts.entries()) {
    if (holds(position)) ids.push(contact.id);
  }
  return ids;
}

/** Ids of the contacts in the largest component; of several as large, the one of the first id. */
export function idsInLargestComponent(core: Core): string[] {
  const { structure } = core;
  if (structure === null || core.n === 0) return [];
  const { labels, sizes, largest } = structure.components;
  const label = sizes.indexOf(largest);
  return idsWhere(core, (position) => intAt(labels, position) === label);
}
