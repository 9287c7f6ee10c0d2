/** What happens to an open vault from outside: its pages rot, its folder goes, its disk refuses. */
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../electron/store/backup.ts';
import { insertContact } from '../../electron/store/contacts.ts';
import { getNetwork } from '../../electron/store/network.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import { checkInBackground } from '../../electron/store/summary.ts';
import { listConflicts, vaultFiles } from '../../electron/store/vault-files.ts';
import {
  createTempStore,
  createTempVault,
  expectErr,
  expectOk,
  recover,
} from '../support/temp-vault.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');

let vault: OpenVault;
let folder: string;
let recoveryCode: string;

beforeEach(async () => {
  ({ vault, folder, recoveryCode } = await createTempVault({ now: () => NOW }));
});

const add = (name: string) => vault.store.save((db) => insertContact(db, { name }));

describe('the check in the background', () => {
  it('finds a vault sound, once, and tells of it', async () => {
    expect(vault.health()).toBe('checking');
    await new Promise<void>((resolve) => vault.startCheck(resolve));
    expect(vault.health()).toBe('sound');
  });

  it('finds a page that has rotted', async () => {
    const { connection, file, store } = await createTempStore();
    expectOk(store.save((db) => insertContact(db, { name: 'A'.repeat(9_000) })));
    const bytes = readFileSync(file);
    // Every page but the first: the connection keeps what it has read already.
    for (let at = 4_096; at < bytes.length; at += 4_096) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    connection.pragma('cache_size = 0');
    connection.pragma('shrink_memory');
    const isWhole = await new Promise<boolean>((resolve) => {
      checkInBackground(connection, resolve);
    });
    expect(isWhole).toBe(false);
  });

  it('ends with the vault', async () => {
    let told = false;
    vault.startCheck(() => {
      told = true;
    });
    vault.close();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect([told, vault.health()]).toEqual([false, 'checking']);
  });
});

describe('copies made by a sync program', () => {
  it('are told of by name and left alone', () => {
    const names = [
      'vault (conflicted copy 2026-11-22).hdr',
      'vault.sync-conflict-20261122.db',
      'vault-LAPTOP.db',
    ];
    for (const name of names) writeFileSync(join(folder, name), 'theirs');
    writeFileSync(join(folder, 'notes.txt'), 'not ours to speak of');
    expect(vault.info().conflicts).toEqual(names.toSorted());
    vault.close();
    expect(listConflicts(vaultFiles(folder))).toEqual(names.toSorted());
  });
});

describe('a vault whose folder goes while it is open', () => {
  it('refuses the next save, and takes it once the folder is back', () => {
    expectOk(add('Ada'));
    renameSync(folder, `${folder}-elsewhere`);
    expect(expectErr(add('Bo'))).toEqual({ code: 'vault/moved' });
    expect(expectErr(vault.refreshAnchor())).toEqual({ code: 'disk/failed' });
    renameSync(`${folder}-elsewhere`, folder);
    expectOk(add('Bo'));
    expect(getNetwork(vault.store.db).contacts.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  });

  it('refuses to save into a file that another one has replaced', () => {
    const file = join(folder, 'vault.db');
    copyFileSync(file, `${file}.other`);
    renameSync(`${file}.other`, file);
    expect(expectErr(add('Ada'))).toEqual({ code: 'vault/moved' });
  });

  it('closes without complaint', () => {
    rmSync(folder, { recursive: true });
    expect(expectErr(add('Ada'))).toEqual({ code: 'vault/moved' });
    vault.close();
  });
});

describe('a vault that is damaged', () => {
  const spoil = (): void => {
    vault.close();
    writeFileSync(join(folder, 'vault.db'), new Uint8Array(8_192));
  };

  it('names the newest backup that is whole', async () => {
    expectOk(vault.backUpNow());
    expectOk(add('Ada'));
    const later = new Date(NOW.getTime() + 86_400_000);
    spoil();
    const kept = readFileSync(join(folder, 'backups', '2026-11-22T08-30-00Z-0.plexus-backup'));
    const name = `${later.toISOString().slice(0, 10)}T08-30-00Z-1.plexus-backup`;
    writeFileSync(join(folder, 'backups', name), kept.subarray(0, -1));
    const refusal = { code: 'vault/damaged', backupAt: NOW.toISOString() };
    expect(expectErr(await recover(folder, recoveryCode))).toEqual({
      ...refusal,
      part: 'database',
    });
    for (const header of ['vault.hdr', 'vault.hdr.bak']) rmSync(join(folder, header));
    // Without a header there is no key to prove it with: it was proved when it was made.
    expect(expectErr(await recover(folder, recoveryCode))).toMatchObject({
      code: 'vault/damaged',
      part: 'header',
      backupAt: later.toISOString(),
    });
  });

  it('promises no backup where there is none', async () => {
    spoil();
    expect(expectErr(await recover(folder, recoveryCode))).toEqual({
      code: 'vault/damaged',
      part: 'database',
    });
  });
});

describe('a disk that refuses', () => {
  it('leaves no half of a backup, and the vault as it was', async () => {
    const made = await createTempStore();
    const file = join(folder, 'no-such-folder', 'x.plexus-backup');
    const source = {
      connection: made.connection,
      keys: made.keys,
      database: made.file,
      vaultId: '',
      header: new Uint8Array(),
      appVersion: '',
    };
    expect(expectErr(backUp(source, file, NOW))).toEqual({ code: 'disk/failed' });
    mkdirSync(join(folder, 'no-such-folder'));
    expectOk(backUp(source, file, NOW));
  });

  it('at any statement of a save loses nothing that was saved before', async () => {
    const { connection, store } = await createTempStore();
    const pages = Number(connection.pragma('page_count', { simple: true }));
    let saved = 0;
    for (let room = 0; room < 12; room += 1) {
      connection.pragma(`max_page_count = ${String(pages + room)}`);
      for (;;) {
        const one = store.save((db) =>
          insertContact(db, { name: 'A', changes: { notes: 'x'.repeat(3_000) } }),
        );
        if (!one.ok) {
          expect(one.error).toEqual({ code: 'disk/full' });
          break;
        }
        saved += 1;
      }
      expect(getNetwork(store.db).contacts).toHaveLength(saved);
    }
    expect(saved).toBeGreaterThan(5);
  });
});
