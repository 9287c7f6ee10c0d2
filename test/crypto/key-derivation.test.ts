import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  chooseKdf,
  DEFAULT_KDF,
  isWeaker,
  KDF_LIMITS,
  usualKdf,
} from '../../electron/crypto/kdf-profile.ts';
import { deriveKey } from '../../electron/crypto/key-derivation.ts';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { FAST_KDF } from '../support/temp-vault.ts';

const GIB = 2 ** 30;
const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
const hex = (key: Redacted): string => Buffer.from(key.bytes).toString('hex');

describe('deriving a key', () => {
  it('gives what another implementation of Argon2id gives', async () => {
    const key = await deriveKey(Redacted.fromText('violet lantern'), salt, FAST_KDF);
    const other = argon2Sync('argon2id', {
      message: 'violet lantern',
      nonce: salt,
      parallelism: 1,
      tagLength: 32,
      memory: FAST_KDF.memMiB * 1024,
      passes: FAST_KDF.ops,
    });
    expect(hex(key)).toBe(other.toString('hex'));
  });

  it('works at the default of three passes over 256 MiB', async () => {
    const key = await deriveKey(Redacted.fromText('violet lantern'), salt, DEFAULT_KDF);
    expect(hex(key)).toMatchInlineSnapshot(
      `"f2450f45b6b3aa444bc85e2eec5c7b0078403645bf34483351e0cae1fa58a826"`,
    );
  });

  it('says so when the machine has not the memory for it', async () => {
    const beyond = { ops: 2, memMiB: 8 * 1024 }; // More than WebAssembly can address.
    await expect(deriveKey(Redacted.fromText('violet'), salt, beyond)).rejects.toMatchObject({
      code: 'ENOMEM',
    });
  });

  it('leaves the passphrase with its owner', async () => {
    const passphrase = Redacted.fromText('violet lantern');
    await deriveKey(passphrase, salt, FAST_KDF);
    expect(Buffer.from(passphrase.bytes).toString()).toBe('violet lantern');
  });
});

describe('choosing the work for a new vault', () => {
  const measured = { ops: 3, memMiB: 64 };

  it('takes the default on a machine of today', () => {
    const machine = { measured, tookMs: 250, memoryBytes: 16 * GIB };
    expect(chooseKdf(machine)).toEqual(DEFAULT_KDF);
  });

  it('asks more of a fast machine', () => {
    expect(chooseKdf({ measured, tookMs: 40, memoryBytes: 16 * GIB })).toEqual({
      ops: 4,
      memMiB: 1024,
    });
    expect(chooseKdf({ measured, tookMs: 140, memoryBytes: 16 * GIB })).toEqual({
      ops: 3,
      memMiB: 512,
    });
  });

  it('asks no less of a slow machine', () => {
    const machine = { measured, tookMs: 5_000, memoryBytes: 16 * GIB };
    expect(chooseKdf(machine)).toEqual(DEFAULT_KDF);
  });

  it('asks less where memory is short, and never less than the floor', () => {
    expect(chooseKdf({ measured, tookMs: 40, memoryBytes: GIB })).toEqual({ ops: 3, memMiB: 128 });
    expect(chooseKdf({ measured, tookMs: 40, memoryBytes: GIB / 8 })).toEqual({
      ops: 3,
      memMiB: 64,
    });
    expect(KDF_LIMITS.memMiB.min).toBe(64);
  });

  it('takes the default for passphrases set later, or less where memory is short', () => {
    expect(usualKdf(16 * GIB)).toEqual(DEFAULT_KDF);
    expect(usualKdf(GIB)).toEqual({ ops: 3, memMiB: 128 });
  });

  it('knows which of two profiles is cheaper to attack', () => {
    expect(isWeaker(FAST_KDF, DEFAULT_KDF)).toBe(true);
    expect(isWeaker({ ops: 2, memMiB: 256 }, DEFAULT_KDF)).toBe(true);
    expect(isWeaker(DEFAULT_KDF, DEFAULT_KDF)).toBe(false);
    expect(isWeaker({ ops: 4, memMiB: 1024 }, DEFAULT_KDF)).toBe(false);
  });
});
