/**
 * What the application needs from whoever runs it. Core knows no Electron: in the app these ports
 * are messages to the main process, in tests they are plain functions.
 */
import type { Locale, Preferences } from '../../shared/model/preferences.ts';

export type Paper = Preferences['paper'];

/** Things only the main process can do, each asked for with data and answered with data. */
export type HostRequest =
  | { readonly ask: 'choose-open'; readonly title: string }
  | {
      readonly ask: 'choose-save';
      readonly title: string;
      readonly suggestedName: string;
      /** Without the dot. */
      readonly extension: string;
    }
  /** Makes a PDF of a complete HTML document. */
  | { readonly ask: 'print-to-pdf'; readonly html: string; readonly paper: Paper }
  /** Hands a complete HTML document to the system's printer dialog. */
  | { readonly ask: 'print'; readonly html: string; readonly paper: Paper }
  /** Whether this computer's keychain keeps a secret from its other accounts. */
  | { readonly ask: 'keychain-available' }
  /** Has the keychain seal a short secret, or unseal what it sealed; both in base64. */
  | { readonly ask: 'keychain-seal' | 'keychain-unseal'; readonly bytes: string }
  /** How many requests of pages were refused since the start. */
  | { readonly ask: 'refused-requests' }
  /** Ends this process and starts a fresh one: the only lock that leaves nothing in memory. */
  | { readonly ask: 'restart' };

/** What main has to know to speak, protect and lock as the person wants. It answers nothing. */
export type HostNotice =
  /** At the start, and whenever one was changed. */
  | { readonly tell: 'preferences'; readonly preferences: Preferences }
  /** At the start, and whenever a vault was opened or closed. */
  | { readonly tell: 'open'; readonly isOpen: boolean };

export type HostAnswer =
  | { readonly answer: 'path'; readonly path: string }
  | { readonly answer: 'count'; readonly count: number }
  | { readonly answer: 'pdf'; readonly bytes: Uint8Array }
  /** In base64. */
  | { readonly answer: 'bytes'; readonly bytes: string }
  | { readonly answer: 'done' }
  | { readonly answer: 'cancelled' }
  | { readonly answer: 'not-possible' }
  | { readonly answer: 'failed' };

export type Paths = {
  /** The folder vaults live in, each a folder `Name.plexus`. */
  readonly vaults: string;
  /** Where the throw-away demo vault is made. */
  readonly demo: string;
  /** The file with language, look and paper; nothing of the user's. */
  readonly preferences: string;
  /** Read-only files shipped with the app. */
  readonly resources: string;
};

export type Host = {
  readonly paths: Paths;
  /** Language of the operating system, for the first start. */
  readonly systemLocale: Locale;
  /** Argon2id memory in MiB for new vaults; the default when absent. Tests use the floor. */
  readonly kdfMegabytes?: number;
  readonly now: () => Date;
  /** Never runs backwards; milliseconds. */
  readonly monotonicMs: () => number;
  /** With a signal that fires, paper under way is given up at once; dialogs are the person's to close. */
  readonly ask: (request: HostRequest, signal?: AbortSignal) => Promise<HostAnswer>;
  /** Absent where there is no window to look after. */
  readonly tell?: (notice: HostNotice) => void;
};
