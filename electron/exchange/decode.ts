/**
 * From bytes to text. Invariant: a byte is never guessed at silently; when the encoding had to be
 * assumed, the answer says so.
 */

export type Decoded = {
  readonly text: string;
  /** True when the bytes are not UTF-8 and carry no mark: read as Windows-1252. */
  readonly assumed: boolean;
};

/** How much of the file is looked at to tell UTF-16 without a mark. */
const SAMPLE_BYTES = 4096;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 of western text has a zero in every other byte; nothing else does. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return null;
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return utf16Without(bytes) ?? 'utf-8';
}

/** The text of `bytes`: UTF-8 or UTF-16, marked or not, else Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return { text, assumed: false };
  } catch {
    // Not what it seemed: the one-byte encoding of older western programs reads anything.
    return { text: new TextDecoder('windows-1252').decode(bytes), assumed: true };
  }
}
