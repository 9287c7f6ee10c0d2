/**
 * Looking at a vault without working in it: what can be told without a key, and the thorough check
 * of everything with one.
 */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { HeaderFailure } from '../crypto/header.ts';
import { readAnchor, type AnchorReading } from './anchor.ts';
import { isBackupAuthentic, readBackupLayout } from './backup-format.ts';
import { listShelf } from './backup-shelf.ts';
import type { Connection } from './driver.ts';
import { toStoreFailure } from './failures.ts';
import { readHeaders } from './header-file.ts';
import { schemaState } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import type { OpenFailure } from './opening.ts';
import { isSound, summarize, type Summary } from './summary.ts';
import {
  readCredential,
  unlockHeaders,
  wipeCredential,
  type Credential,
  type CredentialFailure,
  type Unlocked,
} from './unlocking.ts';
import { vaultFiles, type VaultFiles } from './vault-files.ts';

export type VaultInfo = {
  readonly vaultId: string;
  /** Version of the header's format. */
  readonly format: number;
  /** A moment in UTC. */
  readonly createdAt: string;
  /** The ways in, by kind. */
  readonly slots: readonly string[];
  /** Null when there is no database file. */
  readonly databaseBytes: number | null;
  readonly backups: number;
};

/** What a vault's folder says without a key. Unauthenticated: whoever wrote the folder said it. */
export function vaultInfo(
  folder: string,
): Result<VaultInfo, HeaderFailure | ErrorOf<'vault/not-found'>> {
  const files = vaultFiles(folder);
  const headers = readHeaders(files);
  if (!headers.ok) return headers;
  const [header] = headers.value;
  if (!header) return err({ code: 'vault/not-found' });
  return ok({
    vaultId: header.body.vaultId,
    format: header.format,
    createdAt: header.body.created,
    slots: header.body.slots.map(({ type }) => type),
    databaseBytes: statSync(files.database, { throwIfNoEntry: false })?.size ?? null,
    backups: listShelf(files.backups).length,
  });
}

export type VaultReport = Pick<Summary, 'schema' | 'commitSeq' | 'counts'> & {
  readonly vaultId: string;
  /** What the anchor says; `known` agrees with the database. */
  readonly anchor: AnchorReading['state'];
  readonly backups: { readonly sound: number; readonly damaged: readonly string[] };
};

/** The search index says what the entries say. */
function isIndexSound(connection: Connection): boolean {
  connection.exec('BEGIN');
  try {
    connection.exec("INSERT INTO entries_fts (entries_fts, rank) VALUES ('integrity-check', 1)");
    return true;
  } catch (error) {
    if (toStoreFailure(error)?.code === 'vault/damaged') return false;
    throw error;
  } finally {
    connection.exec('ROLLBACK');
  }
}

function isDatabaseSound(connection: Connection): boolean {
  const orphans = connection.pragma('foreign_key_check');
  return (
    isSound(connection, 'full') &&
    Array.isArray(orphans) &&
    orphans.length === 0 &&
    isIndexSound(connection)
  );
}

function checkBackups(files: VaultFiles, { keys }: Unlocked): VaultReport['backups'] {
  const shelf = listShelf(files.backups);
  const damaged = shelf.filter(({ file }) => {
    const layout = readBackupLayout(file);
    return !layout.ok || !isBackupAuthentic(layout.value, keys);
  });
  return {
    sound: shelf.length - damaged.length,
    damaged: damaged.map(({ file }) => basename(file)),
  };
}

function checkUnlocked(files: VaultFiles, unlocked: Unlocked): Result<VaultReport, OpenFailure> {
  const { header, keys } = unlocked;
  const opened = openDatabase(files.database, keys, 'open');
  if (!opened.ok) return opened;
  try {
    const state = schemaState(opened.value);
    if (state === 'newer') return err({ code: 'vault/from-newer-version' });
    if (state === 'empty' || state === 'foreign' || !isDatabaseSound(opened.value)) {
      return err({ code: 'vault/damaged', part: 'database' });
    }
    const { vaultId } = header.body;
    const { schema, commitSeq, counts } = summarize(opened.value);
    const anchor = readAnchor(files.anchor, vaultId, keys);
    if (anchor.state === 'known' && anchor.commitSeq > commitSeq) {
      const missingSaves = anchor.commitSeq - commitSeq;
      return err({ code: 'vault/older-than-last-seen', missingSaves });
    }
    const backups = checkBackups(files, unlocked);
    return ok({ vaultId, schema, commitSeq, counts, anchor: anchor.state, backups });
  } finally {
    opened.value.close();
  }
}

/**
 * Checks everything that can be checked: header, every page, every reference, the search index, the
 * age, and the vault's own backups. Changes nothing. Takes some two seconds for 80 MB.
 */
export async function verifyVault(options: {
  readonly folder: string;
  readonly credential: Credential;
}): Promise<Result<VaultReport, CredentialFailure | OpenFailure>> {
  const files = vaultFiles(options.folder);
  const credential = readCredential(options.credential);
  if (!credential.ok) return credential;
  try {
    const headers = readHeaders(files);
    if (!headers.ok) return headers;
    const unlocked = await unlockHeaders(headers.value, credential.value);
    if (!unlocked.ok) return unlocked;
    try {
      return checkUnlocked(files, unlocked.value);
    } finally {
      unlocked.value.keys.wipe();
    }
  } catch (error) {
    const failure = toStoreFailure(error);
    if (failure) return err(failure);
    throw error;
  } finally {
    wipeCredential(credential.value);
  }
}
