/** Going from screen to screen: where each begins, where the focus is, and what no key costs. */
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import {
  addressOf,
  createVault,
  EXPERT,
  goTo,
  isFocused,
  noteProblems,
  takeOver,
} from '../support/journey.ts';

const { exchange, people, plan, shell, today } = en;
const LONG_NAME = 'Dr. Maximilian-Alexander von Hohenstaufen-Schwarzenberg-Lippe';

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await createVault(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await takeOver(app, page);
  await goTo(page, 'people');
  await page.getByRole('grid').waitFor();
});
afterAll(() => app.close());

const height = (): Promise<number> => page.getByRole('main').evaluate((main) => main.scrollTop);
const hasFocus = (): Promise<boolean> => isFocused(page.getByRole('main'));
const openCard = (name: string): Promise<void> =>
  page.getByRole('gridcell', { name: people.table.openCard(name) }).click();

describe('going from screen to screen', () => {
  it('begins a screen at its top, and is back where one was', async () => {
    const last = await page.getByRole('row').last().innerText();
    await page.getByRole('main').evaluate((main) => main.scrollTo(0, 9999));
    await expect.poll(height).toBeGreaterThan(100);
    await page.getByRole('row').nth(-2).getByRole('gridcell').last().click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(last).toBe('+');
    await expect.poll(height).toBe(0);
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('grid').waitFor();
    await expect.poll(height).toBeGreaterThan(100);
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: today.step.title }).waitFor();
    await expect.poll(height).toBe(0);
  });

  it('leaves the focus on the content, not nowhere', async () => {
    await page.keyboard.press('Control+2');
    await page.getByRole('grid').waitFor();
    await expect.poll(hasFocus).toBe(true);
  });
});

describe('a dialog opened from the palette, which is gone by then', () => {
  it('hands the focus to the content', async () => {
    await app.answerDialogs(EXPERT);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: shell.palette.title }).fill(shell.palette.importFile);
    await page.getByRole('option', { name: shell.palette.importFile }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: exchange.in.found(basename(EXPERT)) }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(hasFocus).toBe(true);
  });
});

describe('keys', () => {
  it('finds on a screen that has a search, and everywhere from one that has none', async () => {
    await page.keyboard.press('Control+f');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('search');
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: today.step.title }).waitFor();
    await page.keyboard.press('Control+f');
    await page.getByRole('combobox', { name: shell.palette.title }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('do not walk away from what is begun in a dialog', async () => {
    await goTo(page, 'plan');
    await page.getByRole('button', { name: plan.add }).first().click();
    await page.getByRole('dialog').waitFor();
    for (const key of ['Control+2', 'Control+k', 'Control+n', 'Alt+ArrowLeft', 'Control+z'])
      await page.keyboard.press(key);
    expect(await addressOf(page)).toBe('#/plan?new');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('undo in a field one has just emptied is about the text, and in one the app took it from, about the act', async () => {
    await page.keyboard.press('Control+n');
    const field = page.getByLabel(people.table.add);
    await field.fill(LONG_NAME);
    await page.keyboard.press('Enter');
    const cell = page.getByRole('grid').getByText(LONG_NAME);
    await cell.waitFor();
    await page.keyboard.type('a slip');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe('a slip');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    expect(await cell.count()).toBe(1);
    await page.keyboard.type('Bo');
    await page.keyboard.press('Enter');
    await page.getByRole('grid').getByText('Bo', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('grid').getByText('Bo', { exact: true }).waitFor({ state: 'detached' });
    expect(await cell.count()).toBe(1);
  });
});

it('keeps the row one types names in clear of the notice of the last', async () => {
  await page.keyboard.press('Control+n');
  const field = page.getByLabel(people.table.add);
  await field.fill('Ada Quillfeather');
  await page.keyboard.press('Enter');
  const notice = page.locator('output').getByText('Ada Quillfeather');
  await notice.waitFor();
  const bottom = async () => field.evaluate((row) => row.getBoundingClientRect().bottom);
  const top = async () => notice.evaluate((line) => line.getBoundingClientRect().top);
  await expect.poll(async () => (await top()) - (await bottom())).toBeGreaterThan(0);
});

describe('a name too long for its column', () => {
  const title = () => page.getByRole('grid').getByText(LONG_NAME).getAttribute('title');

  it('says itself whole under the pointer, and as initials while names are hidden', async () => {
    await page.getByRole('grid').getByText(LONG_NAME).hover();
    await expect.poll(title).toBe(LONG_NAME);
    await page.keyboard.press('Control+.');
    await page.getByText(shell.veil.notice).waitFor();
    expect(await page.locator(`[title*="Hohenstaufen"]`).count()).toBe(0);
    await page.keyboard.press('Control+.');
    await openCard(LONG_NAME);
    await page.getByRole('heading', { name: LONG_NAME }).waitFor();
  });
});

it('was quiet: no error, no refused content', () => {
  expect(problems).toEqual([]);
});
