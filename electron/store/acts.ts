/**
 * The one way data changes: an act, named so that a person recognises it, recorded so that it can be
 * undone. Acts form a line: undo walks back along it, redo forward, and a new act after an undo
 * cuts off what was undone. The last two hundred are kept, encrypted like everything else.
 */
import type * as z from 'zod';
import type { Act, ActState as ActStateSchema } from '../../shared/contract/network.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ReadableDb, Store, WritableDb } from './db.ts';
import type { DiskFailure } from './failures.ts';
import { replaceRow, type RowImage } from './row-images.ts';
import { describeTable, type Table } from './tables.ts';

type ActState = z.infer<typeof ActStateSchema>;
type ActRow = { readonly id: number; readonly code: Act['code']; name: string; count: number };

const ACTS_KEPT = 200;

const toAct = ({ code, name, count }: ActRow): Act => ({ code, name, count });

const lastDone = (db: ReadableDb): ActRow | undefined =>
  db.get<ActRow>(
    'SELECT id, code, name, count FROM acts WHERE undone = 0 ORDER BY id DESC LIMIT 1',
  );

const firstUndone = (db: ReadableDb): ActRow | undefined =>
  db.get<ActRow>('SELECT id, code, name, count FROM acts WHERE undone = 1 ORDER BY id LIMIT 1');

/** What undo and redo would do now. */
export function getActState(db: ReadableDb): ActState {
  const undo = lastDone(db);
  const redo = firstUndone(db);
  return { undo: undo ? toAct(undo) : null, redo: redo ? toAct(redo) : null };
}

function forget(db: WritableDb, condition: string): void {
  db.run(`DELETE FROM act_changes WHERE act_id IN (SELECT id FROM acts WHERE ${condition})`);
  db.run(`DELETE FROM acts WHERE ${condition}`);
}

/**
 * Forgets the acts that touched these rows of a table, and with them all before: undo walks back
 * along the line and cannot step over a gap. What was taken back goes as well.
 */
export function forgetActsAbout(db: WritableDb, table: string, keys: readonly string[]): void {
  const last = db.get<{ id: number | null }>(
    `SELECT max(act_id) AS id FROM act_changes WHERE table_name = ?
       AND coalesce(before ->> 'contact_id', after ->> 'contact_id')
         IN (SELECT value FROM json_each(?))`,
    [table, JSON.stringify(keys)],
  )?.id;
  if (last === null || last === undefined) return;
  forget(db, `undone = 1 OR id <= ${String(last)}`);
}

/** Forgets every act: nothing done so far can be undone. */
export const forgetAllActs = (db: WritableDb): void => forget(db, 'TRUE');

function record(db: WritableDb, id: number, act: Act): void {
  forget(db, 'undone = 1');
  db.run('INSERT INTO acts (id, code, name, count, undone) VALUES (?, ?, ?, ?, 0)', [
    id,
    act.code,
    act.name,
    act.count,
  ]);
  forget(db, `id IN (SELECT id FROM acts ORDER BY id DESC LIMIT -1 OFFSET ${String(ACTS_KEPT)})`);
}

/**
 * Makes a change as one act, on the disk when this returns. `act` may be computed from what the
 * change answered. A change that changes nothing is not an act. When `change` answers with an
 * error, or throws, nothing has happened.
 */
export function performAct<T, E>(
  store: Store,
  act: Act | ((value: T) => Act),
  change: (db: WritableDb) => Result<T, E>,
): Result<T, E | DiskFailure> {
  return store.save((db) => {
    const id = (db.get<{ id: number | null }>('SELECT max(id) AS id FROM acts')?.id ?? 0) + 1;
    db.run('INSERT INTO current_act (act_id) VALUES (?)', [id]);
    const result = change(db);
    db.run('DELETE FROM current_act');
    if (!result.ok) return result;
    const isAnAct = db.get('SELECT 1 AS found FROM act_changes WHERE act_id = ? LIMIT 1', [id]);
    if (isAnAct) record(db, id, typeof act === 'function' ? act(result.value) : act);
    return result;
  });
}

const parseImage = (json: string | null): RowImage | null =>
  // Written by the triggers: an object of a row's columns.
  json === null ? null : (JSON.parse(json) as RowImage);

function replay(db: WritableDb, actId: number, direction: 'back' | 'forward'): void {
  // Rows go back one at a time; that references hold is checked at the commit.
  db.run('PRAGMA defer_foreign_keys = ON');
  const changes = db.all<{ table_name: string; before: string | null; after: string | null }>(
    `SELECT table_name, before, after FROM act_changes WHERE act_id = ?
     ORDER BY id ${direction === 'back' ? 'DESC' : 'ASC'}`,
    [actId],
  );
  const tables = new Map<string, Table>();
  for (const { table_name: name, before, after } of changes) {
    const table = tables.get(name) ?? describeTable(db, name);
    tables.set(name, table);
    const [from, to] = direction === 'back' ? [after, before] : [before, after];
    replaceRow(db, table, parseImage(from), parseImage(to));
  }
  db.run('UPDATE acts SET undone = ? WHERE id = ?', [direction === 'back' ? 1 : 0, actId]);
}

/** Takes the last act back and answers with it. */
export function undo(store: Store): Result<Act, ErrorOf<'act/nothing-to-undo'> | DiskFailure> {
  return store.save((db) => {
    const act = lastDone(db);
    if (!act) return err({ code: 'act/nothing-to-undo' });
    replay(db, act.id, 'back');
    return ok(toAct(act));
  });
}

/** Does the act that was taken back last again and answers with it. */
export function redo(store: Store): Result<Act, ErrorOf<'act/nothing-to-redo'> | DiskFailure> {
  return store.save((db) => {
    const act = firstUndone(db);
    if (!act) return err({ code: 'act/nothing-to-redo' });
    replay(db, act.id, 'forward');
    return ok(toAct(act));
  });
}
