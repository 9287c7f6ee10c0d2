/**
 * Looking at a vault without working in it: what can be told without a key, and the thorough check
 * of everything with one.
 */
import { statSync } from 'node:fs';
import type { VaultBackup } from '../../shared/contract/vault-backups.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { HeaderFailure } from '../crypto/header.ts';
import type { SlotCredential } from '../crypto/slots.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { readAnchor, type AnchorReading } from './anchor.ts';
import { inspectBackup } from './backup-list.ts';
import { listShelf } from './backup-shelf.ts';
import type { Connection } from './driver.ts';
import { toStoreFailure } from './failures.ts';
import { readHeaders } from './header-file.ts';
import { schemaState } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { withWayBack, type OpenFailure } from './opening.ts';
import { isSound, summarize, type Summary } from './summary.ts';
import {
  readCredential,
  unlockHeaders,
  unlockPending,
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
  readonly backups: {
    readonly sound: number;
    readonly damaged: readonly string[];
    /** Made under an earlier key, which what was given here does not open. */
    readonly unchecked: number;
  };
};

type Owned = Pick<Unlocked, 'header' | 'keys'>;

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

function checkBackups(files: VaultFiles, { header, keys }: Owned): VaultReport['backups'] {
  const seen = listShelf(files.backups).map((backup) =>
    inspectBackup(backup, { body: header.body, keys }),
  );
  const namesOf = (state: VaultBackup['state']): string[] =>
    seen.filter((backup) => backup.state === state).map(({ name }) => name);
  return {
    sound: namesOf('sound').length,
    damaged: namesOf('damaged'),
    unchecked: namesOf('unchecked').length,
  };
}

/** The database under the vault's key, or under the one it was going over to when interrupted. */
async function openForReading(
  files: VaultFiles,
  unlocked: Owned,
  credential: SlotCredential,
): Promise<Result<{ readonly connection: Connection; readonly keys: VaultKeys }, OpenFailure>> {
  const { header, keys } = unlocked;
  const opened = openDatabase(files.database, keys, 'open');
  if (opened.ok) return ok({ connection: opened.value, keys });
  if (opened.error.code !== 'vault/damaged' || !header.body.pending) return opened;
  const newKeys = await unlockPending(header, credential);
  if (!newKeys) return err({ code: 'vault/key-change-unfinished' });
  const again = openDatabase(files.database, newKeys, 'open');
  if (again.ok) return ok({ connection: again.value, keys: newKeys });
  newKeys.wipe();
  return again;
}

function checkOpened(
  files: VaultFiles,
  { header, keys }: Owned,
  connection: Connection,
): Result<VaultReport, OpenFailure> {
  try {
    const state = schemaState(connection);
    if (state === 'newer') return err({ code: 'vault/from-newer-version' });
    if (state === 'empty' || state === 'foreign' || !isDatabaseSound(connection)) {
      return err({ code: 'vault/damaged', part: 'database' });
    }
    const { vaultId } = header.body;
    const { schema, commitSeq, counts } = summarize(connection);
    const anchor = readAnchor(files.anchor, vaultId, keys);
    if (anchor.state === 'known' && anchor.commitSeq > commitSeq) {
      const missingSaves = anchor.commitSeq - commitSeq;
      return err({ code: 'vault/older-than-last-seen', missingSaves });
    }
    const backups = checkBackups(files, { header, keys });
    return ok({ vaultId, schema, commitSeq, counts, anchor: anchor.state, backups });
  } finally {
    connection.close();
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
    const { header, keys } = unlocked.value;
    try {
      const opened = await openForReading(files, unlocked.value, credential.value);
      const report = opened.ok
        ? checkOpened(files, { header, keys: opened.value.keys }, opened.value.connection)
        : opened;
      const told = report.ok
        ? report
        : err(withWayBack(report.error, files.backups, { body: header.body, keys }));
      if (opened.ok) opened.value.keys.wipe();
      return told;
    } finally {
      keys.wipe();
    }
  } catch (error) {
    const failure = toStoreFailure(error);
    if (failure) return err(failure);
    throw error;
  } finally {
    wipeCredential(credential.value);
  }
}
