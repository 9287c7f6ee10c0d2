/** The vault: where it stands, making one, opening it, locking it. Works while locked. */
import * as z from 'zod';
import { IsoMoment, Text } from '../model/values.ts';
import { command, query } from './define.ts';
import { vaultBackups } from './vault-backups.ts';
import { vaultKeychain } from './vault-keychain.ts';
import { OPENING, Passphrase, VaultName, WRITING } from './vault-values.ts';

const Empty = z.strictObject({});
const Nothing = z.null();

export const VaultState = z.strictObject({
  state: z.enum(['locked', 'unlocked']),
  /** Vaults in the usual folder, the last one used first. */
  vaults: z.array(
    z.strictObject({
      name: VaultName,
      /** Put back from a backup a moment ago: the folder that keeps it as it was; else null. */
      keptAs: z.string().nullable(),
    }),
  ),
  open: z
    .strictObject({
      name: VaultName,
      demo: z.boolean(),
      /** False until the person has proved to hold the recovery code. */
      recoveryConfirmed: z.boolean(),
      /** The folder the vault lives in, shown in settings only. */
      folder: z.string(),
      /**
       * What the check of every page in the background has found so far. `damaged` does not close
       * the vault: what can be read stays readable, and the way back is a backup.
       */
      health: z.enum(['checking', 'sound', 'damaged']),
      /** Files a sync program made beside the vault's own, by name: two computers wrote at once. */
      conflicts: z.array(z.string()),
      /** When the newest backup was made and proved; a moment in UTC. */
      lastBackupAt: IsoMoment.nullable(),
    })
    .nullable(),
});
export type VaultState = z.infer<typeof VaultState>;

export const Strength = z.strictObject({
  /** 0 very easy to guess … 4 very hard, after zxcvbn. */
  score: z.int().min(0).max(4),
  /** Whether Plexus accepts it: 12 characters or 5 words, and a score of 3 or more. */
  accepted: z.boolean(),
  /** log10 of the guesses an attacker is estimated to need. */
  guessesLog10: z.number(),
  hint: z.enum(['too-short', 'common', 'repeats', 'pattern', 'personal', 'longer', 'good']),
});

export const vault = {
  state: query({ input: Empty, output: VaultState }),
  strength: query({
    /** `name` is the vault's, as far as it has been typed: it is easy to guess. */
    input: z.strictObject({ name: z.string().max(200), passphrase: z.string().max(1024) }),
    output: Strength,
  }),
  create: command({
    input: z.strictObject({ name: VaultName, passphrase: Passphrase }),
    /** Shown once, never stored: `PX1-XXXX-…`, eight groups of four. */
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: [...OPENING, 'vault/exists', 'vault/name-not-usable', 'vault/passphrase-too-weak'],
  }),
  /** Two groups of the code, by position (0–7), typed back. */
  confirmRecoveryCode: command({
    input: z.strictObject({
      groups: z
        .array(z.strictObject({ position: z.int().min(0).max(7), text: z.string().max(16) }))
        .length(2),
    }),
    output: Nothing,
    errors: [...WRITING, 'vault/wrong-recovery-code', 'vault/recovery-code-mistyped'],
  }),
  /** Replaces the recovery code by a new one, shown once; the old one opens nothing from then on. */
  renewRecoveryCode: command({
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: [...WRITING, 'vault/wrong-passphrase', 'vault/wait'],
  }),
  /** Sets another passphrase; the data stays as it is, and backups keep the one they had. */
  changePassphrase: command({
    input: z.strictObject({ current: Passphrase, next: Passphrase }),
    output: Nothing,
    errors: [...WRITING, 'vault/wrong-passphrase', 'vault/wait', 'vault/passphrase-too-weak'],
  }),
  /**
   * Encrypts everything anew under a new key, so that no copy of the old header opens it any more.
   * The passphrase stays (change it first if somebody knows it); the recovery code is a new one,
   * shown once. Takes about a second for 80 MB and two derivations.
   */
  rotateKeys: command({
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: [...WRITING, 'vault/wrong-passphrase', 'vault/wait', 'vault/from-newer-version'],
  }),
  ...vaultBackups,
  ...vaultKeychain,
  unlock: command({
    input: z.strictObject({
      name: VaultName,
      passphrase: Passphrase,
      /** Opens a vault that is older than when it was last used: the person has decided. */
      acceptOlder: z.boolean(),
    }),
    output: Nothing,
    errors: [...OPENING, 'vault/not-found', 'vault/wrong-passphrase', 'vault/wait'],
  }),
  /** Opens with the recovery code and sets a new passphrase. */
  recover: command({
    input: z.strictObject({
      name: VaultName,
      recoveryCode: Text.max(100),
      passphrase: Passphrase,
      acceptOlder: z.boolean(),
    }),
    output: Nothing,
    errors: [
      ...OPENING,
      'vault/not-found',
      'vault/passphrase-too-weak',
      'vault/recovery-code-mistyped',
      'vault/wrong-recovery-code',
      'vault/wait',
    ],
  }),
  /** A throw-away vault with an invented network, gone at the next lock. */
  openDemo: command({
    input: Empty,
    output: Nothing,
    errors: [...OPENING],
  }),
  /** Ends the vault process: keys and text leave memory with it. */
  lock: command({ input: Empty, output: Nothing }),
} as const;
