/**
 * A file that arrives in pieces, because no request may be larger than the door lets through. At
 * most one is under way, it never grows past the limit of a file, and giving it away forgets it.
 */
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { FILE_BYTES_MAX, TOO_LARGE } from './limits.ts';

type Pieces = {
  /** Takes the piece that begins at byte `at`; 0 begins afresh. Fails when one before it is missing. */
  readonly take: (
    at: number,
    bytes: Uint8Array,
  ) => Result<null, ErrorOf<'file/too-large' | 'file/expired'>>;
  /** The bytes that have come, which are forgotten here. */
  readonly give: () => Uint8Array;
};

export function createPieces(): Pieces {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const forget = (): void => {
    pieces = [];
    size = 0;
  };
  return {
    take: (at, bytes) => {
      if (at === 0) forget();
      if (at !== size) return err({ code: 'file/expired' });
      if (size + bytes.byteLength > FILE_BYTES_MAX) {
        forget();
        return err(TOO_LARGE);
      }
      pieces.push(bytes);
      size += bytes.byteLength;
      return ok(null);
    },
    give: () => {
      const whole = Buffer.concat(pieces);
      forget();
      return whole;
    },
  };
}
