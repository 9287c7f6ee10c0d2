/**
 * Changes made on a draft of a network, one after another, each as the vault would make it. The
 * network itself stays as it is: a draft holds only what differs from it, so that making a change
 * costs no more than the change touches. A change that cannot be made fails as it would in the vault.
 */
import { unreachable } from '../assert.ts';
import type { ErrorOf } from '../errors.ts';
import type { Change, Changes } from '../model/change.ts';
import type { Contact, Named } from '../model/contact.ts';
import type { Ego, Network, Tie } from '../model/network.ts';
import { withChanges } from '../model/with-changes.ts';
import { err, ok, type Result } from '../result.ts';

/** Why a change cannot be made: nobody of that id, one already of that id, no tie between two. */
export type ChangeFailure = ErrorOf<
  'contact/not-found' | 'contact/already-there' | 'tie/not-possible'
>;
type Made = Result<null, ChangeFailure>;

/** A network with what drafts look up in it; made once, read by all of them. */
export type IndexedNetwork = {
  readonly network: Network;
  readonly contactsById: ReadonlyMap<string, Contact>;
  /** Who names a contact in Ken's table, by the id named. */
  readonly namersById: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A tie set, or with `null` removed. */
export type TieEdit = Pick<Tie, 'a' | 'b'> & { readonly weight: number | null };

/** What a network would be, told by what differs. */
export type Draft = {
  readonly indexed: IndexedNetwork;
  readonly ego: Ego;
  /** Contacts that are new or otherwise, by id; null for who is gone. */
  readonly contacts: ReadonlyMap<string, Contact | null>;
  /** Ids of those whose earlier ties count no more, even if somebody of that id came back. */
  readonly severed: ReadonlySet<string>;
  /** Ties set or removed, by `tieKey`. */
  readonly ties: ReadonlyMap<string, TieEdit>;
  readonly isTiesAsked: boolean;
};

/** A draft still being written. */
type OpenDraft = {
  readonly indexed: IndexedNetwork;
  ego: Ego;
  readonly contacts: Map<string, Contact | null>;
  readonly severed: Set<string>;
  readonly ties: Map<string, TieEdit>;
  isTiesAsked: boolean;
};

/** Looks through `network` once. */
export function indexNetwork(network: Network): IndexedNetwork {
  const contactsById = new Map<string, Contact>();
  const namersById = new Map<string, Set<string>>();
  for (const contact of network.contacts) {
    contactsById.set(contact.id, contact);
    for (const id of idsNamedIn(contact)) {
      const namers = namersById.get(id) ?? new Set();
      namersById.set(id, namers.add(contact.id));
    }
  }
  return { network, contactsById, namersById };
}

/** The key of the tie between two contacts, whichever is named first. */
export const tieKey = (a: string, b: string): string =>
  a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;

/** Makes `changes` in their order; the first that cannot be made fails them all. */
export function draftChanges(
  indexed: IndexedNetwork,
  changes: Changes,
): Result<Draft, ChangeFailure> {
  const draft: OpenDraft = {
    indexed,
    ego: indexed.network.ego,
    contacts: new Map(),
    severed: new Set(),
    ties: new Map(),
    isTiesAsked: indexed.network.alterTies !== null,
  };
  for (const change of changes) {
    const made = makeChange(draft, change);
    if (!made.ok) return made;
  }
  return ok(draft);
}

/** The network with `changes` made: contacts and ties that stay keep their order, new ones follow. */
export function applyChanges(network: Network, changes: Changes): Result<Network, ChangeFailure> {
  const drafted = draftChanges(indexNetwork(network), changes);
  if (!drafted.ok) return drafted;
  const { indexed, ego, contacts, severed, ties, isTiesAsked } = drafted.value;
  const isStaying = ({ a, b }: Tie): boolean =>
    !severed.has(a) && !severed.has(b) && !ties.has(tieKey(a, b));
  const kept = network.contacts.map((contact) => {
    const edited = contacts.get(contact.id);
    return edited === undefined ? contact : edited;
  });
  const added = [...contacts.values()].filter(
    (contact) => contact !== null && !indexed.contactsById.has(contact.id),
  );
  const tied = (edits: Iterable<TieEdit>): Tie[] =>
    [...edits].flatMap(({ a, b, weight }) => (weight === null ? [] : [{ a, b, weight }]));
  return ok({
    ego,
    contacts: [...kept, ...added].filter((contact) => contact !== null),
    alterTies: isTiesAsked
      ? [...(network.alterTies ?? []).filter(isStaying), ...tied(ties.values())]
      : null,
  });
}

function makeChange(draft: OpenDraft, change: Change): Made {
  switch (change.kind) {
    case 'remove-contact':
      return removeContact(draft, change.id);
    case 'add-contact':
      return addContact(draft, change.contact);
    case 'change-contact': {
      const contact = findContact(draft, change.id);
      if (contact === null || !isEverybodyThere(draft, change.changes)) return NOT_FOUND;
      draft.contacts.set(change.id, withChanges(contact, change.changes));
      return ok(null);
    }
    case 'set-tie':
      return setTie(draft, change);
    case 'change-ego':
      draft.ego = withChanges(draft.ego, change.changes);
      return ok(null);
    default:
      return unreachable(change);
  }
}

const NOT_FOUND = err({ code: 'contact/not-found' });

function findContact(draft: OpenDraft, id: string): Contact | null {
  const edited = draft.contacts.get(id);
  return edited === undefined ? (draft.indexed.contactsById.get(id) ?? null) : edited;
}

/** Takes a contact out with their ties; whoever names them keeps the plain name. */
function removeContact(draft: OpenDraft, id: string): Made {
  const contact = findContact(draft, id);
  if (contact === null) return NOT_FOUND;
  draft.contacts.set(id, null);
  draft.severed.add(id);
  for (const [key, { a, b }] of draft.ties) if (a === id || b === id) draft.ties.delete(key);
  const namers = draft.indexed.namersById.get(id) ?? [];
  for (const namerId of new Set([...namers, ...draft.contacts.keys()])) {
    const namer = findContact(draft, namerId);
    if (namer === null || !idsNamedIn(namer).includes(id)) continue;
    draft.contacts.set(namerId, withPlainName(namer, id, contact.name));
  }
  return ok(null);
}

function addContact(draft: OpenDraft, contact: Contact): Made {
  if (findContact(draft, contact.id) !== null) return err({ code: 'contact/already-there' });
  if (!isEverybodyThere(draft, contact)) return NOT_FOUND;
  draft.contacts.set(contact.id, contact);
  return ok(null);
}

function setTie(draft: OpenDraft, { a, b, weight }: TieEdit): Made {
  if (a === b) return err({ code: 'tie/not-possible' });
  if (findContact(draft, a) === null || findContact(draft, b) === null) return NOT_FOUND;
  draft.ties.set(tieKey(a, b), a < b ? { a, b, weight } : { a: b, b: a, weight });
  // Taking a tie back says nothing of all the others.
  if (weight !== null) draft.isTiesAsked = true;
  return ok(null);
}

type Naming = {
  readonly id?: string;
  readonly met?: Contact['met'] | undefined;
  readonly introducedTo?: Contact['introducedTo'] | undefined;
};

/** Ids of the contacts somebody's row of Ken's table names. */
const idsNamedIn = ({ met, introducedTo }: Naming): string[] =>
  [...(met?.brokers ?? []), ...(introducedTo ?? [])].flatMap((named) =>
    named.kind === 'contact' ? [named.id] : [],
  );

const isEverybodyThere = (draft: OpenDraft, naming: Naming): boolean =>
  idsNamedIn(naming).every((id) => id === naming.id || findContact(draft, id) !== null);

function withPlainName(contact: Contact, id: string, name: string): Contact {
  const rename = (named: Named): Named =>
    named.kind === 'contact' && named.id === id ? { kind: 'name', name } : named;
  const { met, introducedTo } = contact;
  return {
    ...contact,
    met: met && { ...met, brokers: met.brokers.map(rename) },
    introducedTo: introducedTo && introducedTo.map(rename),
  };
}
