/** The names inside a vault's folder. They are part of the format. */
import { readdirSync, rmSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { TEMPORARY_SUFFIX } from './atomic-file.ts';

export type VaultFiles = {
  readonly folder: string;
  readonly header: string;
  /** The header before the last change while one is under way, then its twin. */
  readonly headerCopy: string;
  readonly database: string;
  readonly anchor: string;
  readonly backups: string;
};

export const VAULT_SUFFIX = '.plexus';
export const BACKUP_SUFFIX = '.plexus-backup';

/** The name of the vault in this folder. */
export const nameOf = (folder: string): string => basename(folder, VAULT_SUFFIX);

export const vaultFiles = (folder: string): VaultFiles => ({
  folder,
  header: join(folder, 'vault.hdr'),
  headerCopy: join(folder, 'vault.hdr.bak'),
  database: join(folder, 'vault.db'),
  anchor: join(folder, 'vault.anchor'),
  backups: join(folder, 'backups'),
});

/** Entries of a folder; none when there is no such folder. */
export function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Removes what a crash left half-written. Only for whoever holds the vault open. */
export function removeLeftovers(files: VaultFiles): void {
  for (const folder of [files.folder, files.backups]) {
    for (const entry of listFolder(folder)) {
      if (entry.isFile() && entry.name.endsWith(TEMPORARY_SUFFIX)) rmSync(join(folder, entry.name));
    }
  }
}

/** How a sync program's copies begin: `vault (conflicted copy).db`, `vault.sync-conflict-….hdr`. */
const OUR_BEGINNING = 'vault';

/**
 * Files beside the vault's own that read like them, by name: two computers wrote at once, and a sync
 * program kept both. They are told of and never touched.
 */
export function listConflicts(files: VaultFiles): string[] {
  const own = [files.header, files.headerCopy, files.anchor, files.database];
  const known = new Set([
    ...own,
    ...['-wal', '-shm', '-journal'].map((suffix) => `${files.database}${suffix}`),
  ]);
  return listFolder(files.folder)
    .filter((entry) => entry.isFile() && entry.name.startsWith(OUR_BEGINNING))
    .filter(({ name }) => !known.has(join(files.folder, name)) && !name.endsWith(TEMPORARY_SUFFIX))
    .map(({ name }) => name)
    .toSorted();
}
