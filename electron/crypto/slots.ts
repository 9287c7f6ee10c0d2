/**
 * Slots: the vault key, wrapped once for each way in. A slot authenticates where it belongs (vault,
 * cipher, its own id, kind and key derivation), so that moved, renamed or weakened it opens nothing.
 * There is no other proof of a passphrase than that its slot opens.
 */
import { randomBytes } from 'node:crypto';
import type { KdfProfile } from './kdf-profile.ts';
import {
  type Cipher,
  isKnownSlot,
  type KeychainSlot,
  type KnownSlot,
  type Slot,
  type SlotKdf,
} from './header-schema.ts';
import { HEADER_MAGIC } from './header.ts';
import { deriveKey, SALT_BYTES } from './key-derivation.ts';
import { Redacted } from './redacted.ts';
import type { Sodium } from './sodium.ts';
import { decrypt, encrypt, KEY_BYTES } from './vault-keys.ts';

/**
 * A passphrase from which a key is about to be derived. The derivation is given up when `signal`
 * fires, and throws its reason.
 */
export type Derivation = {
  readonly passphrase: Redacted;
  readonly signal?: AbortSignal | undefined;
};

/**
 * What a person has in hand. The recovery key is a parsed recovery code; the keychain key is what the
 * operating system's keychain has unsealed.
 */
export type SlotCredential =
  | ({ readonly kind: 'passphrase' } & Derivation)
  | { readonly kind: 'recovery'; readonly recoveryKey: Redacted }
  | { readonly kind: 'keychain'; readonly keychainKey: Redacted };

/** What a slot is bound to besides itself. */
export type SlotHome = { readonly vaultId: string; readonly cipher: Cipher };

type SlotIdentity = Pick<KnownSlot, 'v' | 'id' | 'type'> & { readonly kdf: SlotKdf };

const fromHex = (text: string): Uint8Array => Buffer.from(text, 'hex');
const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** A JSON array of plain values has one spelling only, so it can be authenticated as text. */
const slotContext = (home: SlotHome, slot: SlotIdentity): Uint8Array =>
  Buffer.from(
    JSON.stringify([
      HEADER_MAGIC,
      slot.v,
      home.vaultId,
      home.cipher.name,
      home.cipher.pageSize,
      slot.id,
      slot.type,
      slot.kdf.alg,
      'ops' in slot.kdf ? slot.kdf.ops : null,
      'memMiB' in slot.kdf ? slot.kdf.memMiB : null,
      'salt' in slot.kdf ? slot.kdf.salt : null,
    ]),
    'utf8',
  );

/** 128 random bits need no slow derivation, so a recovery code works on the smallest machine. */
const recoveryKek = (sodium: Sodium, recoveryKey: Redacted, salt: Uint8Array): Redacted =>
  new Redacted(sodium.crypto_generichash(KEY_BYTES, salt, recoveryKey.bytes));

/** The key that opens a slot, or null when the credential is of another kind. */
async function deriveKek(
  sodium: Sodium,
  kdf: SlotKdf,
  credential: SlotCredential,
): Promise<Redacted | null> {
  if (kdf.alg === 'argon2id' && credential.kind === 'passphrase') {
    return deriveKey(credential.passphrase, fromHex(kdf.salt), kdf, credential.signal);
  }
  if (kdf.alg === 'blake2b' && credential.kind === 'recovery') {
    return recoveryKek(sodium, credential.recoveryKey, fromHex(kdf.salt));
  }
  // Random and of the right length as it is: there is nothing to derive.
  if (kdf.alg === 'none' && credential.kind === 'keychain') return credential.keychainKey.copy();
  return null;
}

function unwrap(sodium: Sodium, home: SlotHome, slot: KnownSlot, kek: Redacted): Redacted | null {
  const vaultKey = decrypt(sodium, {
    sealed: fromHex(slot.ct),
    context: slotContext(home, slot),
    nonce: fromHex(slot.nonce),
    key: kek.bytes,
  });
  return vaultKey && new Redacted(vaultKey);
}

/** The vault key from the first slot the credential opens; null when it opens none. */
export async function openSlots(
  sodium: Sodium,
  home: SlotHome,
  slots: readonly Slot[],
  credential: SlotCredential,
): Promise<{ readonly vaultKey: Redacted; readonly slot: KnownSlot } | null> {
  for (const slot of slots) {
    if (!isKnownSlot(slot)) continue;
    const kek = await deriveKek(sodium, slot.kdf, credential);
    if (!kek) continue;
    const vaultKey = unwrap(sodium, home, slot, kek);
    kek.wipe();
    if (vaultKey) return { vaultKey, slot };
  }
  return null;
}

type SlotRequest = {
  readonly home: SlotHome;
  readonly vaultKey: Redacted;
  readonly now: Date;
};

/** The slot of this kind, with the vault key wrapped in it. */
function wrap<K extends Pick<SlotIdentity, 'type' | 'kdf'>>(
  sodium: Sodium,
  { home, vaultKey, now }: SlotRequest,
  kind: K,
  kek: Redacted,
) {
  const fields = { v: 1, id: randomHex(8), label: '', created: now.toISOString() } as const;
  const slot = { ...fields, ...kind };
  const nonce = randomHex(24);
  const sealed = encrypt(sodium, {
    message: vaultKey.bytes,
    context: slotContext(home, slot),
    nonce: fromHex(nonce),
    key: kek.bytes,
  });
  return { ...slot, nonce, ct: Buffer.from(sealed).toString('hex') };
}

/** A slot for a passphrase, with a salt of its own. The caller keeps passphrase and vault key. */
export async function createPassphraseSlot(
  sodium: Sodium,
  request: SlotRequest & Derivation & { readonly profile: KdfProfile },
): Promise<KnownSlot> {
  const { ops, memMiB } = request.profile;
  const kdf = { alg: 'argon2id', ops, memMiB, salt: randomHex(SALT_BYTES) } as const;
  const kek = await deriveKey(request.passphrase, fromHex(kdf.salt), kdf, request.signal);
  const slot = wrap(sodium, request, { type: 'passphrase', kdf } as const, kek);
  kek.wipe();
  return slot;
}

/** A slot for a recovery key, with a salt of its own. */
export function createRecoverySlot(
  sodium: Sodium,
  request: SlotRequest & { readonly recoveryKey: Redacted },
): KnownSlot {
  const kdf = { alg: 'blake2b', salt: randomHex(SALT_BYTES) } as const;
  const kek = recoveryKek(sodium, request.recoveryKey, fromHex(kdf.salt));
  const slot = wrap(sodium, request, { type: 'recovery', kdf } as const, kek);
  kek.wipe();
  return slot;
}

/**
 * A slot for the operating system's keychain: `keychainKey` opens it, `sealed` is what the keychain
 * made of that key, in base64. The caller keeps the key.
 */
export const createKeychainSlot = (
  sodium: Sodium,
  request: SlotRequest & { readonly keychainKey: Redacted; readonly sealed: string },
): KeychainSlot => ({
  ...wrap(
    sodium,
    request,
    { type: 'keychain', kdf: { alg: 'none' } } as const,
    request.keychainKey,
  ),
  sealed: request.sealed,
});
