/**
 * Locking from outside the page, another passphrase, the way back to a backup, several vaults at the
 * door: the built app on the real encrypted file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findElectron } from '../../scripts/electron-binary.ts';
import { clipboard } from '../../scripts/stand-in/clipboard.ts';
import { powerMonitor } from '../../scripts/stand-in/power-monitor.ts';
import type { Draft } from '../../shared/model/journal.ts';
import type { Network } from '../../shared/model/network.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { call, createVault, goTo, nextPage, PASSPHRASE, unlock } from '../support/journey.ts';
import { describeProcess, listDescendants } from '../support/process-memory.ts';

const NEXT = 'slow amber lantern under water';
const { settings, backups, vault } = en;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page, 'My network');
});
afterAll(() => app.close());

/** Brings a lock about and waits for the fresh page at the door. */
async function locked(cause: () => unknown): Promise<void> {
  page = await nextPage(app, page, cause);
  await page.getByRole('button', { name: vault.open.submit, exact: true }).waitFor();
}

async function open(passphrase = PASSPHRASE): Promise<void> {
  await unlock(page, passphrase);
  await page.getByRole('navigation', { name: en.shell.rail }).waitFor();
}

/** The vaults the door knows, in its order. */
async function names(): Promise<readonly string[]> {
  const { vaults } = await call<{ vaults: { name: string }[] }>(page, 'vault.state', {});
  return vaults.map(({ name }) => name);
}

/** The vault processes that this process has started and that still run. */
const vaultProcesses = (): readonly number[] =>
  listDescendants(process.pid).filter((pid) => describeProcess(pid) === 'vault.js');

// Sleep and the system's lock can be feigned only where Electron itself is stood in for.
const isStandIn = findElectron() === null && process.platform === 'linux';

describe.runIf(isStandIn)('a lock from outside', () => {
  it('keeps what is being written, ends page and process, and clears the clipboard', async () => {
    await goTo(page, 'journal');
    const words = 'Said more than I meant to.';
    await page.getByLabel(en.journal.text).fill(words);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await expect.poll(() => clipboard.readText()).toBe(words);
    await page.waitForTimeout(100); // Main looks a moment after the page has copied.
    const before = vaultProcesses();
    expect(before).toHaveLength(1);
    await locked(() => powerMonitor.emit('suspend'));
    expect(await page.title()).toBe('Plexus');
    expect(vaultProcesses().filter((pid) => before.includes(pid))).toEqual([]);
    await expect.poll(() => clipboard.readText()).toBe('');
    await open();
    expect((await call<Draft>(page, 'journal.draft', {})).text).toBe(words);
  });
});

const lockButton = () => page.getByRole('button', { name: en.shell.lock, exact: true });

describe('another passphrase', () => {
  it('is set by keyboard alone', async () => {
    await goTo(page, 'settings');
    await page.getByRole('button', { name: settings.secrets.changePassphrase }).press('Enter');
    await page.getByLabel(settings.secrets.change.current, { exact: true }).waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.getByLabel(settings.secrets.change.next, { exact: true }).fill(NEXT);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(settings.secrets.change.done).waitFor();
  });

  it.runIf(isStandIn)(
    'is asked for even after a lock that a page which hangs did not hold up',
    async () => {
      const hang = (): void => {
        for (;;);
      };
      void page.evaluate(hang).catch(() => undefined); // It never answers: the page ends first.
      await locked(() => powerMonitor.emit('lock-screen'));
    },
  );

  it('opens the vault from the next lock on, and the one before opens nothing any more', async () => {
    if ((await lockButton().count()) > 0) await locked(() => lockButton().click());
    await unlock(page, PASSPHRASE);
    await page.getByRole('alert').waitFor();
    await open(NEXT);
  });
});

describe('a backup', () => {
  it('is gone back to after saying what would be gone, with names hidden where they are hidden', async () => {
    await call(page, 'network.addContact', { name: 'Ada Before' });
    await call(page, 'vault.backUp', {});
    await call(page, 'network.addContact', { name: 'Bo Since' });
    await goTo(page, 'settings');
    await page.getByRole('button', { name: backups.show }).click();
    const lookBack = async (): Promise<void> => {
      await page
        .getByRole('button', { name: /^Go back to this one: / })
        .first()
        .click();
      await page.getByLabel(backups.preview.passphrase, { exact: true }).fill(NEXT);
    };
    await page.keyboard.press('Control+.');
    await lookBack();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(/^Would be gone: /).waitFor();
    expect(await page.getByRole('dialog').textContent()).not.toMatch(/Bo Since/);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Control+.');
    await page.getByText('Would be gone: Bo Since.').waitFor();
    await locked(() => page.getByRole('button', { name: backups.preview.submit }).click());
    // The one from before is set aside beside it, and is no vault by its name.
    const folders = readdirSync(join(app.userData, 'vaults'));
    const aside = folders.filter((name) => name.endsWith('.plexus-aside'));
    expect(aside).toHaveLength(1);
    await page.getByText(backups.preview.done(aside[0] ?? '')).waitFor();
    expect(await names()).toEqual(['My network']);
  });
});

describe('several vaults', () => {
  it('stand at the door with the last one used first, or are asked for by name', async () => {
    await createVault(page, 'Another one');
    await locked(() => lockButton().click());
    expect(await names()).toEqual(['Another one', 'My network']);
    await call(page, 'preferences.set', { changes: { recentVaults: false } });
    await page.getByLabel(vault.create.name).waitFor();
    expect(await page.content()).not.toContain('Another one');
    await page.getByLabel(vault.create.name).fill('My network');
    await open(NEXT);
    // It is the one that went back to its backup.
    const { contacts } = await call<Network>(page, 'network.get', {});
    expect(contacts.map(({ name }) => name)).toEqual(['Ada Before']);
  });
});
