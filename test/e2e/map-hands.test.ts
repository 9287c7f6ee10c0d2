/**
 * The map's gestures in the built app: finding, outlining, putting aside, the table that does the
 * same, and the picture that is saved. What is drawn is read from the words beside it.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import {
  choosePicture,
  isFocused,
  lookAtMap,
  mapOf,
  noteProblems,
  openOnMap,
  outlineEverybody,
  savePicture,
} from '../support/journey.ts';

const { selection, card, legend, canvas } = en.map;

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

const look = (search: string): Promise<void> => lookAtMap(page, search);
const ground = () => mapOf(page);
const press = (keys: string): Promise<void> => mapOf(page).press(keys);
/** How many people the map says it shows. */
const shown = async (count: number): Promise<void> => {
  await expect.poll(() => ground().getAttribute('aria-label')).toBe(canvas.label(count));
};
const selected = (count: number) =>
  page.getByRole('heading', { name: card.selected(count), exact: true }).waitFor();

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await openOnMap(app, page);
});
afterAll(() => app.close());

describe('on the map', () => {
  it('a word finds people by circle as well as by name, and Enter selects them', async () => {
    await press('/');
    await page.keyboard.type('lab');
    await page.getByText(selection.found(6)).waitFor();
    await page.keyboard.press('Enter');
    await selected(6);
    // The keys of the map go on from there.
    await expect.poll(() => isFocused(ground())).toBe(true);
  });

  it('H hides everybody else, F shows whom somebody knows, U brings all back', async () => {
    await press('h');
    await shown(6);
    await page.getByText(selection.hidden(7), { exact: true }).waitFor();
    await press('u');
    await shown(13);
    await look('?select=e13');
    await page.getByRole('link', { name: card.open }).waitFor();
    await press('Shift+H');
    await page.getByText(selection.ghosts(12), { exact: true }).waitFor();
    await shown(13);
    await press('f');
    await press('u');
    await expect.poll(() => page.getByText(selection.ghosts(12), { exact: true }).count()).toBe(0);
  });

  it('an outline drawn with Shift held selects whoever is inside', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' }); // The view is where it goes at once.
    await press('Escape');
    await press('0');
    await outlineEverybody(page, ground());
    await selected(13);
    await press('Escape');
    await press('Control+a');
    await selected(13);
  });

  it('a sign of the legend selects the people meant, and how many is said', async () => {
    await look('?overlay=crisis');
    const sign = page.getByRole('button', { name: en.map.marks.crisis.eases });
    await sign.waitFor();
    const count = Number(/\d+/u.exec(await sign.innerText())?.[0]);
    expect(await sign.innerText()).toContain(legend.select(count));
    await sign.click();
    await selected(count);
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain(card.selected(count));
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('the table', () => {
  it('selects, hides and brings back as the map does', async () => {
    await look('?view=table&overlay=crisis');
    const boxes = page.getByRole('table').getByRole('checkbox');
    await boxes.nth(1).check();
    await boxes.nth(2).check();
    await selected(2);
    await page.keyboard.press('h');
    await expect.poll(() => boxes.count()).toBe(3);
    await page.keyboard.press('u');
    await expect.poll(() => boxes.count()).toBe(14);
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('a picture of the map', () => {
  it('says what is on it, and holds initials, legend and reading, but no name', async () => {
    await look('?overlay=crisis');
    await choosePicture(page);
    await page.getByText(en.mapExport.contents.people(13, en.mapExport.modes.initials)).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const svg = (await savePicture(app, page, 'map.svg')).toString();
    expect(svg).toContain(en.map.marks.crisis.eases);
    expect(svg).toContain('LH');
    expect(svg).not.toContain('Lab head');
  });

  it('is saved as pixels too, twice as dense as it is wide', async () => {
    await page.getByText('PNG', { exact: true }).click();
    const png = await savePicture(app, page, 'map.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2000);
    await page.keyboard.press('Escape');
  });

  it('does not offer full names while names are hidden', async () => {
    await page.keyboard.press('Control+.');
    await choosePicture(page);
    await page.getByText(en.mapExport.fullNotNow).waitFor();
    const written = en.report.screen.nameModes.full;
    expect(await page.getByRole('radio', { name: written }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    expect(problems).toEqual([]);
  });
});
