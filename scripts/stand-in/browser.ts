/**
 * Starts Chromium for the stand-in, on a profile of its own that is thrown away afterwards. Electron has
 * no form filler; a full Chromium has one, which keeps names that were typed past every lock: the
 * profile says from the first moment that it is off. Nothing is ever shown in the profile itself: every
 * page belongs to a context in memory, which the profile's settings hold for.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { must } from '../../shared/assert.ts';
import { chromiumSwitches } from './chromium.ts';

const SETTINGS = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

function createProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'plexus-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(SETTINGS));
  return profile;
}

export type OpenBrowser = {
  readonly browser: Browser;
  /** Closes the empty page Chromium starts with; it needs one until there is another. */
  readonly closeFirstPage: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openBrowser(options: {
  /** Path of the Chromium to start. */
  readonly executablePath: string;
  readonly headless: boolean;
}): Promise<OpenBrowser> {
  const profile = createProfile();
  const first = await chromium.launchPersistentContext(profile, {
    ...options,
    // A lock closes the only page there is, and opens another.
    args: [...chromiumSwitches(), '--keep-alive-for-test'],
  });
  const remove = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove); // When the window is closed by hand; Playwright has ended Chromium by then.
  const browser = must(first.browser(), 'a profile belongs to the browser started on it');
  return {
    browser,
    closeFirstPage: async () => {
      await Promise.all(first.pages().map((page) => page.close()));
    },
    close: async () => {
      await browser.close();
      process.off('exit', remove);
      remove();
    },
  };
}
