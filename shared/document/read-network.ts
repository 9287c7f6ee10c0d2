/**
 * A network inside a document: the document's own, and that of each of its snapshots. Invariant:
 * contact ids are unique in it, and all it says of contacts is of its own.
 */
import type { Contact } from '../model/contact.ts';
import { emptyEgo, type Network } from '../model/network.ts';
import { isHopeless, isRecord, own, type Findings } from './extras.ts';
import { noteId, noteKind, placeOf } from './problems.ts';
import { readContact, readEgo } from './read-contact.ts';
import { STEPS_BETWEEN, type Sliced } from '../sliced.ts';
import { readTies } from './read-ties.ts';

type ReadNetwork = {
  /** Null when it cannot be made; what is wrong is among the problems. */
  readonly network: Network | null;
  readonly contactIds: ReadonlySet<string>;
};

function idsOf(contacts: readonly unknown[], place: string, findings: Findings): Set<string> {
  const ids = new Set<string>();
  for (const [at, contact] of contacts.entries()) {
    if (isHopeless(findings)) break;
    const id = isRecord(contact) ? own(contact, 'id') : undefined;
    if (typeof id !== 'string') continue;
    if (ids.has(id)) {
      noteId(findings.problems, `${place}[${at}].id`, 'duplicate-id', id);
    }
    ids.add(id);
  }
  return ids;
}

function contactsOf(raw: unknown, place: string, findings: Findings): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  noteKind(findings.problems, place, raw, '[…]');
  return [];
}

/** The network whose keys `record` has; `base` is where it stands in its document. */
export function* readNetwork(
  record: object,
  base: string,
  findings: Findings,
): Sliced<ReadNetwork> {
  const place = (key: string): string => placeOf(base, [key]);
  const rawEgo = own(record, 'ego') ?? null;
  const ego = rawEgo === null ? emptyEgo() : readEgo(rawEgo, place('ego'), findings);
  const rawContacts = contactsOf(own(record, 'contacts'), place('contacts'), findings);
  const contactIds = idsOf(rawContacts, place('contacts'), findings);
  const contacts: Contact[] = [];
  for (const [at, raw] of rawContacts.entries()) {
    if (isHopeless(findings)) break;
    const contact = readContact(raw, contactIds, `${place('contacts')}[${at}]`, findings);
    if (contact) contacts.push(contact);
    if (at % STEPS_BETWEEN === 0) yield at / rawContacts.length;
  }
  const rawTies = own(record, 'alterTies');
  const alterTies = readTies(rawTies, contactIds, place('alterTies'), findings);
  return { network: ego && { ego, contacts, alterTies }, contactIds };
}
