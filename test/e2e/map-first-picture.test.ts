/** The first picture of the map: there at once, at its last size, and drawn without detours. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { goTo, makeVault, noteProblems, takeOver } from '../support/journey.ts';

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

/** What is noted of the map: how large it was, how often type was measured, and what was copied. */
type Noted = { readonly sizes: string[]; measured: number; copied: number };
declare const noted: Noted;

const MAP = '[role=application]';

/** From here on, everything that is drawn is noted. */
const noteDrawing = (): Promise<void> =>
  page.evaluate((selector) => {
    const seen: Noted = { sizes: [], measured: 0, copied: 0 };
    Object.assign(globalThis, { noted: seen });
    const pen = CanvasRenderingContext2D.prototype;
    const { drawImage, measureText } = pen;
    Object.assign(pen, {
      drawImage(this: CanvasRenderingContext2D, ...given: Parameters<typeof drawImage>) {
        seen.copied += 1;
        return drawImage.apply(this, given);
      },
      measureText(this: CanvasRenderingContext2D, words: string) {
        seen.measured += 1;
        return measureText.call(this, words);
      },
    });
    const sizes = new ResizeObserver((entries) => {
      for (const { contentRect } of entries)
        seen.sizes.push(`${String(contentRect.width)} × ${String(contentRect.height)}`);
    });
    new MutationObserver((_changes, observer) => {
      const map = document.querySelector(selector);
      if (map === null) return;
      observer.disconnect();
      sizes.observe(map);
    }).observe(document.body, { subtree: true, childList: true });
  }, MAP);

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await makeVault(page);
  await takeOver(app, page);
});
afterAll(() => app.close());

it('has its room from the beginning, also where a strip of days stands under it', async () => {
  await noteDrawing();
  await goTo(page, 'map');
  await page.locator(`${MAP} canvas`).first().waitFor();
  await page.getByRole('region', { name: en.mapTime.title }).waitFor();
  expect(await page.evaluate(() => new Set(noted.sizes).size)).toBe(1);
});

it('draws on the canvas alone, and an overlay measures no name again', async () => {
  await expect.poll(() => page.evaluate(() => noted.measured)).toBeGreaterThan(0);
  const before = await page.evaluate(() => noted.measured);
  await page.getByLabel(en.map.overlay.label, { exact: true }).selectOption('biased');
  await page.getByText(en.map.readings.biased).waitFor();
  // The frame that draws it, and the one in which Cytoscape works out what has become of its signs.
  for (const _frame of [1, 2, 3])
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(await page.evaluate(() => noted.copied)).toBe(0);
  expect(await page.evaluate(() => noted.measured)).toBe(before);
});

it('nothing went wrong on the way', () => {
  expect(problems).toEqual([]);
});
