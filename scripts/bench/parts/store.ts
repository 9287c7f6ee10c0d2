/**
 * S1: the encrypted store against the same code on the same driver and schema without a key: loading
 * the network, an acknowledged save, a search. Both files lie in one temporary folder.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Redacted } from '../../../electron/crypto/redacted.ts';
import { loadSodium } from '../../../electron/crypto/sodium.ts';
import { createVaultKeys, KEY_BYTES } from '../../../electron/crypto/vault-keys.ts';
import { createStore, type Store } from '../../../electron/store/db.ts';
import type { Connection } from '../../../electron/store/driver.ts';
import { insertEntries, listEntries, saveEntry } from '../../../electron/store/journal.ts';
import { migrate } from '../../../electron/store/migrate.ts';
import { getNetwork, replaceNetwork } from '../../../electron/store/network.ts';
import { connect, openDatabase } from '../../../electron/store/open-database.ts';
import { ok } from '../../../shared/result.ts';
import { cpu, p99Of, race, wall, type Side } from '../clock.ts';
import { exactly, expectRight, plainFigure, raceFigure, type Line, type Part } from '../figures.ts';
import { createJournal, SEARCHES } from '../journal.ts';
import { createPeople } from '../people.ts';

const PEOPLE = 5000;
const ENTRIES = 50_000;
const SAVES = 300;
const GOALS = {
  load: 1.3,
  save: 2.2,
  saveP99Ms: 3,
  search: 1.1,
  searchP99Ms: 10,
} as const;

type Opened = { readonly store: Store; readonly connection: Connection };

async function openEncrypted(file: string): Promise<Opened> {
  const keys = createVaultKeys(await loadSodium(), Redacted.random(KEY_BYTES));
  const opened = openDatabase(file, keys, 'create');
  expectRight(opened.ok, 'the encrypted database cannot be made');
  return { connection: opened.value, store: createStore(opened.value) };
}

/** A new file without a key: the same pragmas but those that only a key makes sense of. */
export function openPlain(file: string): Opened {
  writeFileSync(file, '');
  const connection = connect(file, 'write');
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'temp_store = MEMORY',
    'mmap_size = 0',
    'cell_size_check = ON',
    'foreign_keys = ON',
    'secure_delete = ON',
    'cache_size = -65536',
    'journal_mode = WAL',
    'synchronous = FULL',
  ]) {
    connection.pragma(pragma);
  }
  return { connection, store: createStore(connection) };
}

function fill({ store, connection }: Opened): void {
  migrate(connection);
  const filled = store.save((db) => {
    replaceNetwork(db, createPeople(PEOPLE));
    insertEntries(db, createJournal(ENTRIES));
    return ok(null);
  });
  expectRight(filled.ok, 'the database cannot be filled');
}

let written = 0;
function saveOne({ store }: Opened): void {
  written += 1;
  const text = `Coffee with Léa, number ${String(written)}: she offered to read the draft.`;
  const now = new Date('2026-11-22T10:00:00Z');
  const entry = { id: null, day: '2026-11-22', text, people: [] };
  expectRight(store.save((db) => saveEntry(db, entry, now)).ok, 'an entry cannot be saved');
}

const searchAll = ({ store }: Opened): number[] =>
  SEARCHES.map((words) => listEntries(store.db, { words, person: null, limit: 50 }).total);

/** How long each of many calls takes on the wall, in ms. */
const each = (calls: number, work: () => unknown): number[] =>
  Array.from({ length: calls }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });

/** The tail of saves: what waits for the disk waits the same without a key, which is told beside it. */
function savesTail(ours: Opened, plain: Opened): Line {
  const tail = (opened: Opened) => exactly(p99Of(each(SAVES, () => saveOne(opened))));
  return {
    ...plainFigure(
      { row: 'S1', what: 'acknowledged save, 99th percentile', unit: 'ms' },
      tail(ours),
      GOALS.saveP99Ms,
    ),
    against: { name: 'without a key', figure: tail(plain) },
  };
}

/** CPU time of the search that takes most, each at its best of five. */
async function slowestSearch({ store }: Opened): Promise<number> {
  let slowest = 0;
  for (const words of SEARCHES) {
    const search = cpu(() => listEntries(store.db, { words, person: null, limit: 50 }));
    const samples: number[] = [];
    for (let round = 0; round < 5; round += 1) samples.push(await search(1));
    slowest = Math.max(slowest, Math.min(...samples));
  }
  return slowest;
}

const compare = async (what: string, atMost: number, sides: [ours: Side, plain: Side]) =>
  raceFigure(
    { row: 'S1', what, against: 'without a key', goal: { of: 'ratio', atMost } },
    await race({ ours: sides[0], against: sides[1] }),
  );

async function* compareStores(ours: Opened, plain: Opened): AsyncGenerator<Line> {
  expectRight(
    JSON.stringify(getNetwork(ours.store.db)) === JSON.stringify(getNetwork(plain.store.db)),
    'the two stores hold different networks',
  );
  yield await compare('load 5,000 people and their ties', GOALS.load, [
    cpu(() => getNetwork(ours.store.db)),
    cpu(() => getNetwork(plain.store.db)),
  ]);
  yield await compare('acknowledged save of an entry', GOALS.save, [
    wall(() => saveOne(ours)),
    wall(() => saveOne(plain)),
  ]);
  yield savesTail(ours, plain);
  const found = searchAll(ours);
  expectRight(
    Math.min(...found) > 0 && Math.max(...found) < ENTRIES,
    'a search finds nothing or everything',
  );
  yield await compare(
    `search in 50,000 entries, ${String(SEARCHES.length)} queries`,
    GOALS.search,
    [cpu(() => searchAll(ours)), cpu(() => searchAll(plain))],
  );
  yield plainFigure(
    { row: 'S1', what: 'the slowest of these searches', unit: 'ms' },
    exactly(await slowestSearch(ours)),
    GOALS.searchP99Ms,
  );
}

async function* measure(): AsyncGenerator<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-bench-'));
  const ours = await openEncrypted(join(folder, 'ours.db'));
  const plain = openPlain(join(folder, 'plain.db'));
  try {
    fill(ours);
    fill(plain);
    yield* compareStores(ours, plain);
  } finally {
    ours.connection.close();
    plain.connection.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const store: Part = { row: 'S1', measure };
