/**
 * The ways into a vault, from end to end: the recovery code on paper, the computer's keychain, a new
 * key for everything, and back in with the code when the passphrase is gone.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayIso } from '../../renderer/app/today.ts';
import { findElectron } from '../../scripts/electron-binary.ts';
import { provideKeychain } from '../../scripts/stand-in/safe-storage.ts';
import { en } from '../../shared/text/en/index.ts';
import { formatsFor } from '../../shared/text/format.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { confirmCode, goTo, makeVault, nextPage, PASSPHRASE } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';

const NEXT = 'slow amber lantern under water';
const { settings, vault } = en;
const { keychain } = settings.secrets;

let app: DrivenApp;
let page: Page;
let code = '';

beforeAll(async () => {
  provideKeychain(true);
  app = await launchApp();
  page = await app.page();
  code = await makeVault(page);
});
afterAll(async () => {
  provideKeychain(false);
  await app.close();
});

const keychainSwitch = () => page.getByRole('switch', { name: keychain.label });
const keychainButton = () => page.getByRole('button', { name: vault.open.byKeychain });

async function lock(): Promise<void> {
  page = await nextPage(app, page, () =>
    page.getByRole('button', { name: en.shell.lock, exact: true }).click(),
  );
  await page.getByRole('button', { name: vault.open.submit, exact: true }).waitFor();
}

const isOpen = () => page.getByRole('navigation', { name: en.shell.rail }).waitFor();

// A keychain of one's own can be brought along only where Electron itself is stood in for.
describe.runIf(findElectron() === null)('the ways in', () => {
  it('include the computer’s keychain once the passphrase was typed again', async () => {
    await goTo(page, 'settings');
    await expect.poll(() => keychainSwitch().isChecked()).toBe(false);
    await keychainSwitch().focus();
    // The page scrolls to what has the focus; the window around it stays where it is.
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
    await page.keyboard.press('Space');
    const field = page.getByLabel(keychain.passphrase, { exact: true });
    await field.fill('not the one');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await field.fill(PASSPHRASE);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => keychainSwitch().isChecked()).toBe(true);
    await lock();
    await keychainButton().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keychainButton().click();
    await isOpen();
  });

  it('are sealed anew by a new key: another recovery code, and no keychain until asked again', async () => {
    await goTo(page, 'settings');
    await page.getByRole('button', { name: settings.secrets.rotate }).click();
    await page.getByLabel(vault.open.passphrase, { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: vault.recovery.code }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const paper = join(app.userData, 'sheet.pdf');
    await page.pdf({ path: paper });
    const codeBefore = code;
    code = await confirmCode(page);
    expect(code).not.toBe(codeBefore);
    // On paper there is the sheet, and nothing of what stands on the screen around it.
    const [sheet, ...more] = await readPdf(paper);
    const numbered = code.split('-').map((group, index) => `${String(index + 1)}${group}`);
    expect(more).toEqual([]);
    expect(sheet?.text.replaceAll(' ', '')).toBe(
      [
        vault.recovery.sheetTitle,
        ...numbered,
        vault.recovery.sheetNote(formatsFor('en').day(todayIso())),
      ]
        .join('')
        .replaceAll(' ', ''),
    );
    await expect.poll(() => keychainSwitch().isChecked()).toBe(false);
    await lock();
    expect(await keychainButton().count()).toBe(0);

    await page.getByRole('button', { name: vault.open.forgot }).click();
    await page.getByLabel(vault.recover.code).fill(codeBefore);
    await page.getByLabel(vault.recover.newPassphrase, { exact: true }).fill(NEXT);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel(vault.recover.code).fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await isOpen();
  });
});
