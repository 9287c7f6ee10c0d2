/**
 * A vault that is open: its store, and what can be done with the vault itself. It alone holds the
 * keys and the connection; `close` wipes the one and ends the other.
 */
import { join } from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import type { Redacted } from '../crypto/redacted.ts';
import { writeAnchor } from './anchor.ts';
import type { BackupFailure } from './backup-format.ts';
import { isBackupDue, listShelf, shelfName, tidyShelf } from './backup-shelf.ts';
import { backUp, type BackupReport, type BackupSource } from './backup.ts';
import { commitSeq, createStore, type ReadableDb, type Store } from './db.ts';
import { orStoreFailure, type StoreFailure } from './failures.ts';
import { createLocks, type VaultLocks, type VaultParts } from './vault-locks.ts';

export type VaultDetails = {
  readonly vaultId: string;
  /** A moment in UTC. */
  readonly createdAt: string;
  readonly folder: string;
  /** How many saves the vault has seen. */
  readonly commitSeq: number;
  /** False until the person has proved to hold the recovery code. */
  readonly recoveryConfirmed: boolean;
  /** When the newest verified backup in the vault's folder was made; null when there is none. */
  readonly lastBackupAt: string | null;
};

export type OpenVault = Omit<VaultLocks, 'parts' | 'forget'> & {
  readonly store: Store;
  readonly info: () => VaultDetails;
  /** Remembers how far the vault has come: at locking, at closing, and every minute. */
  readonly refreshAnchor: () => Result<null, StoreFailure>;
  /** A verified backup in a file of the person's choosing. */
  readonly backUpTo: (file: string) => Result<BackupReport, BackupFailure | StoreFailure>;
  /** The vault's own backups: makes one when one is due, null when not, and lets old ones go. */
  readonly backUpIfDue: () => Result<BackupReport | null, BackupFailure | StoreFailure>;
  /** Refreshes the anchor, ends the connection, wipes the keys. May be called twice. */
  readonly close: () => void;
};

const isRecoveryConfirmed = (db: ReadableDb): boolean =>
  db.get<{ confirmed: number }>('SELECT recovery_confirmed AS confirmed FROM meta')?.confirmed ===
  1;

/** An open vault as the source of a backup. */
export const backupSource = (parts: VaultParts): BackupSource => ({
  connection: parts.connection,
  keys: parts.keys,
  vaultId: parts.header.body.vaultId,
  header: parts.headerBytes,
  database: parts.files.database,
  appVersion: parts.appVersion,
});

/** Makes a backup into the vault's own folder, then lets old ones go. */
export function backUpToShelf(
  parts: VaultParts,
  saves: number,
): Result<BackupReport, BackupFailure | StoreFailure> {
  const now = parts.now();
  const file = join(parts.files.backups, shelfName(now, saves));
  const made = backUp(backupSource(parts), file, now);
  if (made.ok) tidyShelf(parts.files.backups, file);
  return made;
}

/** `newRecoveryKey` is that of a vault just made, for the person to confirm. */
export function createOpenVault(initial: VaultParts, newRecoveryKey: Redacted | null): OpenVault {
  const { files, connection, keys, now } = initial;
  const { vaultId, created } = initial.header.body;
  const store = createStore(connection);
  const { parts, forget, ...locks } = createLocks(initial, store, newRecoveryKey);
  let isOpen = true;

  const refreshAnchor = (): Result<null, StoreFailure> =>
    orStoreFailure(() => {
      writeAnchor(files.anchor, vaultId, commitSeq(store.db), keys);
      return null;
    });

  return {
    ...locks,
    store,
    info: () => ({
      vaultId,
      createdAt: created,
      folder: files.folder,
      commitSeq: commitSeq(store.db),
      recoveryConfirmed: isRecoveryConfirmed(store.db),
      lastBackupAt: listShelf(files.backups)[0]?.at.toISOString() ?? null,
    }),
    refreshAnchor,
    backUpTo: (file) => backUp(backupSource(parts()), file, now()),
    backUpIfDue: () => {
      const saves = commitSeq(store.db);
      const isDue = isBackupDue(listShelf(files.backups), saves, now());
      return isDue ? backUpToShelf(parts(), saves) : ok(null);
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      // An anchor that cannot be written is an older one: it notices a little less, nothing is lost.
      try {
        refreshAnchor();
        connection.close();
      } finally {
        forget();
        keys.wipe();
      }
    },
  };
}
