/**
 * Reads the worked cases of `test/fixtures/cases` into networks, for tests of the engine alone; the
 * product's own reader of network documents is tested elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnosis } from '../../shared/model/diagnosis.ts';
import type { Contact, Named } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { emptyEgo, Network } from '../../shared/model/network.ts';
import type { Archetype } from '../../shared/model/scales.ts';

/** What a case file says of the diagnosis: a part of its keys, figures rounded. */
type Expected = {
  readonly verdict: Diagnosis['verdict'];
  readonly broker: Readonly<Record<string, unknown>>;
  readonly structure: Readonly<Record<string, unknown>>;
  readonly composition: Readonly<Record<string, unknown>>;
  readonly archetypes: Readonly<
    Record<
      Archetype,
      Readonly<Record<string, unknown>> & {
        readonly indicators: readonly Readonly<Record<string, unknown>>[];
      }
    >
  >;
};

export type WorkedCase = {
  readonly caseId: string;
  readonly network: Network;
  readonly expected: Expected;
};

type RawContact = Omit<Partial<Contact>, 'met' | 'introducedTo'> & {
  readonly id: string;
  readonly name: string;
  readonly met?: { readonly via: 'self'; readonly brokers?: readonly string[] };
  readonly introducedTo?: readonly string[];
};

type RawCase = {
  readonly caseId: string;
  readonly ego: Partial<Network['ego']>;
  readonly contacts: readonly RawContact[];
  readonly alterTies: readonly (readonly [string, string, number])[] | null;
  readonly expected: Expected;
};

const FOLDER = new URL('../fixtures/cases/', import.meta.url);

/** Every worked case, in order of file name. */
export function readCases(): WorkedCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => toCase(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as RawCase));
}

/** The worked case whose id begins with `prefix`, such as `05`. */
export function readCase(prefix: string): WorkedCase {
  const found = readCases().find(({ caseId }) => caseId.startsWith(prefix));
  if (found === undefined) throw new Error(`There is no worked case ${prefix}`);
  return found;
}

function toCase(raw: RawCase): WorkedCase {
  const ids = new Set(raw.contacts.map(({ id }) => id));
  const toNamed = (name: string): Named => {
    if (name === 'self') return { kind: 'self' };
    return ids.has(name) ? { kind: 'contact', id: name } : { kind: 'name', name };
  };
  const contacts = raw.contacts.map(({ met, introducedTo, ...rest }) => ({
    ...emptyContact(rest.id, rest.name),
    ...rest,
    met: met === undefined ? null : { via: met.via, brokers: (met.brokers ?? []).map(toNamed) },
    introducedTo: introducedTo?.map(toNamed) ?? null,
  }));
  const network = Network.parse({
    ego: { ...emptyEgo(), ...raw.ego },
    contacts,
    alterTies: raw.alterTies?.map(([a, b, weight]) => ({ a, b, weight })) ?? null,
  });
  return { caseId: raw.caseId, network, expected: raw.expected };
}
