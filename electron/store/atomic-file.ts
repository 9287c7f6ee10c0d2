/**
 * Small files that are either the old or the new one, never neither, whatever happens in between:
 * write beside, flush, keep the old one by name, rename, flush the folder, read back.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { assert } from '../../shared/assert.ts';

const OWNER_ONLY = 0o600;
/** What a crash may leave behind; removed at the next opening. */
export const TEMPORARY_SUFFIX = '.tmp';

/** Flushes a folder's list of names. Windows keeps none to flush and refuses. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Some network and user-space file systems cannot flush a folder: the file itself is flushed.
    if (!isUnsupported(error)) throw error;
  } finally {
    closeSync(handle);
  }
}

const isUnsupported = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(String(error.code));

/** Writes a file that must not exist yet, readable by its owner only, and flushes it. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', OWNER_ONLY);
  try {
    for (let written = 0; written < bytes.length;) {
      written += writeSync(handle, bytes, written);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives the present file a second name, in one step; nothing happens when there is no file. */
function keepAs(path: string, kept: string): void {
  const between = `${kept}${TEMPORARY_SUFFIX}`;
  rmSync(between, { force: true });
  try {
    linkSync(path, between);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    // Some file systems (FAT, network shares) have no second names: a copy serves as well.
    writeNewFile(between, readFileSync(path));
  }
  try {
    renameSync(between, kept);
  } catch (error) {
    rmSync(between, { force: true });
    throw error;
  }
}

/** A name beside `path` that is nobody's: whoever chose the folder may have a `.tmp` of their own. */
export const temporaryName = (path: string): string =>
  `${path}.${randomBytes(6).toString('hex')}${TEMPORARY_SUFFIX}`;

/**
 * Replaces `path` by `bytes` atomically and durably; the former file stays as `keepOldAs` when that
 * is given. Throws Node's error when the disk refuses, and then the old file still stands.
 */
export function writeFileAtomic(path: string, bytes: Uint8Array, keepOldAs?: string): void {
  const temporary = temporaryName(path);
  try {
    writeNewFile(temporary, bytes);
    if (keepOldAs !== undefined) keepAs(path, keepOldAs);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
  assert(readFileSync(path).equals(bytes), 'a file written reads back as it was written');
}
