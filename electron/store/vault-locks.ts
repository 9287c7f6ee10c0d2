/**
 * What opens an open vault the next time: its passphrase, its recovery code. Each change is one
 * writing of the header; the data stays as it is. A recovery code just made is kept in memory until
 * it has been confirmed or the vault closes, and is stored nowhere.
 */
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Ok, type Result } from '../../shared/result.ts';
import { isKnownSlot, type KnownSlot } from '../crypto/header-schema.ts';
import type { Header } from '../crypto/header.ts';
import { isWeaker, type KdfProfile } from '../crypto/kdf-profile.ts';
import {
  createRecoveryKey,
  formatRecoveryCode,
  isGroupOf,
  readGroup,
} from '../crypto/recovery-code.ts';
import type { Redacted } from '../crypto/redacted.ts';
import {
  createPassphraseSlot,
  createRecoverySlot,
  openSlots,
  type Derivation,
} from '../crypto/slots.ts';
import { loadSodium } from '../crypto/sodium.ts';
import { isAcceptedPassphrase } from '../crypto/strength.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { BackupFailure } from './backup-format.ts';
import type { Store } from './db.ts';
import type { Connection } from './driver.ts';
import { orStoreFailure, type DiskFailure, type StoreFailure } from './failures.ts';
import { writeHeader } from './header-file.ts';
import { createTurns } from './in-turn.ts';
import { createNewKey, goOver, type NewKey } from './key-rotation.ts';
import { createSlotForKeychain, withoutKeychain, type Seal } from './keychain-slot.ts';
import { backUpToShelf } from './own-backups.ts';
import { nameOf, type VaultFiles } from './vault-files.ts';

/** What an open vault is made of. */
export type VaultParts = {
  readonly files: VaultFiles;
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly header: Header;
  /** The header as it is on the disk. */
  readonly headerBytes: Uint8Array;
  /** For passphrases set from now on. */
  readonly profile: KdfProfile;
  readonly appVersion: string;
  readonly now: () => Date;
};

type LockFailure = StoreFailure | DiskFailure;
type RecoveryGroup = { readonly position: number; readonly text: string };

/** How a change of the key may be given up while nothing has been changed yet. */
type GiveUp = {
  /** Fires while keys are derived. */
  readonly signal: AbortSignal;
  /** Awaited when the keys are there and the change begins; throws the signal's reason. */
  readonly commit: () => Promise<void>;
};

export type VaultLocks = {
  /** The vault with its header as it stands. */
  readonly parts: () => VaultParts;
  /** Checks groups of the code just made, typed back; after the next opening it is not known. */
  readonly confirmRecoveryCode: (
    groups: readonly RecoveryGroup[],
  ) => Result<
    null,
    ErrorOf<'vault/wrong-recovery-code' | 'vault/recovery-code-mistyped'> | LockFailure
  >;
  /** Puts a new code in place of the old one, which opens nothing from then on. */
  readonly renewRecoveryCode: () => Promise<Result<{ recoveryCode: string }, LockFailure>>;
  /**
   * Takes the passphrase over, unless `signal` fires while its key is derived. Backups keep the one
   * they were made with.
   */
  readonly changePassphrase: (
    passphrase: Redacted,
    signal?: AbortSignal,
  ) => Promise<Result<null, ErrorOf<'vault/passphrase-too-weak'> | LockFailure>>;
  /** Whether this is the passphrase. The caller keeps it. */
  readonly isPassphrase: (passphrase: Redacted, signal?: AbortSignal) => Promise<boolean>;
  /**
   * Encrypts everything anew under a new key, opened by the passphrase, which is taken over, and by
   * a new recovery code. A backup is made before and after; those made before open with what opened
   * them then.
   */
  readonly rotateKeys: (
    passphrase: Redacted,
    giveUp?: GiveUp,
  ) => Promise<
    Result<
      { recoveryCode: string },
      ErrorOf<'vault/wrong-passphrase'> | BackupFailure | LockFailure
    >
  >;
  /** Lets the keychain of this computer open the vault from now on, in place of any earlier one. */
  readonly enableKeychain: (
    seal: Seal,
  ) => Promise<Result<null, ErrorOf<'vault/keychain-refused'> | LockFailure>>;
  /** Ends that way in; nothing happens where there is none. */
  readonly disableKeychain: () => Promise<Result<null, LockFailure>>;
  /** Wipes the recovery code, if one is still waiting to be confirmed. */
  readonly forget: () => void;
};

/** The header with one slot in place of all of its kind. */
export const withSlot = (header: Header, slot: KnownSlot): Header => ({
  ...header,
  body: {
    ...header.body,
    gen: header.body.gen + 1,
    slots: [...header.body.slots.filter(({ type }) => type !== slot.type), slot],
  },
});

/** Writes the header anew and answers with the vault as it is then. */
const withHeader = (parts: VaultParts, header: Header): Result<VaultParts, StoreFailure> =>
  orStoreFailure(() => ({
    ...parts,
    header,
    headerBytes: writeHeader(parts.files, header, parts.keys),
  }));

/** Writes the header with a new slot and answers with the vault as it is then. */
export const replaceSlot = (parts: VaultParts, slot: KnownSlot): Result<VaultParts, StoreFailure> =>
  withHeader(parts, withSlot(parts.header, slot));

/** The stronger of the profile in use and that of the passphrase there is: a change never weakens. */
function profileFor({ header, profile }: VaultParts): KdfProfile {
  const present = header.body.slots.filter(isKnownSlot).find(({ type }) => type === 'passphrase');
  const kdf = present?.kdf;
  return kdf?.alg === 'argon2id' && isWeaker(profile, kdf) ? kdf : profile;
}

/** A slot for a passphrase, no weaker than the one there is. The caller keeps the passphrase. */
export const createSlotFor = async (parts: VaultParts, next: Derivation): Promise<KnownSlot> =>
  createPassphraseSlot(await loadSodium(), {
    home: parts.header.body,
    vaultKey: parts.keys.vaultKey,
    now: parts.now(),
    ...next,
    profile: profileFor(parts),
  });

async function opensPassphraseSlot({ header }: VaultParts, given: Derivation): Promise<boolean> {
  const { body } = header;
  const credential = { kind: 'passphrase', ...given } as const;
  const opened = await openSlots(await loadSodium(), body, body.slots, credential);
  opened?.vaultKey.wipe();
  return opened !== null;
}

const setConfirmed = (store: Store, confirmed: boolean): Result<null, LockFailure> =>
  store.save((db) => {
    db.run('UPDATE meta SET recovery_confirmed = ?', [Number(confirmed)]);
    return ok(null);
  });

/** `newRecoveryKey` is that of a vault just made. */
export function createLocks(
  initial: VaultParts,
  store: Store,
  newRecoveryKey: Redacted | null,
): VaultLocks {
  let parts = initial;
  let recoveryKey = newRecoveryKey;

  const keep = (written: Result<VaultParts, StoreFailure>): Result<null, StoreFailure> => {
    if (!written.ok) return written;
    parts = written.value;
    return ok(null);
  };
  const replace = (slot: KnownSlot): Result<null, StoreFailure> => keep(replaceSlot(parts, slot));
  // Keys are derived for a second: two changes at once would each write over what the other wrote.
  const inTurn = createTurns();
  const forget = (): void => {
    recoveryKey?.wipe();
    recoveryKey = null;
  };

  /** Holds on to a code just made until it is confirmed. */
  const remember = (key: Redacted): Ok<{ recoveryCode: string }> => {
    forget();
    recoveryKey = key;
    return ok({ recoveryCode: formatRecoveryCode(key) });
  };

  /** Makes a code, and holds on to it once `change` has put it into force. */
  const withNewCode = async <F>(
    change: (key: Redacted) => Promise<Result<null, F>>,
  ): Promise<Result<{ recoveryCode: string }, F>> => {
    const key = createRecoveryKey();
    let isInForce = false;
    try {
      const changed = await change(key);
      if (!changed.ok) return changed;
      isInForce = true;
      return remember(key);
    } finally {
      if (!isInForce) key.wipe();
    }
  };

  /** Goes over to the new key, between two backups, unless it is given up before; then it is wiped. */
  const takeOver = async (
    newKey: NewKey,
    giveUp: GiveUp | undefined,
  ): Promise<Result<null, BackupFailure | LockFailure>> => {
    let isBegun = false;
    try {
      await giveUp?.commit();
      const kept = backUpToShelf(parts);
      if (!kept.ok) return kept;
      const doubted = setConfirmed(store, false);
      if (!doubted.ok) return doubted;
      isBegun = true;
      const gone = goOver(parts, newKey);
      if (!gone.ok) return gone;
      parts = gone.value;
    } finally {
      if (!isBegun) newKey.keys.wipe();
    }
    // The first under the new key; should the disk refuse, the next lock tries again.
    backUpToShelf(parts);
    return ok(null);
  };

  return {
    parts: () => parts,
    forget,
    confirmRecoveryCode: (groups) => {
      const typed = groups.map(({ position, text }) => ({ position, text: readGroup(text) }));
      if (typed.some(({ text }) => text === null)) {
        return err({ code: 'vault/recovery-code-mistyped' });
      }
      const isRight = recoveryKey !== null && isGroupOf(recoveryKey, typed);
      if (!isRight) return err({ code: 'vault/wrong-recovery-code', waitSeconds: 0 });
      const saved = setConfirmed(store, true);
      if (saved.ok) forget();
      return saved;
    },
    renewRecoveryCode: () =>
      inTurn(() =>
        withNewCode(async (key) => {
          const sodium = await loadSodium();
          // First the doubt, then the code: whatever happens in between, the person is asked again.
          const doubted = setConfirmed(store, false);
          if (!doubted.ok) return doubted;
          const { header, keys, now } = parts;
          const request = {
            home: header.body,
            vaultKey: keys.vaultKey,
            now: now(),
            recoveryKey: key,
          };
          return replace(createRecoverySlot(sodium, request));
        }),
      ),
    changePassphrase: (passphrase, signal) =>
      inTurn(async () => {
        if (!(await isAcceptedPassphrase(passphrase, nameOf(parts.files.folder)))) {
          return err({ code: 'vault/passphrase-too-weak' });
        }
        return replace(await createSlotFor(parts, { passphrase, signal }));
      }).finally(() => passphrase.wipe()),
    enableKeychain: (seal) =>
      inTurn(async () => {
        const slot = await createSlotForKeychain(parts, seal);
        return slot ? replace(slot) : err({ code: 'vault/keychain-refused' });
      }),
    disableKeychain: () =>
      inTurn(() => {
        const { format, minReader, body } = withoutKeychain(parts.header);
        if (body.slots.length === parts.header.body.slots.length) return Promise.resolve(ok(null));
        const next = { format, minReader, body: { ...body, gen: body.gen + 1 } };
        return Promise.resolve(keep(withHeader(parts, next)));
      }),
    isPassphrase: (passphrase, signal) =>
      inTurn(() => opensPassphraseSlot(parts, { passphrase, signal })),
    rotateKeys: (passphrase, giveUp) =>
      inTurn(async () => {
        const present = { passphrase, signal: giveUp?.signal };
        if (!(await opensPassphraseSlot(parts, present))) {
          return err({ code: 'vault/wrong-passphrase', waitSeconds: 0 });
        }
        return withNewCode(async (recoveryKey) => {
          const profile = profileFor(parts);
          const newKey = await createNewKey(parts, { ...present, profile, recoveryKey });
          return takeOver(newKey, giveUp);
        });
      }).finally(() => passphrase.wipe()),
  };
}
