/** Ways around the encryption that exist in the driver and must not exist in the source. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../electron/store/migrate.ts';
import { createTempStore, createTempKeys, expectErr, tempFolder } from '../support/temp-vault.ts';
import type { Connection } from '../../electron/store/driver.ts';
import { chooseCipher, openDatabase } from '../../electron/store/open-database.ts';
import { describeTable, listTables, UNDOABLE_TABLES } from '../../electron/store/tables.ts';

/** A connection as a plain object, to take something away from it. */
const bind = (connection: Connection): Connection => ({
  inTransaction: connection.inTransaction,
  prepare: (sql) => connection.prepare(sql),
  exec: (sql) => connection.exec(sql),
  pragma: (source, options) => connection.pragma(source, options),
  close: () => connection.close(),
  key: () => undefined,
});

const root = join(import.meta.dirname, '../..');
const sources = globSync('electron/{core,cli,crypto,exchange,store,vault}/**/*.ts', {
  cwd: root,
}).map((file) => ({
  file,
  source: readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/^\s*\/\/.*$/gmu, ''),
}));

const filesWith = (pattern: RegExp): string[] =>
  sources.filter(({ source }) => pattern.test(source)).map(({ file }) => file);

describe('the store', () => {
  it('never asks the driver for a plain image or an unencrypted copy', () => {
    expect(filesWith(/\.serialize\(|\.backup\(/u)).toEqual([]);
  });

  it('never turns the checking of pages off, attaches a file, or names a key in SQL', () => {
    const banned = /hmac_check|\bATTACH\b|hexkey|PRAGMA\s+key|plaintext_header|loadExtension/u;
    expect(filesWith(banned)).toEqual([]);
  });

  it('gives the key in one place', () => {
    expect(filesWith(/databaseKey\(\)/u).toSorted()).toEqual(['electron/store/open-database.ts']);
  });

  it('names its columns: no SELECT *', () => {
    expect(filesWith(/SELECT\s+\*/iu)).toEqual([]);
  });
});

describe('an open database', () => {
  it('keeps to the profile that was measured', async () => {
    const { connection } = await createTempStore();
    const profile = [
      'cipher',
      'temp_store',
      'journal_mode',
      'synchronous',
      'locking_mode',
      'secure_delete',
      'mmap_size',
      'cell_size_check',
      'trusted_schema',
      'foreign_keys',
      'page_size',
    ].map((pragma) => [pragma, connection.pragma(pragma, { simple: true })]);
    expect(Object.fromEntries(profile)).toEqual({
      cipher: 'chacha20',
      temp_store: 2,
      journal_mode: 'wal',
      synchronous: 2,
      locking_mode: 'exclusive',
      secure_delete: 1,
      mmap_size: 0,
      cell_size_check: 1,
      trusted_schema: 0,
      foreign_keys: 1,
      page_size: 4096,
    });
  });

  it('is refused from a driver that cannot encrypt', async () => {
    const { connection } = await createTempStore();
    const withoutKey: Connection = { ...bind(connection), key: undefined };
    const withoutCipher: Connection = { ...bind(connection), pragma: () => undefined };
    expect([connection, withoutKey, withoutCipher].map(chooseCipher)).toEqual([true, false, false]);
  });

  it('is never made over a file that is there', async () => {
    const { file, connection } = await createTempStore();
    connection.close();
    const made = (): unknown => expectErr(openDatabase(file, keys, 'create'));
    const keys = await createTempKeys();
    expect(made).toThrow('EEXIST');
    const missing = openDatabase(join(tempFolder(), 'none.db'), keys, 'open');
    expect(expectErr(missing)).toEqual({ code: 'vault/damaged', part: 'database' });
  });

  it('has strict tables only, each with a key, and forgets deleted words', async () => {
    const { connection, store } = await createTempStore();
    const loose = connection
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND strict = 0 AND name NOT LIKE 'sqlite~_%' ESCAPE '~'`,
      )
      .all([]);
    expect(loose).toEqual([]);
    const tables = listTables(store.db);
    expect(tables).toEqual(expect.arrayContaining([...UNDOABLE_TABLES]));
    for (const table of tables) expect(describeTable(store.db, table).key).not.toEqual([]);
    const option = connection
      .prepare("SELECT v FROM entries_fts_config WHERE k = 'secure-delete'")
      .all([]);
    expect(option).toEqual([{ v: 1 }]);
  });

  it('answers a change of data asked for as a question with a refusal', async () => {
    const { store } = await createTempStore();
    expect(() => store.db.all('DELETE FROM contacts RETURNING id')).toThrow('does not change');
  });

  it('has one script for each version of its schema', async () => {
    const { connection } = await createTempStore();
    expect(connection.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  });
});
