/**
 * What the disk, the memory and SQLite may say at any moment, as the codes a person can be told
 * about. Anything else that is thrown is a defect and stays thrown.
 */
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** What a save may meet. */
export type DiskFailure = ErrorOf<'disk/full' | 'disk/failed' | 'vault/moved'>;
export type StoreFailure =
  | ErrorOf<'disk/full' | 'disk/failed' | 'disk/read-only' | 'vault/in-use' | 'vault/memory-short'>
  | { readonly code: 'vault/damaged'; readonly part: 'database' };

const BY_CODE: ReadonlyMap<string, StoreFailure['code']> = new Map([
  ['ENOMEM', 'vault/memory-short'],
  ['SQLITE_NOMEM', 'vault/memory-short'],
  ['ENOSPC', 'disk/full'],
  ['EDQUOT', 'disk/full'],
  ['SQLITE_FULL', 'disk/full'],
  ['EROFS', 'disk/read-only'],
  ['EACCES', 'disk/read-only'],
  ['EPERM', 'disk/read-only'],
  ['SQLITE_READONLY', 'disk/read-only'],
  ['SQLITE_PERM', 'disk/read-only'],
  ['EIO', 'disk/failed'],
  // The folder is gone: a stick pulled out, a share that went away.
  ['ENOENT', 'disk/failed'],
  ['ENOTDIR', 'disk/failed'],
  ['ENODEV', 'disk/failed'],
  ['ENXIO', 'disk/failed'],
  ['EBUSY', 'disk/failed'],
  ['SQLITE_IOERR', 'disk/failed'],
  ['SQLITE_CANTOPEN', 'disk/failed'],
  ['SQLITE_NOTADB', 'vault/damaged'],
  ['SQLITE_CORRUPT', 'vault/damaged'],
  ['SQLITE_BUSY', 'vault/in-use'],
]);

/** `SQLITE_IOERR_WRITE` is a kind of `SQLITE_IOERR`: the first two words decide. */
const family = (code: string): string =>
  code.startsWith('SQLITE_') ? code.split('_', 2).join('_') : code;

/** The failure behind something thrown by Node's file functions or SQLite; null for a defect. */
export function toStoreFailure(thrown: unknown): StoreFailure | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') {
    return null;
  }
  const code = BY_CODE.get(family(thrown.code));
  if (!code) return null;
  return code === 'vault/damaged' ? { code, part: 'database' } : { code };
}

/** The failure when it is one a save may meet; null for the others and for defects. */
export function toDiskFailure(thrown: unknown): DiskFailure | null {
  const failure = toStoreFailure(thrown);
  return failure?.code === 'disk/full' || failure?.code === 'disk/failed' ? failure : null;
}

/** What `work` answers, or the failure of the disk it met. Defects stay thrown. */
export function orStoreFailure<T>(work: () => T): Result<T, StoreFailure> {
  try {
    return ok(work());
  } catch (error) {
    const failure = toStoreFailure(error);
    if (failure) return err(failure);
    throw error;
  }
}
