/**
 * Trying by hand in the built app: somebody is taken over other rings while the figures follow, let
 * go, taken back, and moved by the keys. Nothing of it is written.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../shared/assert.ts';
import type { Pin } from '../../shared/contract/map.ts';
import { plainScene } from '../../shared/map/make-scene.ts';
import type { MapScene } from '../../shared/map/scene.ts';
import type { Network } from '../../shared/model/network.ts';
import type { Point } from '../../shared/map/backdrop.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import {
  call,
  createVault,
  goTo,
  isFocused,
  lookAtMap,
  mapOf,
  noteProblems,
  onScreen,
  takeOver,
} from '../support/journey.ts';

const words = en.mapTrial;
const rings = en.map.rings.closeness;

let app: DrivenApp;
let page: Page;
let before: Network;
let scene: MapScene;
const problems: string[] = [];

const look = (search: string): Promise<void> => lookAtMap(page, search);
const ground = () => mapOf(page);
const panel = () => page.getByRole('region', { name: words.title, exact: true });
const strip = () => page.getByRole('region', { name: words.byHand.title, exact: true });
const stripWords = (): Promise<string> => strip().locator('bdi').innerText();
const markedRing = () => ground().locator('[data-ring]');
const tried = (count: number): Promise<void> =>
  panel().getByText(words.tried(count), { exact: true }).waitFor();
const nothingTried = (): Promise<void> => panel().getByText(words.byHand.nothing).waitFor();
/** What the table of figures says of a pattern: now and then. */
const figuresOf = (name: string): Promise<string[]> =>
  panel().getByRole('row', { name }).getByRole('cell').allTextContents();
const superficial = (): Promise<string[]> => figuresOf(en.terms.archetypes.superficial);
const press = (keys: string): Promise<void> => mapOf(page).press(keys);

const nodeOf = (id: string): MapScene['nodes'][number] =>
  must(scene.nodes.find((it) => it.id === id) ?? null, 'they are on the map');

/** The middle of a ring, out from where somebody stands. */
function onRing(id: string, ring: number): Point {
  const { x, y } = nodeOf(id);
  const at = scene.rings.findIndex((it) => it.ring === ring);
  const outer = must(scene.rings[at] ?? null, 'the ring is drawn').radius;
  const inner = scene.rings[at - 1]?.radius ?? 0;
  const share = (inner + outer) / 2 / Math.hypot(x, y);
  return { x: x * share, y: y * share };
}

async function takeUp(id: string): Promise<void> {
  const { x, y } = await onScreen(page, nodeOf(id));
  await page.mouse.move(x, y);
  await page.mouse.down();
}

async function takeTo(place: Point): Promise<void> {
  const { x, y } = await onScreen(page, place);
  await page.mouse.move(x, y, { steps: 6 });
}

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await createVault(page);
  await takeOver(app, page);
  before = await call<Network>(page, 'network.get', {});
  scene = plainScene(before, { everyRing: true });
  await page.emulateMedia({ reducedMotion: 'reduce' }); // Everybody is where they go at once.
  await goTo(page, 'map');
  await ground().waitFor();
});
afterAll(() => app.close());

describe('trying by hand', () => {
  it('is turned on by a key or a switch, says so on the map, draws every ring, has no barriers', async () => {
    const toggle = panel().getByRole('switch', { name: words.byHand.label });
    await press('w');
    await strip().getByText(words.byHand.how.closeness).waitFor();
    await expect.poll(() => toggle.isChecked()).toBe(true);
    await expect.poll(() => ground().locator('svg text').allTextContents()).toContain(rings[5]);
    await expect.poll(superficial).toEqual(['2', '2']);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('has the figures follow before the hand lets go, and marks the ring under it', async () => {
    await takeUp('e1');
    await takeTo(onRing('e1', 3));
    await expect.poll(stripWords).toBe(words.byHand.taken('Lab head', rings[2], rings[3]));
    await expect.poll(superficial).toEqual(['2', '5']);
    await expect.poll(() => markedRing().getAttribute('data-ring')).toBe('3');
    await takeTo(nodeOf('e1'));
    await expect.poll(stripWords).toBe(words.byHand.stays('Lab head', rings[2]));
    await expect.poll(superficial).toEqual(['2', '2']);
    await takeTo(onRing('e1', 4));
    await expect.poll(superficial).toEqual(['2', '5']);
  });

  it('takes the try back by Escape while the hand still holds', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(superficial).toEqual(['2', '2']);
    await nothingTried();
    await takeTo(onRing('e1', 5));
    await page.mouse.up();
    await expect.poll(() => markedRing().count()).toBe(0);
    await nothingTried();
  });

  it('tries nothing when somebody is let go on their own ring', async () => {
    await takeUp('e1');
    await takeTo(onRing('e1', 3));
    await tried(1);
    await takeTo(nodeOf('e1'));
    await page.mouse.up();
    await nothingTried();
  });

  it('keeps what is let go as one named try, which is taken back by one press', async () => {
    await takeUp('e1');
    await takeTo(onRing('e1', 3));
    await takeTo(onRing('e1', 4));
    await page.mouse.up();
    await tried(1);
    const what = words.say.answer('Lab head', words.fields.closeness, rings[4]);
    await panel().getByText(what, { exact: true }).waitFor();
    await expect.poll(superficial).toEqual(['2', '5']);
    await panel()
      .getByRole('button', { name: words.takeBack(what) })
      .click();
    await nothingTried();
    const title = panel().getByRole('heading', { name: words.title, exact: true });
    await expect.poll(() => isFocused(title)).toBe(true);
    await expect.poll(superficial).toEqual(['2', '2']);
  });

  it('does the same by the keys, and says ring and figures aloud', async () => {
    await look('?select=e1');
    await page.getByRole('link', { name: en.map.card.open }).waitFor();
    await press('Alt+ArrowDown');
    await tried(1);
    const spoken = words.byHand.taken('Lab head', rings[2], rings[3]);
    const moved = words.byHand.figure(en.terms.archetypes.superficial, '2', '5');
    await expect.poll(() => strip().getByRole('status').innerText()).toContain(spoken);
    await expect.poll(() => strip().getByRole('status').innerText()).toContain(moved);
    await press('Alt+ArrowUp');
    await nothingTried();
  });

  it('lets go of whoever is held when a key changes the picture under the hand', async () => {
    await takeUp('e1');
    await takeTo(onRing('e1', 3));
    await tried(1);
    await page.keyboard.press('l');
    await strip().getByText(words.byHand.notHere.force).waitFor();
    await expect.poll(() => markedRing().count()).toBe(0);
    await nothingTried();
    await takeTo(onRing('e1', 5));
    await page.mouse.up();
    expect(await isFocused(ground())).toBe(true);
    await page.keyboard.press('l');
    await strip().getByText(words.byHand.how.closeness).waitFor();
    await nothingTried();
  });

  it('loses nobody from sight whom a filter finds, wherever they are tried', async () => {
    await page.getByRole('button', { name: en.filter.add, exact: true }).click();
    await page.getByRole('option', { name: en.terms.fields.closeness, exact: true }).click();
    await page.getByRole('dialog').getByRole('option', { name: '4' }).click();
    await page.keyboard.press('Escape');
    const found = before.contacts.filter(({ closeness }) => closeness === 4).length;
    await page.getByText(en.people.count(found, before.contacts.length)).waitFor();
    const label = en.map.canvas.label(found);
    await expect.poll(() => ground().getAttribute('aria-label')).toBe(label);
    await press('Escape');
    await press('ArrowRight');
    await page.getByRole('link', { name: en.map.card.open }).waitFor();
    await press('Alt+ArrowDown');
    await tried(1);
    expect(await ground().getAttribute('aria-label')).toBe(label);
    await page.getByText(en.people.count(found, before.contacts.length)).waitFor();
    await press('Alt+ArrowUp');
    await nothingTried();
    await page.getByRole('button', { name: en.filter.clear }).click();
  });

  it('says kindly where nothing can be tried by hand', async () => {
    await look('?rings=level');
    await strip().getByText(words.byHand.notHere.level).waitFor();
    await look('?rings=contact');
    await strip().getByText(words.byHand.how.contact).waitFor();
    await look('');
  });

  it('comes with the first try, ends when all is discarded, and leaves no trace', async () => {
    await strip().getByRole('button', { name: words.byHand.stop }).click();
    await expect.poll(() => strip().count()).toBe(0);
    await expect.poll(() => isFocused(ground())).toBe(true);
    await look('?select=e13');
    await page.getByRole('link', { name: en.map.card.open }).waitFor();
    await press('Delete');
    await tried(1);
    await strip().waitFor();
    await panel().getByRole('button', { name: words.discard }).click();
    await panel().getByText(words.lead).waitFor();
    await expect.poll(() => strip().count()).toBe(0);
    expect(await call<Network>(page, 'network.get', {})).toEqual(before);
    expect(await call<Pin[]>(page, 'map.pins', {})).toEqual([]);
    expect(problems).toEqual([]);
  });
});
