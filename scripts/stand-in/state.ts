/** What the stand-in for the `electron` module draws on: set once per launch. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type DialogRequest =
  | { readonly kind: 'open'; readonly title: string }
  | { readonly kind: 'save'; readonly title: string; readonly defaultPath: string };

export type StandInState = {
  readonly context: BrowserContext;
  /** Draws hidden windows and prints them: always headless, since only headless Chromium prints. */
  readonly hidden: () => Promise<Browser>;
  readonly userData: string;
  readonly locale: string;
  readonly preload: (path: string) => Promise<void>;
  readonly answerDialog: (request: DialogRequest) => Promise<string | null>;
  /** The page of the visible window was made, or made anew. */
  readonly onPage: (page: Page) => void;
  /** A page that may read and write the clipboard; null where there can be none. */
  readonly clipboard: () => Promise<Page | null>;
  readonly onQuit: (code: number) => void;
};

let current: StandInState | null = null;

export const setState = (state: StandInState): void => {
  current = state;
};

export function state(): StandInState {
  if (!current) throw new Error('Broken promise: the stand-in was launched before it was used');
  return current;
}
