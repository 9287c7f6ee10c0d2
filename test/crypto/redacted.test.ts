import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Redacted } from '../../electron/crypto/redacted.ts';

const SECRET = 'the words nobody may read';

describe('a secret', () => {
  it('shows itself to nothing that prints', () => {
    const secret = Redacted.fromText(SECRET);
    const shown = [
      String(secret),
      inspect(secret, { showHidden: true, depth: 9 }),
      JSON.stringify({ secret, list: [secret] }),
      format('%s %o %O %j', secret, secret, secret, secret),
      JSON.stringify(structuredClone({ secret })),
      Object.values(secret).join(''),
    ].join('\n');
    expect(shown).not.toContain('words');
    expect(shown).not.toContain(Buffer.from(SECRET).toString('hex').slice(0, 12));
    expect(shown).toContain('<redacted>');
  });

  it('is the same whether accents were typed composed or not', () => {
    const composed = Redacted.fromText('\u00E9t\u00E9');
    const decomposed = Redacted.fromText('e\u0301te\u0301');
    expect(composed.bytes).toEqual(decomposed.bytes);
  });

  it('keeps every space that was typed', () => {
    expect(Buffer.from(Redacted.fromText('  a b ').bytes).toString()).toBe('  a b ');
  });

  it('is zero after it was wiped, and is not used again', () => {
    const secret = Redacted.fromText(SECRET);
    const copy = secret.copy();
    const bytes = secret.bytes;
    secret.wipe();
    secret.wipe();
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(() => secret.bytes).toThrow('wiped');
    expect(Buffer.from(copy.bytes).toString()).toBe(SECRET);
  });
});
