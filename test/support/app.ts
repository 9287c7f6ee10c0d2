/**
 * The built app, driven by a test: on real Electron where its binary is there, on the stand-in
 * elsewhere. Both give the same handle, so the specs are the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../scripts/electron-binary.ts';
import { findChromium } from '../../scripts/stand-in/chromium.ts';
import { launchStandIn, type StandIn } from '../../scripts/stand-in/launch.ts';
import { refusedRequests } from '../../scripts/stand-in/session.ts';
import { listOpenSockets } from './open-sockets.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'out/main/index.js');

export type DrivenApp = {
  /** The window's page as it is now; locking makes a new one. */
  readonly page: () => Promise<Page>;
  /** Folder of everything the app keeps. */
  readonly userData: string;
  /** The next file dialogs answer with these paths, in order; then they are cancelled. */
  readonly answerDialogs: (...paths: readonly string[]) => Promise<void>;
  /** Ends the app as if the machine were switched off, keeping its folder. */
  readonly quit: () => Promise<void>;
  /** Starts it again on the same folder. */
  readonly restart: () => Promise<void>;
  /** Ends it and removes its folder. */
  readonly close: () => Promise<void>;
};

type Running = {
  readonly page: () => Promise<Page>;
  readonly answerDialogs: (paths: readonly string[]) => Promise<void>;
  readonly quit: () => Promise<void>;
};

/** Every journey ends with this: whatever was done, nothing was open to the network. */
const openSockets = (): readonly string[] =>
  process.platform === 'linux' ? listOpenSockets(process.pid) : [];

async function startStandIn(userData: string, chromium: string): Promise<Running> {
  const answers: string[] = [];
  const standIn: StandIn = await launchStandIn({
    chromium,
    main,
    userData,
    headless: true,
    answerDialog: () => Promise.resolve(answers.shift() ?? null),
  });
  return {
    page: standIn.page,
    answerDialogs: (paths) => {
      answers.push(...paths);
      return Promise.resolve();
    },
    quit: async () => {
      const heard = [...refusedRequests, ...openSockets()];
      await standIn.close();
      if (heard.length > 0) throw new Error(`Plexus was not silent: ${heard.join(', ')}`);
    },
  };
}

async function startElectron(userData: string, executablePath: string): Promise<Running> {
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${userData}`],
    env: { ...process.env, PLEXUS_KDF_MEGABYTES: '64' },
  });
  return {
    page: async () => app.windows().at(-1) ?? app.firstWindow(),
    answerDialogs: (paths) =>
      app.evaluate(({ dialog }, answers) => {
        const queue = [...answers];
        dialog.showSaveDialog = () => {
          const filePath = queue.shift() ?? '';
          return Promise.resolve({ canceled: filePath === '', filePath });
        };
        dialog.showOpenDialog = () => {
          const filePath = queue.shift();
          const filePaths = filePath === undefined ? [] : [filePath];
          return Promise.resolve({ canceled: filePath === undefined, filePaths });
        };
      }, paths),
    quit: () => app.close(),
  };
}

async function start(userData: string): Promise<Running> {
  const electron = findElectron();
  const display = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  if (electron !== null && display) return startElectron(userData, electron);
  const chromium = findChromium();
  if (chromium === null) throw new Error('Neither Electron nor Chromium is installed.');
  return startStandIn(userData, chromium);
}

export async function launchApp(): Promise<DrivenApp> {
  // The smallest key derivation the vault accepts: tests derive keys dozens of times.
  process.env['PLEXUS_KDF_MEGABYTES'] = '64';
  const userData = mkdtempSync(join(tmpdir(), 'plexus-app-'));
  let running = await start(userData);
  return {
    page: () => running.page(),
    userData,
    answerDialogs: (...paths) => running.answerDialogs(paths),
    quit: () => running.quit(),
    restart: async () => {
      running = await start(userData);
    },
    close: async () => {
      await running.quit();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}
