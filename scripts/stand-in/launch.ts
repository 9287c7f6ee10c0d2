/** Starts the built app on the stand-in: Chromium, the module hook, then `out/main/index.js`. */
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { app } from './app.ts';
import { openBrowser, type OpenBrowser } from './browser.ts';
import { openClipboardPage } from './clipboard.ts';
import { pageScript, SEND } from './page-runtime.ts';
import { powerMonitor } from './power-monitor.ts';
import { setState, type DialogRequest } from './state.ts';
import { ipcMain, receiveFromPage } from './web-contents.ts';

export type StandIn = {
  /** The page of the window as it is now; locking makes a new one. */
  readonly page: () => Promise<Page>;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly chromium: string;
  /** Path of the built `out/main/index.js`. */
  readonly main: string;
  readonly userData: string;
  readonly headless: boolean;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly answerDialog: (request: DialogRequest) => Promise<string | null>;
  readonly onQuit?: (code: number) => void;
};

let launches = 0;
let hooked = false;

function hookElectron(): void {
  if (hooked) return;
  hooked = true;
  const standIn = new URL('./electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: standIn, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}

export async function launchStandIn(options: LaunchOptions): Promise<StandIn> {
  hookElectron();
  const open = (headless: boolean): Promise<OpenBrowser> =>
    openBrowser({ executablePath: options.chromium, headless });
  const opened = await open(options.headless);
  const { browser } = opened;
  let another: Promise<OpenBrowser> | null = null;
  const hidden = async (): Promise<Browser> =>
    options.headless ? browser : (await (another ??= open(true))).browser;
  const context = await browser.newContext({
    viewport: options.headless ? { width: 1280, height: 860 } : null,
    colorScheme: options.colorScheme ?? null,
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  let preloaded = false;
  let newestPage: Page | null = null;
  let clipboardPage: Promise<Page> | null = null;
  const waiting: ((page: Page) => void)[] = [];
  const close = async (): Promise<void> => {
    app.emit('will-quit');
    app.removeAllListeners();
    ipcMain.removeAllListeners();
    powerMonitor.removeAllListeners();
    await Promise.all([opened.close(), another?.then((other) => other.close())]);
  };
  await context.exposeBinding(SEND, ({ page }, message: unknown) => receiveFromPage(page, message));
  setState({
    context,
    hidden,
    userData: options.userData,
    locale: options.locale ?? 'en-CA',
    preload: async (path) => {
      if (preloaded) return;
      preloaded = true;
      await context.addInitScript(pageScript(await readFile(path, 'utf8')));
    },
    answerDialog: options.answerDialog,
    onPage: (page) => {
      newestPage = page;
      void opened.closeFirstPage().catch(() => undefined);
      for (const resolve of waiting.splice(0)) resolve(page);
      page.on('close', () => {
        if (page === newestPage) newestPage = null;
      });
    },
    // On a screen it would be a second window; there the clipboard is left alone.
    clipboard: () =>
      options.headless
        ? (clipboardPage ??= browser.newContext().then(openClipboardPage))
        : Promise.resolve(null),
    onQuit: options.onQuit ?? (() => undefined),
  });
  // A new address each time, so that a second launch in one process runs main afresh.
  await import(`${pathToFileURL(options.main).href}?launch=${String(++launches)}`);
  return {
    page: () =>
      newestPage
        ? Promise.resolve(newestPage)
        : new Promise<Page>((resolve) => waiting.push(resolve)),
    close,
  };
}
