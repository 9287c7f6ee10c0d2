/**
 * The whole app without a pointer: from the locked door through every screen and back to the lock,
 * by keys alone. Nothing here clicks, fills or focuses; where the focus stands, the keyboard put it.
 */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../shared/model/network.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import {
  addressOf,
  call,
  createVault,
  isFocused,
  mapOf,
  nextPage,
  noteProblems,
  PASSPHRASE,
} from '../support/journey.ts';

const { diagnosis, journal, map, people, report, settings, shell, terms, vault } = en;

/** More stops than any screen has between its first and its last. */
const STOPS_MAX = 120;
/** In the order of the rail, which is that of their keys. */
const SCREENS = ['today', 'people', 'map', 'diagnose', 'plan', 'journal', 'reports'] as const;
const ADA = 'Ada Quillfeather';
const BRAM = 'Bram Osterhout';

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page);
  await lock();
});
afterAll(() => app.close());

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

async function lock(): Promise<void> {
  // The page may be gone before it has answered the key.
  page = await nextPage(app, page, () => press('Control+l').catch(() => undefined));
  noteProblems(page, problems);
  await page.getByRole('button', { name: vault.open.submit }).waitFor();
}

/** Goes on with Tab, or back with Shift+Tab, until the focus is on `target`; it must show. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < STOPS_MAX; stops += 1) {
    if (await isFocused(target)) return;
    await press(key);
  }
  throw new Error(`${String(STOPS_MAX)} stops, and none is ${String(target)}`);
}

/** Goes on with Tab until the focus is where it began, or leaves the page. */
async function tabThrough(): Promise<void> {
  await press('Tab');
  const began = await page.evaluateHandle(() => document.activeElement);
  for (let stops = 0; stops < STOPS_MAX; stops += 1) {
    await press('Tab');
    const isRound = await page.evaluate(
      (first) => [first, document.body].includes(document.activeElement),
      began,
    );
    if (isRound) return;
  }
}

/** How far, in px, what is around the screen has been scrolled: only the screen itself may be. */
const pushedBy = (): Promise<number> =>
  page.getByRole('main').evaluate((main) => {
    let pushed = document.documentElement.scrollTop + document.documentElement.scrollLeft;
    for (let around = main.parentElement; around !== null; around = around.parentElement)
      pushed += around.scrollTop + around.scrollLeft;
    return pushed;
  });

const titled = (name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function openSettings(): Promise<void> {
  await press('Control+k');
  await page.getByRole('combobox', { name: shell.palette.title }).waitFor();
  await page.keyboard.type(shell.screens.settings);
  await page.getByRole('option', { name: shell.screens.settings }).first().waitFor();
  await press('Enter');
  await titled(shell.screens.settings);
}

const contacts = async (): Promise<Network['contacts']> =>
  (await call<Network>(page, 'network.get', {})).contacts;

describe('by keyboard alone', () => {
  it('opens the door: the field one types into has the focus already', async () => {
    await page.keyboard.type(PASSPHRASE);
    await press('Enter');
    await page.getByRole('navigation').waitFor();
  });

  it('adds two people, opens a card and answers a question there', async () => {
    await press('Control+n');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(people.table.add);
    for (const name of [ADA, BRAM]) {
      await page.keyboard.type(name);
      await press('Enter');
      await page.getByRole('grid').getByText(name, { exact: true }).waitFor();
    }
    await press('Control+ArrowUp', 'End', 'Enter');
    await page.getByRole('heading', { level: 2, name: ADA }).waitFor();
    const kin = page.getByRole('radiogroup', { name: people.card.questions.kin });
    await tabTo(kin.getByRole('radio', { name: people.card.yes }));
    await press('Space');
    await expect.poll(async () => (await contacts())[0]?.kin).toBe(true);
  });

  it('walks the map to a person, and reads it in another way', async () => {
    await press('Control+3');
    await titled(shell.screens.map);
    const canvas = mapOf(page);
    await tabTo(canvas);
    await press('/');
    await page.keyboard.type('bram');
    await press('Enter');
    await page.getByRole('status').filter({ hasText: BRAM }).first().waitFor();
    await tabTo(page.getByLabel(map.overlay.label), 'Shift+Tab');
    // A letter chooses from a list the page itself draws, on every system.
    await page.keyboard.type(terms.archetypes.biased.slice(0, 3));
    await expect.poll(() => addressOf(page)).toContain('overlay=biased');
  });

  it('unfolds a part of the diagnosis', async () => {
    await press('Control+4');
    await titled(shell.screens.diagnose);
    const part = page.getByRole('main').locator('button[aria-expanded=false]').first();
    const named = page.getByRole('button', { name: await part.innerText() }).first();
    await tabTo(named);
    await press('Enter');
    await expect.poll(() => named.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => page.getByRole('main').innerText()).toContain(diagnosis.metaphor);
  });

  it('writes in the journal', async () => {
    await press('Control+j');
    await titled(shell.screens.journal);
    await expect
      .poll(() => page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement))
      .toBe(true);
    await page.keyboard.type('A short walk, and a long talk.');
    await press('Control+Enter');
    await page.getByText(journal.found(1)).waitFor();
  });

  it('leaves the change of an entry with Escape, and goes on with what was typed', async () => {
    await page.getByRole('article').getByRole('button').first().focus();
    await press('Enter');
    const area = page.getByRole('textbox', { name: journal.text });
    await page.getByText(journal.edit, { exact: true }).waitFor();
    await area.focus();
    await page.keyboard.type(' And back by bus.');
    const typed = await area.inputValue();
    await press('Escape');
    await expect.poll(() => area.inputValue()).toBe('');
    await page.getByRole('button', { name: journal.goOnChanging }).press('Enter');
    await expect.poll(() => area.inputValue()).toBe(typed);
    await area.focus();
    await press('Escape');
    await page.getByText(journal.compose, { exact: true }).waitFor();
    expect(await page.getByRole('article').first().innerText()).not.toContain('by bus');
  });

  it('chooses for the report and reads its preview', async () => {
    await press('Control+7');
    await titled(shell.screens.reports);
    const full = page.getByRole('radio', { name: report.screen.nameModes.full });
    await tabTo(page.getByRole('radio', { name: report.screen.nameModes.initials }));
    for (let moves = 0; moves < 3 && !(await full.isChecked()); moves += 1)
      await press('ArrowRight');
    const sheet = page.getByRole('region', {
      name: report.screen.previewLabel(report.documentTitle),
    });
    await sheet.getByText(ADA).first().waitFor();
    await tabTo(sheet);
    await press('PageDown');
  });

  it('changes a setting, found by a few letters', async () => {
    await openSettings();
    const before = await call<Preferences>(page, 'preferences.get', {});
    await tabTo(page.getByRole('switch', { name: settings.privacy.recents }));
    await press('Space');
    await expect
      .poll(async () => (await call<Preferences>(page, 'preferences.get', {})).recentVaults)
      .toBe(!before.recentVaults);
  });

  it('moves through every screen without pushing the window out of its frame', async () => {
    await openSettings();
    await tabThrough();
    expect(await pushedBy(), 'settings').toBe(0);
    for (const [index, screen] of SCREENS.entries()) {
      await press(`Control+${String(index + 1)}`);
      await titled(shell.screens[screen]);
      await tabThrough();
      expect(await pushedBy(), screen).toBe(0);
    }
  });

  it('locks', async () => {
    await lock();
    await expect.poll(() => page.locator('body').innerText()).not.toContain('Ada');
    expect(problems).toEqual([]);
  });
});
