/**
 * A backup as bytes, in one file that opens with the passphrase or the recovery code on any machine:
 * `"PLEXBAK1" | u32 length, header | u32 length, sealed manifest | database image | u64 length of
 * the whole | 32-byte MAC`, numbers big-endian. The image is the database as SQLite wrote it, every
 * page encrypted; the manifest is encrypted too, for counts and digests say something about what
 * they count. Written and read in pieces, never whole.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import * as z from 'zod';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { HEADER_BYTES_MAX } from '../crypto/header.ts';
import { MAC_BYTES, type VaultKeys } from '../crypto/vault-keys.ts';

const MAGIC = 'PLEXBAK1';
const MAGIC_FAMILY = 'PLEXBAK';
const CONTEXT = Buffer.from(MAGIC, 'latin1');
const MANIFEST_BYTES_MAX = 2 ** 20;
const CHUNK_BYTES = 2 ** 20;
const LENGTH_BYTES = 8;
const TRAILER_BYTES = LENGTH_BYTES + MAC_BYTES;

export const Manifest = z.looseObject({
  vaultId: z.string(),
  createdAt: z.iso.datetime(),
  appVersion: z.string(),
  imageBytes: z.int().min(0),
  schema: z.int().min(1),
  commitSeq: z.int().min(0),
  counts: z.record(z.string(), z.int().min(0)),
  digest: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** Where the parts of a backup lie. Nothing in it is believed before `isBackupAuthentic`. */
export type BackupLayout = {
  readonly file: string;
  readonly header: Uint8Array;
  readonly sealedManifest: Uint8Array;
  readonly imageOffset: number;
  readonly imageBytes: number;
  readonly totalBytes: number;
};

export type BackupFailure =
  { readonly code: 'vault/damaged'; readonly part: 'backup' } | ErrorOf<'vault/from-newer-version'>;

export const BACKUP_DAMAGED = err({ code: 'vault/damaged', part: 'backup' });

function readAt(handle: number, offset: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let done = 0;
  for (let read = -1; read !== 0 && done < length; done += read) {
    read = readSync(handle, buffer, done, length - done, offset + done);
  }
  return buffer.subarray(0, done);
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(handle, bytes, written);
  }
}

function withFile<T>(file: string, flags: 'r' | 'wx', work: (handle: number) => T): T {
  const handle = openSync(file, flags, 0o600);
  try {
    return work(handle);
  } finally {
    closeSync(handle);
  }
}

function* chunks(handle: number, from: number, to: number): Generator<Buffer> {
  for (let offset = from; offset < to;) {
    const chunk = readAt(handle, offset, Math.min(CHUNK_BYTES, to - offset));
    if (chunk.length === 0) return;
    yield chunk;
    offset += chunk.length;
  }
}

function withLength(part: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return Buffer.concat([length, part]);
}

/** Puts a backup together in a file that must not exist yet, and flushes it. */
export function writeBackupFile(
  file: string,
  parts: { readonly header: Uint8Array; readonly manifest: Manifest; readonly image: string },
  keys: VaultKeys,
): void {
  const manifest = keys.seal(Buffer.from(JSON.stringify(parts.manifest), 'utf8'), CONTEXT);
  const front = Buffer.concat([CONTEXT, withLength(parts.header), withLength(manifest)]);
  const mac = keys.startMac('backup');
  withFile(file, 'wx', (target) => {
    const write = (bytes: Uint8Array): void => {
      mac.add(bytes);
      writeAll(target, bytes);
    };
    write(front);
    withFile(parts.image, 'r', (image) => {
      for (const chunk of chunks(image, 0, parts.manifest.imageBytes)) write(chunk);
    });
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeBigUInt64BE(BigInt(front.length + parts.manifest.imageBytes + TRAILER_BYTES));
    write(length);
    writeAll(target, mac.finish());
    fsyncSync(target);
  });
}

function readPart(handle: number, offset: number, bytesMax: number): Buffer | null {
  const prefix = readAt(handle, offset, 4);
  if (prefix.length < 4) return null;
  const length = prefix.readUInt32BE();
  if (length > bytesMax) return null;
  const part = readAt(handle, offset + 4, length);
  return part.length === length ? part : null;
}

/** Finds the parts of a backup; throws Node's error when there is no such file. */
export function readBackupLayout(file: string): Result<BackupLayout, BackupFailure> {
  return withFile(file, 'r', (handle) => {
    const totalBytes = fstatSync(handle).size;
    const magic = readAt(handle, 0, CONTEXT.length).toString('latin1');
    if (magic !== MAGIC) {
      return magic.startsWith(MAGIC_FAMILY)
        ? err({ code: 'vault/from-newer-version' })
        : BACKUP_DAMAGED;
    }
    const header = readPart(handle, CONTEXT.length, HEADER_BYTES_MAX);
    if (!header) return BACKUP_DAMAGED;
    const manifestOffset = CONTEXT.length + 4 + header.length;
    const sealedManifest = readPart(handle, manifestOffset, MANIFEST_BYTES_MAX);
    if (!sealedManifest) return BACKUP_DAMAGED;
    const imageOffset = manifestOffset + 4 + sealedManifest.length;
    const imageBytes = totalBytes - imageOffset - TRAILER_BYTES;
    if (imageBytes < 0) return BACKUP_DAMAGED;
    return ok({ file, header, sealedManifest, imageOffset, imageBytes, totalBytes });
  });
}

/** Whether the file is, to the last bit, a backup of the vault with these keys. */
export const isBackupAuthentic = (layout: BackupLayout, keys: VaultKeys): boolean =>
  withFile(layout.file, 'r', (handle) => {
    const mac = keys.startMac('backup');
    const end = layout.totalBytes - MAC_BYTES;
    for (const chunk of chunks(handle, 0, end)) mac.add(chunk);
    const isWhole = keys.isEqual(mac.finish(), readAt(handle, end, MAC_BYTES));
    const length = readAt(handle, end - LENGTH_BYTES, LENGTH_BYTES);
    return isWhole && length.readBigUInt64BE() === BigInt(layout.totalBytes);
  });

/** What an authentic backup says about itself; null when it says nothing we understand. */
export function readManifest(layout: BackupLayout, keys: VaultKeys): Manifest | null {
  const text = keys.unseal(layout.sealedManifest, CONTEXT);
  if (!text) return null;
  const manifest = Manifest.safeParse(JSON.parse(Buffer.from(text).toString('utf8')));
  return manifest.success && manifest.data.imageBytes === layout.imageBytes ? manifest.data : null;
}

/** Copies the database image into a file that must not exist yet, and flushes it. */
export function extractImage(layout: BackupLayout, file: string): void {
  withFile(layout.file, 'r', (source) => {
    withFile(file, 'wx', (target) => {
      const end = layout.imageOffset + layout.imageBytes;
      for (const chunk of chunks(source, layout.imageOffset, end)) writeAll(target, chunk);
      fsyncSync(target);
    });
  });
}
