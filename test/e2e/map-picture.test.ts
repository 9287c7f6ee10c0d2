/**
 * The picture of the map in the built app: what rings stand for, people put somewhere by hand,
 * outlines, the free picture. Rings, outlines and marks are read from what is drawn behind the canvas.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../shared/assert.ts';
import type { Pin } from '../../shared/contract/map.ts';
import type { ActState } from '../../shared/contract/network.ts';
import { plainScene } from '../../shared/map/make-scene.ts';
import type { Network } from '../../shared/model/network.ts';
import type { Point } from '../../shared/map/backdrop.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers, WCAG } from '../support/barriers.ts';
import {
  addressOf,
  call,
  choosePicture,
  createVault,
  goTo,
  lookAtMap,
  mapOf,
  noteProblems,
  onScreen,
  savePicture,
  takeOver,
} from '../support/journey.ts';

const words = en.mapPicture;

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

const look = (search: string): Promise<void> => lookAtMap(page, search);
const search = (): Promise<string> => addressOf(page);
const canvas = () => mapOf(page);
/** The words that stand on the map itself. */
const drawnWords = (): Promise<string[]> => canvas().locator('svg text').allTextContents();
/** Marks of people put somewhere are the only paths with a place of their own. */
const marks = () => canvas().locator('svg path[transform]');
const outlines = () => canvas().locator('svg path[stroke-dasharray]');
const pins = (): Promise<Pin[]> => call<Pin[]>(page, 'map.pins', {});
const lastAct = async (): Promise<unknown> => (await call<ActState>(page, 'network.acts', {})).undo;

/** Where somebody stands on the screen. */
async function placeOf(id: string): Promise<Point> {
  const network = await call<Network>(page, 'network.get', {});
  const node = must(
    plainScene(network).nodes.find((it) => it.id === id),
    'they are on the map',
  );
  return onScreen(page, node);
}

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await createVault(page);
  await takeOver(app, page);
  for (const id of ['e1', 'e2', 'e3']) {
    await call(page, 'network.updateContact', { id, changes: { tags: ['choir'] } });
  }
  await goTo(page, 'map');
  await canvas().waitFor();
});
afterAll(() => app.close());

describe('the picture of the map', () => {
  it('says what its rings stand for, keeps the choice in the address, and has no barriers', async () => {
    await page.getByRole('button', { name: words.arrange, exact: true }).click();
    await page.getByLabel(words.ringsBy.label).selectOption('benefits');
    await page.getByLabel(words.sectorsBy.label).selectOption('place');
    await expect.poll(search).toBe('#/map?rings=benefits&sectors=place');
    await expect.poll(drawnWords).toContain(en.map.rings.benefits[1]);
    await expect.poll(drawnWords).toContain(en.terms.proximities[0]);
    await page.getByText(words.readings.benefits).waitFor();
    // Good practice is not asked for: what lies over the page stands outside its landmarks.
    expect(await findBarriers(page, WCAG)).toEqual([]);
    await page.keyboard.press('Escape');
    await look('?view=table&rings=benefits');
    await page.getByRole('columnheader', { name: words.ringsBy.benefits }).waitFor();
  });

  it('lets somebody be dragged, by one act that is taken back by one', async () => {
    await look('');
    await expect.poll(drawnWords).toContain(en.map.rings.closeness[1]);
    // The canvas is fitted once its size is known; the drag begins where they stand then.
    await expect.poll(async () => Number.isFinite((await placeOf('e1')).x)).toBe(true);
    const from = await placeOf('e1');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => marks().count()).toBe(1);
    await expect.poll(pins).toMatchObject([{ contactId: 'e1', arrangement: 'closeness-circle' }]);
    expect(await lastAct()).toEqual({ code: 'person-moved', name: 'Lab head', count: 1 });
    await page.getByRole('button', { name: en.acts.undo, exact: true }).first().click();
    await expect.poll(() => marks().count()).toBe(0);
    expect(await pins()).toEqual([]);
  });

  it('lets somebody be moved by the keys, remembers it, and puts everybody back', async () => {
    await look('?select=e1');
    await canvas().focus();
    await page.keyboard.down('Alt');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await expect.poll(pins).toHaveLength(1);
    await expect.poll(search).toBe('#/map?select=e1');
    await page.reload();
    await expect.poll(() => marks().count()).toBe(1);
    await expect.poll(() => page.getByText(words.pins.here('Lab head')).count()).toBe(1);
    await look('?sectors=org');
    await expect.poll(() => marks().count()).toBe(0);
    await look('');
    await page.getByRole('button', { name: words.pins.releaseAll }).click();
    await expect.poll(() => marks().count()).toBe(0);
    await expect.poll(lastAct).toEqual({ code: 'people-let-go', name: '', count: 1 });
  });

  it('outlines groups by a key, with a line and a name each', async () => {
    await canvas().focus();
    await page.keyboard.press('g');
    await expect.poll(search).toBe('#/map?outlines=tags');
    await expect.poll(() => outlines().count()).toBe(1);
    await expect.poll(drawnWords).toContain('choir');
    await choosePicture(page);
    const svg = (await savePicture(app, page, 'outlined.svg')).toString();
    expect(svg.split('data-mark="outline"')).toHaveLength(2);
    expect(svg).toContain('>choir<');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^choir/u }).click();
    await expect.poll(search).toContain('select=e1,e2,e3');
    await canvas().focus();
    await page.keyboard.press('g');
    await expect.poll(() => outlines().count()).toBe(0);
  });

  it('draws the free picture by a key, without rings, and the rings again', async () => {
    await look('');
    await expect.poll(drawnWords).toContain(en.map.rings.closeness[1]);
    await canvas().focus();
    await page.keyboard.press('l');
    await page.getByText(words.readings.force).waitFor();
    await expect.poll(drawnWords).toEqual([]);
    await page.keyboard.press('l');
    await expect.poll(drawnWords).toContain(en.map.rings.closeness[1]);
    expect(problems).toEqual([]);
  });
});
