/**
 * From a backup back to a vault. The backup is proved before anything is made of it, and the vault
 * appears under its name only when it is complete; an existing vault is never touched.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { parseHeader } from '../crypto/header.ts';
import type { SlotCredential } from '../crypto/slots.ts';
import { writeAnchor } from './anchor.ts';
import { flushFolder, writeFileAtomic } from './atomic-file.ts';
import {
  BACKUP_DAMAGED,
  extractImage,
  isBackupAuthentic,
  readBackupLayout,
  readManifest,
  type BackupFailure,
  type BackupLayout,
  type Manifest,
} from './backup-format.ts';
import { isImageOf } from './backup.ts';
import { giveName, makeUnfinished } from './create-vault.ts';
import { toStoreFailure, type StoreFailure } from './failures.ts';
import { MIGRATIONS } from './migrate.ts';
import {
  readCredential,
  unlockHeaders,
  wipeCredential,
  type Credential,
  type CredentialFailure,
  type Unlocked,
} from './unlocking.ts';
import { vaultFiles } from './vault-files.ts';

export type RestoreFailure =
  ErrorOf<'file/not-found' | 'vault/exists'> | CredentialFailure | BackupFailure | StoreFailure;

export type RestoreReport = Pick<Manifest, 'createdAt' | 'commitSeq' | 'counts'>;

/** A backup that is whole, with its keys. */
export type ProvedBackup = Unlocked & {
  readonly layout: BackupLayout;
  readonly manifest: Manifest;
};

/** Unlocks a backup and proves that it is whole. The caller wipes the keys. */
async function proveBackup(
  file: string,
  credential: SlotCredential,
): Promise<Result<ProvedBackup, RestoreFailure>> {
  const layout = readBackupLayout(file);
  if (!layout.ok) return layout;
  const header = parseHeader(layout.value.header);
  if (!header.ok) return header.error.code === 'vault/damaged' ? BACKUP_DAMAGED : err(header.error);
  const unlocked = await unlockHeaders([header.value], credential);
  if (!unlocked.ok) {
    return unlocked.error.code === 'vault/damaged' ? BACKUP_DAMAGED : err(unlocked.error);
  }
  const { keys } = unlocked.value;
  const isAuthentic = isBackupAuthentic(layout.value, keys);
  const manifest = isAuthentic ? readManifest(layout.value, keys) : null;
  if (manifest && manifest.schema <= MIGRATIONS.length) {
    return ok({ ...unlocked.value, layout: layout.value, manifest });
  }
  keys.wipe();
  return manifest ? err({ code: 'vault/from-newer-version' }) : BACKUP_DAMAGED;
}

function writeVault(
  unfinished: string,
  { layout, manifest, keys, header }: ProvedBackup,
): Result<null, BackupFailure> {
  const files = vaultFiles(unfinished);
  mkdirSync(files.backups, { mode: 0o700 });
  extractImage(layout, files.database);
  if (!isImageOf(files.database, keys, manifest)) return BACKUP_DAMAGED;
  writeFileAtomic(files.header, layout.header);
  writeFileAtomic(files.headerCopy, layout.header);
  writeAnchor(files.anchor, header.body.vaultId, manifest.commitSeq, keys);
  flushFolder(unfinished);
  return ok(null);
}

function restoreProved(
  backup: ProvedBackup,
  folder: string,
): Result<RestoreReport, RestoreFailure> {
  const unfinished = makeUnfinished(folder);
  try {
    const written = writeVault(unfinished, backup);
    if (!written.ok) return written;
    if (!giveName(unfinished, folder)) return err({ code: 'vault/exists' });
    const { createdAt, commitSeq, counts } = backup.manifest;
    return ok({ createdAt, commitSeq, counts });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Proves a backup, hands it to `work`, and wipes keys and credential whatever happens. */
export async function withProvedBackup<T>(
  file: string,
  given: Credential,
  work: (backup: ProvedBackup) => Result<T, RestoreFailure>,
): Promise<Result<T, RestoreFailure>> {
  const credential = readCredential(given);
  if (!credential.ok) return credential;
  try {
    if (!existsSync(file)) return err({ code: 'file/not-found' });
    const proved = await proveBackup(file, credential.value);
    if (!proved.ok) return proved;
    try {
      return work(proved.value);
    } finally {
      proved.value.keys.wipe();
    }
  } catch (error) {
    const failure = toStoreFailure(error);
    if (!failure) throw error;
    return failure.code === 'vault/damaged' ? BACKUP_DAMAGED : err(failure);
  } finally {
    wipeCredential(credential.value);
  }
}

/**
 * Makes a vault in `folder` from a backup. It opens with the passphrase and the recovery code the
 * backup was made under.
 */
export const restoreBackup = (options: {
  readonly file: string;
  readonly credential: Credential;
  readonly folder: string;
}): Promise<Result<RestoreReport, RestoreFailure>> =>
  withProvedBackup(options.file, options.credential, (backup) =>
    existsSync(options.folder)
      ? err({ code: 'vault/exists' })
      : restoreProved(backup, options.folder),
  );

/** Proves a backup without restoring it: it opens, is whole, and holds what it says. */
export async function verifyBackup(options: {
  readonly file: string;
  readonly credential: Credential;
  /** A folder for a moment's encrypted copy. */
  readonly workFolder: string;
}): Promise<Result<RestoreReport, RestoreFailure>> {
  const folder = join(options.workFolder, 'backup-on-trial');
  const restored = await restoreBackup({ ...options, folder });
  rmSync(folder, { recursive: true, force: true });
  return restored;
}
