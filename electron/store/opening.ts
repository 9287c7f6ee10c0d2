/**
 * From keys to a vault that is ready: the database opened under the right key, its origin, age and
 * schema checked, its schema brought up to date behind a backup. Whatever fails, nothing stays open.
 */
import { mkdirSync } from 'node:fs';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Err, type Result } from '../../shared/result.ts';
import type { Header } from '../crypto/header.ts';
import type { KdfProfile } from '../crypto/kdf-profile.ts';
import type { SlotCredential } from '../crypto/slots.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { readAnchor } from './anchor.ts';
import { findWayBack, type Owner } from './backup-list.ts';
import { commitSeq, createReader } from './db.ts';
import { orStoreFailure, toStoreFailure } from './failures.ts';
import { mendHeaderCopy, writeHeader } from './header-file.ts';
import { promoted, withoutPending } from './key-rotation.ts';
import { migrate, MIGRATIONS, schemaState } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { backUpToShelf } from './own-backups.ts';
import { createRecorder } from './row-images.ts';
import { unlockPending, type Unlocked } from './unlocking.ts';
import { removeLeftovers, type VaultFiles } from './vault-files.ts';
import type { VaultParts } from './vault-locks.ts';

/** What may be wrong with a vault that is unlocked. */
export type OpeningFailure = ErrorOf<
  | 'vault/older-than-last-seen'
  | 'vault/from-newer-version'
  | 'vault/damaged'
  | 'vault/in-use'
  | 'vault/cannot-encrypt'
  | 'vault/key-change-unfinished'
  | 'vault/memory-short'
  | 'disk/full'
  | 'disk/read-only'
  | 'disk/failed'
>;
export type OpenFailure = OpeningFailure | ErrorOf<'vault/not-found'>;

export type OpeningSettings = {
  /** For passphrases set from now on. */
  readonly profile: KdfProfile;
  readonly appVersion: string;
  readonly now: () => Date;
  /** Opens a database older than the anchor remembers: the person has been told and has decided. */
  readonly acceptOlder: boolean;
  readonly migrations?: readonly string[] | undefined;
};

type UnderKey = Pick<VaultParts, 'connection' | 'keys' | 'header' | 'headerBytes'>;

const DAMAGED = err({ code: 'vault/damaged', part: 'database' });

/** Opens the database under these keys, with the header written as it is to be from now on. */
function openSettled(
  files: VaultFiles,
  header: Header,
  keys: VaultKeys,
): Result<UnderKey, OpeningFailure> {
  const opened = openDatabase(files.database, keys, 'open');
  if (!opened.ok) return opened;
  try {
    const headerBytes = writeHeader(files, header, keys);
    return ok({ connection: opened.value, keys, header, headerBytes });
  } catch (error) {
    opened.value.close();
    throw error;
  }
}

/**
 * Opens the database under the vault's key, or under the one it was being changed to; a change that
 * was interrupted is finished or taken back.
 */
async function openUnderKey(
  files: VaultFiles,
  { header, keys }: Pick<Unlocked, 'header' | 'keys'>,
  credential: SlotCredential,
): Promise<Result<UnderKey, OpeningFailure>> {
  const { format, minReader, body } = header;
  const { pending } = body;
  if (!pending) {
    const opened = openDatabase(files.database, keys, 'open');
    return opened.ok
      ? ok({ connection: opened.value, keys, header, headerBytes: header.bytes })
      : opened;
  }
  const announced = { format, minReader, body };
  const opened = openSettled(files, withoutPending(announced), keys);
  if (opened.ok || opened.error.code !== 'vault/damaged') return opened;
  const newKeys = await unlockPending(header, credential);
  if (!newKeys) return err({ code: 'vault/key-change-unfinished' });
  const again = openSettled(files, promoted(announced, pending), newKeys);
  if (again.ok) keys.wipe();
  else newKeys.wipe();
  return again;
}

/** Everything that can be said against a database before it is touched. */
function checkDatabase(
  { connection, files, header, keys }: VaultParts,
  settings: OpeningSettings,
): Result<null, OpeningFailure> {
  const state = schemaState(connection, settings.migrations);
  if (state === 'newer') return err({ code: 'vault/from-newer-version' });
  if (state === 'empty' || state === 'foreign') return DAMAGED;
  const anchor = readAnchor(files.anchor, header.body.vaultId, keys);
  const saves = commitSeq(createReader(connection));
  const missingSaves = anchor.state === 'known' ? anchor.commitSeq - saves : 0;
  return missingSaves > 0 && !settings.acceptOlder
    ? err({ code: 'vault/older-than-last-seen', missingSaves })
    : ok(null);
}

/** Tidies up, brings the schema up to date behind a verified backup, and starts recording acts. */
function makeReady(parts: VaultParts, settings: OpeningSettings): Result<null, OpeningFailure> {
  const { connection, files } = parts;
  removeLeftovers(files);
  mkdirSync(files.backups, { recursive: true, mode: 0o700 });
  if (schemaState(connection, settings.migrations) === 'behind') {
    const kept = backUpToShelf(parts);
    if (!kept.ok) return kept;
  }
  const migrated = migrate(connection, settings.migrations ?? MIGRATIONS);
  if (!migrated.ok) return migrated;
  createRecorder(connection);
  mendHeaderCopy(files, parts.headerBytes);
  return ok(null);
}

/** A failure, with the way back where the vault is damaged and there is one. */
export function withWayBack<F extends { readonly code: string }>(
  failure: F,
  backups: string,
  owner: Owner,
): F {
  if (failure.code !== 'vault/damaged') return failure;
  const found = orStoreFailure(() => findWayBack(backups, owner));
  return found.ok && found.value !== null ? { ...failure, backupAt: found.value } : failure;
}

/**
 * Opens the database of an unlocked vault; an interrupted change of the vault key is finished with
 * the credential. On failure the keys are wiped.
 */
export async function openUnlocked(
  files: VaultFiles,
  unlocked: Pick<Unlocked, 'header' | 'keys'>,
  credential: SlotCredential,
  settings: OpeningSettings,
): Promise<Result<VaultParts, OpeningFailure>> {
  let parts: VaultParts | null = null;
  const giveUp = (failure: Err<OpeningFailure>): Err<OpeningFailure> => {
    parts?.connection.close();
    const { keys, header } = parts ?? unlocked;
    const told = withWayBack(failure.error, files.backups, { keys, body: header.body });
    keys.wipe();
    return err(told);
  };
  try {
    const opened = await openUnderKey(files, unlocked, credential);
    if (!opened.ok) return giveUp(opened);
    const { profile, appVersion, now } = settings;
    parts = { ...opened.value, files, profile, appVersion, now };
    const checked = checkDatabase(parts, settings);
    if (!checked.ok) return giveUp(checked);
    const ready = makeReady(parts, settings);
    return ready.ok ? ok(parts) : giveUp(ready);
  } catch (error) {
    const failure = toStoreFailure(error);
    const told = giveUp(err(failure ?? { code: 'disk/failed' }));
    if (failure) return told;
    throw error;
  }
}
