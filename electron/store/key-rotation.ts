/**
 * Giving a vault a new key. First the header announces the new key beside the old one, then every
 * page goes over in one transaction, then the header keeps the new key alone. Interrupted at any
 * moment the vault opens: under the old key if the pages had not gone over, under the new one if
 * they had, and the opening finishes what was begun.
 */
import { err, ok, type Result } from '../../shared/result.ts';
import type { HeaderBody } from '../crypto/header-schema.ts';
import { encodeHeader, type Header } from '../crypto/header.ts';
import type { KdfProfile } from '../crypto/kdf-profile.ts';
import { Redacted } from '../crypto/redacted.ts';
import { createPassphraseSlot, createRecoverySlot, type Derivation } from '../crypto/slots.ts';
import { loadSodium } from '../crypto/sodium.ts';
import { createVaultKeys, KEY_BYTES, type VaultKeys } from '../crypto/vault-keys.ts';
import { writeAnchor } from './anchor.ts';
import { commitSeq, createReader } from './db.ts';
import { orStoreFailure, type StoreFailure } from './failures.ts';
import { writeHeader } from './header-file.ts';
import { changeKey } from './open-database.ts';
import type { VaultParts } from './vault-locks.ts';

type Pending = NonNullable<HeaderBody['pending']>;

/** The header while the pages go over. */
const withPending = (header: Header, pending: Pending): Header => ({
  ...header,
  body: { ...header.body, gen: header.body.gen + 1, pending },
});

/** The header once the pages have gone over: the new key's slots alone. */
export const promoted = (header: Header, pending: Pending): Header => ({
  ...header,
  body: {
    ...header.body,
    gen: header.body.gen + 1,
    cipher: pending.cipher,
    slots: pending.slots,
    pending: null,
  },
});

/** The header when the change is given up, or was interrupted before the pages went over. */
export const withoutPending = (header: Header): Header => ({
  ...header,
  body: { ...header.body, gen: header.body.gen + 1, pending: null },
});

export type NewKey = { readonly keys: VaultKeys; readonly pending: Pending };

/** A new key, sealed for the passphrase and for a new recovery key. The caller keeps both of these. */
export async function createNewKey(
  { header, now }: Pick<VaultParts, 'header' | 'now'>,
  credentials: Derivation & {
    readonly profile: KdfProfile;
    readonly recoveryKey: Redacted;
  },
): Promise<NewKey> {
  const sodium = await loadSodium();
  const keys = createVaultKeys(sodium, Redacted.random(KEY_BYTES));
  const request = { home: header.body, vaultKey: keys.vaultKey, now: now() };
  try {
    const slots = [
      await createPassphraseSlot(sodium, { ...request, ...credentials }),
      createRecoverySlot(sodium, { ...request, ...credentials }),
    ];
    const { cipher } = header.body;
    return { keys, pending: { started: request.now.toISOString(), cipher, slots } };
  } catch (error) {
    keys.wipe();
    throw error;
  }
}

/**
 * Takes the vault over to the new key and answers with it as it is then; the old keys are wiped. On
 * failure the vault stays as it was, and the new keys are wiped.
 */
export function goOver(
  parts: VaultParts,
  { keys, pending }: NewKey,
): Result<VaultParts, StoreFailure> {
  const { connection, files } = parts;
  const announced = withPending(parts.header, pending);
  const gone = orStoreFailure(() => {
    writeHeader(files, announced, parts.keys);
    changeKey(connection, keys);
  });
  if (!gone.ok) {
    // Should this fail as well, the next opening takes the announcement back.
    orStoreFailure(() => writeHeader(files, withoutPending(announced), parts.keys));
    keys.wipe();
    return err(gone.error);
  }
  const header = promoted(announced, pending);
  const saves = commitSeq(createReader(connection));
  // The pages have gone over: a disk that refuses now leaves the promotion to the next opening.
  orStoreFailure(() => {
    writeHeader(files, header, keys);
    writeAnchor(files.anchor, header.body.vaultId, saves, keys);
  });
  parts.keys.wipe();
  return ok({ ...parts, keys, header, headerBytes: encodeHeader(header, keys) });
}
