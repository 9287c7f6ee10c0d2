/**
 * The header on the disk, twice: `vault.hdr` and `vault.hdr.bak`. While it is being changed the copy
 * is the one before; afterwards it is made the twin of the new one, so that a passphrase that was
 * given up opens neither. A rotten bit in one is mended from the other at the next opening.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import {
  encodeHeader,
  HEADER_BYTES_MAX,
  parseHeader,
  type Header,
  type HeaderFailure,
  type ParsedHeader,
} from '../crypto/header.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { toStoreFailure } from './failures.ts';
import type { VaultFiles } from './vault-files.ts';

/** At most one byte more than a header can have: what is longer is none. Null when there is no file. */
function readLimited(path: string): Uint8Array | null {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const buffer = Buffer.alloc(HEADER_BYTES_MAX + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(handle, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

const parseFile = (path: string): Result<ParsedHeader, HeaderFailure> | null => {
  const bytes = readLimited(path);
  return bytes && parseHeader(bytes);
};

/**
 * The headers to try, in order. The copy counts when the header itself cannot be read, or when it is
 * of the same generation and yet different: then one of the two has rotted.
 */
export function readHeaders(
  files: VaultFiles,
): Result<readonly ParsedHeader[], HeaderFailure | ErrorOf<'vault/not-found'>> {
  const header = parseFile(files.header);
  const copy = parseFile(files.headerCopy);
  if (!header && !copy) {
    // A database without a header is lost: the key that opens it is nowhere else.
    const isHeaderless = existsSync(files.database);
    return isHeaderless
      ? err({ code: 'vault/damaged', part: 'header' })
      : err({ code: 'vault/not-found' });
  }
  if (header?.ok) {
    const isSecondTry =
      copy?.ok === true &&
      copy.value.body.gen === header.value.body.gen &&
      !Buffer.from(copy.value.bytes).equals(header.value.bytes);
    return ok(isSecondTry ? [header.value, copy.value] : [header.value]);
  }
  // A header of a newer version is not passed over in favour of an older copy.
  if (header?.error.code === 'vault/from-newer-version') return header;
  if (copy?.ok) return ok([copy.value]);
  return header ?? copy ?? err({ code: 'vault/not-found' });
}

/** Throws when the disk refuses; then the old header stands. Answers with the bytes written. */
export function writeHeader(files: VaultFiles, header: Header, keys: VaultKeys): Uint8Array {
  const bytes = encodeHeader(header, keys);
  writeFileAtomic(files.header, bytes, files.headerCopy);
  mendHeaderCopy(files, bytes);
  return bytes;
}

/**
 * Makes both files what `bytes` says. A disk that refuses is no failure of what the caller did: the
 * header in force is in place, and the next opening tries again.
 */
export function mendHeaderCopy(files: VaultFiles, bytes: Uint8Array): void {
  try {
    for (const path of [files.header, files.headerCopy]) {
      const present = readLimited(path);
      if (!present || !Buffer.from(present).equals(bytes)) writeFileAtomic(path, bytes);
    }
  } catch (error) {
    if (!toStoreFailure(error)) throw error;
  }
}
