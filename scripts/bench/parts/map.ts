/**
 * D1, D2, D3: the map in the built app against bare Cytoscape in a page of its own: from click to
 * first picture and from one overlay to another in CPU time of the page's main thread up to the
 * second frame, and the frames while it is dragged.
 */
import type { Page } from 'playwright-core';
import { plainScene } from '../../../shared/map/make-scene.ts';
import type { Network } from '../../../shared/model/network.ts';
import { en } from '../../../shared/text/en/index.ts';
import { goTo, openApp, startApp } from '../app.ts';
import { bundlePage, busyMs, NO_CHROMIUM, openBrowser, openPage } from '../browser.ts';
import { race, sampled, spreadOf } from '../clock.ts';
import {
  expectRight,
  plainFigure,
  raceFigure,
  type Figure,
  type Line,
  type Part,
  type Row,
} from '../figures.ts';
import { createPeople } from '../people.ts';

const PAGE = new URL('../pages/bare-map.ts', import.meta.url);
const ROUNDS = 5;
/** Times what bare Cytoscape takes, at most, for the first picture and for an overlay switch. */
const FIRST = [
  { n: 15, atMost: 1.1 },
  { n: 60, atMost: 1.1 },
  { n: 500, atMost: 0.5 },
  { n: 5000, atMost: 0.1 },
] as const;
const SWITCH = [
  { n: 60, atMost: 1 },
  { n: 500, atMost: 0.6 },
] as const;
/** Time between frames while the map is dragged, 95th percentile, in ms. */
const PAN = [{ n: 500, atMost: 26 }] as const;
const STEPS = 60;

const CANVAS = 'main canvas';
const LEGEND = `section[aria-label="${en.map.legend.title}"] p`;

type Bare = {
  draw: (input: object) => void;
  swap: () => void;
  count: () => number;
};
type BareWindow = { readonly bare: Bare };

async function drawBare(page: Page, network: Network): Promise<void> {
  const { nodes, ties } = plainScene(network);
  const people = nodes.map(({ id, name, x, y }) => ({ id, name, x, y }));
  const input = { people, ties: ties.map(({ a, b }) => ({ a, b })) };
  await page.evaluate((drawn) => (window as unknown as BareWindow).bare.draw(drawn), input);
}

const swapBare = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as BareWindow).bare.swap());

/** From another screen to the map. */
async function openMap(page: Page): Promise<number> {
  await goTo(page, '#/settings', { selector: 'main h1, main h2' });
  await page.waitForFunction((canvas) => document.querySelector(canvas) === null, CANVAS);
  return busyMs(page, () => goTo(page, '#/map', { selector: CANVAS }));
}

const firstPicture: Measure = async (pages, network, { n, atMost }) => {
  const figure = raceFigure(
    {
      row: 'D1',
      what: `map, click to first picture, ${String(n)} people`,
      against: 'bare Cytoscape',
      goal: { of: 'ratio', atMost },
    },
    await race(
      {
        ours: sampled(() => openMap(pages.ours)),
        against: sampled(() => busyMs(pages.bare, () => drawBare(pages.bare, network))),
      },
      ROUNDS,
    ),
  );
  const drawn = await pages.bare.evaluate(() => (window as unknown as BareWindow).bare.count());
  expectRight(drawn === n + 1, 'bare Cytoscape draws other people');
  return figure;
};

const overlaySwitch: Measure = async ({ ours, bare }, _network, { n, atMost }) => {
  let isMarked = false;
  const switchOurs = (): Promise<number> => {
    isMarked = !isMarked;
    const hash = isMarked ? '#/map?overlay=biased' : '#/map';
    return busyMs(ours, () => goTo(ours, hash, { selector: CANVAS, changes: LEGEND }));
  };
  return raceFigure(
    {
      row: 'D2',
      what: `overlay switch to second frame, ${String(n)} people`,
      against: 'class swap in a batch',
      goal: { of: 'ratio', atMost },
    },
    await race({
      ours: sampled(switchOurs),
      against: sampled(() => busyMs(bare, () => swapBare(bare))),
    }),
  );
};

/** Drags the map about with a real pointer; the time between frames, in ms. */
async function dragMap(page: Page): Promise<number[]> {
  const box = await page.locator(CANVAS).first().boundingBox();
  expectRight(box !== null, 'there is no map to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x + 90, y + 150);
  await page.evaluate(() => {
    const frames: number[] = [];
    const note = (now: number): void => {
      frames.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frames });
  });
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(x + 90 + 120 * Math.sin(step / 6), y + 150 + 80 * Math.cos(step / 6));
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
}

const panFrames: Measure = async ({ ours }, _network, { n, atMost }) => {
  const p95s: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gaps = (await dragMap(ours)).toSorted((a, b) => a - b);
    expectRight(gaps.length > STEPS / 4, 'the map was not drawn while it was dragged');
    p95s.push(gaps[Math.floor(gaps.length * 0.95)] ?? NaN);
  }
  return plainFigure(
    { row: 'D3', what: `frame while dragging, ${String(n)} people, p95`, unit: 'ms' },
    spreadOf(p95s),
    atMost,
  );
};

type Size = { readonly n: number; readonly atMost: number };
type Pages = { readonly ours: Page; readonly bare: Page };
type Measure = (pages: Pages, network: Network, size: Size) => Promise<Figure>;

/** Opens a map of each size beside a bare one, both seen once, and measures there. */
async function* onMaps(row: Row, sizes: readonly Size[], measure: Measure): AsyncGenerator<Line> {
  const browser = await openBrowser();
  if (browser === null) {
    yield { row, what: 'the map', skipped: NO_CHROMIUM };
    return;
  }
  const body = '<div id="map" style="position:fixed;inset:0 300px 0 220px"></div>';
  const bare = await openPage(browser, body, await bundlePage(PAGE));
  try {
    for (const size of sizes) {
      const network = createPeople(size.n);
      const app = await startApp({ network });
      try {
        const ours = await openApp(app, 'settings');
        await openMap(ours);
        await drawBare(bare, network);
        yield await measure({ ours, bare }, network, size);
      } finally {
        await app.close();
      }
    }
  } finally {
    await browser.close();
  }
}

export const firstMap: Part = { row: 'D1', measure: () => onMaps('D1', FIRST, firstPicture) };
export const overlays: Part = { row: 'D2', measure: () => onMaps('D2', SWITCH, overlaySwitch) };
export const panning: Part = { row: 'D3', measure: () => onMaps('D3', PAN, panFrames) };
