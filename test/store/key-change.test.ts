/** A change of the vault's key: what opens it afterwards, and what is left when it is interrupted. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeHeader, newHeader, parseHeader } from '../../electron/crypto/header.ts';
import { parseRecoveryCode } from '../../electron/crypto/recovery-code.ts';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { createRecoverySlot } from '../../electron/crypto/slots.ts';
import { loadSodium } from '../../electron/crypto/sodium.ts';
import { createVaultKeys, KEY_BYTES, type VaultKeys } from '../../electron/crypto/vault-keys.ts';
import { insertContact } from '../../electron/store/contacts.ts';
import { listShelf } from '../../electron/store/backup-shelf.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { changeKey, openDatabase } from '../../electron/store/open-database.ts';
import { verifyBackup } from '../../electron/store/restore.ts';
import { readCredential, unlockHeaders } from '../../electron/store/unlocking.ts';
import { verifyVault } from '../../electron/store/verify-vault.ts';
import { must } from '../../shared/assert.ts';
import {
  createTempVault,
  expectErr,
  expectOk,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  recover,
  reopen,
  tempFolder,
} from '../support/temp-vault.ts';

/** Gives the pages of a database another key. */
function rekey(file: string, from: VaultKeys, to: VaultKeys): void {
  const connection = expectOk(openDatabase(file, from, 'open'));
  changeKey(connection, to);
  connection.close();
}

type Halfway = {
  readonly folder: string;
  readonly database: string;
  readonly recoveryCode: string;
  readonly from: VaultKeys;
  readonly to: VaultKeys;
};

/** A vault whose header announces a new key, with the database still under the old one. */
async function makeHalfway(): Promise<Halfway> {
  const { vault, folder, recoveryCode } = await createTempVault();
  expectOk(vault.store.save((db) => insertContact(db, { name: 'Ada' })));
  vault.close();
  const sodium = await loadSodium();
  const header = expectOk(parseHeader(readFileSync(join(folder, 'vault.hdr'))));
  const credential = expectOk(readCredential({ recoveryCode }));
  const { keys: from } = expectOk(await unlockHeaders([header], credential));
  const vaultKey = Redacted.random(KEY_BYTES);
  const now = new Date('2026-11-22T08:30:00.000Z');
  const recoveryKey = must(parseRecoveryCode(recoveryCode), 'the code is right');
  const slots = [createRecoverySlot(sodium, { home: header.body, vaultKey, now, recoveryKey })];
  const { vaultId: _, cipher } = header.body;
  const pending = { started: now.toISOString(), cipher, slots };
  const announced = encodeHeader(newHeader({ ...header.body, gen: 2, pending }), from);
  for (const name of ['vault.hdr', 'vault.hdr.bak']) writeFileSync(join(folder, name), announced);
  const to = createVaultKeys(sodium, vaultKey);
  return { folder, database: join(folder, 'vault.db'), recoveryCode, from, to };
}

const bodyOf = (folder: string) =>
  expectOk(parseHeader(readFileSync(join(folder, 'vault.hdr')))).body;

const words = (text: string): Redacted => Redacted.fromText(text);

describe('a new key', () => {
  it('leaves everything as it was, under the passphrase and a new recovery code', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    expectOk(vault.store.save((db) => insertContact(db, { name: 'Ada' })));
    const rotated = expectOk(await vault.rotateKeys(words(PASSPHRASE)));
    expect(vault.info().recoveryConfirmed).toBe(false);
    expectOk(vault.store.save((db) => insertContact(db, { name: 'Bo' })));
    expectOk(vault.refreshAnchor());
    vault.close();
    expect(expectErr(await recover(folder, recoveryCode)).code).toBe('vault/wrong-recovery-code');
    const verified = await verifyVault({
      folder,
      credential: { recoveryCode: rotated.recoveryCode },
    });
    expect(expectOk(verified)).toMatchObject({ anchor: 'known', counts: { contacts: 2 } });
    const opened = expectOk(await reopen(folder));
    expect(getNetwork(opened.store.db).contacts.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  });

  it('is not given for another passphrase, and then nothing has changed', async () => {
    const { vault, folder } = await createTempVault();
    const before = readFileSync(join(folder, 'vault.hdr'));
    expect(expectErr(await vault.rotateKeys(words(OTHER_PASSPHRASE)))).toEqual({
      code: 'vault/wrong-passphrase',
      waitSeconds: 0,
    });
    expect(readFileSync(join(folder, 'vault.hdr')).equals(before)).toBe(true);
  });

  it('makes the old header and the old key open nothing of what is written since', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    const stolen = readFileSync(join(folder, 'vault.hdr'));
    expectOk(await vault.rotateKeys(words(PASSPHRASE)));
    vault.close();
    for (const name of ['vault.hdr', 'vault.hdr.bak']) writeFileSync(join(folder, name), stolen);
    expect(expectErr(await recover(folder, recoveryCode))).toMatchObject({
      code: 'vault/damaged',
      part: 'database',
    });
  });

  it('tells which backups open with the passphrase of then, and still restores them', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    expectOk(await vault.rotateKeys(words(PASSPHRASE)));
    expect(vault.listBackups()).toMatchObject([
      { state: 'sound', passphrase: 'present', holdings: { people: 0 } },
      { state: 'unchecked', passphrase: 'of-then', holdings: null },
    ]);
    const old = listShelf(join(folder, 'backups'))[1]?.file ?? '';
    const workFolder = tempFolder();
    expectOk(await verifyBackup({ file: old, credential: { recoveryCode }, workFolder }));
    vault.close();
    const verified = await verifyVault({ folder, credential: { passphrase: words(PASSPHRASE) } });
    expect(expectOk(verified).backups).toEqual({ sound: 1, damaged: [], unchecked: 1 });
  });

  it('and a new passphrase asked for at once come one after the other', async () => {
    const { vault, folder } = await createTempVault();
    const [rotated, changed] = await Promise.all([
      vault.rotateKeys(words(PASSPHRASE)),
      vault.changePassphrase(words(OTHER_PASSPHRASE)),
    ]);
    expectOk(changed);
    vault.close();
    expectOk(await recover(folder, expectOk(rotated).recoveryCode)).close();
    expectOk(await reopen(folder, { passphrase: OTHER_PASSPHRASE })).close();
  });
});

describe('a vault whose key was being changed', () => {
  it('opens under the old key when the database had not gone over', async () => {
    const { folder, recoveryCode } = await makeHalfway();
    const opened = expectOk(await recover(folder, recoveryCode));
    expect(getNetwork(opened.store.db).contacts).toHaveLength(1);
    opened.close();
    expect(bodyOf(folder)).toMatchObject({ pending: null, gen: 3, slots: [{}, {}] });
    expectOk(await reopen(folder)).close();
  });

  it('opens under the new key when it had, and the change is finished', async () => {
    const { folder, database, recoveryCode, from, to } = await makeHalfway();
    rekey(database, from, to);
    const opened = expectOk(await recover(folder, recoveryCode));
    expect(getNetwork(opened.store.db).contacts).toHaveLength(1);
    opened.close();
    expect(bodyOf(folder)).toMatchObject({ pending: null, gen: 3, slots: [{}] });
    expectOk(await recover(folder, recoveryCode)).close();
  });

  it('and had gone over, sends whoever has the code of before to the passphrase', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    const before = readFileSync(join(folder, 'vault.hdr'));
    expectOk(await vault.rotateKeys(words(PASSPHRASE)));
    vault.close();
    // What the disk holds after a kill between the pages and the last writing of the header.
    const { slots, cipher } = bodyOf(folder);
    const old = expectOk(parseHeader(before));
    const credential = expectOk(readCredential({ recoveryCode }));
    const { keys } = expectOk(await unlockHeaders([old], credential));
    const pending = { started: old.body.created, cipher, slots };
    const announced = encodeHeader(newHeader({ ...old.body, gen: 2, pending }), keys);
    for (const name of ['vault.hdr', 'vault.hdr.bak']) writeFileSync(join(folder, name), announced);
    expect(expectErr(await recover(folder, recoveryCode))).toEqual({
      code: 'vault/key-change-unfinished',
    });
    expectOk(await reopen(folder)).close();
    expect(bodyOf(folder)).toMatchObject({ pending: null, slots });
  });

  it('is damaged when its database is under neither', async () => {
    const { folder, database, recoveryCode } = await makeHalfway();
    const other = await createTempVault();
    other.vault.close();
    copyFileSync(join(other.folder, 'vault.db'), database);
    expect(expectErr(await recover(folder, recoveryCode))).toEqual({
      code: 'vault/damaged',
      part: 'database',
    });
  });
});
