/** Backups of an open vault, and those it makes in its own folder. */
import { join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { encodeHeader } from '../crypto/header.ts';
import type { BackupFailure } from './backup-format.ts';
import { shelfName, tidyShelf } from './backup-shelf.ts';
import { backUp, type BackupReport, type BackupSource } from './backup.ts';
import { commitSeq, createReader } from './db.ts';
import type { StoreFailure } from './failures.ts';
import { withoutKeychain } from './keychain-slot.ts';
import type { VaultParts } from './vault-locks.ts';

/** An open vault as the source of a backup. The keychain's way in stays on this computer. */
export const backupSource = (parts: VaultParts): BackupSource => ({
  connection: parts.connection,
  keys: parts.keys,
  vaultId: parts.header.body.vaultId,
  header: encodeHeader(withoutKeychain(parts.header), parts.keys),
  database: parts.files.database,
  appVersion: parts.appVersion,
});

/** Makes a backup into the vault's own folder, then lets old ones go. */
export function backUpToShelf(
  parts: VaultParts,
): Result<BackupReport, BackupFailure | StoreFailure> {
  const now = parts.now();
  const saves = commitSeq(createReader(parts.connection));
  const file = join(parts.files.backups, shelfName(now, saves));
  const made = backUp(backupSource(parts), file, now);
  if (made.ok) tidyShelf(parts.files.backups, file);
  return made;
}
