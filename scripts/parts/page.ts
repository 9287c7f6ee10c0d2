/**
 * The page of parts in a browser, as pictures and tests see it: built, served without a socket, and
 * under the content policy of the product.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { PAGE_POLICY } from '../../electron/main/content-policy.ts';
import { chromiumSwitches } from '../stand-in/chromium.ts';
import { buildParts } from './site.ts';

const ORIGIN = 'https://parts.invalid';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

export type PartsBrowser = {
  readonly page: Page;
  /** Shows the page in a look: `goTo('theme=dark&locale=fr')`; see renderer/parts/address.ts. */
  readonly goTo: (look: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

async function serve(route: Route, folder: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const file = normalize(pathname === '/' ? '/index.html' : pathname);
  if (origin !== ORIGIN) return route.abort('blockedbyclient');
  return route.fulfill({
    body: readFileSync(join(folder, file)),
    contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    headers: { 'content-security-policy': PAGE_POLICY },
  });
}

/** Builds the page and opens it in the Chromium at this path. */
export async function openParts(executablePath: string): Promise<PartsBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-parts-'));
  await buildParts(folder);
  const browser: Browser = await chromium.launch({
    executablePath,
    headless: true,
    args: chromiumSwitches(),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.route('**/*', (route) => serve(route, folder));
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    goTo: async (look) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, look);
      await page.getByRole('main').waitFor();
      await page.evaluate(() => document.fonts.ready);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
