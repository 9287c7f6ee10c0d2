/** What the command line needs of the world. Everything it does goes through here. */
import type { AppError } from '../../shared/errors.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import type { Result } from '../../shared/result.ts';
import type { KdfProfile } from '../crypto/kdf-profile.ts';

export type PrintPdf = (
  html: string,
  paper: 'a4' | 'letter',
) => Promise<Result<Uint8Array, AppError>>;

export type CliIo = {
  /** Throws Node's error when the file cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Puts the whole file in place at once, or throws and leaves what was there. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Standard input, line by line. */
  readonly stdinLines: () => Promise<string[]>;
  /** Standard output: results, and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
  readonly printPdf: PrintPdf;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly locale: Locale;
  /** Work for passphrases set now; what this machine can do in a second unless told. */
  readonly kdf?: KdfProfile;
};
