/**
 * What stands in a vault's header, in the clear but authenticated. Unknown keys and slots of unknown
 * kinds are carried along untouched, so that a later version can add without a new format; what an
 * older reader must not ignore goes into `features.critical` or raises `minReader`.
 */
import * as z from 'zod';
import { KDF_LIMITS } from './kdf-profile.ts';

/** `bytes` bytes in lower-case hexadecimal. */
const hex = (bytes: number): z.ZodString =>
  z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`, 'u'));

/** The version of slots this reader knows. */
const SLOT_VERSION = 1;

const slotFields = {
  /** Version of the slot itself; what the slot authenticates is defined by it. */
  v: z.literal(SLOT_VERSION),
  id: hex(8),
  label: z.string().max(64),
  created: z.iso.datetime(),
  nonce: hex(24),
  /** The vault key, 32 bytes, and the tag of XChaCha20-Poly1305. */
  ct: hex(48),
};

const PassphraseSlot = z.looseObject({
  ...slotFields,
  type: z.literal('passphrase'),
  kdf: z.strictObject({
    alg: z.literal('argon2id'),
    ops: z.int().min(KDF_LIMITS.ops.min).max(KDF_LIMITS.ops.max),
    memMiB: z.int().min(KDF_LIMITS.memMiB.min).max(KDF_LIMITS.memMiB.max),
    salt: hex(16),
  }),
});

const RecoverySlot = z.looseObject({
  ...slotFields,
  type: z.literal('recovery'),
  kdf: z.strictObject({ alg: z.literal('blake2b'), salt: hex(16) }),
});

/** More than any keychain makes of 32 bytes, and far less than a header may hold. */
const SEALED_LENGTH_MAX = 2048;

/** Opened by a random key that the operating system's keychain has sealed; never the only slot. */
const KeychainSlot = z.looseObject({
  ...slotFields,
  type: z.literal('keychain'),
  kdf: z.strictObject({ alg: z.literal('none') }),
  /** The slot's key as the keychain gave it back, in base64: nobody but that keychain can read it. */
  sealed: z.base64().max(SEALED_LENGTH_MAX),
});

const KnownSlot = z.discriminatedUnion('type', [PassphraseSlot, RecoverySlot, KeychainSlot]);
export type KnownSlot = z.infer<typeof KnownSlot>;
export type KeychainSlot = z.infer<typeof KeychainSlot>;
export type SlotKdf = KnownSlot['kdf'];

const KNOWN_TYPES = new Set<string>(['passphrase', 'recovery', 'keychain']);

/** A slot of a later version, by its kind or by its own version: kept, never tried. */
const ForeignSlot = z
  .looseObject({
    id: z.string().max(64),
    type: z.string().max(64),
    v: z.int().min(1).optional(),
  })
  .refine(({ type, v }) => !KNOWN_TYPES.has(type) || (v !== undefined && v > SLOT_VERSION));

/** More slots than this would let a forged header ask for minutes of work. */
const Slots = z.array(z.union([KnownSlot, ForeignSlot])).max(8);

export const Cipher = z.looseObject({ name: z.literal('chacha20'), pageSize: z.literal(4096) });
export type Cipher = z.infer<typeof Cipher>;

/**
 * A change of the vault key under way: the new key in slots of its own. Until the header is
 * written without it, the database is under one of the two keys.
 */
const Pending = z.looseObject({ started: z.iso.datetime(), cipher: Cipher, slots: Slots });

export const HeaderBody = z.looseObject({
  vaultId: hex(16),
  /** Raised by one with every writing of the header. */
  gen: z.int().min(1),
  created: z.iso.datetime(),
  cipher: Cipher,
  slots: Slots,
  pending: Pending.nullable(),
  features: z.strictObject({
    /** A reader that does not know one of these must refuse the vault. */
    critical: z.array(z.string().max(64)).max(32),
    optional: z.array(z.string().max(64)).max(32),
  }),
});
export type HeaderBody = z.infer<typeof HeaderBody>;
export type Slot = HeaderBody['slots'][number];

export const isKnownSlot = (slot: Slot): slot is KnownSlot =>
  KNOWN_TYPES.has(slot.type) && slot.v === SLOT_VERSION;
