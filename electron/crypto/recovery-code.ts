/**
 * The recovery code: 128 random bits a person can write down and type back. Crockford's base 32
 * (no I, L, O, U), 26 symbols of data and 6 of checksum, in eight groups of four behind `PX1`. The
 * checksum is the BCH code of bech32 (BIP 173, with the constant of BIP 350) over this alphabet and
 * prefix: it notices every mistake in up to four symbols, so a slip of the pen is told apart from a
 * wrong code without any work. The format is final: codes are on paper.
 */
import { assert, must } from '../../shared/assert.ts';
import { Redacted } from './redacted.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'PX1';
const CODE_BYTES = 16;
const DATA_SYMBOLS = 26;
const CHECK_SYMBOLS = 6;
const SYMBOLS = DATA_SYMBOLS + CHECK_SYMBOLS;
const GROUP_SYMBOLS = 4;

const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const FINAL_CONSTANT = 0x2bc830a3;

const PREFIX_LETTERS = Array.from(PREFIX.toLowerCase(), (letter) => letter.charCodeAt(0));
/** BIP 173 expands the prefix into its high bits, a zero, and its low bits. */
const EXPANDED_PREFIX = [
  ...PREFIX_LETTERS.map((letter) => letter >> 5),
  0,
  ...PREFIX_LETTERS.map((letter) => letter & 31),
];

function polymod(values: readonly number[]): number {
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATORS.entries()) {
      if ((top >>> bit) & 1) checksum ^= generator;
    }
  }
  return checksum;
}

const checkSymbols = (data: readonly number[]): number[] => {
  const zeros = Array.from({ length: CHECK_SYMBOLS }, () => 0);
  const remainder = polymod([...EXPANDED_PREFIX, ...data, ...zeros]) ^ FINAL_CONSTANT;
  return zeros.map((_, index) => (remainder >>> (5 * (CHECK_SYMBOLS - 1 - index))) & 31);
};

/** 128 bits as 26 symbols, the two bits left over zero. */
function toSymbols(bytes: Uint8Array): number[] {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits <<= 2n;
  return Array.from({ length: DATA_SYMBOLS }, (_, index) =>
    Number((bits >> BigInt(5 * (DATA_SYMBOLS - 1 - index))) & 31n),
  );
}

/** The reverse of `toSymbols`; null when the two bits left over are not zero. */
function toBytes(symbols: readonly number[]): Uint8Array | null {
  let bits = symbols.reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n);
  if ((bits & 3n) !== 0n) return null;
  bits >>= 2n;
  return Uint8Array.from({ length: CODE_BYTES }, (_, index) =>
    Number((bits >> BigInt(8 * (CODE_BYTES - 1 - index))) & 255n),
  );
}

/** A new code's 128 bits. */
export const createRecoveryKey = (): Redacted => Redacted.random(CODE_BYTES);

/** The code as it is shown and printed: `PX1-XXXX-XXXX-…`, eight groups of four. */
export function formatRecoveryCode(key: Redacted): string {
  assert(key.bytes.length === CODE_BYTES, 'a recovery code has 128 bits');
  const data = toSymbols(key.bytes);
  const text = [...data, ...checkSymbols(data)].map((symbol) => ALPHABET.charAt(symbol)).join('');
  return [PREFIX, ...must(text.match(/.{4}/gu), 'a code has eight groups')].join('-');
}

/** Upper case, without spaces and dashes, with the letters one mistakes for digits read as digits. */
const normalizeSymbols = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.]+/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');

/**
 * Reads a code as typed: any case, any dashes or spaces, O for 0, I and L for 1, with or without
 * its prefix. Null when it cannot be a code: mistyped, not wrong.
 */
export function parseRecoveryCode(text: string): Redacted | null {
  const typed = normalizeSymbols(text);
  const symbolsTyped =
    typed.length === SYMBOLS + PREFIX.length && typed.startsWith(PREFIX)
      ? typed.slice(PREFIX.length)
      : typed;
  if (symbolsTyped.length !== SYMBOLS) return null;
  const symbols = Array.from(symbolsTyped, (symbol) => ALPHABET.indexOf(symbol));
  if (symbols.includes(-1)) return null;
  if (polymod([...EXPANDED_PREFIX, ...symbols]) !== FINAL_CONSTANT) return null;
  const bytes = toBytes(symbols.slice(0, DATA_SYMBOLS));
  return bytes ? new Redacted(bytes) : null;
}

/** One group as typed, as its symbols; null when it cannot be a group of a code. */
export function readGroup(text: string): string | null {
  const symbols = normalizeSymbols(text);
  const isGroup =
    symbols.length === GROUP_SYMBOLS && Array.from(symbols).every((one) => ALPHABET.includes(one));
  return isGroup ? symbols : null;
}

/** Whether these groups, at different positions from 0 to 7, are those of the code. */
export function isGroupOf(
  key: Redacted,
  groups: readonly { readonly position: number; readonly text: string | null }[],
): boolean {
  const [, ...right] = formatRecoveryCode(key).split('-');
  return (
    new Set(groups.map(({ position }) => position)).size === groups.length &&
    groups.every(({ position, text }) => right[position] === text)
  );
}
