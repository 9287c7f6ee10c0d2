/** A database to be harmed, without the vault around it: no derivation of keys at every opening. */
import { join } from 'node:path';
import { createStore, type Store } from '../../../electron/store/db.ts';
import type { Connection } from '../../../electron/store/driver.ts';
import { migrate } from '../../../electron/store/migrate.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { createRecorder } from '../../../electron/store/row-images.ts';
import { createTempKeys, expectOk, tempFolder } from '../../support/temp-vault.ts';

/** Its vault key, in hexadecimal. */
export const FAULT_KEY = '5a'.repeat(32);

/** An encrypted database with so many contacts, closed; by another schema when that is given. */
export async function createFaultDatabase(
  contacts: number,
  migrations?: readonly string[],
): Promise<string> {
  const file = join(tempFolder(), 'vault.db');
  const connection = expectOk(openDatabase(file, await createTempKeys(FAULT_KEY), 'create'));
  expectOk(migrate(connection, migrations));
  connection
    .prepare(
      `WITH RECURSIVE turns (turn) AS (SELECT 1 UNION ALL SELECT turn + 1 FROM turns WHERE turn < ?)
       INSERT INTO contacts (id, name, core, introductions_asked, tags, extras)
       SELECT 'c' || turn, 'before', 1, 0, '[]', '{}' FROM turns`,
    )
    .run([contacts]);
  connection.close();
  return file;
}

/** The database, recording acts as an open vault does. */
export async function openFaultDatabase(
  file: string,
): Promise<{ readonly connection: Connection; readonly store: Store }> {
  const connection = expectOk(openDatabase(file, await createTempKeys(FAULT_KEY), 'open'));
  createRecorder(connection);
  return { connection, store: createStore(connection) };
}
