/**
 * A vault that is open: its store, and what can be done with the vault itself. It alone holds the
 * keys and the connection; `close` wipes the one and ends the other.
 */
import { statSync } from 'node:fs';
import type { VaultBackup } from '../../shared/contract/vault-backups.ts';
import { ok, type Result } from '../../shared/result.ts';
import { finish, type Sliced } from '../../shared/sliced.ts';
import type { Redacted } from '../crypto/redacted.ts';
import { writeAnchor } from './anchor.ts';
import type { BackupFailure } from './backup-format.ts';
import { inspectBackup, listHolders } from './backup-list.ts';
import { isBackupDue, listShelf, type ShelvedBackup } from './backup-shelf.ts';
import { backUp, type BackupReport } from './backup.ts';
import { commitSeq, createStore, type ReadableDb, type Store } from './db.ts';
import { orStoreFailure, type StoreFailure } from './failures.ts';
import { backUpToShelf, backupSource } from './own-backups.ts';
import { checkInBackground } from './summary.ts';
import { listConflicts } from './vault-files.ts';
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
  /** Names of files a sync program made beside the vault's own. */
  readonly conflicts: readonly string[];
};

/** What the check of all pages has found: nothing yet, nothing wrong, or pages that do not hold. */
export type Health = 'checking' | 'sound' | 'damaged';

export type OpenVault = Omit<VaultLocks, 'parts' | 'forget'> & {
  readonly store: Store;
  readonly info: () => VaultDetails;
  /** Remembers how far the vault has come: at locking, at closing, and every minute. */
  readonly refreshAnchor: () => Result<null, StoreFailure>;
  /** Checks every page piece by piece; `tell` hears when `health` has changed. Once per opening. */
  readonly startCheck: (tell: () => void) => void;
  readonly health: () => Health;
  /** A verified backup in a file of the person's choosing. */
  readonly backUpTo: (file: string) => Result<BackupReport, BackupFailure | StoreFailure>;
  /** A verified backup in the vault's own folder; old ones are let go. */
  readonly backUpNow: () => Result<BackupReport, BackupFailure | StoreFailure>;
  /** The vault's own backups: makes one when one is due, null when not, and lets old ones go. */
  readonly backUpIfDue: () => Result<BackupReport | null, BackupFailure | StoreFailure>;
  /** The vault's own backups, newest first, each read to its last bit once. */
  readonly listBackups: () => readonly VaultBackup[];
  /** The same a backup at a time. */
  readonly lookThroughBackups: () => Sliced<VaultBackup[]>;
  /** When the vault's own backups were made that still hold a contact, newest first. */
  readonly listHolders: (contactId: string) => readonly string[];
  /** Refreshes the anchor, ends the connection, wipes the keys. May be called twice. */
  readonly close: () => void;
};

const isRecoveryConfirmed = (db: ReadableDb): boolean =>
  db.get<{ confirmed: number }>('SELECT recovery_confirmed AS confirmed FROM meta')?.confirmed ===
  1;

/** Whether a file is still the one that is there now under its name. */
function createWatch(file: string): () => boolean {
  const identify = (): string | null => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found ? `${String(found.dev)}:${String(found.ino)}` : null;
  };
  const opened = identify();
  return () => identify() === opened;
}

/** Looks at each backup once: reading one to its last bit takes a while, and it never changes. */
function createInspector(): (backup: ShelvedBackup, parts: VaultParts) => VaultBackup {
  const seen = new Map<string, VaultBackup>();
  return (backup, { header, keys }) => {
    const { size, mtimeMs } = statSync(backup.file);
    const key = [backup.file, size, mtimeMs, header.body.gen].join(':');
    const known = seen.get(key) ?? inspectBackup(backup, { body: header.body, keys });
    seen.set(key, known);
    return known;
  };
}

/** `newRecoveryKey` is that of a vault just made, for the person to confirm. */
export function createOpenVault(initial: VaultParts, newRecoveryKey: Redacted | null): OpenVault {
  const { files, connection, now } = initial;
  const { vaultId, created } = initial.header.body;
  const store = createStore(connection, createWatch(files.database));
  const { parts, forget, ...locks } = createLocks(initial, store, newRecoveryKey);
  const inspect = createInspector();
  let isOpen = true;
  let health: Health = 'checking';
  let stopCheck = (): void => undefined;

  const refreshAnchor = (): Result<null, StoreFailure> =>
    orStoreFailure(() => {
      writeAnchor(files.anchor, vaultId, commitSeq(store.db), parts().keys);
      return null;
    });
  const backUpNow = (): Result<BackupReport, BackupFailure | StoreFailure> =>
    backUpToShelf(parts());

  function* lookThroughBackups(): Sliced<VaultBackup[]> {
    const shelf = listShelf(files.backups);
    const seen: VaultBackup[] = [];
    for (const backup of shelf) {
      seen.push(inspect(backup, parts()));
      yield seen.length / shelf.length;
    }
    return seen;
  }

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
      conflicts: listConflicts(files),
    }),
    refreshAnchor,
    health: () => health,
    startCheck: (tell) => {
      stopCheck = checkInBackground(connection, (isWhole) => {
        health = isWhole ? 'sound' : 'damaged';
        tell();
      });
    },
    backUpTo: (file) => backUp(backupSource(parts()), file, now()),
    backUpNow,
    backUpIfDue: () =>
      isBackupDue(listShelf(files.backups), commitSeq(store.db), now()) ? backUpNow() : ok(null),
    listBackups: () => finish(lookThroughBackups()),
    lookThroughBackups,
    listHolders: (contactId) => listHolders(files.backups, parts().keys, contactId),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      stopCheck();
      // An anchor that cannot be written is an older one: it notices a little less, nothing is lost.
      try {
        refreshAnchor();
        connection.close();
      } finally {
        forget();
        parts().keys.wipe();
      }
    },
  };
}
