/**
 * U2: what reading main's own modules costs before it can ask for a window, in CPU time of a process
 * of its own over the same process without them. Electron is a name here: its part is the same for
 * every app.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ensureBuild, root } from '../../setup.mjs';
import { spreadOf } from '../clock.ts';
import { expectRight, plainFigure, type Line, type Part } from '../figures.ts';

const run = promisify(execFile);

const STARTS = 9;
const MOST_MS = 60;

/** An app that was started a second time: main is read, asks whether it is alone, and leaves. */
const ELECTRON = `
  export const app = { requestSingleInstanceLock: () => false, quit: () => undefined };
  export const [
    BaseWindow, BrowserWindow, clipboard, dialog, ipcMain, Menu, MessageChannelMain, nativeTheme,
    powerMonitor, protocol, safeStorage, screen, session, utilityProcess, WebContentsView,
  ] = [];`;

const reading = (main: string): string => `
  import { registerHooks } from 'node:module';
  const url = ${JSON.stringify(`data:text/javascript,${encodeURIComponent(ELECTRON)}`)};
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' ? { url, format: 'module', shortCircuit: true } : next(name, context),
  });
  await import(url);
  const before = process.cpuUsage();
  await import(${JSON.stringify(main)});
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(String((user + system) / 1000));`;

async function readMain(): Promise<number> {
  const main = pathToFileURL(join(root, 'out/main/index.js')).href;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', reading(main)]);
  expectRight(Number(stdout) > 0, 'main cannot be read outside Electron');
  return Number(stdout);
}

async function* measure(): AsyncGenerator<Line> {
  ensureBuild();
  const samples: number[] = [];
  for (let start = 0; start < STARTS; start += 1) samples.push(await readMain());
  yield plainFigure(
    { row: 'U2', what: 'modules of main before the window', unit: 'ms' },
    spreadOf(samples),
    MOST_MS,
  );
}

export const mainModules: Part = { row: 'U2', measure };
