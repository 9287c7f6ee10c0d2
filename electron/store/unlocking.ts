/**
 * From what a person has in hand, a passphrase, a recovery code or the computer's keychain, to the
 * keys of a vault. The only proof is that a slot opens and that the header around it is authentic; a
 * slot that opens under a header that is not means damage, not a wrong passphrase.
 */
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { KnownSlot } from '../crypto/header-schema.ts';
import { isAuthentic, type ParsedHeader } from '../crypto/header.ts';
import { parseRecoveryCode } from '../crypto/recovery-code.ts';
import type { Redacted } from '../crypto/redacted.ts';
import { openSlots, type Derivation, type SlotCredential } from '../crypto/slots.ts';
import { loadSodium } from '../crypto/sodium.ts';
import { createVaultKeys, type VaultKeys } from '../crypto/vault-keys.ts';
import type { Throttle } from './throttle.ts';

export type PassphraseCredential = Derivation;
export type RecoveryCredential = { readonly recoveryCode: string };
/** What the operating system's keychain has unsealed: see `findSealedKey`. */
export type KeychainCredential = { readonly keychainKey: Redacted };
/** Whoever is given one wipes it. */
export type Credential = PassphraseCredential | RecoveryCredential | KeychainCredential;

export type PassphraseFailure = ErrorOf<'vault/wrong-passphrase' | 'vault/wait'>;
export type RecoveryFailure = ErrorOf<
  'vault/recovery-code-mistyped' | 'vault/wrong-recovery-code' | 'vault/wait'
>;
export type KeychainFailure = ErrorOf<'vault/keychain-refused'>;
export type CredentialFailure = PassphraseFailure | RecoveryFailure | KeychainFailure;

/** The credential once it is known to be readable. */
export function readCredential(
  credential: Credential,
): Result<SlotCredential, ErrorOf<'vault/recovery-code-mistyped'>> {
  if ('passphrase' in credential) {
    return ok({ kind: 'passphrase', ...credential });
  }
  if ('keychainKey' in credential) {
    return ok({ kind: 'keychain', keychainKey: credential.keychainKey });
  }
  const recoveryKey = parseRecoveryCode(credential.recoveryCode);
  if (!recoveryKey) return err({ code: 'vault/recovery-code-mistyped' });
  return ok({ kind: 'recovery', recoveryKey });
}

export const wipeCredential = (credential: SlotCredential): void => {
  if (credential.kind === 'passphrase') credential.passphrase.wipe();
  else if (credential.kind === 'recovery') credential.recoveryKey.wipe();
  else credential.keychainKey.wipe();
};

export type Unlocked = {
  readonly header: ParsedHeader;
  readonly keys: VaultKeys;
  /** The slot the credential opened. */
  readonly slot: KnownSlot;
};

type UnlockFailure =
  CredentialFailure | { readonly code: 'vault/damaged'; readonly part: 'header' };

/** Tries the headers in order. With a throttle, failures under `vault` make the next try wait. */
export async function unlockHeaders(
  headers: readonly ParsedHeader[],
  credential: SlotCredential,
  throttled?: { readonly throttle: Throttle; readonly vault: string },
): Promise<Result<Unlocked, UnlockFailure>> {
  // Nobody guesses a random key: with the keychain's one neither waits nor is counted.
  const isGuessed = credential.kind !== 'keychain';
  const wait = throttled?.throttle.waitSeconds(throttled.vault) ?? 0;
  if (isGuessed && wait > 0) return err({ code: 'vault/wait', waitSeconds: wait });
  const sodium = await loadSodium();
  let hasOpenedForged = false;
  for (const [at, header] of headers.entries()) {
    // Given up at a second header, a try would have told that the first did not open, uncounted.
    const held = at === 0 ? credential : { ...credential, signal: undefined };
    const opened = await openSlots(sodium, header.body, header.body.slots, held);
    if (!opened) continue;
    const keys = createVaultKeys(sodium, opened.vaultKey);
    if (isAuthentic(header, keys)) {
      throttled?.throttle.recordSuccess(throttled.vault);
      return ok({ header, keys, slot: opened.slot });
    }
    hasOpenedForged = true;
    keys.wipe();
  }
  if (hasOpenedForged) return err({ code: 'vault/damaged', part: 'header' });
  if (credential.kind === 'keychain') return err({ code: 'vault/keychain-refused' });
  const waitSeconds = throttled?.throttle.recordFailure(throttled.vault) ?? 0;
  return credential.kind === 'passphrase'
    ? err({ code: 'vault/wrong-passphrase', waitSeconds })
    : err({ code: 'vault/wrong-recovery-code', waitSeconds });
}

/**
 * The keys a change of the vault key was going over to, when one was under way; null otherwise, or
 * when the credential has no slot among them.
 */
export async function unlockPending(
  header: ParsedHeader,
  credential: SlotCredential,
): Promise<VaultKeys | null> {
  const { pending, vaultId } = header.body;
  if (!pending) return null;
  const sodium = await loadSodium();
  const home = { vaultId, cipher: pending.cipher };
  const opened = await openSlots(sodium, home, pending.slots, credential);
  return opened && createVaultKeys(sodium, opened.vaultKey);
}
