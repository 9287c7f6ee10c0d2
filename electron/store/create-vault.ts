/**
 * Making a vault. Everything is made in a folder beside it and given its name at the end, so a vault
 * is there complete or not at all.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HeaderBody } from '../crypto/header-schema.ts';
import { newHeader } from '../crypto/header.ts';
import type { KdfProfile } from '../crypto/kdf-profile.ts';
import { Redacted } from '../crypto/redacted.ts';
import { createPassphraseSlot, createRecoverySlot, type Derivation } from '../crypto/slots.ts';
import { loadSodium } from '../crypto/sodium.ts';
import { createVaultKeys, KEY_BYTES, type VaultKeys } from '../crypto/vault-keys.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { writeAnchor } from './anchor.ts';
import { flushFolder } from './atomic-file.ts';
import { writeHeader } from './header-file.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type OpenDatabaseFailure } from './open-database.ts';
import { vaultFiles, type VaultFiles } from './vault-files.ts';

const VAULT_ID_BYTES = 16;
const UNFINISHED_SUFFIX = '.unfinished';

type NewVault = Derivation & {
  readonly folder: string;
  readonly recoveryKey: Redacted;
  readonly profile: KdfProfile;
  readonly now: Date;
};

async function createBody(
  { passphrase, signal, recoveryKey, profile, now }: NewVault,
  vaultKey: Redacted,
): Promise<HeaderBody> {
  const sodium = await loadSodium();
  const home = {
    vaultId: randomBytes(VAULT_ID_BYTES).toString('hex'),
    cipher: { name: 'chacha20', pageSize: 4096 } as const,
  };
  const request = { home, vaultKey, now };
  return {
    ...home,
    gen: 1,
    created: now.toISOString(),
    slots: [
      await createPassphraseSlot(sodium, { ...request, passphrase, signal, profile }),
      createRecoverySlot(sodium, { ...request, recoveryKey }),
    ],
    pending: null,
    features: { critical: [], optional: [] },
  };
}

function writeFiles(
  files: VaultFiles,
  body: HeaderBody,
  keys: VaultKeys,
): Result<null, OpenDatabaseFailure> {
  mkdirSync(files.backups, { recursive: true, mode: 0o700 });
  const opened = openDatabase(files.database, keys, 'create');
  if (!opened.ok) return opened;
  try {
    migrate(opened.value);
  } finally {
    opened.value.close();
  }
  writeHeader(files, newHeader(body), keys);
  writeAnchor(files.anchor, body.vaultId, 0, keys);
  flushFolder(files.folder);
  return ok(null);
}

/** Removes what an earlier attempt left, then makes the folder that nobody else may read. */
function makeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Gives a folder that is complete its name; false when the name is taken. The check and the renaming
 * are two steps, but only one Plexus runs at a time.
 */
export function giveName(unfinished: string, folder: string): boolean {
  if (existsSync(folder)) return false;
  renameSync(unfinished, folder);
  flushFolder(dirname(folder));
  return true;
}

/** The folder a vault is made in before it has its name. */
export function makeUnfinished(folder: string): string {
  const unfinished = `${folder}${UNFINISHED_SUFFIX}`;
  makeFolder(unfinished);
  return unfinished;
}

/**
 * Writes a new, empty vault. Throws when the disk refuses or the derivation is given up; nothing is
 * left then.
 */
export async function writeNewVault(
  vault: NewVault,
): Promise<Result<null, OpenDatabaseFailure | { readonly code: 'vault/exists' }>> {
  const keys = createVaultKeys(await loadSodium(), Redacted.random(KEY_BYTES));
  let unfinished: string | null = null;
  try {
    const body = await createBody(vault, keys.vaultKey);
    unfinished = makeUnfinished(vault.folder);
    const written = writeFiles(vaultFiles(unfinished), body, keys);
    if (!written.ok) return written;
    return giveName(unfinished, vault.folder) ? ok(null) : err({ code: 'vault/exists' });
  } finally {
    keys.wipe();
    if (unfinished !== null) rmSync(unfinished, { recursive: true, force: true });
  }
}
