/** Narrowing people and keeping a view of them under a name, in the list and on the map, by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayBefore } from '../../electron/core/days.ts';
import type { KeptView } from '../../shared/model/kept-view.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import {
  addressOf,
  call,
  createVault,
  goTo,
  isFocused,
  nextPage,
  unlock,
} from '../support/journey.ts';

const { filter, map, people, shell, views } = en;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page);
  const long = dayBefore(new Date(), 300);
  for (const [name, circle, lastContact] of [
    ['Ada Quist', 'Lab', long],
    ['Bo Marek', 'Ward', long],
    ['Cy Roux', 'Ward', dayBefore(new Date(), 3)],
    ['Di Sol', 'Ward', null],
  ] as const)
    await call(page, 'network.addContact', { name, changes: { circle, lastContact } });
  await page.reload();
  await page.getByRole('navigation').waitFor();
});
afterAll(() => app.close());

const grid = (): Locator => page.getByRole('grid', { name: people.list.label });
const rowCount = async (): Promise<number> =>
  Number(await grid().getAttribute('aria-rowcount')) - 1;
const kept = (): Promise<KeptView[]> => call<KeptView[]>(page, 'views.list', {});
const titles = async (): Promise<readonly string[]> => (await kept()).map(({ title }) => title);
const chip = (kind: string, value: string): Locator =>
  page.getByRole('button', { name: filter.condition(kind, [value]), exact: true });

/** Adds a condition by keyboard alone: the button, the kind and the value by their first letters. */
async function addCondition(kind: string, value: RegExp): Promise<void> {
  await page.getByRole('button', { name: filter.add, exact: true }).focus();
  await page.keyboard.press('Enter');
  const kinds = page.getByRole('listbox', { name: filter.kinds });
  await kinds.waitFor();
  await page.keyboard.type(kind.slice(0, 6).toLowerCase());
  await expect
    .poll(() => isFocused(kinds.getByRole('option', { name: kind, exact: true })))
    .toBe(true);
  await page.keyboard.press('Enter');
  const option = page.getByRole('dialog').getByRole('option', { name: value });
  await option.waitFor();
  for (let step = 0; step < 10 && !(await isFocused(option)); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
}

/** Opens the menu of views by keyboard and takes an entry of it. */
async function fromMenu(entry: string): Promise<void> {
  await page.getByRole('button', { name: views.open, exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: entry, exact: true });
  await item.waitFor();
  for (let step = 0; step < 10 && !(await isFocused(item)); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function keepAs(title: string): Promise<void> {
  await fromMenu(views.keep);
  const name = page.getByLabel(views.keeping.name, { exact: true });
  await name.waitFor();
  await expect.poll(() => isFocused(name)).toBe(true);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect.poll(titles).toContain(title);
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
}

/** Chooses a view by some letters of its name in the palette. */
async function fromPalette(letters: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(letters);
  await page.getByRole('dialog').getByText(shell.palette.groups.views, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
}

describe('a view of the people', () => {
  it('is narrowed by conditions together, back and forward included, and shuts nobody out', async () => {
    await goTo(page, 'people');
    await page.getByRole('tab', { name: people.list.answers }).click();
    await expect.poll(rowCount).toBe(4);
    await addCondition(filter.own.lastContact, /6 months/u);
    await expect.poll(rowCount).toBe(2);
    await addCondition(en.terms.fields.circle, /Ward/u);
    await expect.poll(rowCount).toBe(1);
    expect(await addressOf(page)).not.toContain('Ward');
    await page.goBack();
    await expect.poll(rowCount).toBe(2);
    await page.goForward();
    await expect.poll(rowCount).toBe(1);
    await page.getByText(people.count(1, 4)).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('is kept under a name, outlasts the lock, and is chosen from the palette', async () => {
    await keepAs('Ward, long ago');
    await page.getByRole('button', { name: filter.clear }).first().click();
    await expect.poll(rowCount).toBe(4);
    page = await nextPage(app, page, () => page.keyboard.press('Control+L').catch(() => undefined));
    await unlock(page);
    await page.getByRole('navigation').waitFor();
    await fromPalette('long ago');
    await expect.poll(rowCount).toBe(1);
    await chip(filter.own.lastContact, filter.silence(6)).waitFor();
    expect(await page.title()).not.toContain('Ward');
  });

  it('is renamed and removed, and each comes back by undo', async () => {
    await fromMenu(views.manage);
    const renaming = page.getByRole('button', {
      name: views.managing.renameNamed('Ward, long ago'),
    });
    await renaming.click();
    const name = page.getByLabel(views.managing.newName('Ward, long ago'));
    await name.fill('Ward to forget');
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(renaming)).toBe(true);
    await renaming.click();
    await name.fill('Ward to write to');
    await page.keyboard.press('Enter');
    await expect.poll(titles).toEqual(['Ward to write to']);
    expect(await findBarriers(page)).toEqual([]);
    await page
      .getByRole('button', { name: views.managing.removeNamed('Ward to write to') })
      .click();
    await expect.poll(titles).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    for (const expected of [['Ward to write to'], ['Ward, long ago'], []]) {
      await page.keyboard.press('Control+Z');
      await expect.poll(titles).toEqual(expected);
    }
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(titles).toEqual(['Ward, long ago']);
  });
});

describe('the views that are kept', () => {
  it('are kept from the palette too, where there is one in sight', async () => {
    const deed = page.getByRole('option', { name: views.keeping.title });
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type(views.keeping.title);
    await deed.waitFor();
    await page.keyboard.press('Enter');
    const name = page.getByLabel(views.keeping.name, { exact: true });
    await name.waitFor();
    await expect.poll(() => isFocused(name)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await goTo(page, 'journal');
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type(views.keeping.title);
    await page.getByText(shell.palette.none).waitFor();
    expect(await deed.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await goTo(page, 'people');
    await page.getByRole('tab', { name: people.list.answers }).click();
  });

  it('hand the focus to the next of them when one is removed, and the last to what is said then', async () => {
    await keepAs('A second');
    await fromMenu(views.manage);
    const remove = (title: string): Promise<void> =>
      page.getByRole('button', { name: views.managing.removeNamed(title) }).press('Enter');
    const sheet = page.getByRole('dialog', { name: views.managing.title });
    await remove('A second');
    await expect.poll(titles).toEqual(['Ward, long ago']);
    const next = sheet.getByRole('button', { name: views.managing.showNamed('Ward, long ago') });
    await expect.poll(() => isFocused(next)).toBe(true);
    await remove('Ward, long ago');
    await sheet.getByText(views.managing.none).waitFor();
    await expect.poll(() => isFocused(sheet.getByRole('group'))).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the filter', () => {
  it('opens by key on the list and on the map, and hands the focus back to its button', async () => {
    const button = page.getByRole('button', { name: filter.add, exact: true });
    const kinds = page.getByRole('listbox', { name: filter.kinds });
    const opensByKey = async (): Promise<void> => {
      await button.waitFor();
      await page.getByRole('main').focus();
      await page.keyboard.press('Shift+F');
      await kinds.waitFor();
      await expect
        .poll(() => kinds.evaluate((list) => list.contains(document.activeElement)))
        .toBe(true);
      // In the list a letter chooses what begins with it, and what is open stays open.
      await page.keyboard.press('Shift+F');
      expect(await kinds.count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await expect.poll(() => isFocused(button)).toBe(true);
    };
    await opensByKey();
    await goTo(page, 'map');
    await opensByKey();
  });
});

describe('a view of the map', () => {
  it('lets the others fade, is kept, changed in place, and opens with what is left', async () => {
    await page.goto(`${page.url().split('#')[0] ?? ''}#/map?overlay=freshness&view=table`);
    const table = page.getByRole('table', { name: map.table.label });
    await table.waitFor();
    const button = page.getByRole('button', { name: filter.add, exact: true });
    const place = await button.boundingBox();
    await addCondition(en.terms.fields.circle, /Lab/u);
    await expect.poll(() => button.boundingBox()).toEqual(place);
    await addCondition(en.terms.fields.closeness, /^3/u);
    await page.getByRole('main').getByText(filter.nobody).waitFor();
    const closeness = filter.condition(en.terms.fields.closeness, ['3']);
    await page.getByRole('button', { name: filter.remove(closeness) }).click();
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await keepAs('The lab');
    await page.getByText(filter.rest.faint, { exact: true }).click();
    await expect.poll(() => table.getByRole('row').count()).toBe(5);
    await fromMenu(views.keepChanges('The lab'));
    await expect
      .poll(async () => (await kept()).find(({ title }) => title === 'The lab')?.shows)
      .toMatchObject({ screen: 'map', overlay: 'freshness', as: 'table', rest: 'faint' });
    await goTo(page, 'today');
    const { contacts } = await call<{ contacts: { id: string; circle: string | null }[] }>(
      page,
      'network.get',
      {},
    );
    const ada = contacts.find(({ circle }) => circle === 'Lab');
    await call(page, 'network.updateContact', { id: ada?.id, changes: { circle: 'Studio' } });
    await page.reload();
    await page.getByRole('navigation').waitFor();
    await fromPalette('the lab');
    await page.getByText(views.lost(1)).waitFor();
    await table.waitFor();
    await expect.poll(() => table.getByRole('row').count()).toBe(5);
    expect(await findBarriers(page)).toEqual([]);
  });
});
