/**
 * What `npm start` does without a display: the built app runs headless on the invented network, the
 * diagnosis is printed in the terminal, the report and a picture of each screen are left in a
 * folder.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { nodeIo } from '../electron/cli/node-io.ts';
import { runCli } from '../electron/cli/run-cli.ts';
import { CHROMIUM_MISSING, ensureChromium } from './install-chromium.ts';
import { printPdf } from './print-pdf.ts';
import { root, say } from './setup.mjs';
import { launchStandIn } from './stand-in/launch.ts';

const SCREENS = [
  'today',
  'people',
  'map?overlay=biased',
  'diagnose',
  'journal',
  'reports',
  'settings',
] as const;

const HOW_TO_GET_A_WINDOW =
  'There is no display here, so no window was opened. On a machine with a screen, "npm start" opens the app; over SSH, "ssh -X" or a virtual display (xvfb-run npm start) does.';

async function call(page: Page, channel: string, input: object): Promise<void> {
  const result = await page.evaluate(
    ([name, value]) => {
      const bridge = window as unknown as {
        plexus: { call: (channel: string, input: unknown) => Promise<{ ok: boolean }> };
      };
      return bridge.plexus.call(name, value);
    },
    [channel, input] as const,
  );
  if (!result.ok) throw new Error(`${channel} failed: ${JSON.stringify(result)}`);
}

async function takePictures(page: Page, folder: string): Promise<void> {
  await page.waitForSelector('main');
  await page.screenshot({ path: join(folder, '0-start.png') });
  await call(page, 'vault.openDemo', {});
  await page.waitForSelector('nav');
  for (const [index, screen] of SCREENS.entries()) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    await page.waitForTimeout(1500); // Fonts, the map's first picture, the last transition.
    const name = screen.replace(/\?.*$/u, '');
    await page.screenshot({ path: join(folder, `${String(index + 1)}-${name}.png`) });
  }
}

/** The exit code: 0 when everything was done, 1 when a Chromium to draw with could not be had. */
export async function showWithoutDisplay(): Promise<number> {
  const demo = join(root, 'resources/demo/network.en.json');
  await runCli(['diagnose', demo], nodeIo(printPdf));
  const chromium = ensureChromium();
  if (chromium === null) {
    say(`The report and the pictures need a browser to draw with. ${CHROMIUM_MISSING}`);
    return 1;
  }
  const folder = join(root, 'plexus-demo');
  const userData = mkdtempSync(join(tmpdir(), 'plexus-demo-'));
  mkdirSync(folder, { recursive: true });
  const app = await launchStandIn({
    chromium,
    main: join(root, 'out/main/index.js'),
    userData,
    headless: true,
    answerDialog: () => Promise.resolve(join(folder, 'report.pdf')),
  });
  try {
    const page = await app.page();
    await takePictures(page, folder);
    await call(page, 'report.savePdf', {
      copy: 'private',
      names: 'full',
      paper: 'letter',
      locale: 'en',
    });
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
  say(`\nThe report and a picture of each screen are in ${folder}.`);
  say(HOW_TO_GET_A_WINDOW);
  return 0;
}
