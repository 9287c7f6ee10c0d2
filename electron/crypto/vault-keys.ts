/**
 * The keys of an open vault. One random vault key is behind everything; each use has a key of its
 * own derived from it, so that a use can be added without touching what is on the disk. The numbers
 * of the uses and the context are part of the format and never change meaning.
 */
import { randomBytes } from 'node:crypto';
import type { Sodium } from './sodium.ts';
import { Redacted } from './redacted.ts';

export const KEY_BYTES = 32;
export const MAC_BYTES = 32;
const NONCE_BYTES = 24;
const CONTEXT = 'plexvlt1';

/** 5 is kept for attachments and 6 for what nobody has thought of yet. */
const USES = { database: 1, header: 2, backup: 3, anchor: 4, manifest: 7 } as const;
type Use = keyof typeof USES;
type MacUse = 'header' | 'backup' | 'anchor';

/** A MAC over bytes that arrive in pieces. `finish` may be called once. */
export type RunningMac = {
  readonly add: (bytes: Uint8Array) => void;
  readonly finish: () => Uint8Array;
};

export type VaultKeys = {
  /** The key all others come from, to be wrapped in slots. */
  readonly vaultKey: Redacted;
  /** The raw key of the database's pages; the caller wipes it. */
  readonly databaseKey: () => Redacted;
  /** BLAKE2b-256 keyed for one use. */
  readonly mac: (use: MacUse, bytes: Uint8Array) => Uint8Array;
  /** Compares in constant time. */
  readonly isMac: (use: MacUse, bytes: Uint8Array, mac: Uint8Array) => boolean;
  readonly startMac: (use: MacUse) => RunningMac;
  /** Encrypts a backup's manifest: nonce, then XChaCha20-Poly1305. */
  readonly seal: (message: Uint8Array, context: Uint8Array) => Uint8Array;
  /** Null when the bytes were not sealed by this vault for this context. */
  readonly unseal: (sealed: Uint8Array, context: Uint8Array) => Uint8Array | null;
  /** Two MACs, in constant time. */
  readonly isEqual: (one: Uint8Array, other: Uint8Array) => boolean;
  readonly wipe: () => void;
};

/** Takes the vault key over and wipes it in `wipe`. */
export function createVaultKeys(sodium: Sodium, vaultKey: Redacted): VaultKeys {
  const derive = (use: Use): Redacted =>
    new Redacted(sodium.crypto_kdf_derive_from_key(KEY_BYTES, USES[use], CONTEXT, vaultKey.bytes));
  const withKey = <T>(use: Use, work: (key: Uint8Array) => T): T => {
    const key = derive(use);
    try {
      return work(key.bytes);
    } finally {
      key.wipe();
    }
  };
  const mac = (use: MacUse, bytes: Uint8Array): Uint8Array =>
    withKey(use, (key) => sodium.crypto_generichash(MAC_BYTES, bytes, key));
  const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
    one.length === other.length && sodium.memcmp(one, other);
  return {
    vaultKey,
    databaseKey: () => derive('database'),
    mac,
    isMac: (use, bytes, expected) => isEqual(mac(use, bytes), expected),
    startMac: (use) => {
      const state = withKey(use, (key) => sodium.crypto_generichash_init(key, MAC_BYTES));
      return {
        add: (bytes) => sodium.crypto_generichash_update(state, bytes),
        finish: () => sodium.crypto_generichash_final(state, MAC_BYTES),
      };
    },
    seal: (message, context) => {
      const nonce = randomBytes(NONCE_BYTES);
      const sealed = withKey('manifest', (key) =>
        encrypt(sodium, { message, context, nonce, key }),
      );
      return Buffer.concat([nonce, sealed]);
    },
    unseal: (sealed, context) =>
      withKey('manifest', (key) =>
        decrypt(sodium, {
          sealed: sealed.subarray(NONCE_BYTES),
          context,
          nonce: sealed.subarray(0, NONCE_BYTES),
          key,
        }),
      ),
    isEqual,
    wipe: () => vaultKey.wipe(),
  };
}

/** XChaCha20-Poly1305 with `context` authenticated; the nonce has 24 bytes and is never used twice. */
export const encrypt = (
  sodium: Sodium,
  input: {
    readonly message: Uint8Array;
    readonly context: Uint8Array;
    readonly nonce: Uint8Array;
    readonly key: Uint8Array;
  },
): Uint8Array =>
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    input.message,
    input.context,
    null,
    input.nonce,
    input.key,
  );

/** The message, or null when key, context or a single bit is not what it was. */
export function decrypt(
  sodium: Sodium,
  input: {
    readonly sealed: Uint8Array;
    readonly context: Uint8Array;
    readonly nonce: Uint8Array;
    readonly key: Uint8Array;
  },
): Uint8Array | null {
  if (input.nonce.length !== NONCE_BYTES || input.sealed.length < 16) return null;
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      input.sealed,
      input.context,
      input.nonce,
      input.key,
    );
  } catch {
    // libsodium throws for a wrong tag, and only for that: the lengths were checked above.
    return null;
  }
}
