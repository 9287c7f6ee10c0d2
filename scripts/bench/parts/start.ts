/**
 * U1: the unlock screen, cold, against a page of React that shows a form, in the same window of the
 * same main, with a vault process that loads nothing; what loads before it.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { must } from '../../../shared/assert.ts';
import { emptyNetwork } from '../../../shared/model/network.ts';
import { ensureBuild, root } from '../../setup.mjs';
import { findChromium } from '../../stand-in/chromium.ts';
import { launchStandIn } from '../../stand-in/launch.ts';
import { startApp } from '../app.ts';
import { bundlePage, firstPaintMs, NO_CHROMIUM } from '../browser.ts';
import { race, sampled, spreadOf } from '../clock.ts';
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

/**
 * The app as it is built, with a bare page of React in place of ours and an empty vault process:
 * what is left of U1 is owed to the page and not to the window, the session or the stand-in. It lies
 * in `out`, where main finds its modules.
 */
async function buildReactApp(): Promise<{ readonly main: string; readonly remove: () => void }> {
  ensureBuild();
  const folder = mkdtempSync(join(root, 'out/bench-'));
  for (const part of ['main', 'preload'])
    cpSync(join(root, 'out', part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'main/vault.js'), '');
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer/page.js'), await bundlePage(PAGE));
  writeFileSync(
    join(folder, 'renderer/index.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script defer src="page.js"></script>',
  );
  return {
    main: join(folder, 'main/index.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function paintReact(main: string): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'plexus-bench-'));
  const standIn = await launchStandIn({
    chromium: must(findChromium(), NO_CHROMIUM),
    main,
    userData,
    headless: true,
    answerDialog: () => Promise.resolve(null),
  });
  try {
    const page = await standIn.page();
    await page.locator('form').waitFor();
    return await firstPaintMs(page);
  } finally {
    await standIn.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

async function* measure(): AsyncGenerator<Line> {
  if (findChromium() === null) {
    yield { row: 'U1', what: 'unlock screen', skipped: NO_CHROMIUM };
    return;
  }
  const reactApp = await buildReactApp();
  const sizes = new Set<number>();
  const formsMs: number[] = [];
  const ours = async (): Promise<number> => {
    const app = await startApp({ network: emptyNetwork() });
    try {
      const page = await app.standIn.page();
      sizes.add(await codeLoaded(page));
      formsMs.push(app.formMs);
      return await firstPaintMs(page);
    } finally {
      await app.close();
    }
  };
  try {
    yield raceFigure(
      {
        row: 'U1',
        what: 'unlock screen, first contentful paint, cold',
        against: 'a form in React',
        goal: { of: 'ratio', atMost: RATIO_MOST },
      },
      await race(
        { ours: sampled(ours), against: sampled(() => paintReact(reactApp.main)) },
        ROUNDS,
      ),
    );
  } finally {
    reactApp.remove();
  }
  yield plainFigure(
    { row: 'U1', what: 'until one can type a passphrase', unit: 'ms' },
    spreadOf(formsMs),
    null,
  );
  expectRight(sizes.size === 1, 'the unlock screen loads different code each time');
  yield plainFigure(
    { row: 'U1', what: 'code loaded before unlock, gzipped', unit: 'KiB' },
    exactly(Math.max(...sizes)),
    CODE_MOST_KIB,
  );
}

export const start: Part = { row: 'U1', measure };
