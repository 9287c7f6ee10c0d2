/**
 * Making a backup: a compact image of the database, put into one file with the header, read back and
 * proved, and only then given its name. A backup that is there is one that opens.
 */
import { renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { flushFolder, temporaryName, writeNewFile } from './atomic-file.ts';
import {
  BACKUP_DAMAGED,
  isBackupAuthentic,
  readBackupLayout,
  readManifest,
  writeBackupFile,
  type BackupFailure,
  type Manifest,
} from './backup-format.ts';
import type { Connection } from './driver.ts';
import { orStoreFailure, type StoreFailure } from './failures.ts';
import { openDatabase } from './open-database.ts';
import { isSound, summarize, type Summary } from './summary.ts';

/** Image and file stand side by side for a moment, and a little more for the file system. */
const SPACE_NEEDED = 2.2;

/** An open vault, as far as a backup of it needs it. */
export type BackupSource = {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly vaultId: string;
  /** The header as it is on the disk. */
  readonly header: Uint8Array;
  readonly database: string;
  readonly appVersion: string;
};

export type BackupReport = Pick<Manifest, 'createdAt' | 'commitSeq' | 'counts'> & {
  /** Size of the backup. */
  readonly bytes: number;
};

const isSame = (one: Summary, other: Summary): boolean =>
  one.digest === other.digest && one.commitSeq === other.commitSeq && one.schema === other.schema;

/** Whether an image opens with these keys, is sound, and holds exactly what `expected` says. */
export function isImageOf(image: string, keys: VaultKeys, expected: Summary): boolean {
  const opened = openDatabase(image, keys, 'read');
  if (!opened.ok) return false;
  try {
    return isSound(opened.value, 'quick') && isSame(summarize(opened.value), expected);
  } finally {
    opened.value.close();
  }
}

function hasSpace(file: string, database: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(file));
  return bavail * bsize >= statSync(database).size * SPACE_NEEDED;
}

/** The file reads back as an authentic backup that says what `manifest` says. */
function isProved(file: string, manifest: Manifest, keys: VaultKeys): boolean {
  const layout = readBackupLayout(file);
  return (
    layout.ok &&
    isBackupAuthentic(layout.value, keys) &&
    readManifest(layout.value, keys)?.digest === manifest.digest
  );
}

function makeBackup(
  source: BackupSource,
  paths: { readonly file: string; readonly image: string; readonly temporary: string },
  now: Date,
): Result<BackupReport, BackupFailure> {
  writeNewFile(paths.image, new Uint8Array());
  source.connection.prepare('VACUUM INTO ?').run([paths.image]);
  const summary = summarize(source.connection);
  const manifest: Manifest = {
    vaultId: source.vaultId,
    createdAt: now.toISOString(),
    appVersion: source.appVersion,
    imageBytes: statSync(paths.image).size,
    ...summary,
  };
  const parts = { header: source.header, manifest, image: paths.image };
  writeBackupFile(paths.temporary, parts, source.keys);
  // The image is what went into the file: the file's MAC and the image's rows prove both.
  const isGood =
    isImageOf(paths.image, source.keys, summary) &&
    isProved(paths.temporary, manifest, source.keys);
  if (!isGood) return BACKUP_DAMAGED;
  renameSync(paths.temporary, paths.file);
  flushFolder(dirname(paths.file));
  const { createdAt, commitSeq, counts } = manifest;
  return ok({ createdAt, commitSeq, counts, bytes: statSync(paths.file).size });
}

/** Writes a verified backup to `file`, replacing what is there. Nothing half-written is left. */
export function backUp(
  source: BackupSource,
  file: string,
  now: Date,
): Result<BackupReport, BackupFailure | StoreFailure> {
  const paths = {
    file,
    image: temporaryName(`${file}.image`),
    temporary: temporaryName(file),
  };
  const clear = (): void => {
    rmSync(paths.image, { force: true });
    rmSync(paths.temporary, { force: true });
  };
  const made = orStoreFailure(() => {
    if (!hasSpace(file, source.database)) return err({ code: 'disk/full' });
    return makeBackup(source, paths, now);
  });
  orStoreFailure(clear);
  return made.ok ? made.value : made;
}
