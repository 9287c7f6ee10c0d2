import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessStrength, isAcceptedPassphrase } from '../../electron/crypto/strength.ts';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { vault } from '../../shared/contract/vault.ts';
import { hold } from '../support/laws.ts';

describe('the strength of a passphrase', () => {
  it('is accepted for five words or twelve characters that are hard to guess', async () => {
    for (const passphrase of [
      'violet lantern drums under ocean',
      'cheval correct pile agrafe bleuet',
      'x7#kQ9!vLm2@pZ',
      'Ünüversäl Förmat 17 Käse',
    ]) {
      const strength = await assessStrength(passphrase, 'Mine');
      expect([passphrase, strength.accepted, strength.hint]).toEqual([passphrase, true, 'good']);
    }
  });

  it('is refused with the reason when it is easy to guess', async () => {
    const hints = {
      aaaaaaaaaaaaaaa: 'repeats',
      abcdefghijklmnop: 'pattern',
      password1234567: 'common',
      'x7#kQ9!v': 'too-short',
      '': 'too-short',
    };
    for (const [passphrase, hint] of Object.entries(hints)) {
      const strength = await assessStrength(passphrase, 'Mine');
      expect([passphrase, strength.accepted, strength.hint]).toEqual([passphrase, false, hint]);
    }
  });

  it('counts what is easy to guess for this person', async () => {
    const name = 'vanterpool-okonkwo';
    const personal = await assessStrength(name, name);
    expect([personal.accepted, personal.hint]).toEqual([false, 'personal']);
    const word = await assessStrength('vanterpool-okonkwo', 'The Vanterpool-Okonkwo papers');
    expect(word.hint).toBe('personal');
    expect(personal.guessesLog10).toBeLessThan((await assessStrength(name, 'Mine')).guessesLog10);
  });

  it('answers in the form of the contract for anything typed', async () => {
    await hold(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (passphrase) => {
        const strength = await assessStrength(passphrase, 'Mine');
        expect(vault.strength.output.parse(strength)).toEqual(strength);
      }),
      { numRuns: 30 },
    );
  });

  it('is judged by the beginning when the passphrase is very long', async () => {
    const strength = await assessStrength('violet lantern drums under ocean '.repeat(31), 'Mine');
    expect(strength.accepted).toBe(true);
  });

  it('leaves the passphrase with its owner', async () => {
    const passphrase = Redacted.fromText('violet lantern drums under ocean');
    expect(await isAcceptedPassphrase(passphrase, 'Mine')).toBe(true);
    expect(passphrase.bytes.length).toBe(32);
  });
});
