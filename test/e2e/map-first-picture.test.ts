/** The picture of the map: drawn without detours, and nothing measured twice. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { createVault, goTo, mapOf, noteProblems, takeOver } from '../support/journey.ts';

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

/** What is noted of the map: how often type was measured, and what was copied. */
type Noted = { measured: number; copied: number };
declare const noted: Noted;

/** From here on, everything that is drawn is noted. */
const noteDrawing = (): Promise<void> =>
  page.evaluate(() => {
    const seen: Noted = { measured: 0, copied: 0 };
    Object.assign(globalThis, { noted: seen });
    const pen = CanvasRenderingContext2D.prototype;
    // Called below on whatever canvas they were called on.
    // oxlint-disable-next-line typescript/unbound-method
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
  });

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await createVault(page);
  await takeOver(app, page);
});
afterAll(() => app.close());

it('draws on the canvas alone, and an overlay measures no name again', async () => {
  await noteDrawing();
  await goTo(page, 'map');
  await mapOf(page).locator('canvas').first().waitFor();
  await expect.poll(() => page.evaluate(() => noted.measured)).toBeGreaterThan(0);
  const before = await page.evaluate(() => noted.measured);
  await page.getByLabel(en.map.overlay.label, { exact: true }).selectOption('biased');
  await page.getByText(en.map.readings.biased).waitFor();
  // The frame that draws it, and the one in which Cytoscape works out what has become of its signs.
  for (let frame = 0; frame < 3; frame += 1)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(await page.evaluate(() => noted.copied)).toBe(0);
  expect(await page.evaluate(() => noted.measured)).toBe(before);
});

it('nothing went wrong on the way', () => {
  expect(problems).toEqual([]);
});
