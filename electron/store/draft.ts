/**
 * What is being written and not yet saved. Kept in the vault as one types; not an act, so undo does
 * not see it. It may be older than what it speaks of: what is gone meanwhile is left out.
 */
import type { Draft } from '../../shared/model/journal.ts';
import { findContactIds } from './contacts.ts';
import type { ReadableDb, WritableDb } from './db.ts';

type DraftRow = {
  readonly entry_id: string | null;
  readonly day: string;
  readonly text: string;
  readonly people: string;
};

/** The draft, or null. A draft of an entry that is gone is the draft of a new one. */
export function getDraft(db: ReadableDb): Draft | null {
  const row = db.get<DraftRow>(
    `SELECT (SELECT id FROM entries WHERE id = draft.entry_id) AS entry_id, day, text, people
     FROM draft`,
  );
  if (!row) return null;
  // Written by `saveDraft` from a valid draft.
  const people = JSON.parse(row.people) as Draft['people'];
  const present = findContactIds(db, people);
  return {
    entryId: row.entry_id,
    day: row.day,
    text: row.text,
    people: people.filter((id) => present.has(id)),
  };
}

/** Forgets what is being written. */
export const clearDraft = (db: WritableDb): void => {
  db.run('DELETE FROM draft');
};

/** Keeps what is being written, or with null forgets it. */
export function saveDraft(db: WritableDb, draft: Draft | null): void {
  if (!draft) {
    clearDraft(db);
    return;
  }
  db.run(
    `INSERT INTO draft (id, entry_id, day, text, people) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET entry_id = excluded.entry_id, day = excluded.day,
       text = excluded.text, people = excluded.people`,
    [draft.entryId, draft.day, draft.text, JSON.stringify(draft.people)],
  );
}
