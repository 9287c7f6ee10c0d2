/**
 * The database as the store's modules see it: `ReadableDb` to read, `WritableDb` inside a save and
 * nowhere else. Statements are prepared once and kept. Everything is synchronous: one connection, one
 * writer, and a save is an ordinary function that is undone when it answers with an error.
 */
import { assert } from '../../shared/assert.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Connection, SqlParameters, Statement } from './driver.ts';
import { toDiskFailure, type DiskFailure } from './failures.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** `Row` must describe the columns the SQL names: the mapping functions are where that is so. */
export type ReadableDb = {
  readonly [readable]: true;
  /** The first row, or undefined. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- see above: the caller knows
  readonly get: <Row extends object>(sql: string, parameters?: SqlParameters) => Row | undefined;
  readonly all: <Row extends object>(sql: string, parameters?: SqlParameters) => Row[];
};

export type WritableDb = ReadableDb & {
  readonly [writable]: true;
  /** Runs a statement that changes rows; answers with how many. */
  readonly run: (sql: string, parameters?: SqlParameters) => number;
};

/** An open, migrated database. */
export type Store = {
  readonly db: ReadableDb;
  /**
   * One transaction that is on the disk when this returns: begun IMMEDIATE, counted, committed,
   * checkpointed. An `Err` of `change`, or anything thrown, leaves nothing behind. What a person
   * can undo goes through `performAct`; this alone is for drafts and for filling a new vault.
   */
  readonly save: <T, E>(change: (db: WritableDb) => Result<T, E>) => Result<T, E | DiskFailure>;
  /** Writes the file anew without its free pages, after something was erased. Needs twice the room. */
  readonly compact: () => Result<null, DiskFailure>;
};

function createWritable(connection: Connection): WritableDb {
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const read = (sql: string): Statement => {
    const statement = prepare(sql);
    assert(statement.readonly, 'what reads does not change anything');
    return statement;
  };
  const db = {
    get: (sql: string, parameters: SqlParameters = []) => read(sql).get(parameters),
    all: (sql: string, parameters: SqlParameters = []) => read(sql).all(parameters),
    run: (sql: string, parameters: SqlParameters = []) => prepare(sql).run(parameters).changes,
  };
  // The brands exist for the compiler only, and rows are typed by whoever names their columns.
  return db as WritableDb;
}

/** For a connection that is only read, such as a backup's image. */
export const createReader = (connection: Connection): ReadableDb => createWritable(connection);

/**
 * Empties the write-ahead log into the database: a rotten bit in a log would go unnoticed, in a
 * page it cannot. The save is durable before this, so a disk that refuses now costs nothing; the
 * next save tries again.
 */
function checkpoint(connection: Connection): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The save is on the disk already; to call it failed would make somebody write it twice.
  }
}

/**
 * The store over a migrated connection, which it does not close. `isInPlace` tells whether the file
 * is still where it was opened: a file that was removed takes writes and forgets them.
 */
export function createStore(connection: Connection, isInPlace = (): boolean => true): Store {
  const db = createWritable(connection);
  const save = <T, E>(change: (db: WritableDb) => Result<T, E>): Result<T, E | DiskFailure> => {
    if (!isInPlace()) return err({ code: 'vault/moved' });
    try {
      connection.exec('BEGIN IMMEDIATE');
      const result = change(db);
      if (!result.ok) {
        connection.exec('ROLLBACK');
        return result;
      }
      db.run('UPDATE meta SET commit_seq = commit_seq + 1');
      connection.exec('COMMIT');
      checkpoint(connection);
      return result;
    } catch (error) {
      // A full disk may have made SQLite roll back already.
      if (connection.inTransaction) connection.exec('ROLLBACK');
      const failure = toDiskFailure(error);
      if (failure) return err(failure);
      throw error;
    }
  };
  const compact = (): Result<null, DiskFailure> => {
    try {
      connection.exec('VACUUM');
      checkpoint(connection);
      return ok(null);
    } catch (error) {
      const failure = toDiskFailure(error);
      if (failure) return err(failure);
      throw error;
    }
  };
  return { db, save, compact };
}

/** How many saves this vault has seen; the anchor remembers it. */
export const commitSeq = (db: ReadableDb): number =>
  db.get<{ commit_seq: number }>('SELECT commit_seq FROM meta')?.commit_seq ?? 0;
