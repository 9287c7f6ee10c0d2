/** Forgetting somebody of whom a snapshot is all that is left, with names hidden on the way. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initialsOf } from '../../shared/report/names.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, createVault, goTo } from '../support/journey.ts';

const NAME = 'Ada Quillfeather';
const { trash, vault } = en;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page);
  const { id } = await call<{ id: string }>(page, 'network.addContact', { name: NAME });
  await call(page, 'snapshots.take', { title: null });
  await call(page, 'network.removeContacts', { ids: [id] });
  await call(page, 'network.emptyTrash', {});
});
afterAll(() => app.close());

describe('somebody who stands in a snapshot alone', () => {
  it('is found among the settings of privacy, by initials while names are hidden, and erased there', async () => {
    const card = page.getByRole('region', { name: trash.former.title });
    await goTo(page, 'settings');
    await card.getByText(NAME).waitFor();
    await page.keyboard.press('Control+.');
    await card.getByText(initialsOf(NAME), { exact: true }).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/Quillfeather/);
    await page.keyboard.press('Control+.');
    await card.getByRole('button', { name: trash.erase.openNamed(NAME) }).click();
    await page.getByRole('alertdialog', { name: trash.erase.title(NAME) }).waitFor();
    await page.getByRole('checkbox', { name: trash.erase.understood }).check();
    await page.getByRole('button', { name: trash.erase.submit, exact: true }).click();
    await page.getByText(vault.keeping.erased.done(NAME)).waitFor();
    await page.keyboard.press('Escape');
    await card.getByText(trash.former.none).waitFor();
  });
});
