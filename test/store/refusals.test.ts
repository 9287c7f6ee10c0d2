/** Files that are not what they should be: every one is refused, and none is touched. */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { performAct } from '../../electron/store/acts.ts';
import { insertContact } from '../../electron/store/contacts.ts';
import { listEntries, saveEntry } from '../../electron/store/journal.ts';
import { MIGRATIONS } from '../../electron/store/migrate.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { connect } from '../../electron/store/open-database.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import { openVault } from '../../electron/store/vault.ts';
import { verifyVault } from '../../electron/store/verify-vault.ts';
import {
  createTempVault,
  expectErr,
  expectOk,
  recover,
  tempFolder,
} from '../support/temp-vault.ts';

const DAMAGED = { code: 'vault/damaged', part: 'database' };

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

const stateOf = ({ store }: OpenVault): unknown => [
  getNetwork(store.db),
  listEntries(store.db, { words: '', person: null, limit: 500 }),
  listEntries(store.db, { words: 'tea', person: null, limit: 500 }),
];

function fill({ store }: OpenVault): void {
  for (let number = 0; number < 12; number += 1) {
    const name = `Person ${String(number)}`;
    const text = `tea with ${name} `.repeat(40);
    expectOk(
      performAct(store, { code: 'contact-added', name, count: 1 }, (db) => {
        const contact = insertContact(db, { name, changes: { notes: text } });
        if (!contact.ok) return contact;
        const people = [contact.value.id];
        return saveEntry(db, { id: null, day: '2026-11-22', text, people }, new Date());
      }),
    );
  }
}

let folder: string;
let database: string;
let recoveryCode: string;
let state: unknown;

beforeEach(async () => {
  const made = await createTempVault();
  ({ folder, recoveryCode } = made);
  fill(made.vault);
  state = stateOf(made.vault);
  made.vault.close();
  database = join(folder, 'vault.db');
});

describe('a database that is not what it should be', () => {
  it('is refused and left alone: empty, cut, foreign, plain, of another vault, missing', async () => {
    const good = readFileSync(database);
    const plain = join(tempFolder(), 'plain.db');
    writeFileSync(plain, '');
    const connection = connect(plain, 'write');
    connection.exec('CREATE TABLE contacts (id INTEGER PRIMARY KEY); PRAGMA user_version = 1');
    connection.close();
    const other = await createTempVault();
    other.vault.close();
    const bad: readonly (readonly [string, Uint8Array])[] = [
      ['empty', new Uint8Array()],
      ['one byte short', good.subarray(0, -1)],
      ['a page short', good.subarray(0, -4096)],
      ['half', good.subarray(0, Math.floor(good.length / 8192) * 4096)],
      ['one page', good.subarray(0, 4096)],
      ['less than a page', good.subarray(0, 1000)],
      ['random', createHash('shake256', { outputLength: 8192 }).update('x').digest()],
      ['zeros', new Uint8Array(8192)],
      ['plain', readFileSync(plain)],
      ['of another vault', readFileSync(join(other.folder, 'vault.db'))],
    ];
    for (const [name, bytes] of bad) {
      writeFileSync(database, bytes);
      const hash = hashOf(database);
      const verified = await verifyVault({ folder, credential: { recoveryCode } });
      expect([name, expectErr(verified)]).toEqual([name, DAMAGED]);
      expect([name, hashOf(database)]).toEqual([name, hash]);
    }
    rmSync(database);
    expect(expectErr(await recover(folder, recoveryCode))).toEqual(DAMAGED);
  });

  it('with any bit changed is found out, or holds the same', async () => {
    const good = readFileSync(database);
    const outcomes = { refused: 0, noticed: 0, same: 0 };
    for (let flip = 0; flip < 100; flip += 1) {
      const changed = Buffer.from(good);
      const bit = flip < 30 ? flip * 8 + (flip % 8) : (flip * 7_919_993) % (good.length * 8);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(database, changed);
      const verified = await verifyVault({ folder, credential: { recoveryCode } });
      if (!verified.ok) {
        expect(verified.error).toEqual(DAMAGED);
        outcomes.refused += 1;
        continue;
      }
      const opened = await openVault({ folder, credential: { recoveryCode } });
      if (opened.ok) {
        expect(stateOf(opened.value)).toEqual(state);
        opened.value.close();
        outcomes.same += 1;
      } else outcomes.noticed += 1;
    }
    expect(outcomes.refused).toBeGreaterThan(90);
  });

  it('cannot be read without its key', () => {
    const connection = connect(database, 'read');
    expect(() => connection.prepare('SELECT count(*) FROM sqlite_schema').get([])).toThrow(
      expect.objectContaining({ code: 'SQLITE_NOTADB' }),
    );
    connection.close();
  });

  it('of a newer version is refused and left alone', async () => {
    const newer = [...MIGRATIONS, 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'];
    expectOk(await openVault({ folder, credential: { recoveryCode }, migrations: newer })).close();
    const hash = hashOf(database);
    const refused = await recover(folder, recoveryCode);
    expect(expectErr(refused)).toEqual({ code: 'vault/from-newer-version' });
    expect(hashOf(database)).toBe(hash);
  });
});

describe('an older copy of a database', () => {
  it('is noticed with the number of saves missing, and opens when the person decides so', async () => {
    const older = join(tempFolder(), 'older.db');
    copyFileSync(database, older);
    const vault = expectOk(await recover(folder, recoveryCode));
    for (const name of ['One', 'Two', 'Three']) {
      expectOk(vault.store.save((db) => insertContact(db, { name })));
    }
    vault.close();
    copyFileSync(older, database);
    const noticed = { code: 'vault/older-than-last-seen', missingSaves: 3 };
    expect(expectErr(await recover(folder, recoveryCode))).toEqual(noticed);
    expect(expectErr(await verifyVault({ folder, credential: { recoveryCode } }))).toEqual(noticed);
    const accepted = expectOk(
      await openVault({ folder, credential: { recoveryCode }, acceptOlder: true }),
    );
    expect(stateOf(accepted)).toEqual(state);
    accepted.close();
    expectOk(await recover(folder, recoveryCode)).close();
  });

  it('is not cried over when the anchor is missing or spoilt', async () => {
    const anchor = join(folder, 'vault.anchor');
    for (const spoil of [rmSync, (file: string): void => truncateSync(file, 10)]) {
      spoil(anchor);
      expectOk(await recover(folder, recoveryCode)).close();
      const verified = await verifyVault({ folder, credential: { recoveryCode } });
      expect(expectOk(verified).anchor).toBe('known');
    }
  });
});

describe('an upgrade of the schema', () => {
  it('is done behind a verified backup, once', async () => {
    const step = 'ALTER TABLE contacts ADD COLUMN nickname TEXT';
    const migrations = [...MIGRATIONS, step];
    const options = { folder, credential: { recoveryCode }, migrations } as const;
    const upgraded = expectOk(await openVault(options));
    expect(upgraded.info().lastBackupAt).not.toBeNull();
    expect(stateOf(upgraded)).toEqual(state);
    upgraded.close();
    const again = expectOk(await openVault({ ...options, credential: { recoveryCode } }));
    expectOk(again.refreshAnchor());
    again.close();
  });

  it('that fails leaves the old version as it was', async () => {
    const migrations = [
      ...MIGRATIONS,
      'DELETE FROM entry_people; DELETE FROM contacts; SELECT nonsense',
    ];
    const copy = join(tempFolder(), 'Copy.plexus');
    cpSync(folder, copy, { recursive: true });
    await expect(
      openVault({ folder: copy, credential: { recoveryCode }, migrations }),
    ).rejects.toThrow('nonsense');
    const opened = expectOk(await recover(copy, recoveryCode));
    expect(stateOf(opened)).toEqual(state);
  });
});
