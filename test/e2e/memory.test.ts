/**
 * What is left in memory after a lock: nothing, in any process of the app that still runs, Chromium's
 * own ones included. Only this process is not read: it is the one that types the words.
 */
import { setTimeout as pauseMs } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, createVault, goTo, nextPage, PASSPHRASE } from '../support/journey.ts';
import { describeProcess, findInMemory, listDescendants } from '../support/process-memory.ts';

const passphrase = 'zorvex quill napthene bramble ocarina';
const person = 'Quillaume Zervanov';
const entry = 'Wexford drabbled the oxbow.';
/** Security target R15. */
const GONE_AFTER_MS = 500;

let app: DrivenApp;
let page: Page;

/** Key by key, as a person does: Chromium's driver never sees the words as a whole. */
async function type(label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(words);
}

async function lock(): Promise<void> {
  const button = page.getByRole('button', { name: en.shell.lock, exact: true });
  page = await nextPage(app, page, () => button.click());
}

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page);
  await call(page, 'vault.changePassphrase', { current: PASSPHRASE, next: passphrase });
  await page.reload();
  await lock();
});
afterAll(() => app.close());

describe.runIf(process.platform === 'linux')('after a lock', { timeout: 300_000 }, () => {
  it('no process holds the passphrase, a name or an entry', async () => {
    await type(en.vault.open.passphrase, passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: en.shell.rail }).waitFor();
    await goTo(page, 'people');
    await type(en.people.table.add, person);
    await page.keyboard.press('Enter');
    // A locator that finds the name would hand it to Chromium's driver.
    await page.waitForFunction(() => document.body.textContent.includes('Zervanov'));
    await goTo(page, 'journal');
    await type(en.journal.text, entry);
    const words = [passphrase, person, entry];
    const holders = listDescendants(process.pid).filter((pid) =>
      ['renderer', 'vault.js'].includes(describeProcess(pid)),
    );
    const found = findInMemory(holders, words);
    // The scan sees what is there to be seen.
    expect(found).toContain(`vault.js: ${person}`);
    expect(found).toContain(`renderer: ${entry}`);
    await lock();
    await pauseMs(GONE_AFTER_MS);
    expect(findInMemory(listDescendants(process.pid), words)).toEqual([]);
  });
});
