/** The sentence of an error in the language of the catalogue given. */
import type { AppError, ErrorCode } from '../../shared/errors.ts';
import type { Catalogue } from '../../shared/text/catalogue.ts';

export function errorSentence(text: Catalogue, error: AppError): string {
  // The catalogue has one function for each code, taking the error of that code; the compiler
  // cannot see that `error.code` and `error` belong together.
  const sentences = text.errors as unknown as {
    readonly [C in ErrorCode]: (value: AppError) => string;
  };
  return sentences[error.code](error);
}
