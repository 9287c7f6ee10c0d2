/**
 * A secret that cannot be printed. Passphrases and keys travel in this wrapper only, so that no log,
 * no error, no JSON and no debugger line can show one by accident; `wipe` zeroes the bytes. Wiping is
 * good manners, not a promise: only the end of the process removes every copy.
 */
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { must } from '../../shared/assert.ts';

const SHOWN = '<redacted>';

export class Redacted {
  #bytes: Uint8Array | null;

  /** Takes the bytes over: whoever made them must not keep them. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * What was typed, as UTF-8 of its NFKC form: the same passphrase opens the vault whether the
   * keyboard composes its accents or not. Nothing is trimmed.
   */
  static fromText(text: string): Redacted {
    return new Redacted(new TextEncoder().encode(text.normalize('NFKC')));
  }

  /** `length` bytes from the operating system's source of randomness. */
  static random(length: number): Redacted {
    return new Redacted(new Uint8Array(randomBytes(length)));
  }

  /** The secret itself: a view, never a copy. Throws once it has been wiped. */
  get bytes(): Uint8Array {
    return must(this.#bytes, 'a secret is not used after it was wiped');
  }

  /** A second owner of the same secret, wiped on its own. */
  copy(): Redacted {
    return new Redacted(Uint8Array.from(this.bytes));
  }

  /** Zeroes the bytes and lets go of them. May be called twice. */
  wipe(): void {
    this.#bytes?.fill(0);
    this.#bytes = null;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }
}
