/**
 * What a database holds, in a few numbers and one digest: two databases with the same digest hold the
 * same rows, however their pages lie. It is how a backup is proved.
 */
import { createHash } from 'node:crypto';
import { commitSeq, createReader } from './db.ts';
import type { Connection } from './driver.ts';
import { toStoreFailure } from './failures.ts';
import { describeTable, listTables } from './tables.ts';

export type Summary = {
  /** Version of the schema. */
  readonly schema: number;
  readonly commitSeq: number;
  /** Rows in each table. */
  readonly counts: { readonly [table: string]: number };
  /** SHA-256 over all rows of all tables, in a fixed order; hexadecimal. */
  readonly digest: string;
};

export function summarize(connection: Connection): Summary {
  const db = createReader(connection);
  const digest = createHash('sha256');
  const counts: Record<string, number> = {};
  for (const name of listTables(db)) {
    const { columns, key } = describeTable(db, name);
    const rows = connection
      .prepare(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`)
      .iterate([]);
    let count = 0;
    digest.update(`${JSON.stringify([name, columns])}\n`);
    for (const row of rows) {
      count += 1;
      digest.update(`${JSON.stringify(row)}\n`);
    }
    counts[name] = count;
  }
  return {
    schema: Number(connection.pragma('user_version', { simple: true })),
    commitSeq: commitSeq(db),
    counts,
    digest: digest.digest('hex'),
  };
}

/** Whether every page and every index is what it should be; `quick` leaves out the indexes. */
export const isSound = (connection: Connection, depth: 'quick' | 'full'): boolean =>
  connection.pragma(depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)', {
    simple: true,
  }) === 'ok';

/** Tables and what the search index is kept in: everything pages belong to. */
const listStored = (connection: Connection): string[] =>
  createReader(connection)
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name`,
    )
    .map((table) => table.name);

/**
 * Checks every page in use, one table at a time with a pause after each, so that nobody waits for
 * it; `tell` hears the end of it. Answers with the way to stop it before.
 */
export function checkInBackground(
  connection: Connection,
  tell: (isWhole: boolean) => void,
): () => void {
  const left = listStored(connection);
  let turn: NodeJS.Immediate | null = null;
  const next = (): void => {
    const table = left.pop();
    if (table === undefined) {
      tell(true);
      return;
    }
    if (isTableSound(connection, table)) turn = setImmediate(next);
    else tell(false);
  };
  turn = setImmediate(next);
  return () => {
    if (turn) clearImmediate(turn);
  };
}

function isTableSound(connection: Connection, table: string): boolean {
  try {
    return connection.pragma(`quick_check('${table}')`, { simple: true }) === 'ok';
  } catch (error) {
    if (toStoreFailure(error)?.code === 'vault/damaged') return false;
    throw error;
  }
}
