/**
 * Real vaults and real encrypted databases in a temporary folder, made with the least work a vault
 * may ask for, and removed with whatever they hold when the test is over.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { loadSodium } from '../../electron/crypto/sodium.ts';
import { createVaultKeys, KEY_BYTES, type VaultKeys } from '../../electron/crypto/vault-keys.ts';
import { createStore, type Store } from '../../electron/store/db.ts';
import type { Connection } from '../../electron/store/driver.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { openDatabase } from '../../electron/store/open-database.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import type { OpenFailure } from '../../electron/store/opening.ts';
import { createRecorder } from '../../electron/store/row-images.ts';
import type { PassphraseFailure, RecoveryFailure } from '../../electron/store/unlocking.ts';
import { createVault, openVault } from '../../electron/store/vault.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';

/** The floor: a fifth of a second where the default takes more than one. */
export const FAST_KDF = { ops: 2, memMiB: 64 } as const;
export const PASSPHRASE = 'violet lantern drums under the ocean';
export const OTHER_PASSPHRASE = 'quiet marmalade engines across the tundra';

type TooWeak = ErrorOf<'vault/passphrase-too-weak'>;

const folders: string[] = [];
const open: { readonly close: () => unknown }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-test-'));
  folders.push(folder);
  return folder;
}

/** The value of a result that is right, or a failing test that names the code. */
export function expectOk<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a result that is wrong, or a failing test. */
export function expectErr<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('expected an error, got a value');
  return result.error;
}

export type TempStore = {
  readonly store: Store;
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly file: string;
};

/** New keys of a vault, from nothing or from a key in hexadecimal. */
export async function createTempKeys(key?: string): Promise<VaultKeys> {
  const vaultKey =
    key === undefined ? Redacted.random(KEY_BYTES) : new Redacted(Buffer.from(key, 'hex'));
  return createVaultKeys(await loadSodium(), vaultKey);
}

/** An encrypted database with the present schema, without the vault around it. */
export async function createTempStore(): Promise<TempStore> {
  const keys = await createTempKeys();
  const file = join(tempFolder(), 'vault.db');
  const connection = expectOk(openDatabase(file, keys, 'create'));
  open.push(connection);
  expectOk(migrate(connection));
  createRecorder(connection);
  return { store: createStore(connection), connection, keys, file };
}

export type TempVault = {
  readonly vault: OpenVault;
  readonly folder: string;
  readonly recoveryCode: string;
};

/** A new, open vault. */
export async function createTempVault(
  options: { readonly now?: () => Date } = {},
): Promise<TempVault> {
  const folder = join(tempFolder(), 'Test.plexus');
  const passphrase = Redacted.fromText(PASSPHRASE);
  const made = expectOk(await createVault({ folder, passphrase, kdf: FAST_KDF, ...options }));
  open.push(made.vault);
  return { folder, ...made };
}

type ReopenOptions = Pick<
  Parameters<typeof openVault>[0],
  'acceptOlder' | 'kdf' | 'migrations' | 'now' | 'throttle'
> & { readonly passphrase?: string };

/** Opens a vault with the passphrase all of them have, or another. */
export async function reopen(
  folder: string,
  { passphrase = PASSPHRASE, ...options }: ReopenOptions = {},
): Promise<Result<OpenVault, PassphraseFailure | OpenFailure>> {
  const credential = { passphrase: Redacted.fromText(passphrase) };
  const opened = await openVault({ folder, credential, kdf: FAST_KDF, ...options });
  if (opened.ok) open.push(opened.value);
  return opened;
}

/** Opens a vault with a recovery code, and perhaps sets a new passphrase. */
export async function recover(
  folder: string,
  recoveryCode: string,
  newPassphrase?: string,
): Promise<Result<OpenVault, RecoveryFailure | TooWeak | OpenFailure>> {
  const opened = await openVault({
    folder,
    credential: { recoveryCode },
    newPassphrase: newPassphrase === undefined ? undefined : Redacted.fromText(newPassphrase),
    kdf: FAST_KDF,
  });
  if (opened.ok) open.push(opened.value);
  return opened;
}
