/** Finds an installed Chromium or Chrome; the stand-in and the command line's printer draw with it. */
import { existsSync } from 'node:fs';

const PLACES: { readonly [platform: string]: readonly string[] } = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Path of a Chromium on this machine (`PLEXUS_CHROMIUM` wins), or null. */
export function findChromium(): string | null {
  const named = process.env['PLEXUS_CHROMIUM'];
  if (named !== undefined && existsSync(named)) return named;
  return (PLACES[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Switches with which Chromium stays on this machine and runs where there is no GPU or sandbox. */
export const chromiumSwitches = (): string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Chromium refuses its sandbox to root; nothing but our own page is ever loaded.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
