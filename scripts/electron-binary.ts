/** Finds, or tries once to fetch, the real Electron. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './setup.mjs';

const folder = join(root, 'node_modules', 'electron');

/** Path of Electron's binary where it is installed, else null. Starts no download. */
export function findElectron(): string | null {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : null;
}

/** As `findElectron`, but fetches the binary first if it is missing and can be had. */
export function ensureElectron(): string | null {
  const found = findElectron();
  if (found !== null) return found;
  say('Setting up: fetching Electron (once) …');
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 180_000,
  });
  return findElectron();
}
