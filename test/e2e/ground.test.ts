/**
 * What holds on every screen of the built app: accessible in both languages and themes, silent on
 * the network, nothing lost when the process is ended, files in and out through the window.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../../scripts/electron-binary.ts';
import { refusedRequests } from '../../scripts/stand-in/session.ts';
import type { Network } from '../../shared/model/network.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, goTo, makeVault, unlock } from '../support/journey.ts';
import { listOpenSockets } from '../support/open-sockets.ts';

const EXPERT = join(import.meta.dirname, '../fixtures/cases/05_disconnected_expert.json');
const SCREENS = ['people', 'map', 'diagnose', 'plan', 'journal', 'reports', 'settings'] as const;

/** Electron itself is driven over a port that its driver opens. */
const isStandIn = findElectron() === null && process.platform === 'linux';

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

function listen(to: Page): void {
  to.on('pageerror', (error) => problems.push(error.message));
  to.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  listen(page);
});
afterAll(() => app.close());

/** What axe finds against WCAG 2.2 A and AA: rule and place. */
async function findBarriers(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    // What React Aria has just announced stays there for seconds, named by parts that may be gone.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode(true)
    .analyze();
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 200)}`),
  );
}

describe('the built app', () => {
  it('has no barriers before a vault is open', async () => {
    await page.getByRole('main').waitFor();
    expect(await findBarriers()).toEqual([]);
    await makeVault(page);
  });

  it('takes a network document in through the window, and undoes it as one act', async () => {
    await goTo(page, 'settings');
    await app.answerDialogs(EXPERT);
    await page.getByRole('button', { name: en.exchange.in.choose }).click();
    await page.getByText(en.exchange.in.found('05_disconnected_expert.json')).waitFor();
    const { token } = await (async () => {
      await app.answerDialogs(EXPERT);
      return call<{ token: string }>(page, 'exchange.chooseImport', {});
    })();
    await call(page, 'exchange.takeOver', { token, mode: 'replace' });
    expect((await call<Network>(page, 'network.get', {})).contacts).toHaveLength(13);
    await call(page, 'network.undo', {});
    expect((await call<Network>(page, 'network.get', {})).contacts).toHaveLength(0);
    await call(page, 'network.redo', {});
  });

  it.each(SCREENS)('has no barriers on %s, light and dark, English and French', async (screen) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const locale of ['en', 'fr'] as const) {
        await call(page, 'preferences.set', { changes: { theme, locale } });
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/${screen}`);
        await page.waitForTimeout(600); // The screen's own bundle, its answers, its last transition.
        expect({ theme, locale, found: await findBarriers() }).toEqual({
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
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/people/${contacts[0]?.id ?? ''}`,
    );
    await page.getByRole('heading', { name: contacts[0]?.name ?? '' }).waitFor();
    expect(await findBarriers()).toEqual([]);
    expect(await page.title()).toBe('Plexus');
  });

  it('loses nothing that was shown as saved when its processes are killed', async () => {
    const added = await call<{ id: string }>(page, 'network.addContact', { name: 'Last minute' });
    await app.quit();
    await app.restart();
    page = await app.page();
    listen(page);
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
