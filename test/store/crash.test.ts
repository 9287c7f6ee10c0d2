import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { getActState, redo, undo } from '../../electron/store/acts.ts';
import { createStore, type Store } from '../../electron/store/db.ts';
import type { Connection } from '../../electron/store/driver.ts';
import { listEntries } from '../../electron/store/journal.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { openDatabase } from '../../electron/store/open-database.ts';
import { createRecorder } from '../../electron/store/row-images.ts';
import { isSound } from '../../electron/store/summary.ts';
import { createTempKeys, expectErr, expectOk, tempFolder } from '../support/temp-vault.ts';

const KEY = '5a'.repeat(32);
/** Each kill starts a process; a busy machine takes a second for one. */
const PATIENCE_MS = 120_000;
const CHILD = join(import.meta.dirname, 'children/writer.ts');

/** An encrypted database with a few contacts, closed. */
async function makeDatabase(): Promise<string> {
  const file = join(tempFolder(), 'vault.db');
  const connection = expectOk(openDatabase(file, await createTempKeys(KEY), 'create'));
  expectOk(migrate(connection));
  connection.exec(`
    INSERT INTO contacts (id, name, core, introductions_asked, tags, extras)
      SELECT 'c' || value, 'before', 1, 0, '[]', '{}' FROM json_each('[1,2,3,4,5,6,7,8,9]')`);
  connection.close();
  return file;
}

async function open(file: string): Promise<{ connection: Connection; store: Store }> {
  const connection = expectOk(openDatabase(file, await createTempKeys(KEY), 'open'));
  createRecorder(connection);
  return { connection, store: createStore(connection) };
}

type Running = {
  readonly lines: readonly string[];
  /** Resolves with the second line. */
  readonly said: Promise<void>;
  readonly kill: () => Promise<void>;
};

/** Starts the child and answers with the lines it says, as it says them. */
function start(task: string, file: string): Running {
  const child = spawn(process.execPath, [CHILD, task, file, KEY], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const said = new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      lines.push(line);
      if (lines.length === 2) resolve();
    });
  });
  const gone = once(child, 'close');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  return { lines, said, kill };
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits between the second line and the end, different each time and the same in every run. */
const waits = (count: number): number[] =>
  Array.from({ length: count }, (_, turn) => (turn * 37) % 61);

describe('a process killed while it writes', () => {
  it(
    'has lost nothing it said was saved, and nothing is torn',
    async () => {
      const file = await makeDatabase();
      let before = 0;
      for (const wait of waits(20)) {
        const { lines, said, kill } = start('write', file);
        await said;
        await pause(wait);
        await kill();
        const { connection, store } = await open(file);
        const saved = lines.filter((line) => line.startsWith('saved')).length;
        const names = getNetwork(store.db).contacts.map(({ name }) => name);
        const entries = listEntries(store.db, { words: '', person: null, limit: 100_000 });
        // What was saved is there; at most the save and the undo under way may be there as well.
        expect(names.length - 9 - before - saved).toBeGreaterThanOrEqual(0);
        expect(names.length - 9 - before - saved).toBeLessThanOrEqual(1);
        // Contact, entry and link were one save.
        expect(entries.total).toBe(names.length - 9);
        expect(entries.entries.every(({ people }) => people.length === 1)).toBe(true);
        // The act under way is whole or not there.
        const last = getActState(store.db).undo;
        if (last) {
          expectOk(undo(store));
          expect(getNetwork(store.db).contacts).toHaveLength(names.length - 1);
          expectOk(redo(store));
        }
        expect(isSound(connection, 'full')).toBe(true);
        before = names.length - 9;
        connection.close();
      }
      expect(before).toBeGreaterThan(20);
    },
    PATIENCE_MS,
  );

  it(
    'leaves the old version of the schema when it was killed in an upgrade',
    async () => {
      const file = await makeDatabase();
      const versions: unknown[] = [];
      for (const wait of waits(5)) {
        const { lines, said, kill } = start('upgrade', file);
        await said;
        await pause(wait);
        await kill();
        const { connection } = await open(file);
        const version = connection.pragma('user_version', { simple: true });
        const notes = connection.prepare('SELECT DISTINCT notes FROM contacts').all([]);
        if (version === 1) {
          expect(notes).toEqual([{ notes: null }]);
          expect(
            connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'added'").all([]),
          ).toEqual([]);
        } else {
          expect(notes).toEqual([{ notes: 'step 1999' }]);
        }
        expect(version === 2 || !lines.includes('upgraded')).toBe(true);
        versions.push(version);
        expect(isSound(connection, 'full')).toBe(true);
        connection.close();
      }
      expect(versions).toContain(1);
    },
    PATIENCE_MS,
  );
});

describe('a second process', () => {
  it('is told that the vault is in use, and changes nothing', async () => {
    const file = await makeDatabase();
    const { lines, said, kill } = start('hold', file);
    await said;
    expect(lines).toEqual(['open', 'held']);
    const { size } = statSync(file);
    const second = openDatabase(file, await createTempKeys(KEY), 'open');
    expect(expectErr(second)).toEqual({ code: 'vault/in-use' });
    expect(statSync(file).size).toBe(size);
    await kill();
    const { connection } = await open(file);
    expect(isSound(connection, 'quick')).toBe(true);
    connection.close();
  });
});

describe('a save', () => {
  it('leaves the write-ahead log empty', async () => {
    const file = await makeDatabase();
    const { connection, store } = await open(file);
    store.save((db) => ({ ok: true, value: db.run("UPDATE contacts SET notes = 'x'") }));
    expect(statSync(`${file}-wal`).size).toBe(0);
    connection.close();
  });

  it('that finds the disk full says so, loses nothing, and works again with room', async () => {
    const file = await makeDatabase();
    const { connection, store } = await open(file);
    const grow = (): unknown =>
      store.save((db) => ({
        ok: true,
        value: db.run('UPDATE contacts SET notes = hex(randomblob(20000))'),
      }));
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${String(pages)}`);
    expect(grow()).toEqual({ ok: false, error: { code: 'disk/full' } });
    expect(getNetwork(store.db).contacts.every(({ notes }) => notes === null)).toBe(true);
    connection.pragma('max_page_count = 1000000');
    expect(grow()).toMatchObject({ ok: true });
    expect(isSound(connection, 'full')).toBe(true);
    connection.close();
  });
});
