/**
 * What holds on every screen of the built app: accessible in both languages and themes, silent on
 * the network, nothing lost when the process is ended, files in and out through the window.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../../scripts/electron-binary.ts';
import { refusedRequests } from '../../scripts/stand-in/session.ts';
import type { Network } from '../../shared/model/network.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import {
  call,
  EXPERT,
  goTo,
  makeVault,
  noteProblems,
  openAddress,
  takeOver,
  unlock,
} from '../support/journey.ts';
import { listOpenSockets } from '../support/open-sockets.ts';

const SCREENS = ['people', 'map', 'diagnose', 'plan', 'journal', 'reports', 'settings'] as const;

/** Electron itself is driven over a port that its driver opens. */
const isStandIn = findElectron() === null && process.platform === 'linux';

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
});
afterAll(() => app.close());

describe('the built app', () => {
  it('has no barriers before a vault is open', async () => {
    await page.getByRole('main').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await makeVault(page);
  });

  it('takes a network document in through the window, and undoes it as one act', async () => {
    await goTo(page, 'settings');
    await app.answerDialogs(EXPERT);
    await page.getByRole('button', { name: en.exchange.in.choose }).click();
    await page.getByText(en.exchange.in.found('05_disconnected_expert.json')).waitFor();
    await takeOver(app, page);
    expect((await call<Network>(page, 'network.get', {})).contacts).toHaveLength(13);
    await call(page, 'network.undo', {});
    expect((await call<Network>(page, 'network.get', {})).contacts).toHaveLength(0);
    await call(page, 'network.redo', {});
  });

  it.each(SCREENS)('has no barriers on %s, light and dark, English and French', async (screen) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const locale of ['en', 'fr'] as const) {
        await call(page, 'preferences.set', { changes: { theme, locale } });
        await openAddress(page, `#/${screen}`);
        await page.waitForTimeout(600); // The screen's own bundle, its answers, its last transition.
        expect({ theme, locale, found: await findBarriers(page) }).toEqual({
          theme,
          locale,
          found: [],
        });
      }
    }
    await call(page, 'preferences.set', { changes: { theme: 'system', locale: 'en' } });
    expect(await page.title()).toBe('Plexus');
  });

  it('has no barriers on a contact’s card, and a title that does not say whose it is', async () => {
    const { contacts } = await call<Network>(page, 'network.get', {});
    await openAddress(page, `#/people/${contacts[0]?.id ?? ''}`);
    await page.getByRole('heading', { name: contacts[0]?.name ?? '' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.title()).toBe('Plexus');
  });

  it('loses nothing that was shown as saved when its processes are killed', async () => {
    const added = await call<{ id: string }>(page, 'network.addContact', { name: 'Last minute' });
    await app.quit();
    await app.restart();
    page = await app.page();
    noteProblems(page, problems);
    await unlock(page);
    await page.getByRole('navigation').waitFor();
    const { contacts } = await call<Network>(page, 'network.get', {});
    expect(contacts.map((contact) => contact.id)).toContain(added.id);
  });

  it('asks nothing of the network and has no error to tell', () => {
    expect(refusedRequests).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('closes the vault with its window: a backup is there and nothing half-written', async () => {
    const vault = join(app.userData, 'vaults', `${en.vault.create.defaultName}.plexus`);
    await call(page, 'network.addContact', { name: 'The very last' });
    await page.close();
    await expect
      .poll(() => readdirSync(join(vault, 'backups')).filter((name) => name.endsWith('-backup')))
      .toHaveLength(1);
    await expect
      .poll(() => readdirSync(vault).filter((name) => /tmp|wal|shm/.test(name)))
      .toEqual([]);
  });

  it.runIf(isStandIn)('holds no socket of the internet’s families, open or listening', () => {
    expect(listOpenSockets(process.pid)).toEqual([]);
  });
});
