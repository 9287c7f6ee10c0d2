/** Then and now on the built app: keeping the network, changing it, laying the two side by side. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, goTo, PASSPHRASE } from '../support/journey.ts';

const EXPERT = join(import.meta.dirname, '../fixtures/cases/05_disconnected_expert.json');
const { acts, compare, snapshots } = en;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await page.getByRole('main').waitFor();
  await call(page, 'vault.create', { name: 'Mine', passphrase: PASSPHRASE });
  const at = 0;
  const base64 = readFileSync(EXPERT).toString('base64');
  await call(page, 'exchange.takePiece', { at, base64 });
  const { token } = await call<{ token: string }>(page, 'exchange.readDropped', {
    fileName: 'case.json',
  });
  await call(page, 'exchange.takeOver', { token, mode: 'replace' });
  await page.reload();
  await page.getByRole('navigation', { name: en.shell.rail }).waitFor();
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
    const { violations } = await new AxeBuilder({ page })
      .exclude('[data-live-announcer]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .setLegacyMode(true)
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('gives back a snapshot that was removed', async () => {
    const listed = page.getByRole('button', { name: /^Remove the snapshot/ });
    await listed.click();
    await page.getByText(snapshots.empty.title).waitFor();
    await page.getByRole('button', { name: acts.undo, exact: true }).click();
    await listed.waitFor();
  });
});
