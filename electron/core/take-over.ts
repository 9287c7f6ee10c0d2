/**
 * Taking a document over into the vault, inside one act. Who is here already stays as they are: a
 * person is known by the same id or by the same name, and what the document says about others is
 * pointed at them.
 */
import type { Contact, Named } from '../../shared/model/contact.ts';
import type { Entry } from '../../shared/model/journal.ts';
import { emptyEgo, type Ego, type Network, type Tie } from '../../shared/model/network.ts';
import { declinedFor, itemFor } from '../../shared/model/plan-people.ts';
import type { NetworkPlan } from '../../shared/model/plan.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { viewFor } from '../../shared/model/view-people.ts';
import type { PlexusDocument } from '../../shared/document/document.ts';
import type { WritableDb } from '../store/db.ts';
import { createId } from '../store/ids.ts';
import { insertEntries } from '../store/journal.ts';
import { addContacts, getNetwork, replaceNetwork, saveEgo } from '../store/network.ts';
import { addPlan, replacePlan } from '../store/plan.ts';
import { insertSnapshots } from '../store/snapshots.ts';
import { addViews, replaceViews } from '../store/views.ts';

export type TakenOver = { readonly added: number; readonly kept: number };

const nameKey = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase('en');

/**
 * Finds the id of the contact in `network` who is the person `contact` speaks of, or null. Documents
 * made elsewhere have short ids: the same id under another name is somebody else.
 */
export function findKnown(network: Network): (contact: Contact) => string | null {
  const idsByName = new Map(network.contacts.map((contact) => [nameKey(contact.name), contact.id]));
  const namesById = new Map(network.contacts.map(({ id, name }) => [id, nameKey(name)]));
  return (contact) =>
    namesById.get(contact.id) === nameKey(contact.name)
      ? contact.id
      : (idsByName.get(nameKey(contact.name)) ?? null);
}

type IdOf = (id: string) => string;

const pointNamed =
  (idOf: IdOf) =>
  (named: Named): Named =>
    named.kind === 'contact' ? { kind: 'contact', id: idOf(named.id) } : named;

const pointContact = (contact: Contact, idOf: IdOf): Contact => ({
  ...contact,
  id: idOf(contact.id),
  met: contact.met && { ...contact.met, brokers: contact.met.brokers.map(pointNamed(idOf)) },
  introducedTo: contact.introducedTo && contact.introducedTo.map(pointNamed(idOf)),
});

const pointTie = (tie: Tie, idOf: IdOf): Tie => {
  const [a, b] = [idOf(tie.a), idOf(tie.b)];
  return a < b ? { a, b, weight: tie.weight } : { a: b, b: a, weight: tie.weight };
};

const isUnanswered = (ego: Ego): boolean => JSON.stringify(ego) === JSON.stringify(emptyEgo());

const pointEntry = (entry: Entry, idOf: IdOf): Entry => ({
  ...entry,
  people: [...new Set(entry.people.map(idOf))],
});

/** The first of each key: two people of a document may turn out to be one person here. */
function firstBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}

const pointNetwork = (network: Network, idOf: IdOf): Network => ({
  ego: network.ego,
  contacts: firstBy(
    network.contacts.map((contact) => pointContact(contact, idOf)),
    ({ id }) => id,
  ),
  alterTies:
    network.alterTies &&
    firstBy(
      network.alterTies.map((tie) => pointTie(tie, idOf)).filter(({ a, b }) => a !== b),
      ({ a, b }) => JSON.stringify([a, b]),
    ),
});

const pointSnapshot = (snapshot: Snapshot, idOf: IdOf): Snapshot => ({
  ...snapshot,
  network: pointNetwork(snapshot.network, idOf),
});

const pointPlan = ({ items, declined, ...rest }: NetworkPlan, idOf: IdOf): NetworkPlan => ({
  items: items.flatMap((item) => itemFor(item, idOf) ?? []),
  declined: declined.flatMap((one) => declinedFor(one, idOf) ?? []),
  ...rest,
});

/** Everybody the document holds, once by id: who is in it now before who is in snapshots only. */
const everybodyIn = ({ network, snapshots }: PlexusDocument): Contact[] =>
  firstBy(
    [network, ...(snapshots ?? []).map((snapshot) => snapshot.network)].flatMap(
      ({ contacts }) => contacts,
    ),
    ({ id }) => id,
  );

/** Adds the people, ties, entries, snapshots, plans and views that are not here yet. */
export function addDocument(db: WritableDb, document: PlexusDocument): TakenOver {
  const present = getNetwork(db);
  const known = findKnown(present);
  const { network } = document;
  const taken = new Set(present.contacts.map((contact) => contact.id));
  const idsByDocumentId = new Map(
    everybodyIn(document).map((contact) => [
      contact.id,
      known(contact) ?? (taken.has(contact.id) ? createId() : contact.id),
    ]),
  );
  const idOf: IdOf = (id) => idsByDocumentId.get(id) ?? id;
  const newcomers = network.contacts.filter((contact) => known(contact) === null);
  const ties = network.alterTies?.map((tie) => pointTie(tie, idOf)) ?? null;
  addContacts(db, {
    contacts: newcomers.map((contact) => pointContact(contact, idOf)),
    ties: ties && ties.filter((tie) => tie.a !== tie.b),
  });
  if (isUnanswered(present.ego)) {
    const { extras: _carried, ...answers } = network.ego;
    saveEgo(db, answers);
  }
  insertEntries(
    db,
    (document.journal ?? []).map((entry) => pointEntry(entry, idOf)),
  );
  insertSnapshots(
    db,
    (document.snapshots ?? []).map((snapshot) => pointSnapshot(snapshot, idOf)),
  );
  if (document.plan) addPlan(db, pointPlan(document.plan, idOf));
  addViews(
    db,
    // An id that is nobody's there may be somebody's here.
    (document.views ?? []).map((view) => viewFor(view, (id) => idsByDocumentId.get(id) ?? null)),
  );
  return { added: newcomers.length, kept: network.contacts.length - newcomers.length };
}

/**
 * Puts the document's network, and its plan and views where it has them, in place of the present
 * ones; its entries and snapshots are added.
 */
export function replaceByDocument(db: WritableDb, document: PlexusDocument): TakenOver {
  replaceNetwork(db, document.network);
  insertEntries(db, document.journal ?? []);
  insertSnapshots(db, document.snapshots ?? []);
  if (document.plan) replacePlan(db, document.plan);
  if (document.views) replaceViews(db, document.views);
  return { added: document.network.contacts.length, kept: 0 };
}
