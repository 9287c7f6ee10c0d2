/** A network document from the bytes of a file. The format is UTF-8: nothing is guessed. */
import { readDocumentTextSliced, type ReadDocument } from '../../shared/document/read.ts';
import type { AppError } from '../../shared/errors.ts';
import { err, type Result } from '../../shared/result.ts';
import { finish, type Sliced } from '../../shared/sliced.ts';
import { decodeText } from './decode.ts';
import { FILE_BYTES_MAX, TOO_LARGE } from './limits.ts';

/** Line and column of the first bytes that are not UTF-8. */
function locateBadBytes(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * The document in `bytes`. Besides the errors of `readDocumentText`, `file/too-large`; bytes that
 * are no text are `document/not-json` where they stand.
 */
export const readDocumentBytes = (bytes: Uint8Array): Result<ReadDocument, AppError> =>
  finish(readDocumentBytesSliced(bytes));

/** The same a piece at a time. */
export function* readDocumentBytesSliced(
  bytes: Uint8Array,
): Sliced<Result<ReadDocument, AppError>> {
  if (bytes.length > FILE_BYTES_MAX) return err(TOO_LARGE);
  const { text, assumed } = decodeText(bytes);
  return assumed
    ? err({ code: 'document/not-json', ...locateBadBytes(bytes) })
    : yield* readDocumentTextSliced(text);
}
