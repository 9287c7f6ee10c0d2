/**
 * Electron's `clipboard`, asked of Chromium by a page of its own: the app's page may neither read nor
 * write it. It asks for nothing but its own empty document.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { state } from './state.ts';

const ADDRESS = 'https://clipboard.plexus.invalid/';

/** Opens the page through which the clipboard is reached. */
export async function openClipboardPage(context: BrowserContext): Promise<Page> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ADDRESS });
  const page = await context.newPage();
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(ADDRESS);
  return page;
}

export const clipboard = {
  readText: async (): Promise<string> => {
    const page = await state().clipboard();
    return page === null ? '' : page.evaluate(() => navigator.clipboard.readText());
  },
  clear: (): void => {
    void state()
      .clipboard()
      .then((page) => page?.evaluate(() => navigator.clipboard.writeText('')))
      .catch(() => undefined); // The app has ended in the meantime.
  },
};
