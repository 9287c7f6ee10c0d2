/** The native menu on the built app: what it offers, when, in which language, and what each item does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../../scripts/electron-binary.ts';
import { chooseInMenu, findInMenu } from '../../scripts/stand-in/menu.ts';
import { MENU_DEEDS, type MenuDeed } from '../../shared/contract/index.ts';
import type { Network } from '../../shared/model/network.ts';
import { en } from '../../shared/text/en/index.ts';
import { fr } from '../../shared/text/fr/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { addressOf, call, createVault, nextPage } from '../support/journey.ts';

const { exchange, journal, people, shell, vault } = en;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await page.getByRole('main').waitFor();
});
afterAll(() => app.close());

const areOffered = (): readonly boolean[] =>
  MENU_DEEDS.map((deed) => findInMenu(deed)?.enabled === true);
const at = (): Promise<string> => addressOf(page);
const names = async (): Promise<readonly string[]> =>
  (await call<Network>(page, 'network.get', {})).contacts.map(({ name }) => name);

// The system's own menu can be pressed by nobody but a person; the stand-in keeps it to be chosen from.
describe.runIf(findElectron() === null)('the native menu', () => {
  it('offers nothing of the page while the vault is locked, and all of it once it is open', async () => {
    expect(areOffered()).toEqual(MENU_DEEDS.map(() => false));
    await createVault(page);
    await expect.poll(areOffered).toEqual(MENU_DEEDS.map(() => true));
  });

  it('speaks the language that was chosen', async () => {
    await call(page, 'preferences.set', { changes: { locale: 'fr' } });
    await expect.poll(() => findInMenu('palette')?.label).toBe(fr.menu.deeds.palette);
    await call(page, 'preferences.set', { changes: { locale: 'en' } });
    await expect.poll(() => findInMenu('lock')?.label).toBe(en.menu.lock);
  });

  it('does in the page what each item says', async () => {
    await call(page, 'network.addContact', { name: 'Ada Quillfeather' });
    const file = join(app.userData, 'friends.csv');
    writeFileSync(file, 'Name\nBram Osterhout\n');
    await app.answerDialogs(file);
    const hidden = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.dataset['names']);
    const leaving = async (shown: ReturnType<Page['getByRole']>): Promise<void> => {
      await shown.waitFor();
      await page.keyboard.press('Escape');
      await shown.waitFor({ state: 'hidden' });
    };
    const outcomes: { readonly [D in MenuDeed]: () => Promise<unknown> } = {
      palette: () => leaving(page.getByRole('combobox', { name: shell.palette.title })),
      keys: () => leaving(page.getByRole('dialog', { name: shell.keys.title })),
      'new-person': () => expect.poll(at).toMatch(/^#\/people/),
      'new-entry': () => page.getByLabel(journal.text).waitFor(),
      back: () => page.getByLabel(people.table.add).waitFor(),
      forward: () => page.getByLabel(journal.text).waitFor(),
      undo: () => expect.poll(names).toEqual([]),
      find: () => leaving(page.getByRole('combobox', { name: shell.palette.title })),
      print: () => expect.poll(at).toBe('#/reports'),
      settings: () => expect.poll(at).toBe('#/settings'),
      redo: () => expect.poll(names).toEqual(['Ada Quillfeather']),
      'hide-names': () => expect.poll(hidden).toBe('hidden'),
      import: () => page.getByRole('heading', { name: exchange.in.found('friends.csv') }).waitFor(),
    };
    const order: readonly MenuDeed[] = [
      ...(['palette', 'keys', 'new-person', 'new-entry', 'back', 'forward'] as const),
      ...(['undo', 'redo', 'hide-names', 'print', 'settings', 'find', 'import'] as const),
    ];
    expect(order.toSorted()).toEqual(MENU_DEEDS.toSorted());
    for (const deed of order) {
      chooseInMenu(deed);
      await outcomes[deed]();
    }
  });

  it('locks', async () => {
    page = await nextPage(app, page, () => chooseInMenu('lock'));
    await page.getByRole('button', { name: vault.open.submit, exact: true }).waitFor();
    expect(areOffered()).toEqual(MENU_DEEDS.map(() => false));
  });
});
