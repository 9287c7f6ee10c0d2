/** The way in through the operating system's keychain: asked for, never the only one, and ended. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseHeader } from '../../electron/crypto/header.ts';
import { readBackupLayout } from '../../electron/store/backup-format.ts';
import { findSealedKey } from '../../electron/store/keychain-slot.ts';
import { createTestHost, PASSPHRASE, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk } from '../support/temp-vault.ts';

const SEALED = Buffer.from('only the keychain reads this').toString('base64');
const NAME = 'Test';
const OPENING = { name: NAME, acceptOlder: false };

let host: TestHost;
let recoveryCode = '';
const folder = (): string => join(host.folder, 'vaults', `${NAME}.plexus`);

beforeEach(async () => {
  host = createTestHost('direct');
  ({ recoveryCode } = expectOk(
    await host.client.vault.create({ name: NAME, passphrase: PASSPHRASE }),
  ));
}, 60_000);
afterEach(() => host.close());

/** Lets the keychain open the vault; answers with what it was given to seal. */
async function enable(): Promise<string> {
  host.answers.push({ answer: 'bytes', bytes: SEALED });
  expectOk(await host.client.vault.enableKeychain({ passphrase: PASSPHRASE }));
  const asked = host.asked.findLast((request) => request.ask === 'keychain-seal');
  return asked && 'bytes' in asked ? asked.bytes : '';
}

async function state(): Promise<string> {
  host.answers.push({ answer: 'done' });
  return expectOk(await host.client.vault.keychain({ name: NAME }));
}

/** Locks, and opens again with what the keychain gives. */
async function openWith(bytes: string) {
  expectOk(await host.client.vault.lock({}));
  await new Promise(setImmediate); // The restart main is asked for.
  host.answers.push({ answer: 'bytes', bytes });
  return host.client.vault.unlockWithKeychain(OPENING);
}

describe('the keychain', { timeout: 60_000 }, () => {
  it('opens nothing until somebody who has the passphrase wants it to', async () => {
    expect(expectOk(await host.client.vault.keychain({ name: NAME }))).toBe('unavailable');
    expect(await state()).toBe('off');
    const wrong = await host.client.vault.enableKeychain({ passphrase: 'not the passphrase' });
    expect(expectErr(wrong).code).toBe('vault/wrong-passphrase');
    const refused = await host.client.vault.enableKeychain({ passphrase: PASSPHRASE });
    expect(expectErr(refused).code).toBe('vault/keychain-refused');
    expect(findSealedKey(folder())).toBeNull();
  });

  it('opens the vault with the very key it sealed, until it is switched off', async () => {
    const key = await enable();
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(await state()).toBe('on');
    const other = Buffer.alloc(32, 7).toString('base64');
    expect(expectErr(await openWith(other)).code).toBe('vault/keychain-refused');
    expectOk(await openWith(key));
    expectOk(await host.client.vault.disableKeychain({}));
    expect(await state()).toBe('off');
    expect(expectErr(await openWith(key)).code).toBe('vault/keychain-refused');
    expectOk(await host.client.vault.unlock({ ...OPENING, passphrase: PASSPHRASE }));
  });

  it('is in no backup, and ends with a new key', async () => {
    const key = await enable();
    expectOk(await host.client.vault.backUp({}));
    const backups = join(folder(), 'backups');
    const [backup = ''] = readdirSync(backups);
    const { header } = expectOk(readBackupLayout(join(backups, backup)));
    const types = expectOk(parseHeader(header)).body.slots.map(({ type }) => type);
    expect(types.toSorted()).toEqual(['passphrase', 'recovery']);
    expectOk(await host.client.vault.rotateKeys({ passphrase: PASSPHRASE }));
    expect(expectErr(await openWith(key)).code).toBe('vault/keychain-refused');
  });

  it('ends with an opening by the recovery code', async () => {
    await enable();
    expectOk(await host.client.vault.lock({}));
    const passphrase = 'quiet marmalade engines across the tundra';
    expectOk(await host.client.vault.recover({ ...OPENING, recoveryCode, passphrase }));
    expect(findSealedKey(folder())).toBeNull();
  });
});
