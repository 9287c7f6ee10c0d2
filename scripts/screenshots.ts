/**
 * `npm run screenshots`: every screen of the built app, on the invented network, and the page of
 * parts, in every look, as pictures in a folder (`out/screenshots`, or the one that is named). With
 * the names of looks behind the folder, only those.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Preferences } from '../shared/model/preferences.ts';
import { CHROMIUM_MISSING, ensureChromium } from './install-chromium.ts';
import { openParts } from './parts/page.ts';
import { ensureBuild, root, say, stop } from './setup.mjs';
import { launchStandIn, type StandIn } from './stand-in/launch.ts';

type Look = {
  readonly name: string;
  readonly preferences: Partial<Preferences>;
  readonly width: number;
  readonly height: number;
};

/** Of the vault that is made for the pictures of the doors, and thrown away. */
const PASSPHRASE = 'five quiet herons crossing ice';

const WINDOW = { width: 1280, height: 860 };

const LOOKS: readonly Look[] = [
  { name: 'light', preferences: {}, ...WINDOW },
  { name: 'dark', preferences: { theme: 'dark' }, ...WINDOW },
  { name: 'contrast', preferences: { contrast: 'high' }, ...WINDOW },
  { name: 'contrast-dark', preferences: { contrast: 'high', theme: 'dark' }, ...WINDOW },
  { name: 'french', preferences: { locale: 'fr' }, ...WINDOW },
  { name: 'text-200', preferences: { textSize: 200 }, ...WINDOW },
  { name: 'compact', preferences: { density: 'compact' }, ...WINDOW },
  { name: 'small', preferences: {}, width: 900, height: 600 },
  { name: 'wide', preferences: {}, width: 3440, height: 1440 },
];

const USUAL: Partial<Preferences> = {
  locale: 'en',
  theme: 'light',
  contrast: 'normal',
  density: 'comfortable',
  textSize: 100,
};

const SCREENS = [
  'today',
  'people',
  'map',
  'map?overlay=biased',
  'diagnose',
  'plan',
  'diagnose/then-and-now',
  'journal',
  'reports',
  'settings',
] as const;

/** Screens longer than the window, which are taken a second time as one long picture. */
const LONG_SCREENS: ReadonlySet<string> = new Set(['diagnose', 'settings']);

/** Parts that lie in front of the page of parts. */
const LAYERS = ['dialog', 'sheet', 'palette'] as const;

const pictureName = (screen: string): string => `${screen.replaceAll(/[^a-z]+/gu, '-')}.png`;

async function call<T>(page: Page, channel: string, input: object): Promise<T> {
  const result = await page.evaluate(
    ([name, value]) => {
      const bridge = window as unknown as {
        plexus: { call: (channel: string, input: unknown) => Promise<unknown> };
      };
      return bridge.plexus.call(name, value);
    },
    [channel, input] as const,
  );
  const answer = result as { readonly ok: boolean; readonly value: T };
  if (!answer.ok) throw new Error(`${channel} failed: ${JSON.stringify(answer)}`);
  return answer.value;
}

async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}`);
  await page.waitForTimeout(1200); // The screen's bundle, the map's first picture, transitions.
  await page.waitForFunction(() => document.querySelector('main > [role=status]') === null);
}

/** A screen as it stands in the window, and the whole of it where it is longer. */
async function takeScreen(page: Page, folder: string, screen: string): Promise<void> {
  await goTo(page, screen);
  await page.screenshot({ path: join(folder, pictureName(screen)) });
  const window = page.viewportSize();
  if (window === null || !LONG_SCREENS.has(screen)) return;
  const hidden = await page
    .getByRole('main')
    .evaluate((main) => main.scrollHeight - main.clientHeight);
  await page.setViewportSize({ ...window, height: window.height + hidden });
  await page.screenshot({ path: join(folder, pictureName(`${screen}-whole`)) });
  await page.setViewportSize(window);
}

/** The people as a list of answers, with the columns one may choose in front of it. */
async function takeList(page: Page, folder: string): Promise<void> {
  await goTo(page, 'people');
  await page.getByRole('tab').last().click();
  await page.getByRole('columnheader').first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, 'people-list.png') });
  await page.getByRole('tabpanel').locator('[aria-haspopup=listbox]').last().click();
  await page.getByRole('listbox').waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, 'people-columns.png') });
  await page.keyboard.press('Escape');
}

/** What lies in front of a screen: the palette, the keys, and the notice of an act. */
async function takeLayers(page: Page, folder: string): Promise<void> {
  await goTo(page, 'journal');
  await page.getByRole('article').first().getByRole('button').nth(1).click();
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(folder, 'toast.png') });
  await goTo(page, 'today');
  for (const [name, keys] of [
    ['palette', 'Control+k'],
    ['keys', '?'],
  ] as const) {
    await page.keyboard.press(keys);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

async function setLook(
  page: Page,
  changes: Partial<Preferences>,
  window: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(window);
  await page.waitForSelector('main');
  await call(page, 'preferences.set', { changes });
  await page.reload();
  await page.waitForTimeout(800);
}

/** The way in: the first door, a vault just made, its empty first page, and the door of a known vault. */
async function takeDoors(app: StandIn, folder: string): Promise<Page> {
  const page = await app.page();
  await page.screenshot({ path: join(folder, 'unlock.png') });
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.locator('input[type=checkbox]').check({ force: true });
  await page.waitForTimeout(500); // The strength is told.
  await page.screenshot({ path: join(folder, 'unlock-filled.png') });
  await page.locator('button[type=submit]').click();
  await page.waitForSelector('fieldset');
  await page.screenshot({ path: join(folder, 'recovery-code.png') });
  await page.reload();
  await page.waitForSelector('nav');
  await goTo(page, 'today');
  await page.screenshot({ path: join(folder, 'today-empty.png') });
  const closed = page.waitForEvent('close');
  // The page may be gone before it has answered to the key.
  await Promise.all([closed, page.keyboard.press('Control+l').catch(() => undefined)]);
  const locked = await app.page();
  await locked.setViewportSize(page.viewportSize() ?? WINDOW);
  await locked.waitForSelector('main');
  await locked.waitForTimeout(800);
  await locked.screenshot({ path: join(folder, 'unlock-known.png') });
  return locked;
}

/** Every screen in one look, in an app of its own that is gone afterwards. */
async function takeScreens(chromium: string, folder: string, look: Look): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'plexus-screenshots-'));
  const app = await launchStandIn({
    chromium,
    main: join(root, 'out/main/index.js'),
    userData,
    headless: true,
    answerDialog: () => Promise.resolve(null),
  });
  try {
    const { width, height, preferences } = look;
    await setLook(await app.page(), { ...USUAL, ...preferences }, { width, height });
    const page = await takeDoors(app, folder);
    await page.setViewportSize({ width, height });
    await call(page, 'vault.openDemo', {});
    await page.waitForSelector('nav');
    for (const screen of SCREENS) await takeScreen(page, folder, screen);
    await takeList(page, folder);
    const { contacts } = await call<{ contacts: { id: string }[] }>(page, 'network.get', {});
    await goTo(page, `people/${contacts[0]?.id ?? ''}`);
    await page.screenshot({ path: join(folder, 'card.png') });
    await takeLayers(page, folder);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

const partsAddress = ({ preferences }: Look): string =>
  new URLSearchParams({
    theme: preferences.theme ?? 'light',
    contrast: preferences.contrast ?? 'normal',
    density: preferences.density ?? 'comfortable',
    locale: preferences.locale ?? 'en',
    text: String(preferences.textSize ?? 100),
    motion: 'reduced',
  }).toString();

async function takeParts(chromium: string, folder: string, looks: readonly Look[]): Promise<void> {
  const { page, goTo: show, close } = await openParts(chromium);
  try {
    for (const look of looks) {
      const into = join(folder, look.name);
      mkdirSync(into, { recursive: true });
      const { width, height } = look;
      await page.setViewportSize({ width, height });
      await show(partsAddress(look));
      await page.waitForTimeout(2500); // Until progress offers to stop.
      const whole = await page.getByRole('main').evaluate((main) => main.scrollHeight);
      await page.setViewportSize({ width, height: whole });
      await page.screenshot({ path: join(into, 'parts.png') });
      await page.setViewportSize({ width, height });
      for (const layer of LAYERS) {
        await show(`${partsAddress(look)}&open=${layer}`);
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(into, `parts-${layer}.png`) });
      }
    }
  } finally {
    await close();
  }
}

async function main(): Promise<void> {
  const [where = 'out/screenshots', ...wanted] = process.argv.slice(2);
  const folder = resolve(root, where);
  const looks = wanted.length === 0 ? LOOKS : LOOKS.filter(({ name }) => wanted.includes(name));
  const chromium = ensureChromium();
  if (chromium === null) return stop(CHROMIUM_MISSING);
  ensureBuild();
  await takeParts(chromium, folder, looks);
  for (const look of looks) {
    await takeScreens(chromium, join(folder, look.name), look);
    say(`${look.name}: done.`);
  }
  say(`The pictures are in ${folder}.`);
  // The app on the stand-in leaves its process the way it would leave its own.
  process.exit(0);
}

await main();
