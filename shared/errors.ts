/**
 * Every failure Plexus expects, as a closed union of codes with safe arguments. No prose here: the
 * sentence a person reads is in `shared/text`, one for each code in each language, and the type
 * system checks that none is missing.
 */

/** One thing wrong with a document, and where: `contacts[3].closeness`, out of range, got `7`, wanted `1–5`. */
export type DocumentProblem = {
  /** Path inside the document, in the form `contacts[3].closeness`; empty for the document itself. */
  readonly place: string;
  readonly problem:
    | 'out-of-range'
    | 'wrong-type'
    | 'missing'
    | 'duplicate-id'
    | 'duplicate-tie'
    | 'unknown-id'
    | 'unknown-goal'
    | 'self-tie'
    | 'not-a-date'
    | 'too-long';
  /** The value found, shortened; shown to the person, never logged. */
  readonly got: string;
  /** What would be right, in symbols rather than words: `1–5`, `true | false`. */
  readonly expected: string;
};

export type AppError =
  // The door
  | { readonly code: 'input/invalid'; readonly paths: readonly string[] }
  | { readonly code: 'channel/unknown' }
  | { readonly code: 'internal'; readonly ref: string }
  /** The window took the call back in time: nothing was changed. No error to anybody. */
  | { readonly code: 'cancelled' }
  // The vault
  | { readonly code: 'vault/locked' }
  | { readonly code: 'vault/not-found' }
  | { readonly code: 'vault/exists' }
  | { readonly code: 'vault/already-open' }
  | { readonly code: 'vault/name-not-usable' }
  | { readonly code: 'vault/passphrase-too-weak' }
  | { readonly code: 'vault/wrong-passphrase'; readonly waitSeconds: number }
  | { readonly code: 'vault/wait'; readonly waitSeconds: number }
  | { readonly code: 'vault/recovery-code-mistyped' }
  | { readonly code: 'vault/wrong-recovery-code'; readonly waitSeconds: number }
  | { readonly code: 'vault/recovery-not-confirmed' }
  | { readonly code: 'vault/in-use' }
  | {
      readonly code: 'vault/damaged';
      readonly part: 'header' | 'database' | 'anchor' | 'backup';
      /** The way back: when the newest sound backup was made; absent when there is none. */
      readonly backupAt?: string;
    }
  | { readonly code: 'vault/older-than-last-seen'; readonly missingSaves: number }
  | { readonly code: 'vault/from-newer-version' }
  | { readonly code: 'vault/moved' }
  | { readonly code: 'vault/key-change-unfinished' }
  | { readonly code: 'vault/keychain-refused' }
  | { readonly code: 'backup/not-found' }
  | { readonly code: 'vault/cannot-encrypt' }
  | { readonly code: 'vault/memory-short' }
  // The disk
  | { readonly code: 'disk/full' }
  | { readonly code: 'disk/read-only' }
  | { readonly code: 'disk/failed' }
  | { readonly code: 'file/not-found' }
  | { readonly code: 'file/too-large'; readonly limitMegabytes: number }
  | { readonly code: 'file/expired' }
  // The network
  | { readonly code: 'contact/not-found' }
  | { readonly code: 'contact/already-there' }
  | { readonly code: 'tie/not-possible' }
  | { readonly code: 'act/nothing-to-undo' }
  | { readonly code: 'act/nothing-to-redo' }
  // The journal
  | { readonly code: 'entry/not-found' }
  // Snapshots
  | { readonly code: 'snapshot/not-found' }
  | { readonly code: 'plan/not-found' }
  | { readonly code: 'goal/not-found' }
  | { readonly code: 'goal/enough' }
  // Views
  | { readonly code: 'view/not-found' }
  | { readonly code: 'view/too-many' }
  // Documents and other files
  | { readonly code: 'document/not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'document/not-a-network' }
  | { readonly code: 'document/from-newer-version' }
  | {
      readonly code: 'document/invalid';
      /** The first problems found, at most twenty. */
      readonly problems: readonly DocumentProblem[];
      readonly total: number;
    }
  | { readonly code: 'file/format-unknown' }
  // Paper
  | { readonly code: 'print/failed' }
  | { readonly code: 'print/not-possible-here' };

export type ErrorCode = AppError['code'];
export type ErrorOf<C extends ErrorCode> = Extract<AppError, { readonly code: C }>;
