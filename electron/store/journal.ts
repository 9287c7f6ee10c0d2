/**
 * The journal: dated entries linked to contacts, found by the beginnings of their words. An entry's
 * sort key is its day and its turn on that day, so newest first is an order the index has already:
 * a search stops as soon as it has filled the screen, whatever the size of the journal.
 */
import type * as z from 'zod';
import { must } from '../../shared/assert.ts';
import type { FoundEntry, journal } from '../../shared/contract/journal.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import type { Entry } from '../../shared/model/journal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findContactIds, hasContacts } from './contacts.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { clearDraft } from './draft.ts';
import type { SqlValue } from './driver.ts';
import { createId } from './ids.ts';
import { MARK_END, MARK_START, toMatches, toQuery } from './search-words.ts';

type EntryRow = {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  readonly created_at: string;
  readonly changed_at: string;
};

type FoundRow = EntryRow & { readonly marked: string | null };

/** Entries written on one day before the next day's keys would be reached. */
const TURNS_PER_DAY = 1_000_000;
const MS_PER_DAY = 86_400_000;

const listPeople = (db: ReadableDb, entryId: string): string[] =>
  db
    .all<{ contact_id: string }>(
      'SELECT contact_id FROM entry_people WHERE entry_id = ? ORDER BY position',
      [entryId],
    )
    .map((row) => row.contact_id);

const rowToEntry = (db: ReadableDb, row: EntryRow): Entry => ({
  id: row.id,
  day: row.day,
  text: row.text,
  people: listPeople(db, row.id),
  createdAt: row.created_at,
  changedAt: row.changed_at,
});

/** One entry, or null. */
export function findEntry(db: ReadableDb, id: string): Entry | null {
  const row = db.get<EntryRow>(
    'SELECT id, day, text, created_at, changed_at FROM entries WHERE id = ?',
    [id],
  );
  return row ? rowToEntry(db, row) : null;
}

const OF_PERSON = `IN (SELECT entries.sort_key FROM entry_people
  JOIN entries ON entries.id = entry_people.entry_id WHERE entry_people.contact_id = @person)`;

/** Newest first; `words` as typed. `total` counts all that match, `entries` holds at most `limit`. */
export function listEntries(
  db: ReadableDb,
  input: z.infer<typeof journal.list.input>,
): { readonly entries: FoundEntry[]; readonly total: number } {
  const query = toQuery(input.words);
  const parameters: Record<string, SqlValue> = {};
  if (query !== null) parameters['query'] = query;
  if (input.person !== null) parameters['person'] = input.person;

  const source = query === null ? 'entries' : 'entries_fts';
  const key = query === null ? 'sort_key' : 'rowid';
  const conditions = [
    ...(query === null ? [] : ['entries_fts MATCH @query']),
    // The plus keeps SQLite from asking the search index once for each entry of the person.
    ...(input.person === null ? [] : [`+${key} ${OF_PERSON}`]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const total = db.get<{ total: number }>(
    `SELECT count(*) AS total FROM ${source} ${where}`,
    parameters,
  );

  const marked = query === null ? 'NULL' : `highlight(entries_fts, 0, @start, @end)`;
  const rows = db.all<FoundRow>(
    `WITH found AS MATERIALIZED (
       SELECT ${key} AS found_key, ${marked} AS marked FROM ${source} ${where}
       ORDER BY ${key} DESC LIMIT @limit)
     SELECT id, day, text, created_at, changed_at, marked
     FROM found JOIN entries ON sort_key = found_key ORDER BY found_key DESC`,
    {
      ...parameters,
      limit: input.limit,
      ...(query === null ? {} : { start: MARK_START, end: MARK_END }),
    },
  );
  const entries = rows.map((row): FoundEntry =>
    Object.assign(rowToEntry(db, row), {
      matches: row.marked === null ? [] : toMatches(row.text, row.marked),
    }),
  );
  return { entries, total: must(total, 'a count has a row').total };
}

/** The key of one more entry on a day: after all that are there. */
function nextSortKey(db: ReadableDb, day: string): number {
  const first = (Date.parse(day) / MS_PER_DAY) * TURNS_PER_DAY;
  const last = db.get<{ key: number | null }>(
    'SELECT max(sort_key) AS key FROM entries WHERE sort_key >= ? AND sort_key < ?',
    [first, first + TURNS_PER_DAY],
  );
  return last?.key === null || last?.key === undefined ? first : last.key + 1;
}

function writePeople(db: WritableDb, entryId: string, people: readonly string[]): void {
  const present = listPeople(db, entryId);
  if (JSON.stringify(present) === JSON.stringify(people)) return;
  db.run('DELETE FROM entry_people WHERE entry_id = ?', [entryId]);
  for (const [position, contactId] of people.entries()) {
    db.run('INSERT INTO entry_people (entry_id, position, contact_id) VALUES (?, ?, ?)', [
      entryId,
      position,
      contactId,
    ]);
  }
}

function insertRow(db: WritableDb, entry: Omit<Entry, 'people'>): void {
  db.run(
    `INSERT INTO entries (sort_key, id, day, text, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [nextSortKey(db, entry.day), entry.id, entry.day, entry.text, entry.createdAt, entry.changedAt],
  );
}

/**
 * Adds an entry (`id: null`) or changes one, and clears the draft. A contact named twice counts
 * once. `now` is the moment of writing.
 */
export function saveEntry(
  db: WritableDb,
  input: z.output<typeof journal.save.input>,
  now: Date,
): Result<Entry, ErrorOf<'entry/not-found' | 'contact/not-found'>> {
  const before = input.id === null ? null : findEntry(db, input.id);
  if (input.id !== null && !before) return err({ code: 'entry/not-found' });
  if (!hasContacts(db, input.people)) return err({ code: 'contact/not-found' });
  const moment = now.toISOString();
  const { day, text } = input;
  const id = before?.id ?? createId();
  if (!before) {
    insertRow(db, { id, day, text, createdAt: moment, changedAt: moment });
  } else {
    db.run('UPDATE entries SET sort_key = ?, day = ?, text = ?, changed_at = ? WHERE id = ?', [
      day === before.day ? sortKeyOf(db, id) : nextSortKey(db, day),
      day,
      text,
      moment,
      id,
    ]);
  }
  writePeople(db, id, [...new Set(input.people)]);
  clearDraft(db);
  return ok(must(findEntry(db, id), 'an entry saved is there'));
}

const sortKeyOf = (db: ReadableDb, id: string): number =>
  must(
    db.get<{ sort_key: number }>('SELECT sort_key FROM entries WHERE id = ?', [id]),
    'an entry found has a place',
  ).sort_key;

/** Removes an entry and its links. */
export function removeEntry(db: WritableDb, id: string): Result<null, ErrorOf<'entry/not-found'>> {
  db.run('DELETE FROM entry_people WHERE entry_id = ?', [id]);
  const removed = db.run('DELETE FROM entries WHERE id = ?', [id]);
  return removed === 1 ? ok(null) : err({ code: 'entry/not-found' });
}

/** Ids of the entries a contact is linked to, oldest first. */
export const listEntryIds = (db: ReadableDb, contactId: string): string[] =>
  db
    .all<{ id: string }>(
      `SELECT id FROM entries WHERE id IN (SELECT entry_id FROM entry_people WHERE contact_id = ?)
       ORDER BY sort_key`,
      [contactId],
    )
    .map((row) => row.id);

/** Links a contact to entries, after whoever they are linked to; those that are gone are left out. */
export function linkToEntries(
  db: WritableDb,
  contactId: string,
  entryIds: readonly string[],
): void {
  for (const entryId of entryIds) {
    db.run(
      `INSERT INTO entry_people (entry_id, position, contact_id)
       SELECT id, (SELECT coalesce(max(position) + 1, 0) FROM entry_people WHERE entry_id = id),
         @contactId
       FROM entries WHERE id = @entryId`,
      { contactId, entryId },
    );
  }
}

/** The whole journal, oldest first: the order in which a document carries it. */
export const allEntries = (db: ReadableDb): Entry[] =>
  db
    .all<EntryRow>('SELECT id, day, text, created_at, changed_at FROM entries ORDER BY sort_key')
    .map((row) => rowToEntry(db, row));

/**
 * Adds entries as a document tells them, ids and moments included. One that is here already stays
 * as it is; a link to somebody who is no contact is left out.
 */
export function insertEntries(db: WritableDb, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (findEntry(db, entry.id)) continue;
    insertRow(db, entry);
    const contacts = findContactIds(db, entry.people);
    writePeople(db, entry.id, [...new Set(entry.people.filter((id) => contacts.has(id)))]);
  }
}
