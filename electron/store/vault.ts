/**
 * The vault: making one and opening one. Passphrases are taken over and wiped, whatever the outcome;
 * every expected failure is a `Result`.
 */
import { existsSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { assert } from '../../shared/assert.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Err, type Result } from '../../shared/result.ts';
import type { KnownSlot } from '../crypto/header-schema.ts';
import { isWeaker, usualKdf, type KdfProfile } from '../crypto/kdf-profile.ts';
import { calibrateKdf } from '../crypto/key-derivation.ts';
import { createRecoveryKey, formatRecoveryCode } from '../crypto/recovery-code.ts';
import type { Redacted } from '../crypto/redacted.ts';
import type { Derivation, SlotCredential } from '../crypto/slots.ts';
import { isAcceptedPassphrase } from '../crypto/strength.ts';
import { writeNewVault } from './create-vault.ts';
import type { Store } from './db.ts';
import { toStoreFailure, type StoreFailure } from './failures.ts';
import { readHeaders } from './header-file.ts';
import { createOpenVault, type OpenVault } from './open-vault.ts';
import {
  openUnlocked,
  withWayBack,
  type OpenFailure,
  type OpeningFailure,
  type OpeningSettings,
} from './opening.ts';
import { settleRestore } from './restore-in-place.ts';
import type { Throttle } from './throttle.ts';
import {
  readCredential,
  unlockHeaders,
  wipeCredential,
  type Credential,
  type CredentialFailure,
  type KeychainCredential,
  type KeychainFailure,
  type PassphraseCredential,
  type PassphraseFailure,
  type RecoveryCredential,
  type RecoveryFailure,
  type Unlocked,
} from './unlocking.ts';
import { expireTrash, findExpiredTrash } from './trash.ts';
import { nameOf, vaultFiles } from './vault-files.ts';
import { withoutKeychain } from './keychain-slot.ts';
import { createSlotFor, replaceSlot, type VaultParts } from './vault-locks.ts';

type Common = {
  /** The vault's folder, `Name.plexus`. */
  readonly folder: string;
  /** Work for passphrases set now. New vaults default to what this machine can do in a second. */
  readonly kdf?: KdfProfile | undefined;
  /** Noted in backups. */
  readonly appVersion?: string | undefined;
  readonly now?: (() => Date) | undefined;
};

type Opening = Common & {
  readonly throttle?: Throttle | undefined;
  /** Opens a vault that is older than when it was last used: the person has decided. */
  readonly acceptOlder?: boolean | undefined;
  /** The present schema unless a test brings another. */
  readonly migrations?: readonly string[] | undefined;
};

type NewPassphrase = {
  readonly newPassphrase?: Redacted | undefined;
  /** Gives up deriving a key from it; nothing is opened then. */
  readonly signal?: AbortSignal | undefined;
};
type TooWeak = ErrorOf<'vault/passphrase-too-weak'>;

const settingsOf = (options: Opening): OpeningSettings => ({
  profile: options.kdf ?? usualKdf(totalmem()),
  appVersion: options.appVersion ?? '',
  now: options.now ?? (() => new Date()),
  acceptOlder: options.acceptOlder ?? false,
  migrations: options.migrations,
});

async function withFailures<R>(work: () => Promise<R>): Promise<R | Err<StoreFailure>> {
  try {
    return await work();
  } catch (error) {
    const failure = toStoreFailure(error);
    if (failure) return err(failure);
    throw error;
  }
}

async function unlock(
  folder: string,
  credential: SlotCredential,
  throttle?: Throttle,
): Promise<Result<Unlocked, CredentialFailure | OpenFailure>> {
  const files = vaultFiles(folder);
  const headers = readHeaders(files);
  const unlocked = headers.ok
    ? await unlockHeaders(headers.value, credential, throttle && { throttle, vault: folder })
    : headers;
  if (unlocked.ok) return unlocked;
  return err(withWayBack(unlocked.error, files.backups, { body: null, keys: null }));
}

/**
 * Makes a vault and opens it. The recovery code is shown once: it is stored nowhere, and waits in
 * memory to be confirmed. Given up while keys are derived, it leaves nothing behind.
 */
export async function createVault(
  options: Common & Derivation,
): Promise<
  Result<
    { readonly vault: OpenVault; readonly recoveryCode: string },
    ErrorOf<'vault/exists'> | TooWeak | OpeningFailure
  >
> {
  const { folder, passphrase, signal } = options;
  const recoveryKey = createRecoveryKey();
  return withFailures(async () => {
    if (existsSync(folder)) return err({ code: 'vault/exists' });
    if (!(await isAcceptedPassphrase(passphrase, nameOf(folder)))) {
      return err({ code: 'vault/passphrase-too-weak' });
    }
    const profile = options.kdf ?? (await calibrateKdf(signal));
    const settings = settingsOf({ ...options, kdf: profile });
    const now = settings.now();
    const request = { folder, passphrase, signal, recoveryKey, profile, now };
    const made = await writeNewVault(request);
    if (!made.ok) return made;
    // By the recovery code: it is proved to open, and there is no second slow derivation.
    const credential = { kind: 'recovery', recoveryKey } as const;
    const unlocked = await unlock(folder, credential);
    assert(unlocked.ok, 'the recovery code of a new vault opens it');
    const opened = await openUnlocked(vaultFiles(folder), unlocked.value, credential, settings);
    if (!opened.ok) {
      // Nobody has seen its recovery code, and it holds nothing.
      rmSync(folder, { recursive: true, force: true });
      return opened;
    }
    const vault = createOpenVault(opened.value, recoveryKey.copy());
    return ok({ vault, recoveryCode: formatRecoveryCode(recoveryKey) });
  }).finally(() => {
    passphrase.wipe();
    recoveryKey.wipe();
  });
}

/** The passphrase slot a vault should have after this opening; null when the present one stays. */
async function createNextSlot(
  parts: VaultParts,
  { kdf }: KnownSlot,
  credential: SlotCredential,
  newPassphrase: Derivation | undefined,
): Promise<KnownSlot | null> {
  if (newPassphrase) return createSlotFor(parts, newPassphrase);
  const isOutgrown = kdf.alg === 'argon2id' && isWeaker(kdf, parts.profile);
  return isOutgrown && credential.kind === 'passphrase' ? createSlotFor(parts, credential) : null;
}

/** Whose time in the trash is up goes; what the disk refuses is tried at the next opening. */
function letExpiredGo(store: Store, now: Date): void {
  if (findExpiredTrash(store.db, now).length > 0) store.save((db) => ok(expireTrash(db, now)));
}

/**
 * Opens a vault. With the recovery code a new passphrase may be set at once; the keychain's way in
 * goes with the old one. A passphrase whose slot asks less work than is usual today gets a new slot
 * in passing.
 */
export function openVault(
  options: Opening & { readonly credential: PassphraseCredential },
): Promise<Result<OpenVault, PassphraseFailure | OpenFailure>>;
export function openVault(
  options: Opening & { readonly credential: KeychainCredential },
): Promise<Result<OpenVault, KeychainFailure | OpenFailure>>;
export function openVault(
  options: Opening & NewPassphrase & { readonly credential: RecoveryCredential },
): Promise<Result<OpenVault, RecoveryFailure | TooWeak | OpenFailure>>;
export async function openVault(
  options: Opening & NewPassphrase & { readonly credential: Credential },
): Promise<Result<OpenVault, CredentialFailure | TooWeak | OpenFailure>> {
  const { folder, newPassphrase, throttle, signal } = options;
  const read = readCredential(options.credential);
  if (!read.ok) return read;
  const credential = read.value;
  return withFailures(async () => {
    settleRestore(folder);
    if (newPassphrase && !(await isAcceptedPassphrase(newPassphrase, nameOf(folder)))) {
      return err({ code: 'vault/passphrase-too-weak' });
    }
    const unlocked = await unlock(folder, credential, throttle);
    if (!unlocked.ok) return unlocked;
    const settings = settingsOf(options);
    const opened = await openUnlocked(vaultFiles(folder), unlocked.value, credential, settings);
    if (!opened.ok) return opened;
    const parts = opened.value;
    const next = newPassphrase && { passphrase: newPassphrase, signal };
    const creating = createNextSlot(parts, unlocked.value.slot, credential, next);
    const slot = await creating.catch((error: unknown) => {
      // As if it had not been opened: not even how far it has come is noted.
      parts.connection.close();
      parts.keys.wipe();
      throw error;
    });
    const kept = newPassphrase ? { ...parts, header: withoutKeychain(parts.header) } : parts;
    const replaced = slot ? replaceSlot(kept, slot) : ok(parts);
    if (!replaced.ok && newPassphrase) {
      createOpenVault(parts, null).close();
      return replaced;
    }
    // A slot that could not be strengthened in passing still opens: the next opening tries again.
    const vault = createOpenVault(replaced.ok ? replaced.value : parts, null);
    letExpiredGo(vault.store, settings.now());
    vault.refreshAnchor();
    return ok(vault);
  }).finally(() => {
    wipeCredential(credential);
    newPassphrase?.wipe();
  });
}
