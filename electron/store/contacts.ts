/**
 * Contacts: each with everything said about it, in the order they were added. What one contact says
 * about others refers to contacts that are there.
 */
import { must } from '../../shared/assert.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import type { Contact, ContactChanges } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { withChanges } from '../../shared/model/with-changes.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { dissolveLinks, linkedIds, listLinks, readLinks, writeLinks } from './contact-links.ts';
import {
  contactToRow,
  INSERT_CONTACT,
  rowToContact,
  SELECT_CONTACTS,
  UPDATE_CONTACT,
  type ContactRow,
} from './contact-rows.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { createId } from './ids.ts';
import { leavePlan } from './plan-rows.ts';

type NotFound = ErrorOf<'contact/not-found'>;

const NOT_FOUND = err({ code: 'contact/not-found' });

/** All contacts, in the order they were added. */
export function listContacts(db: ReadableDb): Contact[] {
  const brokers = readLinks(db, 'brokers');
  const introductions = readLinks(db, 'introductions');
  return db.all<ContactRow>(`${SELECT_CONTACTS} ORDER BY position`).map((row) =>
    rowToContact(row, {
      brokers: brokers.get(row.id) ?? [],
      introducedTo: introductions.get(row.id) ?? [],
    }),
  );
}

/** One contact, or null. */
export function findContact(db: ReadableDb, id: string): Contact | null {
  const row = db.get<ContactRow>(`${SELECT_CONTACTS} WHERE id = ?`, [id]);
  if (!row) return null;
  return rowToContact(row, {
    brokers: listLinks(db, 'brokers', id),
    introducedTo: listLinks(db, 'introductions', id),
  });
}

/** Which of these ids are contacts. */
export function findContactIds(db: ReadableDb, ids: readonly string[]): Set<string> {
  const rows = db.all<{ id: string }>(
    'SELECT id FROM contacts WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  );
  return new Set(rows.map((row) => row.id));
}

/** Whether every one of these ids is a contact. */
export const hasContacts = (db: ReadableDb, ids: readonly string[]): boolean =>
  ids.length === 0 || findContactIds(db, ids).size === new Set(ids).size;

const namedIn = (contact: Contact): string[] => [
  ...linkedIds(contact.met?.brokers ?? []),
  ...linkedIds(contact.introducedTo ?? []),
];

function writeContactLinks(db: WritableDb, contact: Contact): void {
  writeLinks(db, 'brokers', contact.id, contact.met?.brokers ?? []);
  writeLinks(db, 'introductions', contact.id, contact.introducedTo ?? []);
}

/** Adds whole contacts at the end of the list; they may name each other. Their ids are new. */
export function insertContacts(db: WritableDb, contacts: readonly Contact[]): void {
  for (const contact of contacts) db.run(INSERT_CONTACT, contactToRow(contact));
  for (const contact of contacts) writeContactLinks(db, contact);
}

/** Adds a contact of whom a name and perhaps more is known; the id is made here unless given. */
export function insertContact(
  db: WritableDb,
  input: {
    readonly id?: string | undefined;
    readonly name: string;
    readonly changes?: ContactChanges | undefined;
  },
): Result<Contact, NotFound> {
  const contact = withChanges(emptyContact(input.id ?? createId(), input.name), {
    ...input.changes,
    name: input.name,
  });
  if (
    !hasContacts(
      db,
      namedIn(contact).filter((id) => id !== contact.id),
    )
  )
    return NOT_FOUND;
  insertContacts(db, [contact]);
  return ok(contact);
}

/** Changes some fields of a contact and answers with the whole of it. */
export function updateContact(
  db: WritableDb,
  id: string,
  changes: ContactChanges,
): Result<Contact, NotFound> {
  const before = findContact(db, id);
  if (!before) return NOT_FOUND;
  const contact = withChanges(before, changes);
  if (!hasContacts(db, namedIn(contact))) return NOT_FOUND;
  db.run(UPDATE_CONTACT, contactToRow(contact));
  writeContactLinks(db, contact);
  return ok(must(findContact(db, id), 'a contact changed is still there'));
}

/**
 * Removes contacts with their ties, their links to entries and what is planned about them. Whoever
 * they introduced, and whoever was introduced to them, keeps them as a plain name.
 */
export function removeContacts(db: WritableDb, ids: readonly string[]): Result<null, NotFound> {
  if (!hasContacts(db, ids)) return NOT_FOUND;
  const list = JSON.stringify(ids);
  dissolveLinks(db, ids);
  const gone = new Set(ids);
  leavePlan(db, (id) => gone.has(id));
  db.run(
    `DELETE FROM ties WHERE a IN (SELECT value FROM json_each(@list))
       OR b IN (SELECT value FROM json_each(@list))`,
    { list },
  );
  db.run('DELETE FROM entry_people WHERE contact_id IN (SELECT value FROM json_each(?))', [list]);
  db.run('DELETE FROM contacts WHERE id IN (SELECT value FROM json_each(?))', [list]);
  return ok(null);
}
