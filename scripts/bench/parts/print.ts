/** P1: the printed report of 60 people against as many pages of plain text in the same Chromium. */
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { makeReport } from '../../../shared/report/report.ts';
import { NO_CHROMIUM, openBrowser } from '../browser.ts';
import { race, wall } from '../clock.ts';
import { exactly, expectRight, plainFigure, raceFigure, type Line, type Part } from '../figures.ts';
import { BENCH_DAY, createPeople } from '../people.ts';

const PEOPLE = 60;
const RATIO_MOST = 1.6;
const SIZE_MOST_KIB = 2048;
const LINES_PER_PAGE = 40;

function createReport(): string {
  const network = createPeople(PEOPLE);
  const options = { copy: 'private', names: 'full', paper: 'a4', locale: 'en' } as const;
  const diagnosis = diagnose(network, BENCH_DAY);
  const report = makeReport({ network, diagnosis, options, today: BENCH_DAY });
  return reportHtml(report, { locale: 'en', title: 'Bench' });
}

function createText(pages: number): string {
  const line = '<p>An evening at the hospital, a call, and a page of plain words about it all.</p>';
  const page = `<section style="break-after: page">${line.repeat(LINES_PER_PAGE)}</section>`;
  const style = 'body { font: 11pt sans-serif } p { margin: 0 0 2mm }';
  return `<!doctype html><title>Bench</title><style>${style}</style>${page.repeat(pages)}`;
}

/** Prints as the app does. */
async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  return page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

async function countPages(pdf: Uint8Array): Promise<number> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

async function* printBoth(page: Page): AsyncGenerator<Line> {
  const report = createReport();
  const pdf = await print(page, report);
  const pages = await countPages(pdf);
  // The last page of text ends with a break of its own, after which nothing comes.
  const text = createText(pages);
  const textPages = await countPages(await print(page, text));
  expectRight(textPages === pages, `the text has ${String(textPages)} pages`);
  yield raceFigure(
    {
      row: 'P1',
      what: `report of ${String(pages)} pages, ${String(PEOPLE)} people`,
      against: 'text only',
      goal: { of: 'ratio', atMost: RATIO_MOST },
    },
    await race({ ours: wall(() => print(page, report)), against: wall(() => print(page, text)) }),
  );
  yield plainFigure(
    { row: 'P1', what: 'its size', unit: 'KiB' },
    exactly(pdf.length / 1024),
    SIZE_MOST_KIB,
  );
}

async function* measure(): AsyncGenerator<Line> {
  const browser = await openBrowser();
  if (browser === null) {
    yield { row: 'P1', what: 'printed report', skipped: NO_CHROMIUM };
    return;
  }
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    yield* printBoth(await context.newPage());
  } finally {
    await browser.close();
  }
}

export const printing: Part = { row: 'P1', measure };
