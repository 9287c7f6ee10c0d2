/**
 * Ken's table: who introduced a contact to me, and whom I introduced them to. A row names a contact,
 * myself, or a person known by name only; when a contact goes, what pointed to it keeps the name.
 */
import type { Named } from '../../shared/model/contact.ts';
import type { ReadableDb, WritableDb } from './db.ts';

const TABLES = ['brokers', 'introductions'] as const;
type LinkTable = (typeof TABLES)[number];

type LinkRow = {
  readonly person_id: string;
  readonly contact_id: string | null;
  readonly name: string | null;
};

function rowToNamed({ contact_id: id, name }: LinkRow): Named {
  if (id !== null) return { kind: 'contact', id };
  return name === null ? { kind: 'self' } : { kind: 'name', name };
}

/** The links of one contact, in the order they were given. */
export const listLinks = (db: ReadableDb, table: LinkTable, personId: string): Named[] =>
  db
    .all<LinkRow>(
      `SELECT person_id, contact_id, name FROM ${table} WHERE person_id = ? ORDER BY position`,
      [personId],
    )
    .map(rowToNamed);

/** The links of all contacts, by contact. */
export function readLinks(db: ReadableDb, table: LinkTable): Map<string, Named[]> {
  const linksByPerson = new Map<string, Named[]>();
  const rows = db.all<LinkRow>(
    `SELECT person_id, contact_id, name FROM ${table} ORDER BY person_id, position`,
  );
  for (const row of rows) {
    const links = linksByPerson.get(row.person_id);
    if (links) links.push(rowToNamed(row));
    else linksByPerson.set(row.person_id, [rowToNamed(row)]);
  }
  return linksByPerson;
}

const isSame = (one: Named, other: Named | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Replaces the links of one contact. Links that stay as they are stay untouched. */
export function writeLinks(
  db: WritableDb,
  table: LinkTable,
  personId: string,
  links: readonly Named[],
): void {
  const present = listLinks(db, table, personId);
  const kept = present.filter((link, index) => isSame(link, links[index])).length;
  if (kept === present.length && kept === links.length) return;
  db.run(`DELETE FROM ${table} WHERE person_id = ?`, [personId]);
  for (const [position, link] of links.entries()) {
    db.run(
      `INSERT INTO ${table} (person_id, position, contact_id, name, self) VALUES (?, ?, ?, ?, ?)`,
      [
        personId,
        position,
        link.kind === 'contact' ? link.id : null,
        link.kind === 'name' ? link.name : null,
        Number(link.kind === 'self'),
      ],
    );
  }
}

/** Ids of the contacts named in links. */
export const linkedIds = (links: readonly Named[]): string[] =>
  links.flatMap((link) => (link.kind === 'contact' ? [link.id] : []));

/** Before contacts go: forgets their own links and turns links to them into their plain names. */
export function dissolveLinks(db: WritableDb, ids: readonly string[]): void {
  const list = JSON.stringify(ids);
  for (const table of TABLES) {
    db.run(`DELETE FROM ${table} WHERE person_id IN (SELECT value FROM json_each(?))`, [list]);
    db.run(
      `UPDATE ${table}
       SET name = (SELECT name FROM contacts WHERE id = ${table}.contact_id), contact_id = NULL
       WHERE contact_id IN (SELECT value FROM json_each(?))`,
      [list],
    );
  }
}

/** Who points to a contact, by table: the ids of those whose row it is. */
export type Pointing = { readonly [T in LinkTable]: readonly string[] };

export function listPointing(db: ReadableDb, id: string): Pointing {
  const pointing = (table: LinkTable): string[] =>
    db
      .all<{ person_id: string }>(`SELECT person_id FROM ${table} WHERE contact_id = ?`, [id])
      .map((row) => row.person_id);
  return { brokers: pointing('brokers'), introductions: pointing('introductions') };
}

/** Turns the plain name a contact left with these people back into a link to it. */
export function pointByName(
  db: WritableDb,
  contact: { readonly id: string; readonly name: string },
  pointing: Pointing,
): void {
  for (const table of TABLES) {
    for (const personId of pointing[table]) {
      db.run(
        `UPDATE ${table} SET contact_id = @id, name = NULL
         WHERE person_id = @personId AND position = (
           SELECT min(position) FROM ${table} WHERE person_id = @personId AND name = @name)`,
        { id: contact.id, name: contact.name, personId },
      );
    }
  }
}

/** Forgets every link to a contact, and every plain name that reads like it. */
export function eraseLinks(
  db: WritableDb,
  contact: { readonly id: string; readonly name: string },
): void {
  for (const table of TABLES) {
    db.run(`DELETE FROM ${table} WHERE person_id = @id OR contact_id = @id OR name = @name`, {
      id: contact.id,
      name: contact.name,
    });
  }
}
