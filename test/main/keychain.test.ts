/** When the operating system's keychain counts as one, and what becomes of its refusals. */
import { afterEach, describe, expect, it } from 'vitest';
import { createKeychain } from '../../electron/main/keychain.ts';
import { provideKeychain, safeStorage } from '../../scripts/stand-in/safe-storage.ts';

type Storage = Parameters<typeof createKeychain>[0];

/** A keychain that is there, on a Linux with this backend. */
const storageOn = (backend: ReturnType<Storage['getSelectedStorageBackend']>): Storage => {
  provideKeychain(true);
  return { ...safeStorage, getSelectedStorageBackend: () => backend };
};
const SECRET = Buffer.from('a key of thirty-two random bytes').toString('base64');

afterEach(() => provideKeychain(false));

describe('a keychain', () => {
  it('gives back what it sealed, and the sealed form shows nothing of it', () => {
    const keychain = createKeychain(storageOn('gnome_libsecret'), 'linux');
    const sealed = keychain.seal(SECRET);
    if (sealed.answer !== 'bytes') throw new Error('It was not sealed.');
    expect(sealed.bytes).not.toContain(SECRET.slice(0, 12));
    expect(keychain.unseal(sealed.bytes)).toEqual({ answer: 'bytes', bytes: SECRET });
  });

  it('is none where Linux would hide the secret from nobody', () => {
    for (const backend of ['basic_text', 'unknown'] as const) {
      const keychain = createKeychain(storageOn(backend), 'linux');
      expect(keychain.isAvailable()).toBe(false);
      expect(keychain.seal(SECRET)).toEqual({ answer: 'not-possible' });
      expect(keychain.unseal(SECRET)).toEqual({ answer: 'not-possible' });
    }
    expect(createKeychain(storageOn('unknown'), 'darwin').isAvailable()).toBe(true);
  });

  it('answers calmly when the system refuses or the secret is of another computer', () => {
    const keychain = createKeychain(storageOn('kwallet6'), 'linux');
    expect(keychain.unseal(SECRET)).toEqual({ answer: 'failed' });
    provideKeychain(false);
    expect(keychain.isAvailable()).toBe(false);
  });
});
