/** Steps that several end-to-end tests take, by the words a person reads on the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { must } from '../../shared/assert.ts';
import type { Point } from '../../shared/map/backdrop.ts';
import { en } from '../../shared/text/en/index.ts';
import type { DrivenApp } from './app.ts';

export const PASSPHRASE = 'five quiet herons crossing ice';
/** A worked case: an expert and thirteen people, nine of whom have the same skill. */
export const EXPERT = join(import.meta.dirname, '../fixtures/cases/05_disconnected_expert.json');

const { vault, people, shell } = en;

/** Notes in `problems` every error the page has from now on. */
export function noteProblems(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}

/** From the first screen to an open, empty vault whose recovery code has been checked. */
export async function makeVault(page: Page): Promise<string> {
  await page.getByLabel(vault.create.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: vault.create.understood }).check();
  await page.getByRole('button', { name: vault.create.submit }).click();
  const code = await confirmCode(page);
  await page.getByRole('navigation').waitFor();
  return code;
}

/** Makes and opens a vault without the steps at the door, which other journeys take. */
export async function createVault(page: Page, name = 'Mine'): Promise<void> {
  await page.getByRole('main').waitFor();
  await call(page, 'vault.create', { name, passphrase: PASSPHRASE });
  await page.getByRole('navigation', { name: shell.rail }).waitFor();
}

/** Takes a network document into the open vault, in place of whoever is there. */
export async function takeOver(app: DrivenApp, page: Page, file = EXPERT): Promise<void> {
  await app.answerDialogs(file);
  const { token } = await call<{ token: string }>(page, 'exchange.chooseImport', {});
  await call(page, 'exchange.takeOver', { token, mode: 'replace' });
}

/** Types the two groups that are asked for from the code on the screen; answers with the code. */
export async function confirmCode(page: Page): Promise<string> {
  const sheet = page.getByRole('region', { name: vault.recovery.code });
  await sheet.waitFor();
  const groups = await sheet.locator('li span:last-child').allTextContents();
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(vault.recovery.group(index + 1), { exact: true });
    if ((await field.count()) === 1) await field.fill(group.toLowerCase());
  }
  await page.getByRole('button', { name: vault.recovery.confirm, exact: true }).click();
  return groups.join('-');
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(vault.open.passphrase, { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** Does what ends the page, a lock above all; answers with the one that comes after it. */
export async function nextPage(app: DrivenApp, page: Page, end: () => unknown): Promise<Page> {
  const closed = page.waitForEvent('close');
  await end();
  await closed;
  return app.page();
}

/** Where one is, such as `#/map?select=e1`. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** The address follows what is looked at this much later at most (`hash-location.ts`). */
const WRITTEN_AFTER_MS = 250;

/** Goes to an address as a link does that one has kept; one that stands there already changes nothing. */
export const openAddress = (page: Page, address: string): Promise<void> =>
  page.evaluate(
    async ([hash, written]) => {
      await new Promise((resolve) => setTimeout(resolve, written));
      location.hash = hash;
    },
    [address, WRITTEN_AFTER_MS] as const,
  );

export const goTo = (page: Page, screen: keyof typeof shell.screens): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: shell.screens[screen] }).click();

/** Adds people by the last row of Ken's table: name, Enter, name, Enter. */
export async function addPeople(page: Page, names: readonly string[]): Promise<void> {
  await page.getByLabel(people.table.add).focus();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').getByText(name, { exact: true }).waitFor();
  }
}

/** Whether the focus is on something. */
export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** The map that is drawn, which takes its keys. */
export const mapOf = (page: Page): Locator => page.getByRole('application');

/** Goes to the map with what an address says of it, such as `?overlay=plan`. */
export const lookAtMap = (page: Page, search: string): Promise<void> =>
  openAddress(page, `#/map${search}`);

/** From a new vault to the worked case on the map. */
export async function openOnMap(app: DrivenApp, page: Page): Promise<void> {
  await createVault(page);
  await takeOver(app, page);
  await goTo(page, 'map');
  await mapOf(page).waitFor();
}

/** Where a point of the map is on the screen: the backdrop moves with the canvas. */
export async function onScreen(page: Page, { x, y }: Point): Promise<Point> {
  const moved = await mapOf(page).locator('svg > g').first().getAttribute('transform');
  const [panX = NaN, panY = NaN, zoom = NaN] = (moved?.match(/-?[\d.]+/gu) ?? []).map(Number);
  const box = must(await mapOf(page).boundingBox(), 'the map is in sight');
  return { x: box.x + panX + x * zoom, y: box.y + panY + y * zoom };
}

/** Draws around everybody on the map with Shift held, from just inside its corner. */
export async function outlineEverybody(page: Page, map: Locator): Promise<void> {
  const { x, y, width, height } = must(await map.boundingBox(), 'the map is in sight');
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  for (const [right, down] of [
    [width - 4, 4],
    [width - 4, height - 4],
    [4, height - 4],
  ] as const)
    await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

/** Calls the vault process as the window does, for what a test needs to bring about quickly. */
export function call<T>(page: Page, channel: string, input: object): Promise<T> {
  return page.evaluate(
    async ([name, value]) => {
      const answer = (await (window as unknown as { plexus: Bridge }).plexus.call(name, value)) as
        { ok: true; value: T } | { ok: false; error: { code: string } };
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
      return answer.value;
    },
    [channel, input] as const,
  );
}

/** Opens the dialog that saves the map as a picture. */
export async function choosePicture(page: Page): Promise<void> {
  const { label, picture } = en.map.selection;
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('menuitem', { name: picture }).click();
  await page.getByRole('dialog').waitFor();
}

/** Saves the picture of that dialog, and reads what was written. */
export async function savePicture(app: DrivenApp, page: Page, fileName: string): Promise<Buffer> {
  const path = join(app.userData, fileName);
  await app.answerDialogs(path);
  await page.getByRole('button', { name: en.mapExport.save }).click();
  await page.getByText(en.mapExport.saved(fileName)).waitFor();
  return readFileSync(path);
}
