/** The list of people and all that I said of them: columns, order, whom to show, search, keyboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../shared/model/network.ts';
import { en } from '../../shared/text/en/index.ts';
import { formatsFor } from '../../shared/text/format.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, goTo, isFocused } from '../support/journey.ts';

const { filter, people, terms } = en;
const { list } = people;
const formats = formatsFor('en');

let app: DrivenApp;
let page: Page;
let contacts: Network['contacts'];

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await page.getByRole('main').waitFor();
  await call(page, 'vault.openDemo', {});
  await page.reload();
  await page.getByRole('navigation').waitFor();
  ({ contacts } = await call<Network>(page, 'network.get', {}));
  await goTo(page, 'people');
  await page.getByRole('tab', { name: list.answers }).click();
  await grid().waitFor();
});
afterAll(() => app.close());

const grid = (): Locator => page.getByRole('grid', { name: list.label });
const head = (name: string): Locator => grid().getByRole('columnheader', { name, exact: true });
/** How many rows there are, those that are not drawn included; the head is none of them. */
const rowCount = async (): Promise<number> =>
  Number(await grid().getAttribute('aria-rowcount')) - 1;
/** What stands in the first row of a column, counted from 1. */
const firstIn = (column: number): Promise<string> =>
  grid()
    .locator(`[role=row][aria-rowindex="2"] > [role=gridcell]:nth-child(${String(column)})`)
    .innerText();

describe('the list of people', () => {
  it('shows everybody, and the inner circle alone when asked', async () => {
    await expect.poll(rowCount).toBe(contacts.length);
    await page.getByRole('button', { name: filter.add, exact: true }).click();
    await page.getByRole('option', { name: filter.own.core, exact: true }).click();
    await page.getByRole('option', { name: filter.rings.inner }).click();
    await page.keyboard.press('Escape');
    await expect.poll(rowCount).toBe(contacts.filter(({ core }) => core).length);
    await page.getByRole('button', { name: filter.clear }).click();
    await expect.poll(rowCount).toBe(contacts.length);
  });

  it('takes a column in, and lets it go again', async () => {
    const column = head(terms.fields.proximity);
    for (const shown of [1, 0]) {
      await page.getByRole('button', { name: list.columns }).click();
      await page.getByRole('option', { name: terms.fields.proximity, exact: true }).click();
      await page.keyboard.press('Escape');
      await expect.poll(() => column.count()).toBe(shown);
    }
  });

  it('sorts by a head, first one way and then the other', async () => {
    const days = contacts.flatMap(({ lastContact }) => lastContact ?? []).toSorted();
    const column = head(terms.fields.lastContact);
    const place =
      1 + (await column.evaluate((it) => [...(it.parentElement?.children ?? [])].indexOf(it)));
    for (const [order, day] of [
      ['ascending', days[0]],
      ['descending', days.at(-1)],
    ] as const) {
      await column.getByRole('button').click();
      await expect.poll(() => column.getAttribute('aria-sort')).toBe(order);
      await expect.poll(() => firstIn(place)).toBe(formats.day(day ?? ''));
    }
  });

  it('finds by a few letters, says how many, and leads to the card by keyboard', async () => {
    const [wanted] = contacts;
    const search = page.getByRole('searchbox', { name: people.find });
    await search.fill(wanted?.name.slice(0, 8).toLowerCase() ?? '');
    await expect.poll(rowCount).toBe(1);
    await page.getByText(people.count(1, contacts.length)).waitFor();
    await search.fill('');
    await expect.poll(rowCount).toBe(contacts.length);
    await grid().locator('[role=row][tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = grid().locator(`[role=row][aria-rowindex="${String(contacts.length + 1)}"]`);
    await expect.poll(() => isFocused(last)).toBe(true);
    const name = await last.getByRole('gridcell').first().locator('bdi').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name }).waitFor();
  });
});

it('keeps the row for a new name clear of the notice about the last one', async () => {
  await goTo(page, 'people');
  await page.getByRole('tab', { name: list.introductions }).click();
  const field = page.getByLabel(people.table.add);
  await field.fill('Ines Valderrama');
  await field.press('Enter');
  const notice = page.locator('output').getByText('Ines Valderrama');
  await notice.waitFor();
  await expect
    .poll(async () => {
      const [row, told] = await Promise.all([field.boundingBox(), notice.boundingBox()]);
      return row !== null && told !== null && row.y + row.height < told.y;
    })
    .toBe(true);
});
