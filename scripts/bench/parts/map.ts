/**
 * D1, D2, D3: the map in the built app against bare Cytoscape in a page of its own: from click to
 * first picture and from one overlay to another in CPU time of the page's main thread up to the
 * second frame, and the frames while it is dragged, or somebody on it from ring to ring while the
 * figures follow. What a thousand overlays leave in memory is told with D2.
 */
import type { ElementHandle, Page } from 'playwright-core';
import type { Point } from '../../../shared/map/backdrop.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import type { Overlay } from '../../../shared/map/scene.ts';
import type { Network } from '../../../shared/model/network.ts';
import { en } from '../../../shared/text/en/index.ts';
import { goTo, openApp, startApp } from '../app.ts';
import { bundlePage, busyMs, NO_CHROMIUM, openBrowser, openPage, settle } from '../browser.ts';
import { race, sampled, spreadOf } from '../clock.ts';
import {
  exactly,
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
/** Time between frames while the map, or somebody on it, is dragged, 95th percentile, in ms. */
const PAN = [{ n: 500, atMost: 26 }] as const;
const MOVE = [{ n: 60, atMost: 20 }] as const;
const STEPS = 60;
const TURNS = 2;
/** How much of the heap a thousand overlays may add: as a multiple of that after ten. */
const LEFT = [{ n: 60, atMost: 1.05 }] as const;
const FEW_SWITCHES = 10;
const MANY_SWITCHES = 1000;

const CANVAS = 'main canvas';
/** The ring under the hand that tries. */
const UNDER_HAND = '[role=application] svg [data-ring]';
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

/** Chooses an overlay as a person does, and waits until the legend speaks of it. */
const chooseOverlay = (field: ElementHandle, overlay: Overlay): Promise<void> =>
  field.evaluate(
    (select, [wanted, legend]) =>
      new Promise<void>((resolve) => {
        const read = (): string => document.querySelector(legend)?.textContent ?? '';
        const before = read();
        const observer = new MutationObserver(() => {
          if (read() === before) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        (select as HTMLSelectElement).value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    [overlay, LEGEND] as const,
  );

/** From no overlay to one and back, by turns; the field is looked up before anything is counted. */
async function switching(page: Page): Promise<() => Promise<void>> {
  const field = await page.getByLabel(en.map.overlay.label, { exact: true }).elementHandle();
  expectRight(field !== null, 'there is no field to choose an overlay with');
  let isMarked = false;
  return () => {
    isMarked = !isMarked;
    return chooseOverlay(field, isMarked ? 'biased' : 'none');
  };
}

const overlaySwitch: Measure = async ({ ours, bare }, _network, { n, atMost }) => {
  const switchOurs = await switching(ours);
  return raceFigure(
    {
      row: 'D2',
      what: `overlay switch to second frame, ${String(n)} people`,
      against: 'class swap in a batch',
      goal: { of: 'ratio', atMost },
    },
    await race({
      ours: sampled(() => busyMs(ours, switchOurs)),
      against: sampled(() => busyMs(bare, () => swapBare(bare))),
    }),
  );
};

/** What the page's scripts hold once garbage is collected, in bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const heapLeft: Measure = async ({ ours }, _network, { n, atMost }) => {
  const switchOurs = await switching(ours);
  const switchOften = async (times: number): Promise<number> => {
    for (let time = 0; time < times; time += 1) await switchOurs();
    await settle(ours);
    return heapOf(ours);
  };
  const few = await switchOften(FEW_SWITCHES);
  const many = await switchOften(MANY_SWITCHES);
  const what = `heap, ${String(MANY_SWITCHES)} overlays over ${String(FEW_SWITCHES)}, ${String(n)} people`;
  return plainFigure({ row: 'D2', what, unit: 'share' }, exactly(many / few), atMost);
};

/** Where the hand is after `turned` of its turns, in radians; at 0 and after each turn the start. */
type Path = (turned: number) => Point;

/** Drags along a path and back with a real pointer; the time between frames, in ms. */
async function dragAlong(page: Page, path: Path): Promise<number[]> {
  const start = path(0);
  await page.mouse.move(start.x, start.y);
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
  for (let step = 1; step <= STEPS; step += 1) {
    const { x, y } = path((2 * Math.PI * TURNS * step) / STEPS);
    await page.mouse.move(x, y);
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
}

type Drag = { readonly what: string; readonly path: Path; readonly atMost: number };

async function dragFrames(page: Page, { what, path, atMost }: Drag): Promise<Figure> {
  const p95s: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gaps = (await dragAlong(page, path)).toSorted((a, b) => a - b);
    expectRight(gaps.length > STEPS / 4, 'the map was not drawn while it was dragged');
    p95s.push(gaps[Math.floor(gaps.length * 0.95)] ?? NaN);
  }
  return plainFigure({ row: 'D3', what, unit: 'ms' }, spreadOf(p95s), atMost);
}

/** Where the middle of the map's ground is on the screen. */
async function middleOf(page: Page): Promise<Point> {
  const box = await page.locator(CANVAS).first().boundingBox();
  expectRight(box !== null, 'there is no map to drag');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const panFrames: Measure = async ({ ours }, _network, { n, atMost }) => {
  const middle = await middleOf(ours);
  const [x, y] = [middle.x + 90, middle.y + 150];
  const what = `frame while dragging, ${String(n)} people, p95`;
  const path: Path = (turned) => ({
    x: x + 120 * Math.sin(turned),
    y: y + 80 * (Math.cos(turned) - 1),
  });
  return dragFrames(ours, { what, path, atMost });
};

/** Where somebody stands on the screen: what is behind the canvas moves with it. */
async function placeOf(page: Page, { x, y }: Point): Promise<Point> {
  const moved = await page.locator('[role=application] svg > g').first().getAttribute('transform');
  const [panX = NaN, panY = NaN, zoom = NaN] = (moved?.match(/-?[\d.]+/gu) ?? []).map(Number);
  const box = await page.getByRole('application').boundingBox();
  expectRight(box !== null && Number.isFinite(zoom), 'nobody can be found on the map');
  return { x: box.x + panX + x * zoom, y: box.y + panY + y * zoom };
}

/** Counts the rings the hand enters from now on. */
const countRings = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    let last: string | null = null;
    Object.assign(window, { entered: 0 });
    const observer = new MutationObserver(() => {
      const ring = document.querySelector(mark)?.getAttribute('data-ring') ?? null;
      // What `countRings` put there.
      const counting = window as unknown as { entered: number };
      if (ring !== null && ring !== last) counting.entered += 1;
      last = ring;
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, UNDER_HAND);

/** Somebody is taken to the outermost ring and back while the figures follow from ring to ring. */
const moveFrames: Measure = async ({ ours }, network, { n, atMost }) => {
  await ours.getByRole('application').focus();
  await ours.keyboard.press('w');
  await ours.getByRole('region', { name: en.mapTrial.byHand.title, exact: true }).waitFor();
  await ours.getByText(en.mapTrial.figures.title, { exact: true }).waitFor();
  await settle(ours);
  const scene = plainScene(network, { everyRing: true });
  const held = scene.nodes.toSorted((a, b) => a.ring - b.ring)[0];
  expectRight(held !== undefined, 'there is nobody to drag');
  const out = (scene.radius - 10) / Math.hypot(held.x, held.y);
  const from = await placeOf(ours, held);
  const to = await placeOf(ours, { x: held.x * out, y: held.y * out });
  const path: Path = (turned) => {
    const share = (1 - Math.cos(turned)) / 2;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const what = `frame while somebody is tried on other rings, ${String(n)} people, p95`;
  await countRings(ours);
  const figure = await dragFrames(ours, { what, path, atMost });
  const entered = await ours.evaluate(() => (window as unknown as { entered: number }).entered);
  expectRight(entered >= ROUNDS * TURNS * 4, 'no figure followed the hand');
  return figure;
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
export const overlays: Part = {
  row: 'D2',
  measure: async function* () {
    yield* onMaps('D2', SWITCH, overlaySwitch);
    yield* onMaps('D2', LEFT, heapLeft);
  },
};
export const panning: Part = {
  row: 'D3',
  measure: async function* () {
    yield* onMaps('D3', MOVE, moveFrames);
    yield* onMaps('D3', PAN, panFrames);
  },
};
