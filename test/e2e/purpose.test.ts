/**
 * What Plexus is for, done once from end to end on the built app: an empty machine, a vault, Ken's
 * table by keyboard alone, the map, the diagnosis, the printed report, and a private entry that
 * nobody can read off the disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { addPeople, goTo, makeVault, nextPage, noteProblems, unlock } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { findPlain } from '../support/plain-on-disk.ts';

const { vault, people, journal, greeting, acts } = en;

const NAMES = [
  'Ada Quillfeather',
  'Bram Osterhout',
  'Cleo Winterbourne',
  'Dov Larkspur',
  'Edda Fenwick',
];
const BROKER = 'Mina Thistlewood';
const SECRET = 'The handover went sideways and only Cleo noticed; marzipan lighthouse.';
const MARKERS = [...NAMES, BROKER, 'marzipan lighthouse', 'Saint Aldwyn'];

let app: DrivenApp;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'plexus-paper-'));
const problems: string[] = [];

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers "who introduced us" in the active row by keyboard, then goes one row down. */
async function answerMet(answer: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.type(answer);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

describe('from an empty machine to a printed diagnosis', () => {
  it('makes an encrypted vault and checks the recovery code', async () => {
    await makeVault(page);
    expect(await page.title()).toBe(greeting.appName);
    await goTo(page, 'people');
    await page.getByLabel(people.me.org, { exact: true }).fill('Saint Aldwyn');
    await page.getByLabel(people.me.function, { exact: true }).fill('rheumatology');
    await page.keyboard.press('Tab');
  });

  it('takes Ken’s table by keyboard alone', async () => {
    await page.keyboard.press('Control+n');
    await addPeople(page, NAMES);
    await page.keyboard.press('Control+ArrowUp');
    await page.keyboard.press('ArrowRight');
    await answerMet('I made');
    await answerMet(BROKER);
    await answerMet(BROKER);
    await answerMet('I made');
    await answerMet('Ada');
    await page.getByText(people.broker.count(2, 5, 0.4)).waitFor();
    const cells = await page.getByRole('grid').getByRole('row').allTextContents();
    expect(cells.slice(1, 6)).toEqual([
      expect.stringMatching(/^Ada QuillfeatherMe/),
      expect.stringMatching(/^Bram OsterhoutMina Thistlewood/),
      expect.stringMatching(/^Cleo WinterbourneMina Thistlewood/),
      expect.stringMatching(/^Dov LarkspurMe/),
      expect.stringMatching(/^Edda FenwickAda Quillfeather/),
    ]);
  });

  it('takes a removal back, by name', async () => {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await page
      .getByText(acts.done({ code: 'contacts-removed', name: 'Edda Fenwick', count: 1 }))
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('grid').getByText('Edda Fenwick').waitFor();
  });

  it('shows the map, the same as a table', async () => {
    await goTo(page, 'map');
    await page.locator('canvas').first().waitFor();
    await page.getByText(en.map.view.table, { exact: true }).click();
    const table = page.getByRole('table').or(page.getByRole('grid'));
    for (const name of NAMES) await table.getByText(name, { exact: true }).first().waitFor();
  });

  it('shows the diagnosis and does not pretend to know more than it does', async () => {
    await goTo(page, 'diagnose');
    await page.getByText('40%').first().waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain(en.terms.archetypes.disconnected_expert);
    expect(text).toMatch(/not enough answers/i);
    expect(text).not.toMatch(/you are an? /i);
  });

  it('prints it, and the paper can be read back', async () => {
    for (const [paper, width, height] of [
      ['Letter', 612, 792],
      ['A4', 595, 842],
    ] as const) {
      const path = join(folder, `${paper}.pdf`);
      await app.answerDialogs(path);
      await goTo(page, 'reports');
      const options = page.getByRole('complementary', { name: en.report.screen.options });
      await options.getByText(en.report.screen.nameModes.full, { exact: true }).click();
      await options.getByText(paper, { exact: true }).click();
      await page.getByRole('button', { name: en.report.screen.save }).click();
      await page.getByText(`${paper}.pdf`).waitFor();
      const pages = await readPdf(path);
      const text = pages.map((each) => each.text).join('\n');
      for (const name of [...NAMES, BROKER]) expect(text).toContain(name);
      expect(text).toContain('40%');
      expect(Math.abs((pages[0]?.width ?? 0) - width)).toBeLessThan(2);
      expect(Math.abs((pages[0]?.height ?? 0) - height)).toBeLessThan(2);
    }
  });

  it('keeps an entry and finds it as one types', async () => {
    await goTo(page, 'journal');
    await page.getByLabel(journal.text).fill(SECRET);
    await page.keyboard.press('Control+Enter');
    await page.getByText(journal.found(1)).waitFor();
    await page.getByLabel(journal.search).fill('marzi');
    await page.locator('mark').filter({ hasText: 'marzipan' }).waitFor();
  });

  it('locks, and nothing of it can be read off the disk', async () => {
    await page.getByLabel(journal.text).fill('half a sentence about the marzipan lighthouse');
    // The page may be gone before it has answered the key.
    page = await nextPage(app, page, () => page.keyboard.press('Control+l').catch(() => undefined));
    await page.getByRole('button', { name: vault.open.submit }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('marzipan');
    expect(findPlain([app.userData], MARKERS)).toEqual([]);
  });

  it('says a wrong passphrase calmly, then opens and still has the draft and the entry', async () => {
    await unlock(page, 'six loud herons crossing ice');
    await page.getByRole('alert').waitFor();
    await unlock(page);
    await page.getByRole('navigation').waitFor();
    await goTo(page, 'journal');
    await expect
      .poll(() => page.getByLabel(journal.text).inputValue())
      .toBe('half a sentence about the marzipan lighthouse');
    await page.getByText('only Cleo noticed').waitFor();
  });

  it('was quiet: no error, no refused content', () => {
    expect(problems).toEqual([]);
  });
});
