/**
 * Changes made the plain way, the whole network written anew for each: what drafts are held to. And
 * random lists of changes that can be made to a network, one after another.
 */
import fc from 'fast-check';
import type { Change } from '../../../shared/model/change.ts';
import type { Contact, Named } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { aContact } from '../../support/builders.ts';
import { answersOf, arbitraryEgo } from './arbitrary-network.ts';

/** The network with one change made; null when it cannot be made. */
export function makeByHand(network: Network, change: Change): Network | null {
  const { ego, contacts, alterTies } = network;
  const has = (id: string): boolean => contacts.some((contact) => contact.id === id);
  switch (change.kind) {
    case 'remove-contact': {
      const gone = contacts.find(({ id }) => id === change.id);
      if (gone === undefined) return null;
      return {
        ego,
        contacts: contacts.filter((each) => each !== gone).map((each) => unlink(each, gone)),
        alterTies: alterTies?.filter(({ a, b }) => a !== gone.id && b !== gone.id) ?? null,
      };
    }
    case 'add-contact':
      return has(change.contact.id)
        ? null
        : { ...network, contacts: [...contacts, change.contact] };
    case 'change-contact':
      if (!has(change.id)) return null;
      return {
        ...network,
        contacts: contacts.map((each) =>
          each.id === change.id ? Object.assign({}, each, change.changes) : each,
        ),
      };
    case 'set-tie': {
      const [a, b] = [change.a, change.b].toSorted();
      if (a === undefined || b === undefined || a === b || !has(a) || !has(b)) return null;
      if (change.weight === null && alterTies === null) return network;
      const others = (alterTies ?? []).filter(
        (tie) => !([tie.a, tie.b].includes(a) && [tie.a, tie.b].includes(b)),
      );
      const made = change.weight === null ? [] : [{ a, b, weight: change.weight }];
      return { ...network, alterTies: [...others, ...made] };
    }
    case 'change-ego':
      return { ...network, ego: { ...ego, ...change.changes } as Network['ego'] };
    default:
      return null;
  }
}

function unlink(contact: Contact, gone: Contact): Contact {
  const rename = (named: Named): Named =>
    named.kind === 'contact' && named.id === gone.id ? { kind: 'name', name: gone.name } : named;
  return {
    ...contact,
    met: contact.met && { ...contact.met, brokers: contact.met.brokers.map(rename) },
    introducedTo: contact.introducedTo?.map(rename) ?? null,
  };
}

/** Answers without Ken's table, whose names must be those of people who are there. */
const answers = answersOf(4).map(({ met: _met, introducedTo: _introducedTo, ...rest }) => rest);

/** Changes of every kind to one of `about`, to a newcomer, or to me. */
function arbitraryChange(network: Network, about: readonly string[]): fc.Arbitrary<Change> {
  const id = fc.constantFrom(...about, 'q0', 'q1');
  const met: fc.Arbitrary<Contact['met']> = fc.oneof(
    fc.constant(null),
    fc.constantFrom('self', 'circumstance').map((via) => ({ via, brokers: [] })),
    fc.constantFrom(...network.contacts.map((contact) => contact.id), 'q0').map((broker) => ({
      via: 'person' as const,
      brokers: [
        { kind: 'contact' as const, id: broker },
        { kind: 'self' as const },
        { kind: 'name' as const, name: 'Noor' },
      ],
    })),
  );
  const otherwise = fc
    .tuple(answers, met, fc.subarray(['met', ...FIELDS], { maxLength: 6 }))
    .map(([answers, met, fields]) => pick({ ...answers, met }, fields));
  const moved = fc.record({ core: fc.boolean() });
  return fc.oneof(
    id.map((id) => ({ kind: 'remove-contact' as const, id })),
    fc.tuple(id, answers, met, fc.boolean()).map(([id, answers, met, core]) => ({
      kind: 'add-contact' as const,
      contact: aContact({ id, ...answers, met, core }),
    })),
    fc
      .tuple(id, fc.oneof(otherwise, moved))
      .map(([id, changes]) => ({ kind: 'change-contact' as const, id, changes })),
    fc
      .tuple(id, id, fc.constantFrom(null, 1, 2.5))
      .map(([a, b, weight]) => ({ kind: 'set-tie' as const, a, b, weight })),
    fc
      .tuple(arbitraryEgo, fc.subarray([...EGO_FIELDS], { minLength: 1 }))
      .map(([ego, fields]) => ({ kind: 'change-ego' as const, changes: pick(ego, fields) })),
  );
}

const pick = (value: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

const FIELDS = Object.keys(aContact({ id: 'any' }));
const EGO_FIELDS = ['org', 'function', 'totalKnown', 'hoursOnRequestsShare', 'selfReport'];

/** Whether everybody a change names is there to be named. */
const namesNobodyElse = (network: Network, change: Change): boolean => {
  const part = change.kind === 'add-contact' ? change.contact : null;
  const met = change.kind === 'change-contact' ? change.changes.met : part?.met;
  return (met?.brokers ?? []).every(
    (named) =>
      named.kind !== 'contact' ||
      named.id === part?.id ||
      network.contacts.some(({ id }) => id === named.id),
  );
};

export type Course = {
  readonly before: Network;
  readonly changes: readonly Change[];
  readonly after: Network;
};

/**
 * A network of `networks`, one to six changes that can be made to it, and what they leave. Half of
 * the time all of them are about the same few people, so that they bear on each other.
 */
export const arbitraryCourse = (networks: fc.Arbitrary<Network>): fc.Arbitrary<Course> =>
  networks
    .chain((before) => {
      const everybody = before.contacts.map(({ id }) => id);
      return fc
        .oneof(
          fc.constant(everybody),
          fc.shuffledSubarray(everybody).map((ids) => ids.slice(0, 2)),
        )
        .chain((about) => fc.array(arbitraryChange(before, about), { minLength: 1, maxLength: 14 }))
        .map((wanted) => makeInTurn(before, wanted));
    })
    .filter(({ changes }) => changes.length > 0);

/** The first six of the changes wanted that can be made, each after those before it. */
function makeInTurn(before: Network, wanted: readonly Change[]): Course {
  const changes: Change[] = [];
  let after = before;
  for (const change of wanted) {
    if (changes.length === 6 || !namesNobodyElse(after, change)) continue;
    const next = makeByHand(after, change);
    if (next === null) continue;
    changes.push(change);
    after = next;
  }
  return { before, changes, after };
}
