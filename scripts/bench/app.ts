/**
 * The built app on the stand-in, with a vault that is filled beforehand, for the rows that measure
 * what a person sees. Its folder is temporary and goes with it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { insertEntries } from '../../electron/store/journal.ts';
import { replaceNetwork } from '../../electron/store/network.ts';
import { createVault } from '../../electron/store/vault.ts';
import type { KdfProfile } from '../../electron/crypto/kdf-profile.ts';
import { must } from '../../shared/assert.ts';
import type { Entry } from '../../shared/model/journal.ts';
import type { Network } from '../../shared/model/network.ts';
import { ok } from '../../shared/result.ts';
import { ensureBuild, root } from '../setup.mjs';
import { findChromium } from '../stand-in/chromium.ts';
import { launchStandIn, type StandIn } from '../stand-in/launch.ts';
import { NO_CHROMIUM, PATIENCE_MS, settle, VIEWPORT } from './browser.ts';
import { expectRight } from './figures.ts';

const VAULT = 'Bench';
export const PASSPHRASE = 'five quiet herons crossing ice';
/** The least work a passphrase may cost: the rows that are not about it need not wait. */
const LIGHT_KDF: KdfProfile = { ops: 3, memMiB: 64 };

export type BenchApp = {
  readonly standIn: StandIn;
  /** From the page being asked for to the form of its door, in ms on the wall. */
  readonly formMs: number;
  readonly close: () => Promise<void>;
};

export type Filling = {
  readonly network: Network;
  readonly entries?: readonly Entry[];
  readonly kdf?: KdfProfile;
};

async function fillVault(userData: string, { network, entries = [], kdf }: Filling): Promise<void> {
  const vaults = join(userData, 'vaults');
  mkdirSync(vaults, { recursive: true, mode: 0o700 });
  const made = await createVault({
    folder: join(vaults, `${VAULT}.plexus`),
    passphrase: Redacted.fromText(PASSPHRASE),
    kdf: kdf ?? LIGHT_KDF,
  });
  expectRight(made.ok, 'the vault of the bench cannot be made');
  const { vault } = made.value;
  const filled = vault.store.save((db) => {
    replaceNetwork(db, network);
    insertEntries(db, entries);
    return ok(null);
  });
  vault.close();
  expectRight(filled.ok, 'the vault of the bench cannot be filled');
}

/** Starts the app at its locked door. Throws where no Chromium is installed. */
export async function startApp(filling: Filling): Promise<BenchApp> {
  const chromium = must(findChromium(), NO_CHROMIUM);
  ensureBuild();
  process.env['PLEXUS_KDF_MEGABYTES'] = String((filling.kdf ?? LIGHT_KDF).memMiB);
  const userData = mkdtempSync(join(tmpdir(), 'plexus-bench-'));
  await fillVault(userData, filling);
  const standIn = await launchStandIn({
    chromium,
    main: join(root, 'out/main/index.js'),
    userData,
    headless: true,
    answerDialog: () => Promise.resolve(null),
  });
  const page = await standIn.page();
  page.context().setDefaultTimeout(PATIENCE_MS);
  await page.setViewportSize(VIEWPORT);
  await page.locator('form').waitFor();
  const formMs = Date.now() - (await page.evaluate(() => performance.timeOrigin));
  await page.waitForLoadState();
  return {
    standIn,
    formMs,
    close: async () => {
      await standIn.close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** Opens the vault without typing and answers with the page, at a screen. */
export async function openApp(app: BenchApp, screen: string): Promise<Page> {
  const page = await app.standIn.page();
  const opened = await page.evaluate(
    ([name, passphrase]) => {
      // What the preload puts there.
      const { plexus } = window as unknown as {
        plexus: { call: (channel: string, input: object) => Promise<{ ok: boolean }> };
      };
      return plexus.call('vault.unlock', { name, passphrase, acceptOlder: false });
    },
    [VAULT, PASSPHRASE] as const,
  );
  expectRight(opened.ok, 'the vault of the bench does not open');
  await page.evaluate((hash) => location.assign(hash), `#/${screen}`);
  await page.reload();
  await page.locator('main').waitFor();
  await settle(page);
  return page;
}

/**
 * Goes to an address of the app and waits for the frame in which `selector` is there and, if
 * `changes` is given, the text of that element is another than it was.
 */
export const goTo = (
  page: Page,
  hash: string,
  { selector, changes = null }: { readonly selector: string; readonly changes?: string | null },
): Promise<void> =>
  page.evaluate(
    async ([address, wanted, changing]) => {
      const textOf = (of: string): string => document.querySelector(of)?.textContent ?? '';
      const text = changing === null ? null : textOf(changing);
      const isThere = (): boolean =>
        document.querySelector(wanted) !== null && (changing === null || textOf(changing) !== text);
      location.hash = address;
      do await new Promise(requestAnimationFrame);
      while (!isThere());
    },
    [hash, selector, changes] as const,
  );
