/**
 * libsodium, loaded when the first vault is opened and not before: compiling it takes some 70 ms,
 * which neither the start of the app nor a command that needs no vault should pay for.
 */
import type library from 'libsodium-wrappers';

export type Sodium = typeof library;

/** The library once it is ready. Loading happens once; later calls answer with the same object. */
export async function loadSodium(): Promise<Sodium> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}
