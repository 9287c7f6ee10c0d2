/**
 * A change of the vault key that was interrupted. No version makes one yet, but every version must
 * be able to open what a later one left half done.
 */
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
import { getNetwork } from '../../electron/store/network.ts';
import { connect } from '../../electron/store/open-database.ts';
import { readCredential, unlockHeaders } from '../../electron/store/unlocking.ts';
import { must } from '../../shared/assert.ts';
import { createTempVault, expectErr, expectOk, recover, reopen } from '../support/temp-vault.ts';

const raw = (keys: VaultKeys): Buffer =>
  Buffer.concat([Buffer.from('raw:'), keys.databaseKey().bytes]);

/** Gives the pages of a database another key. */
function rekey(file: string, from: VaultKeys, to: VaultKeys): void {
  const connection = connect(file, 'write') as ReturnType<typeof connect> & {
    readonly rekey: (key: Buffer) => unknown;
  };
  connection.pragma(`cipher = 'chacha20'`);
  connection.key?.(raw(from));
  connection.pragma('schema_version');
  connection.rekey(raw(to));
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

describe('a vault whose key was being changed', () => {
  it('opens under the old key when the database had not gone over', async () => {
    const { folder, recoveryCode } = await makeHalfway();
    const opened = expectOk(await recover(folder, recoveryCode));
    expect(getNetwork(opened.store.db).contacts).toHaveLength(1);
    opened.close();
    expectOk(await reopen(folder)).close();
  });

  it('opens under the new key when it had, and the change is finished', async () => {
    const { folder, database, recoveryCode, from, to } = await makeHalfway();
    rekey(database, from, to);
    const opened = expectOk(await recover(folder, recoveryCode));
    expect(getNetwork(opened.store.db).contacts).toHaveLength(1);
    opened.close();
    const { body } = expectOk(parseHeader(readFileSync(join(folder, 'vault.hdr'))));
    expect([body.pending, body.gen, body.slots.length]).toEqual([null, 3, 1]);
    expectOk(await recover(folder, recoveryCode)).close();
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
