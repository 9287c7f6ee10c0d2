/** U1: the unlock screen, cold, against a page of React that shows a form; what loads before it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { must } from '../../../shared/assert.ts';
import { emptyNetwork } from '../../../shared/model/network.ts';
import { root } from '../../setup.mjs';
import { startApp } from '../app.ts';
import { bundlePage, firstPaintMs, NO_CHROMIUM, openBrowser, openPage } from '../browser.ts';
import { race, sampled } from '../clock.ts';
import { exactly, expectRight, plainFigure, raceFigure, type Line, type Part } from '../figures.ts';

const PAGE = new URL('../pages/react-page.ts', import.meta.url);
const ROUNDS = 5;
const RATIO_MOST = 1.2;
const CODE_MOST_KIB = 130;

/** Compressed size of every script the page has asked for, in KiB. */
async function codeLoaded(page: Page): Promise<number> {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
  );
  const folder = join(root, 'out/renderer/assets');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const asked = scripts.filter((file) => loaded.includes(file));
  expectRight(asked.length > 0, 'the unlock screen loads no code');
  return (
    asked.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024
  );
}

/** Each call starts everything anew: nothing is in any cache. */
async function paintOurs(use: (page: Page) => Promise<unknown>): Promise<number> {
  const app = await startApp({ network: emptyNetwork() });
  try {
    const page = await app.standIn.page();
    const ms = await firstPaintMs(page);
    await use(page);
    return ms;
  } finally {
    await app.close();
  }
}

async function paintReact(script: string): Promise<number> {
  const browser = must(await openBrowser(), NO_CHROMIUM);
  try {
    return await firstPaintMs(await openPage(browser, '', script));
  } finally {
    await browser.close();
  }
}

async function* measure(): AsyncGenerator<Line> {
  const browser = await openBrowser();
  if (browser === null) {
    yield { row: 'U1', what: 'unlock screen', skipped: NO_CHROMIUM };
    return;
  }
  await browser.close();
  const script = await bundlePage(PAGE);
  const sizes = new Set<number>();
  const ours = () => paintOurs(async (page) => sizes.add(await codeLoaded(page)));
  yield raceFigure(
    {
      row: 'U1',
      what: 'unlock screen, first contentful paint, cold',
      against: 'a form in React',
      goal: { of: 'ratio', atMost: RATIO_MOST },
    },
    await race(
      {
        ours: sampled(ours),
        against: sampled(() => paintReact(script)),
      },
      ROUNDS,
    ),
  );
  expectRight(sizes.size === 1, 'the unlock screen loads different code each time');
  yield plainFigure(
    { row: 'U1', what: 'code loaded before unlock, gzipped', unit: 'KiB' },
    exactly(Math.max(...sizes)),
    CODE_MOST_KIB,
  );
}

export const start: Part = { row: 'U1', measure };
