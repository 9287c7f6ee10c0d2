/**
 * T1 and K1: the table of 5,000 people in the built app against a plain React list that holds all
 * its rows, and a letter typed into its search against the store's full-text search; CPU time of the
 * page's main thread up to the second frame.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { en } from '../../../shared/text/en/index.ts';
import { goTo, openApp, startApp } from '../app.ts';
import { bundlePage, busyMs, NO_CHROMIUM, openBrowser, openPage } from '../browser.ts';
import { cpu, race, sampled } from '../clock.ts';
import {
  expectRight,
  plainFigure,
  raceFigure,
  type Line,
  type Part,
  type Row,
} from '../figures.ts';
import { createJournal } from '../journal.ts';
import { createPeople } from '../people.ts';
import { openPlain } from './store.ts';

const PAGE = new URL('../pages/react-page.ts', import.meta.url);
const PEOPLE = 5000;
const ROUNDS = 5;
const ROWS_MOST = 0.1;
const FILTER_MOST = 0.05;
const KEYSTROKE_MOST = 0.1;
const KEYSTROKE_MOST_MS = 16;
/** Entries of the journal the full-text search goes through, as in the study the goal is from. */
const ENTRIES = 30_000;

const TABLE = `main table[aria-label="${en.people.table.label}"] tbody tr:nth-child(2)`;

const SEARCH = 'main input[type="search"]';

type Pages = { readonly ours: Page; readonly plain: Page };

async function openTable(page: Page): Promise<number> {
  await goTo(page, '#/settings', { selector: 'main h1, main h2' });
  return busyMs(page, () => goTo(page, '#/people', { selector: TABLE }));
}

async function openList(page: Page): Promise<number> {
  await goTo(page, '#form', { selector: 'form' });
  return busyMs(page, () => goTo(page, '#list', { selector: 'tbody tr:nth-child(2)' }));
}

/** One letter typed into a field that is empty, and taken out again beyond the clock. */
async function typeInto(page: Page, field: string, letter: string): Promise<number> {
  await page.locator(field).focus();
  const ms = await busyMs(page, () => page.keyboard.type(letter));
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value === '');
  return ms;
}

/** People the table says it shows. */
const rowsShown = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('main table')?.getAttribute('aria-rowcount')));

const typeOurs = (page: Page): Promise<number> => typeInto(page, SEARCH, 'l');

async function* measureTable({ ours, plain }: Pages): AsyncGenerator<Line> {
  yield raceFigure(
    {
      row: 'T1',
      what: 'table of 5,000 people, first rows',
      against: 'plain React list',
      goal: { of: 'ratio', atMost: ROWS_MOST },
    },
    await race(
      { ours: sampled(() => openTable(ours)), against: sampled(() => openList(plain)) },
      ROUNDS,
    ),
  );
  expectRight((await rowsShown(ours)) >= PEOPLE, 'the table leaves people out');
  yield raceFigure(
    {
      row: 'T1',
      what: 'a letter typed to filter it',
      against: 'plain React list',
      goal: { of: 'ratio', atMost: FILTER_MOST },
    },
    await race(
      {
        ours: sampled(() => typeOurs(ours)),
        against: sampled(() => typeInto(plain, 'input', '9')),
      },
      ROUNDS,
    ),
  );
  yield raceFigure(
    {
      row: 'T1',
      what: 'the same in a field that filters nothing',
      against: 'plain React list',
      goal: null,
    },
    await race(
      {
        ours: sampled(() => typeIdly(ours)),
        against: sampled(() => typeInto(plain, 'input', '9')),
      },
      ROUNDS,
    ),
  );
}

/** What a letter costs in a field of the same page that narrows nothing: the least there is to pay. */
async function typeIdly(page: Page): Promise<number> {
  await page.evaluate(() => {
    if (document.querySelector('#idle') !== null) return;
    const field = document.createElement('input');
    field.id = 'idle';
    document.querySelector('main')?.prepend(field);
  });
  return typeInto(page, '#idle', 'l');
}

/** Full-text search of two letters in the journal, the best twenty first. */
function createFullText(file: string): { search: () => number; close: () => unknown } {
  const { connection } = openPlain(file);
  connection.exec("CREATE VIRTUAL TABLE entries USING fts5 (text, prefix = '2 3'); BEGIN");
  const insert = connection.prepare('INSERT INTO entries (text) VALUES (?)');
  for (const { text } of createJournal(ENTRIES)) insert.run([text]);
  connection.exec('COMMIT');
  const select = connection.prepare(
    'SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT 20',
  );
  return { search: () => select.all(['"gr" *']).length, close: connection.close.bind(connection) };
}

async function* measureKeystroke({ ours }: Pages): AsyncGenerator<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-bench-'));
  const fullText = createFullText(join(folder, 'entries.db'));
  try {
    expectRight(fullText.search() === 20, 'the full-text search finds too little');
    const figure = raceFigure(
      {
        row: 'K1',
        what: 'a letter in people search, 5,000 names',
        against: 'full text, two letters',
        goal: { of: 'ratio', atMost: KEYSTROKE_MOST },
      },
      await race({ ours: sampled(() => typeOurs(ours)), against: cpu(fullText.search) }, ROUNDS),
    );
    yield figure;
    const what = 'the same, on the main thread';
    yield plainFigure({ row: 'K1', what, unit: 'ms' }, figure.ours, KEYSTROKE_MOST_MS);
  } finally {
    fullText.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* onPeople(
  row: Row,
  measure: (pages: Pages) => AsyncGenerator<Line>,
): AsyncGenerator<Line> {
  const browser = await openBrowser();
  if (browser === null) {
    yield { row, what: 'the table of people', skipped: NO_CHROMIUM };
    return;
  }
  const app = await startApp({ network: createPeople(PEOPLE) });
  try {
    const plain = await openPage(browser, '', await bundlePage(PAGE));
    const ours = await openApp(app, 'people');
    await ours.locator(TABLE).waitFor();
    yield* measure({ ours, plain });
  } finally {
    await app.close();
    await browser.close();
  }
}

export const table: Part = { row: 'T1', measure: () => onPeople('T1', measureTable) };
export const keystroke: Part = { row: 'K1', measure: () => onPeople('K1', measureKeystroke) };
