/**
 * The thread in which a passphrase becomes a key: one derivation, then it is ended by its owner.
 * WebAssembly memory never shrinks, so a thread of its own is also what gives the 256 MiB back.
 */
import { parentPort } from 'node:worker_threads';
import { must } from '../../shared/assert.ts';
import { loadSodium } from './sodium.ts';

const KEY_BYTES = 32;
const BYTES_PER_MIB = 2 ** 20;

export type KdfRequest = {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly ops: number;
  readonly memMiB: number;
};

const port = must(parentPort, 'key derivation runs in a thread of its own');

async function derive({ passphrase, salt, ops, memMiB }: KdfRequest): Promise<Uint8Array> {
  const sodium = await loadSodium();
  const key = sodium.crypto_pwhash(
    KEY_BYTES,
    passphrase,
    salt,
    ops,
    memMiB * BYTES_PER_MIB,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  sodium.memzero(passphrase);
  return Uint8Array.from(key);
}

port.once('message', (request: KdfRequest) => {
  void derive(request).then(
    (key) => {
      port.postMessage(key, [key.buffer as ArrayBuffer]); // made by Uint8Array.from: never shared
    },
    (error: unknown) => {
      // Reaches the owner as the thread's `error` event.
      queueMicrotask(() => {
        throw error;
      });
    },
  );
});
