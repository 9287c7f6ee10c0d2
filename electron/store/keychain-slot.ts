/**
 * The way in through the operating system's keychain, as it stands in a header. It is asked for, never
 * given; it is never the only way in; and it stays on its computer: no backup holds it, and a new key
 * or a recovery ends it.
 */
import { isKnownSlot, type KeychainSlot } from '../crypto/header-schema.ts';
import type { Header } from '../crypto/header.ts';
import { Redacted } from '../crypto/redacted.ts';
import { createKeychainSlot } from '../crypto/slots.ts';
import { loadSodium } from '../crypto/sodium.ts';
import { KEY_BYTES } from '../crypto/vault-keys.ts';
import { readHeaders } from './header-file.ts';
import { vaultFiles } from './vault-files.ts';
import type { VaultParts } from './vault-locks.ts';

/** Has a key sealed by the keychain, in base64; null when the keychain will not. */
export type Seal = (key: Redacted) => Promise<string | null>;

const findSlot = ({ body }: Pick<Header, 'body'>): KeychainSlot | undefined =>
  body.slots.filter(isKnownSlot).find((slot) => slot.type === 'keychain');

/** What the keychain has to unseal to open this vault, in base64; null when it has no such way in. */
export function findSealedKey(folder: string): string | null {
  const headers = readHeaders(vaultFiles(folder));
  const [header] = headers.ok ? headers.value : [];
  return (header && findSlot(header)?.sealed) ?? null;
}

/** The same header without that way in. */
export const withoutKeychain = (header: Header): Header => ({
  ...header,
  body: {
    ...header.body,
    slots: header.body.slots.filter(({ type }) => type !== 'keychain'),
  },
});

/** A slot with a new random key, sealed by the keychain; null when that will not. */
export async function createSlotForKeychain(
  { header, keys, now }: VaultParts,
  seal: Seal,
): Promise<KeychainSlot | null> {
  const keychainKey = Redacted.random(KEY_BYTES);
  try {
    const sealed = await seal(keychainKey);
    if (sealed === null) return null;
    const request = { home: header.body, vaultKey: keys.vaultKey, now: now() };
    return createKeychainSlot(await loadSodium(), { ...request, keychainKey, sealed });
  } finally {
    keychainKey.wipe();
  }
}
