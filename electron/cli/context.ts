/**
 * What every command shares: its world, its words, and how it fails. An error is one line on
 * standard error that says what is wrong and what to do; it holds no character a terminal obeys.
 */
import type { ChangeFailure } from '../../shared/diagnosis/changes.ts';
import type { AppError, ErrorCode } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { catalogues, type Catalogue } from '../../shared/text/catalogue.ts';
import { formatsFor, type Formats } from '../../shared/text/format.ts';
import { toStoreFailure } from '../store/failures.ts';
import type { CliIo } from './io.ts';

/** What only the command line can run into. */
export type CliFailure =
  | { readonly code: 'cli/no-folder' }
  | { readonly code: 'cli/not-a-file' }
  | { readonly code: 'cli/no-passphrase' }
  | { readonly code: 'cli/no-new-passphrase' }
  | { readonly code: 'cli/ids-clash'; readonly id: string }
  | { readonly code: 'cli/nobody'; readonly hint: string }
  | { readonly code: 'cli/damaged-backups'; readonly names: readonly string[] }
  | { readonly code: 'cli/not-changes'; readonly places: readonly string[] }
  | {
      readonly code: 'cli/change-not-possible';
      /** Which of the changes, from 1. */
      readonly at: number;
      readonly why: ChangeFailure['code'];
    }
  | { readonly code: 'cli/defect' };
export type Failure = AppError | CliFailure;

/** How a command ended. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'usage'; readonly problem: string };

export const DONE: Outcome = { kind: 'done' };
export const FAILED: Outcome = { kind: 'failed' };

export type Context = {
  readonly io: CliIo;
  readonly text: Catalogue;
  readonly words: Catalogue['cli'];
  readonly formats: Formats;
  /** Writes a line of results. */
  readonly say: (line: string) => void;
  /** Writes the one line of a failure: of which file or vault, what, and what to do. */
  readonly fail: (subject: string, failure: Failure) => Outcome;
};

export type Command = (args: readonly string[], context: Context) => Promise<Outcome>;

/** Characters that move the cursor, ring the bell or turn text around, from a file's own contents. */
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** `text` as it may be shown in a terminal: tabs and line ends stay. */
export const printable = (text: string): string => text.replaceAll(OBEYED, '\uFFFD');

const oneLine = (text: string): string =>
  printable(text)
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim();

/** The sentence of an error of the application, shaped for one line where it has several. */
function appSentence(error: AppError, context: Pick<Context, 'text' | 'words'>): string {
  const sentences: { readonly [C in ErrorCode]: unknown } = context.text.errors;
  // The catalogue holds, for each code, the function that takes the error of that code.
  const sentence = (sentences[error.code] as (error: AppError) => string)(error);
  if (error.code !== 'document/invalid') return sentence;
  const [, ...problems] = sentence.split('\n');
  return context.words.failures.invalid(problems);
}

function sentenceOf(failure: Failure, context: Pick<Context, 'text' | 'words'>): string {
  const { failures } = context.words;
  switch (failure.code) {
    case 'cli/no-folder':
      return failures.noFolder;
    case 'cli/not-a-file':
      return failures.notAFile;
    case 'cli/no-passphrase':
      return failures.noPassphrase;
    case 'cli/no-new-passphrase':
      return failures.noNewPassphrase;
    case 'cli/ids-clash':
      return failures.idsClash(failure.id);
    case 'cli/nobody':
      return failures.nobody(failure.hint);
    case 'cli/damaged-backups':
      return failures.damagedBackups(failure.names);
    case 'cli/not-changes':
      return context.text.whatIf.failures.notChanges(failure.places);
    case 'cli/change-not-possible':
      return context.text.whatIf.failures.notPossible[failure.why](failure.at);
    case 'cli/defect':
      return failures.defect;
    case 'file/not-found':
      return failures.noFile;
    case 'vault/not-found':
      return failures.noVault;
    case 'vault/exists':
      return failures.vaultExists;
    default:
      return appSentence(failure, context);
  }
}

export function createContext(io: CliIo): Context {
  const text = catalogues[io.locale];
  const words = text.cli;
  return {
    io,
    text,
    words,
    formats: formatsFor(io.locale),
    say: (line) => io.out(`${printable(line)}\n`),
    fail: (subject, failure) => {
      const sentence = sentenceOf(failure, { text, words });
      io.err(`${oneLine(words.errorLine(subject, sentence))}\n`);
      return FAILED;
    },
  };
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** What `work` gives, or the failure of the disk it ran into; a defect stays thrown. */
export async function orFailure<T>(
  work: () => Promise<T>,
  missing: 'file/not-found' | 'cli/no-folder',
): Promise<Result<T, Failure>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return err({ code: missing });
    if (code === 'EISDIR') return err({ code: 'cli/not-a-file' });
    const failure = toStoreFailure(error);
    if (failure) return err(failure);
    throw error;
  }
}
