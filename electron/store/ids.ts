/** Ids: 80 random bits as 16 symbols that are hard to misread. They say nothing about the person. */
import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SYMBOLS = 16;

/** A new id for a contact or an entry. */
export const createId = (): string =>
  Array.from(randomBytes(SYMBOLS), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
