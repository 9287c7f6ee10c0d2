/** Gets a Chromium where this may be done without asking: on Debian, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './stand-in/chromium.ts';
import { say } from './setup.mjs';

/** What to install, in one sentence, where Plexus may not do it itself. */
export const CHROMIUM_MISSING =
  'Chromium is missing: install it (Debian, Ubuntu: "sudo apt-get install chromium"; elsewhere Chromium or Chrome), or name one in PLEXUS_CHROMIUM.';

/** Path of a Chromium, installed now if need be and possible; null otherwise. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found !== null) return found;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  say('Setting up: installing the distribution’s Chromium with apt-get …');
  for (const parameters of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', parameters, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findChromium();
}
