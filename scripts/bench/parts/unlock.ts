/**
 * S2: from Enter to the first screen with data, against the key derivation alone with the same work:
 * what a person waits for beyond what makes guessing expensive.
 */
import type { Page } from 'playwright-core';
import { DEFAULT_KDF } from '../../../electron/crypto/kdf-profile.ts';
import { deriveKey, SALT_BYTES } from '../../../electron/crypto/key-derivation.ts';
import { Redacted } from '../../../electron/crypto/redacted.ts';
import { en } from '../../../shared/text/en/index.ts';
import { PASSPHRASE, startApp, type BenchApp } from '../app.ts';
import { NO_CHROMIUM, openBrowser, settle } from '../browser.ts';
import { race, sampled, wall } from '../clock.ts';
import { expectRight, raceFigure, type Line, type Part } from '../figures.ts';
import { createJournal } from '../journal.ts';
import { createPeople } from '../people.ts';

const PEOPLE = 500;
const ENTRIES = 5000;
const ROUNDS = 5;
const RATIO_MOST = 1.15;

const ROWS = `main table[aria-label="${en.people.table.label}"] tbody tr`;

/** Types the passphrase and waits, from Enter on, until people are drawn; then locks again. */
async function unlock(app: BenchApp): Promise<number> {
  const page = await app.standIn.page();
  const field = page.getByLabel(en.vault.open.passphrase, { exact: true });
  await field.fill(PASSPHRASE);
  await page.evaluate(() => location.assign('#/people'));
  const before = performance.now();
  await field.press('Enter');
  await page.locator(ROWS).nth(1).waitFor();
  await settle(page);
  const ms = performance.now() - before;
  await lock(app, page);
  return ms;
}

async function lock(app: BenchApp, page: Page): Promise<void> {
  const gone = page.waitForEvent('close');
  await page.getByRole('button', { name: en.shell.lock, exact: true }).click();
  await gone;
  const next = await app.standIn.page();
  expectRight(next !== page, 'the page that was unlocked is still there');
  await next.locator('form').waitFor();
  await next.waitForLoadState();
}

async function derive(): Promise<void> {
  const key = await deriveKey(
    Redacted.fromText(PASSPHRASE),
    new Uint8Array(SALT_BYTES),
    DEFAULT_KDF,
  );
  key.wipe();
}

async function* measure(): AsyncGenerator<Line> {
  const browser = await openBrowser();
  if (browser === null) {
    yield { row: 'S2', what: 'unlocking', skipped: NO_CHROMIUM };
    return;
  }
  await browser.close();
  const app = await startApp({
    network: createPeople(PEOPLE),
    entries: createJournal(ENTRIES),
    kdf: DEFAULT_KDF,
  });
  try {
    yield raceFigure(
      {
        row: 'S2',
        what: 'unlock to people, 500 people, 5,000 entries',
        against: 'key derivation',
        goal: { of: 'ratio', atMost: RATIO_MOST },
      },
      await race({ ours: sampled(() => unlock(app)), against: wall(derive) }, ROUNDS),
    );
  } finally {
    await app.close();
  }
}

export const unlocking: Part = { row: 'S2', measure };
