/**
 * A Chromium to measure pages in, and how: work by the CPU time of the page's main thread, what a
 * person waits for by the second frame after it is there, when it has been painted.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium, chromiumSwitches } from '../stand-in/chromium.ts';

/** Why a row that needs a browser is left out. */
export const NO_CHROMIUM = 'no Chromium here';

/** The size of the window in every row. */
export const VIEWPORT = { width: 1280, height: 860 };
/** How long anything may take before the bench gives up: a busy machine is slow, not wrong. */
export const PATIENCE_MS = 120_000;
const ADDRESS = 'https://bench.invalid/';

/** A headless Chromium of its own, or null where none is installed. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath === null
    ? null
    : chromium.launch({ executablePath, args: chromiumSwitches() });
}

/** A page that consists of this document and this script and asks for nothing else. */
export async function openPage(browser: Browser, body: string, script: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js') {
      return route.fulfill({ contentType: 'text/javascript', body: script });
    }
    const html = `<!doctype html><meta charset="utf-8"><title>Bench</title>${body}<script defer src="page.js"></script>`;
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort();
  });
  await page.goto(ADDRESS);
  return page;
}

/** Bundles one of `pages/` for production, as the app itself is. */
export async function bundlePage(page: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome150',
      lib: { entry: fileURLToPath(page), formats: ['iife'], name: 'page' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

/** The main thread's CPU time in ms while `act` runs and until two frames after it. */
export async function busyMs(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spentMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const before = await spentMs();
  await act();
  await settle(page);
  const after = await spentMs();
  await session.detach();
  return after - before;
}

/** Waits until what has been asked for is painted: the second frame from now. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** First contentful paint in ms since the page was asked for. */
export const firstPaintMs = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry !== undefined) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
