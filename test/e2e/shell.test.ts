/**
 * The frame around every screen, on the built app: where one arrives, the palette, the ways back,
 * a file dropped anywhere, names hidden by one key, and languages, among them one nobody speaks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import type { Network } from '../../shared/model/network.ts';
import { LOCALES } from '../../shared/model/preferences.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { languageTag } from '../../shared/text/format.ts';
import { fr } from '../../shared/text/fr/index.ts';
import { pseudo } from '../shared/text/pseudo.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import {
  addressOf,
  call,
  createVault,
  goTo,
  nextPage,
  noteProblems,
  openAddress,
} from '../support/journey.ts';

const { acts, exchange, people, shell, today, trash, vault } = en;
const assets = join(import.meta.dirname, '../../out/renderer/assets');

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
});
afterAll(() => app.close());

const at = (): Promise<string> => addressOf(page);
const seen = (): Promise<string> => page.locator('body').innerText();

/** Colours are judged once the last transition is over. */
async function barriersAtRest(): Promise<readonly string[]> {
  await page.waitForTimeout(400);
  return findBarriers(page);
}

/** The languages of which the page has asked for any words. */
async function loaded(): Promise<readonly string[]> {
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /[^/]+\.js$/.exec(name)?.[0] ?? []),
  );
  const code = files.map((file) => readFileSync(join(assets, file), 'utf8')).join('');
  return LOCALES.filter((locale) => code.includes(catalogues[locale].vault.open.title));
}

describe('languages', () => {
  it('loads the words of the language in use alone, and another one when it is chosen', async () => {
    await page.getByRole('main').waitFor();
    expect(await loaded()).toEqual(['en']);
    await call(page, 'preferences.set', { changes: { locale: 'fr' } });
    await page.getByRole('button', { name: fr.vault.create.submit }).waitFor();
    expect(await loaded()).toEqual(['en', 'fr']);
  });

  it('begins in the language chosen, and loads no other', async () => {
    // The page may be gone before it has answered.
    const lock = () => page.evaluate(() => window.plexus.lock()).catch(() => undefined);
    page = await nextPage(app, page, lock);
    noteProblems(page, problems);
    await page.getByText(fr.greeting.motto).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(languageTag('fr'));
    await page.getByRole('button', { name: fr.vault.create.submit }).waitFor();
    expect(await loaded()).toEqual(['fr']);
    await call(page, 'preferences.set', { changes: { locale: 'en' } });
    await page.getByRole('button', { name: vault.create.submit }).waitFor();
  });
});

describe('the shell', () => {
  it('opens on Today: three doors while there is nobody', async () => {
    await createVault(page, '1');
    for (const door of [today.doors.table, today.doors.file, today.doors.demo])
      await page.getByRole('button', { name: door }).waitFor();
    expect(await barriersAtRest()).toEqual([]);
  });

  it('tells of a defect outside any drawing, and saves a report that holds nothing of the user’s', async () => {
    const file = join(app.userData, 'report.txt');
    await app.answerDialogs(file);
    await page.evaluate(() => void Promise.reject(new RangeError('about Ada Quillfeather')));
    await page.getByText(shell.broken.stray).waitFor();
    await page.getByRole('button', { name: shell.broken.save }).click();
    await page.getByText(shell.broken.saved('report.txt')).waitFor();
    const report = readFileSync(file, 'utf8');
    expect(report).toContain('RangeError');
    expect(report).not.toMatch(/Quillfeather/);
    expect(problems.splice(0)).toEqual(['about Ada Quillfeather']);
  });

  it('takes in a file dropped anywhere, shows it first, and undoes it as one act', async () => {
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      const csv = 'Name,Company\nAda Quillfeather,Saint Aldwyn\nBram Osterhout,Saint Aldwyn\n';
      transfer.items.add(new File([csv], 'friends.csv', { type: 'text/csv' }));
      const drop = { dataTransfer: transfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', drop));
      document.body.dispatchEvent(new DragEvent('drop', drop));
    });
    await page.getByRole('heading', { name: exchange.in.found('friends.csv') }).waitFor();
    await page.getByRole('button', { name: exchange.in.takeOver, exact: true }).click();
    await goTo(page, 'people');
    await page.getByRole('grid').getByText('Ada Quillfeather').waitFor();
    await page.keyboard.press('Control+z');
    const act = { code: 'document-imported', name: '', count: 2 } as const;
    await page.getByText(acts.undone(act)).waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText(acts.redone(act)).waitFor();
    await page.getByRole('grid').getByText('Ada Quillfeather').waitFor();
  });

  it('finds a person by a few letters, and walks back and forward', async () => {
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: today.step.title }).waitFor();
    expect(await barriersAtRest()).toEqual([]);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('combobox', { name: shell.palette.title });
    await palette.waitFor();
    expect(await barriersAtRest()).toEqual([]);
    await palette.fill('quillf');
    await page.getByRole('option', { name: 'Ada Quillfeather' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ada Quillfeather' }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(at).toBe('#/today');
    await page.keyboard.press('Control+]');
    await expect.poll(at).toContain('#/people/');
  });

  it('hides every name by one key, on every screen, until it is pressed again', async () => {
    await page.keyboard.press('Control+.');
    await page.getByText(shell.veil.notice).waitFor();
    for (const screen of ['today', 'people', 'map', 'diagnose', 'plan', 'reports'] as const) {
      await goTo(page, screen);
      await page.getByRole('heading', { level: 1, name: shell.screens[screen] }).waitFor();
      expect(await seen()).not.toMatch(/Quillfeather|Osterhout/);
    }
    await goTo(page, 'people');
    await page.getByRole('grid').getByText('AQ', { exact: true }).waitFor();
    await page.keyboard.press('Control+.');
    await page.getByRole('grid').getByText('Ada Quillfeather').waitFor();
  });

  it('shows all keys at a question mark, and says when a name is there already', async () => {
    await page.getByLabel(people.table.add).fill('bram osterhout');
    await page.getByText(people.table.alreadyHere).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: shell.keys.title }).waitFor();
    expect(await barriersAtRest()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('brings back whoever was removed, and erases somebody everywhere', async () => {
    const name = 'Ada Quillfeather';
    const { contacts } = await call<Network>(page, 'network.get', {});
    const id = contacts.find((contact) => contact.name === name)?.id ?? '';
    await call(page, 'network.removeContacts', { ids: [id] });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: shell.palette.title }).fill(trash.title);
    await page.getByRole('option', { name: trash.title }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: trash.title }).waitFor();
    expect(await barriersAtRest()).toEqual([]);
    await page.getByRole('button', { name: trash.restoreNamed(name) }).click();
    await page.getByText(trash.none).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('grid').getByText(name).waitFor();

    await openAddress(page, `#/people/${id}`);
    await page.getByRole('button', { name: trash.erase.open }).click();
    await page.getByRole('alertdialog', { name: trash.erase.title(name) }).waitFor();
    expect(await barriersAtRest()).toEqual([]);
    await page.getByRole('checkbox', { name: trash.erase.understood }).check();
    await page.getByRole('button', { name: trash.erase.submit, exact: true }).click();
    await page.getByText(vault.keeping.erased.done(name)).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(at).toBe('#/people');
    await page.getByRole('button', { name: acts.nothingToUndo }).waitFor();
    expect(await seen()).not.toMatch(/Quillfeather/);
  });
});

/** The English catalogue as built, turned into the language nobody speaks. */
async function speakPseudo(): Promise<void> {
  const file = readdirSync(assets).find((name) => /^en-[^.]*\.js$/.test(name)) ?? '';
  const body = readFileSync(join(assets, file), 'utf8').replace(
    /export\s*\{\s*(\w+)(?: as en)?\s*\}/,
    (_all, own: string) =>
      `const $pseudo=${String(pseudo)};const $en=$pseudo(${own});export{$en as en}`,
  );
  expect(body).toContain('$pseudo');
  await page.route(`**/assets/${file}`, (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  );
  await page.reload();
  await page.getByRole('navigation').getByText('[').first().waitFor();
}

/** What stands on the page outside the catalogue, and what of it is cut off or sticks out. */
function findFlaws(): { readonly foreign: readonly string[]; readonly clipped: readonly string[] } {
  const foreign: string[] = [];
  const clipped: string[] = [];
  const innermost = /\[[^[\]]*\]/gu;
  const outside = (words: string): string =>
    innermost.test(words) ? outside(words.replace(innermost, '')) : words;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent ?? '';
    if (parent === null || !/\p{L}/u.test(words) || !parent.checkVisibility()) continue;
    // Dates and keys are not sentences; what is there for ears alone is cut off on purpose.
    if (parent.closest('time, kbd, [data-live-announcer], option, [role=spinbutton]') !== null)
      continue;
    if (/\p{L}/u.test(outside(words))) foreign.push(words);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      let isHidden = false;
      let isCut = rect.right > innerWidth + 1;
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(box);
        if (clipPath !== 'none') isHidden = true;
        const edge = box.getBoundingClientRect();
        if (overflowX !== 'visible' && rect.right > edge.right + 1) isCut = true;
      }
      if (isCut && !isHidden) clipped.push(words);
    }
  }
  return { foreign: [...new Set(foreign)], clipped: [...new Set(clipped)] };
}

describe('a language nobody speaks, two fifths longer, in a small window', () => {
  beforeAll(async () => {
    const { contacts } = await call<{ contacts: { id: string }[] }>(page, 'network.get', {});
    await call(page, 'network.removeContacts', { ids: contacts.map(({ id }) => id) });
    await call(page, 'network.addContact', { name: '42' });
    await page.setViewportSize({ width: 900, height: 600 });
    await speakPseudo();
  });

  it.each(['today', 'people', 'map', 'diagnose', 'plan', 'journal', 'card'])(
    'says nothing outside the catalogue on %s, and cuts nothing off',
    async (screen) => {
      const { contacts } = await call<{ contacts: { id: string }[] }>(page, 'network.get', {});
      const hash = screen === 'card' ? `people/${contacts[0]?.id ?? ''}` : screen;
      await openAddress(page, `#/${hash}`);
      await page.waitForTimeout(500); // The screen's own bundle and its answers.
      expect(await page.evaluate(findFlaws)).toEqual({ foreign: [], clipped: [] });
    },
  );
});

it('was quiet: no error, no refused content', () => {
  expect(problems).toEqual([]);
});
