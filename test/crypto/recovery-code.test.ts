import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecoveryKey,
  formatRecoveryCode,
  isGroupOf,
  parseRecoveryCode,
  readGroup,
} from '../../electron/crypto/recovery-code.ts';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { hold } from '../support/laws.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const key = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => new Redacted(Uint8Array.from(bytes)));

/** Replaces symbols of the code, counted without prefix and dashes. */
function withMistakes(code: string, mistakes: ReadonlyMap<number, number>): string {
  const symbols = Array.from(code.slice('PX1-'.length).replaceAll('-', ''));
  for (const [place, shift] of mistakes) {
    const right = ALPHABET.indexOf(symbols[place] ?? '');
    symbols[place] = ALPHABET.charAt((right + shift) % ALPHABET.length);
  }
  return symbols.join('');
}

describe('a recovery code', () => {
  it('is the same for the same key in every version', () => {
    const zeros = new Redacted(new Uint8Array(16));
    const count = new Redacted(Uint8Array.from({ length: 16 }, (_, index) => index * 17));
    expect(formatRecoveryCode(zeros)).toMatchInlineSnapshot(
      `"PX1-0000-0000-0000-0000-0000-0000-007Z-PRET"`,
    );
    expect(formatRecoveryCode(count)).toMatchInlineSnapshot(
      `"PX1-008J-4CT4-ANK7-F24S-NAXW-SQFE-ZWJC-QHFJ"`,
    );
  });

  it('is eight groups of four behind its prefix', () => {
    expect(formatRecoveryCode(createRecoveryKey())).toMatch(/^PX1(-[0-9A-HJKMNP-TV-Z]{4}){8}$/u);
  });

  it('reads back as the key it was made from', () => {
    hold(
      fc.property(key, (one) => {
        expect(parseRecoveryCode(formatRecoveryCode(one))?.bytes).toEqual(one.bytes);
      }),
    );
  });

  it('reads back however it was typed', () => {
    hold(
      fc.property(key, (one) => {
        const code = formatRecoveryCode(one);
        const ways = [
          code.toLowerCase(),
          code.replaceAll('-', ' '),
          code.replaceAll('-', '\u2013'),
          code.slice('PX1-'.length),
          code.replaceAll('0', 'O'),
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
          code.replaceAll('1', 'I'),
          `  ${code}\n`,
        ];
        for (const way of ways) expect(parseRecoveryCode(way)?.bytes).toEqual(one.bytes);
      }),
    );
  });

  it('is told to be mistyped for every mistake in up to four symbols', () => {
    const mistakes = fc
      .uniqueArray(fc.tuple(fc.nat(31), fc.integer({ min: 1, max: 31 })), {
        minLength: 1,
        maxLength: 4,
        selector: ([place]) => place,
      })
      .map((list) => new Map(list));
    hold(
      fc.property(key, mistakes, (one, wrong) => {
        expect(parseRecoveryCode(withMistakes(formatRecoveryCode(one), wrong))).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told to be mistyped for each single wrong symbol', () => {
    const code = formatRecoveryCode(createRecoveryKey());
    for (let place = 0; place < 32; place += 1) {
      for (let shift = 1; shift < 32; shift += 1) {
        expect(parseRecoveryCode(withMistakes(code, new Map([[place, shift]])))).toBeNull();
      }
    }
  });

  it('is mistyped when it is too short, too long, or holds what no code holds', () => {
    const code = formatRecoveryCode(createRecoveryKey());
    for (const typed of [
      '',
      'PX1',
      code.slice(0, -1),
      `${code}0`,
      code.replace(/.$/u, 'U'),
      '🙂',
    ]) {
      expect(parseRecoveryCode(typed)).toBeNull();
    }
  });

  it('never throws, whatever is typed', () => {
    hold(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        expect(parseRecoveryCode(typed)).toBeNull();
      }),
    );
  });
});

describe('groups of a recovery code', () => {
  const code = createRecoveryKey();
  const groups = formatRecoveryCode(code).split('-').slice(1);

  it('are right at their places only', () => {
    const at = (
      position: number,
      text: string | undefined,
    ): { position: number; text: string } => ({
      position,
      text: text ?? '',
    });
    expect(isGroupOf(code, [at(0, groups[0]), at(7, groups[7])])).toBe(true);
    expect(isGroupOf(code, [at(0, groups[0]), at(6, groups[7])])).toBe(groups[6] === groups[7]);
    expect(isGroupOf(code, [at(0, groups[0]), at(0, groups[0])])).toBe(false);
    expect(isGroupOf(code, [at(0, groups[0]), at(8, groups[7])])).toBe(false);
  });

  it('are read like the code itself', () => {
    expect(readGroup(' ol1o ')).toBe('0110');
    expect(readGroup('ABC')).toBeNull();
    expect(readGroup('ABCU')).toBeNull();
  });
});
