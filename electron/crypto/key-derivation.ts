/**
 * From a passphrase to a key: Argon2id, off the main loop, in a thread that is ended after every
 * single derivation so that neither its memory nor the passphrase outlives it.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { assert, must } from '../../shared/assert.ts';
import { chooseKdf, KDF_LIMITS, type KdfProfile } from './kdf-profile.ts';
import type { KdfRequest } from './kdf-worker.ts';
import { Redacted } from './redacted.ts';

export const SALT_BYTES = 16;
const KEY_BYTES = 32;

/**
 * From source the thread runs as TypeScript; in the bundle it lies beside this file, or a folder
 * above it when the bundler made a chunk of it.
 */
const WORKER_PLACES = import.meta.url.endsWith('.ts')
  ? ['./kdf-worker.ts']
  : ['./kdf-worker.js', '../kdf-worker.js'];

const findWorker = (): URL =>
  must(
    WORKER_PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)),
    'the key derivation is shipped with the app',
  );

/** Has the code the system itself gives when it is out of memory: `toStoreFailure` knows it. */
class MemoryShort extends Error {
  readonly code = 'ENOMEM';
}

/**
 * A key of 32 bytes. The caller keeps its passphrase; the salt is 16 bytes. Throws `ENOMEM` when the
 * machine cannot give the thread the memory the profile asks for: nothing else about a derivation
 * depends on the machine. When `signal` fires the thread is ended and its reason thrown.
 */
export async function deriveKey(
  passphrase: Redacted,
  salt: Uint8Array,
  profile: KdfProfile,
  signal?: AbortSignal,
): Promise<Redacted> {
  signal?.throwIfAborted();
  assert(salt.length === SALT_BYTES, 'a salt has 16 bytes');
  // Copies of their own, so that handing them to the thread leaves nothing behind here.
  const request: KdfRequest = {
    passphrase: Uint8Array.from(passphrase.bytes),
    salt: Uint8Array.from(salt),
    ops: profile.ops,
    memMiB: profile.memMiB,
  };
  const worker = new Worker(findWorker(), { execArgv: [] });
  try {
    const answer = once(worker, 'message', { signal });
    worker.postMessage(request, [request.passphrase.buffer as ArrayBuffer]); // never shared
    const [key]: unknown[] = await answer.catch(() => {
      signal?.throwIfAborted();
      throw new MemoryShort('there is not enough memory to derive the key');
    });
    assert(key instanceof Uint8Array && key.length === KEY_BYTES, 'a derived key has 32 bytes');
    return new Redacted(key);
  } finally {
    await worker.terminate();
  }
}

/** Measures this machine once and answers with the profile for a new vault: see `chooseKdf`. */
export async function calibrateKdf(signal?: AbortSignal): Promise<KdfProfile> {
  const measured = { ops: 3, memMiB: KDF_LIMITS.memMiB.min };
  const started = performance.now();
  const passphrase = Redacted.random(SALT_BYTES);
  const key = await deriveKey(passphrase, new Uint8Array(SALT_BYTES), measured, signal);
  key.wipe();
  return chooseKdf({
    measured,
    tookMs: performance.now() - started,
    memoryBytes: totalmem(),
  });
}
