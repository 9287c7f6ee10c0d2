/**
 * The operating system's keychain, as far as the vault process asks for it: a short secret sealed for
 * this account of this computer. Where the system has no keychain to speak of there is none.
 */
import type { SafeStorage } from 'electron';
import type { HostAnswer } from '../core/host.ts';

type Storage = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'
>;

export type Keychain = {
  readonly isAvailable: () => boolean;
  /** `bytes` in base64, and so is the answer. */
  readonly seal: (bytes: string) => HostAnswer;
  readonly unseal: (bytes: string) => HostAnswer;
};

/** On Linux these hide a secret from nobody: the key is a constant of Chromium, or not known to be none. */
const WORTHLESS: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** `platform` is that of Node; only Linux leaves the choice of a keychain to chance. */
export function createKeychain(storage: Storage, platform: NodeJS.Platform): Keychain {
  const isAvailable = (): boolean =>
    storage.isEncryptionAvailable() &&
    (platform !== 'linux' || !WORTHLESS.has(storage.getSelectedStorageBackend()));
  const answer = (work: () => string): HostAnswer => {
    if (!isAvailable()) return { answer: 'not-possible' };
    try {
      return { answer: 'bytes', bytes: work() };
    } catch {
      return { answer: 'failed' }; // Refused by the person, or sealed by another computer.
    }
  };
  return {
    isAvailable,
    seal: (bytes) => answer(() => storage.encryptString(bytes).toString('base64')),
    unseal: (bytes) => answer(() => storage.decryptString(Buffer.from(bytes, 'base64'))),
  };
}
