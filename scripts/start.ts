/**
 * `npm start`: opens the app. Real Electron where it can be had, the stand-in in a window of an
 * installed Chromium otherwise; on a machine without a display it does the main job headless.
 */
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureElectron } from './electron-binary.ts';
import { CHROMIUM_MISSING, ensureChromium } from './install-chromium.ts';
import { ensureBuild, root, say, stop } from './setup.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Where the stand-in keeps vaults: its own place, so that nobody mistakes it for the product's. */
const standInData = join(homedir(), '.plexus-stand-in');

async function openOnStandIn(chromium: string): Promise<void> {
  const { launchStandIn } = await import('./stand-in/launch.ts');
  const { askForPath } = await import('./stand-in/ask-for-path.ts');
  await launchStandIn({
    chromium,
    main: join(root, 'out/main/index.js'),
    userData: standInData,
    headless: false,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    answerDialog: askForPath,
    onQuit: (code) => process.exit(code),
  });
  say(`Plexus is open. It keeps its vaults in ${standInData}. Close the window to quit.`);
}

async function start(): Promise<void> {
  ensureBuild();
  if (!hasDisplay) {
    const { showWithoutDisplay } = await import('./headless-demo.ts');
    process.exit(await showWithoutDisplay());
  }
  const electron = ensureElectron();
  if (electron !== null) {
    const { ELECTRON_RUN_AS_NODE: _unset, ...env } = process.env;
    process.exit(spawnSync(electron, [root], { stdio: 'inherit', env }).status ?? 1);
  }
  const chromium = ensureChromium();
  if (chromium === null) return stop(`Electron’s binary could not be fetched. ${CHROMIUM_MISSING}`);
  say('Electron’s binary could not be fetched here, so the same app opens in Chromium instead.');
  return openOnStandIn(chromium);
}

await start();
