/**
 * Networks no map is made for, in the built app: thousands without a tie, everybody tied to everybody,
 * one person, nobody, names of every length and script. Each is drawn, in rings and in the free
 * picture, and the map goes on answering to overlays, lasso, keys and words. The longest time the page
 * was busy at a stretch is told beside each result; it is no condition, since it is the machine's too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../../shared/document/document.ts';
import { writeDocument } from '../../shared/document/write.ts';
import type { Network } from '../../shared/model/network.ts';
import { ARCHETYPES } from '../../shared/model/scales.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { aNetwork, aTie, someContacts } from '../support/builders.ts';
import {
  goTo,
  lookAtMap,
  makeVault,
  mapOf,
  noteProblems,
  outlineEverybody,
  takeOver,
} from '../support/journey.ts';

const { selection, card, readings } = en.map;

/** Drawing thousands takes a moment, on a busy machine a long one. */
const PATIENCE_MS = 60_000;

const LONG = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6).slice(0, 200).trim();
const NAMES = [
  LONG,
  LONG.replaceAll(' ', ''),
  '👩🏽‍⚕️🏳️‍🌈👨‍👩‍👧‍👦',
  'د. ليلى عبد الرحمن',
  'אביגיל בן־דוד',
  'Zoë \u202eesrever\u202c Müller',
  'Z̷̡͇a̶̛͎l̸̢̛g̴̨̛o̷',
  '山田太郎',
  '<b>&amp;</b>',
  '.',
] as const;

const crowd = someContacts(5000, (at) => ({ name: `Person ${String(at + 1)}`, core: at < 20 }));
const clique = someContacts(150, (at) => ({
  name: `Person ${String(at + 1)}`,
  closeness: (at % 4) + 1,
  core: at < 20,
}));
const cliqueTies = clique.flatMap((one, at) =>
  clique.slice(at + 1).map((other) => aTie(one.id, other.id)),
);
const named = someContacts(NAMES.length, (at) => ({
  name: NAMES[at] ?? '',
  closeness: (at % 4) + 1,
  core: true,
}));

/** A word by which `found` people are found. */
type Case = { readonly network: Network; readonly word: string; readonly found: number };

const CASES: { readonly [name: string]: Case } = {
  '5,000 people without ties': {
    network: aNetwork({ contacts: crowd, alterTies: [] }),
    word: 'person 4999',
    found: 1,
  },
  '150 people who all know each other': {
    network: aNetwork({ contacts: clique, alterTies: cliqueTies }),
    word: 'person 15',
    found: 2,
  },
  'one person': {
    network: aNetwork({ contacts: clique.slice(0, 1), alterTies: [] }),
    word: 'person',
    found: 1,
  },
  'names of any length and script': {
    network: aNetwork({ contacts: named, alterTies: [aTie('p01', 'p02'), aTie('p03', 'p04')] }),
    word: 'ليلى',
    found: 1,
  },
};

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE_MS });
const ground = () => mapOf(page);
const look = (search: string): Promise<void> => lookAtMap(page, search);

async function take(name: string, network: Network): Promise<void> {
  const file = join(app.userData, `${name}.plexus.json`);
  writeFileSync(file, writeDocument(documentOf(network)));
  await takeOver(app, page, file);
}

/** Whether anything is painted on the canvas. */
const isDrawn = (): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('main canvas')].some((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return data.some((value) => value > 0);
    }),
  );

/** Begins to note how long the page is busy at a stretch; the answer tells the longest, in ms. */
async function watchBlocks(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const blocks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      blocks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    Object.assign(window, {
      endBlocks: (): number => {
        observer.disconnect();
        return Math.max(0, ...blocks);
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { endBlocks: () => number }).endBlocks());
}

/** How many people the side says are selected. */
async function selected({ contacts }: Network): Promise<void> {
  const [first] = contacts;
  const name = contacts.length === 1 ? (first?.name ?? '') : card.selected(contacts.length);
  await soon(() => page.getByRole('heading', { name, exact: true }).count()).toBe(1);
}

async function clear(): Promise<void> {
  await ground().focus();
  await page.keyboard.press('Escape');
  await soon(() => page.getByRole('region', { name: card.label }).count()).toBe(0);
}

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await page.emulateMedia({ reducedMotion: 'reduce' }); // The view is where it goes at once.
  await makeVault(page);
});
afterAll(() => app.close());

describe('the map of nobody', () => {
  it('says how to begin, with or without an overlay', async () => {
    await goTo(page, 'map');
    await page.getByRole('heading', { name: en.map.empty.title }).waitFor();
    await look('?overlay=biased&layout=force');
    await page.getByRole('heading', { name: en.map.empty.title }).waitFor();
  });
});

describe.each(Object.entries(CASES))('the map of %s', (name, { network, word, found }) => {
  it(
    'is drawn and answers, in rings and in the free picture',
    { timeout: 300_000 },
    async ({ annotate }) => {
      await look('');
      await take(name, network);
      const blockMs = await watchBlocks();
      for (const layout of ['rings', 'force'] as const) {
        await look(`?layout=${layout}`);
        await soon(() => page.getByRole('progressbar').count()).toBe(0);
        await ground().waitFor({ timeout: PATIENCE_MS });
        await soon(isDrawn).toBe(true);
        await ground().press('0'); // Wherever the map before was looked at.
        await outlineEverybody(page, ground());
        await selected(network);
        await clear();
      }
      for (const overlay of ARCHETYPES) {
        await look(`?overlay=${overlay}`);
        await soon(() => page.getByText(readings[overlay], { exact: true }).count()).toBe(1);
        expect(await isDrawn()).toBe(true);
      }
      await page.keyboard.press('/');
      await page.keyboard.press('ControlOrMeta+a'); // What was looked for on the map before.
      await page.keyboard.type(word);
      await soon(() => page.getByText(selection.found(found)).count()).toBe(1);
      await page.keyboard.press('Enter');
      await soon(() => page.getByRole('region', { name: card.label }).count()).toBe(1);
      await clear();
      await annotate(`longest block of the page ${String(Math.round(await blockMs()))} ms`);
      expect(problems).toEqual([]);
    },
  );
});
