/** What the whole page reads from: the network, its diagnosis, and people by id. */
import type { Contact } from '../../../shared/model/contact.ts';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { coreOf } from '../../../shared/report/core.ts';

export type Reading = {
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly core: readonly Contact[];
  readonly namesById: ReadonlyMap<string, string>;
};

export const readingOf = (network: Network, diagnosis: Diagnosis): Reading => ({
  network,
  diagnosis,
  core: coreOf(network),
  namesById: new Map(network.contacts.map(({ id, name }) => [id, name])),
});

/** Ids of the core contacts that `holds` accepts. */
export const idsOf = (reading: Reading, holds: (contact: Contact) => boolean): string[] =>
  reading.core.filter(holds).map(({ id }) => id);
