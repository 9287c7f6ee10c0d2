/**
 * The anchor: the last commit counter this machine has seen, authenticated. A database whose counter
 * is lower is an older copy, put back by a sync tool, a restored image or a lost write-ahead log.
 * Whoever can replace every file can replace the anchor too: it notices accidents, it does not
 * prevent attacks. `"PLEXANC1" | u16 format | 16-byte vault id | u64 counter | 32-byte MAC`.
 */
import { readFileSync } from 'node:fs';
import { MAC_BYTES, type VaultKeys } from '../crypto/vault-keys.ts';
import { writeFileAtomic } from './atomic-file.ts';

const MAGIC = 'PLEXANC1';
const FORMAT = 1;
const SIGNED_BYTES = 34;

/** When it is missing or damaged nothing can be said about the age of the database. */
export type AnchorReading =
  | { readonly state: 'known'; readonly commitSeq: number }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' };

export function readAnchor(path: string, vaultId: string, keys: VaultKeys): AnchorReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { state: 'missing' };
    }
    throw error;
  }
  const signed = bytes.subarray(0, SIGNED_BYTES);
  const isOurs =
    bytes.length === SIGNED_BYTES + MAC_BYTES &&
    keys.isMac('anchor', signed, bytes.subarray(SIGNED_BYTES)) &&
    signed.toString('latin1', 0, 8) === MAGIC &&
    signed.readUInt16BE(8) === FORMAT &&
    signed.toString('hex', 10, 26) === vaultId;
  return isOurs
    ? { state: 'known', commitSeq: Number(signed.readBigUInt64BE(26)) }
    : { state: 'damaged' };
}

/** Throws when the disk refuses. */
export function writeAnchor(
  path: string,
  vaultId: string,
  commitSeq: number,
  keys: VaultKeys,
): void {
  const signed = Buffer.alloc(SIGNED_BYTES);
  signed.write(MAGIC, 0, 'latin1');
  signed.writeUInt16BE(FORMAT, 8);
  signed.write(vaultId, 10, 'hex');
  signed.writeBigUInt64BE(BigInt(commitSeq), 26);
  writeFileAtomic(path, Buffer.concat([signed, keys.mac('anchor', signed)]));
}
