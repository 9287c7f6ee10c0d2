/**
 * The way in through the operating system's keychain: off until somebody wants it, and never the only
 * one. Whoever can use this account of the computer can then open the vault.
 */
import * as z from 'zod';
import { command, query } from './define.ts';
import { OPENING, Passphrase, VaultName, WRITING } from './vault-values.ts';

const Nothing = z.null();

/** `unavailable`: this computer has no keychain that keeps a secret from others. */
const KeychainState = z.enum(['unavailable', 'off', 'on']);

/** The procedures of `vault` about the keychain. */
export const vaultKeychain = {
  /** Whether the keychain could open this vault, or does. Works while locked. */
  keychain: query({
    input: z.strictObject({ name: VaultName }),
    output: KeychainState,
    errors: ['vault/not-found'],
  }),
  /** Lets the keychain open the vault that is open now; the passphrase is asked for once more. */
  enableKeychain: command({
    input: z.strictObject({ passphrase: Passphrase }),
    output: Nothing,
    errors: [...WRITING, 'vault/wrong-passphrase', 'vault/wait', 'vault/keychain-refused'],
  }),
  disableKeychain: command({ input: z.strictObject({}), output: Nothing, errors: [...WRITING] }),
  unlockWithKeychain: command({
    input: z.strictObject({
      name: VaultName,
      /** Opens a vault that is older than when it was last used: the person has decided. */
      acceptOlder: z.boolean(),
    }),
    output: Nothing,
    errors: [...OPENING, 'vault/not-found', 'vault/keychain-refused'],
  }),
} as const;
