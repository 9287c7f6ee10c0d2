/**
 * Electron's `safeStorage`. The stand-in has no keychain; a test may give it one, which really
 * encrypts, with a key that lasts as long as this process.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const key = randomBytes(32);
let isThere = false;

/** From now on there is a keychain, or there is none. */
export const provideKeychain = (isProvided: boolean): void => {
  isThere = isProvided;
};

export const safeStorage = {
  isEncryptionAvailable: (): boolean => isThere,
  getSelectedStorageBackend: (): string => (isThere ? 'gnome_libsecret' : 'basic_text'),
  encryptString: (text: string): Buffer => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  },
  decryptString: (bytes: Buffer): string => {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const sealed = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  },
};
