/**
 * The header of a vault as bytes: `"PLEXVLT1" | u16 format | u16 least reader | u32 length | JSON |
 * 32-byte MAC`, numbers big-endian. The MAC is BLAKE2b keyed with a key derived from the vault key,
 * over the raw bytes before it. Everything here is checked before any work is done for the file:
 * lengths, versions, limits of the key derivation. Nothing here is believed before `isAuthentic`.
 */
import { assert } from '../../shared/assert.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { HeaderBody } from './header-schema.ts';
import { MAC_BYTES, type VaultKeys } from './vault-keys.ts';

export const HEADER_MAGIC = 'PLEXVLT1';
/** The format this version writes, and the newest a header may demand of its reader. */
const FORMAT = 1;
const JSON_BYTES_MAX = 16 * 1024;
const PREAMBLE_BYTES = 16;
/** Bytes the largest header can have. */
export const HEADER_BYTES_MAX = PREAMBLE_BYTES + JSON_BYTES_MAX + MAC_BYTES;
/** Critical features this version knows: none yet. */
const KNOWN_CRITICAL: ReadonlySet<string> = new Set();

export type Header = {
  readonly format: number;
  readonly minReader: number;
  readonly body: HeaderBody;
};

/** A header that reads well, with the bytes its MAC is about. */
export type ParsedHeader = Header & {
  readonly bytes: Uint8Array;
};

export type HeaderFailure = ErrorOf<'vault/damaged' | 'vault/from-newer-version'>;

const DAMAGED = err({ code: 'vault/damaged', part: 'header' });

export const newHeader = (body: HeaderBody): Header => ({
  format: FORMAT,
  minReader: FORMAT,
  body,
});

/** The header as it is written, authenticated by the vault's keys. */
export function encodeHeader(header: Header, keys: VaultKeys): Uint8Array {
  const json = Buffer.from(JSON.stringify(header.body), 'utf8');
  assert(json.length <= JSON_BYTES_MAX, 'a header stays below 16 KiB');
  const preamble = Buffer.alloc(PREAMBLE_BYTES);
  preamble.write(HEADER_MAGIC, 0, 'latin1');
  preamble.writeUInt16BE(header.format, 8);
  preamble.writeUInt16BE(header.minReader, 10);
  preamble.writeUInt32BE(json.length, 12);
  const signed = Buffer.concat([preamble, json]);
  return Buffer.concat([signed, keys.mac('header', signed)]);
}

/** JSON without the one key that would change what an object is. */
const parseJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));

function parseBody(json: Uint8Array): HeaderBody | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(json);
    const parsed = HeaderBody.safeParse(parseJson(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not UTF-8 or not JSON: no header of ours.
    return null;
  }
}

/** Reads a header without believing it yet. */
export function parseHeader(bytes: Uint8Array): Result<ParsedHeader, HeaderFailure> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < PREAMBLE_BYTES || view.length > HEADER_BYTES_MAX) return DAMAGED;
  if (view.toString('latin1', 0, 8) !== HEADER_MAGIC) return DAMAGED;
  const format = view.readUInt16BE(8);
  const minReader = view.readUInt16BE(10);
  if (minReader > FORMAT) return err({ code: 'vault/from-newer-version' });
  const jsonBytes = view.readUInt32BE(12);
  if (format < 1 || minReader < 1 || jsonBytes > JSON_BYTES_MAX) return DAMAGED;
  if (view.length !== PREAMBLE_BYTES + jsonBytes + MAC_BYTES) return DAMAGED;
  const body = parseBody(view.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + jsonBytes));
  if (!body) return DAMAGED;
  if (!body.features.critical.every((feature) => KNOWN_CRITICAL.has(feature))) {
    return err({ code: 'vault/from-newer-version' });
  }
  return ok({ format, minReader, body, bytes: view });
}

/** Whether the header is, to the last bit, what a holder of the vault key wrote. */
export const isAuthentic = (header: ParsedHeader, keys: VaultKeys): boolean =>
  keys.isMac('header', header.bytes.subarray(0, -MAC_BYTES), header.bytes.subarray(-MAC_BYTES));
