import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILE_BYTES_MAX } from '../../electron/exchange/limits.ts';
import { createPieces } from '../../electron/exchange/pieces.ts';
import { hold } from '../support/laws.ts';

it('puts a file together again, wherever it was cut', () => {
  hold(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 })), (parts) => {
      const pieces = createPieces();
      let at = 0;
      for (const part of parts) {
        expect(pieces.take(at, part).ok).toBe(true);
        at += part.byteLength;
      }
      expect([...pieces.give()]).toEqual(parts.flatMap((part) => [...part]));
    }),
  );
});

it('refuses a piece when one before it is missing, and begins afresh at 0', () => {
  const pieces = createPieces();
  pieces.take(0, Uint8Array.of(1, 2));
  expect(pieces.take(3, Uint8Array.of(4))).toMatchObject({ error: { code: 'file/expired' } });
  pieces.take(0, Uint8Array.of(9));
  expect([...pieces.give()]).toEqual([9]);
  expect(pieces.give()).toHaveLength(0);
});

it('never holds more than a file may be', () => {
  const pieces = createPieces();
  pieces.take(0, new Uint8Array(FILE_BYTES_MAX));
  expect(pieces.take(FILE_BYTES_MAX, Uint8Array.of(1))).toMatchObject({
    error: { code: 'file/too-large' },
  });
  expect(pieces.give()).toHaveLength(0);
});
