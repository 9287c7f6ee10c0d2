/** Then and now on the built app: keeping the network, changing it, laying the two side by side. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { call, createVault, goTo, takeOver } from '../support/journey.ts';

const { acts, compare, snapshots } = en;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page);
  await takeOver(app, page);
});
afterAll(() => app.close());

const people = () => page.getByRole('row', { name: new RegExp(`^${compare.counts.people} `) });

describe('then and now', () => {
  it('offers the first snapshot where the diagnosis ends, and takes it', async () => {
    await goTo(page, 'diagnose');
    await page.getByRole('link', { name: snapshots.take.submit }).click();
    await page.getByLabel(snapshots.take.name).fill('Before the new post');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: snapshots.list.title }).waitFor();
    await expect
      .poll(() => people().getByRole('cell').allTextContents())
      .toEqual(['13', '13', compare.unclear]);
  });

  it('tells what has moved since, counts first, and who came', async () => {
    await call(page, 'network.addContact', { name: 'Edda Fenwick' });
    await page.getByRole('link', { name: 'Edda Fenwick' }).waitFor();
    await expect.poll(() => people().getByRole('cell').allTextContents()).toEqual(['13', '14', '']);
    await page.getByText(snapshots.choose.onlyClear).click();
    const tables = page.getByRole('main').getByRole('table');
    await expect
      .poll(() => tables.first().getByRole('rowheader').allTextContents())
      .toContain(compare.counts.people);
    await expect.poll(() => page.getByText(compare.unclear, { exact: true }).count()).toBe(0);
  });

  it('has no barriers', async () => {
    expect(await findBarriers(page)).toEqual([]);
  });

  it('gives back a snapshot that was removed', async () => {
    const listed = page.getByRole('button', { name: /^Remove the snapshot/ });
    await listed.click();
    await page.getByText(snapshots.empty.title).waitFor();
    await page.getByRole('button', { name: acts.undo, exact: true }).click();
    await listed.waitFor();
  });
});
