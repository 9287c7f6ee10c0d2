/** What takes long is shown, can be stopped from two seconds on, and leaves nothing behind then. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, createVault, goTo, noteProblems, takeOver } from '../support/journey.ts';

/** Others may be using the machine. */
const PATIENT = { timeout: 20_000 };
const { exchange, report, shell } = en;

let app: DrivenApp;
let page: Page;
let folder = '';
const problems: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plexus-taking-back-'));
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await createVault(page);
  await takeOver(app, page);
  // The patience of a person is the test's to use up: two seconds pass when it says so.
  await page.clock.install();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A list of connections as LinkedIn gives it. */
function connections(name: string, people: number): string {
  const rows = Array.from(
    { length: people },
    (_, index) => `Ada,Number ${String(index)},https://example.org/${String(index)},,Acme,Clerk,`,
  );
  const file = join(folder, name);
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  writeFileSync(file, [head, ...rows].join('\n'));
  return file;
}

const stopButton = () => page.getByRole('main').getByRole('button', { name: shell.ui.cancel });
const filesKept = () => readdirSync(app.userData, { recursive: true, encoding: 'utf8' }).toSorted();
const countPeople = async () =>
  (await call<{ contacts: unknown[] }>(page, 'network.get', {})).contacts.length;

describe('what takes long', () => {
  it('is a report that can be stopped: no file is made, and the next one is', async () => {
    await goTo(page, 'reports');
    const save = page.getByRole('button', { name: report.screen.save, exact: true });
    await save.waitFor();
    const file = join(folder, 'report.pdf');
    await app.answerDialogs(file);
    await save.click();
    await page.clock.fastForward(2500);
    await stopButton().click();
    await page.getByText(report.screen.cancelled).waitFor();
    expect(readdirSync(folder)).toEqual([]);
    await app.answerDialogs(file);
    await save.click();
    await page.getByText(report.screen.saved('report.pdf')).waitFor();
    expect(existsSync(file)).toBe(true);
  });

  it('is a file being read, which Escape stops: nothing of it is kept', async () => {
    await goTo(page, 'settings');
    const choose = page.getByRole('button', { name: exchange.in.choose, exact: true });
    await choose.waitFor();
    const before = filesKept();
    const people = await countPeople();
    await app.answerDialogs(connections('large.csv', 49_000));
    await choose.click();
    await page.getByRole('progressbar', { name: shell.ui.waits.file.doing }).waitFor();
    await page.clock.fastForward(2500);
    await stopButton().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('progressbar').count(), PATIENT).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    // The focus is where it was, and not nowhere.
    await expect.poll(() => choose.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await countPeople()).toBe(people);
    expect(filesKept()).toEqual(before);
    await app.answerDialogs(connections('small.csv', 3));
    await choose.click();
    const preview = page.getByRole('dialog', { name: exchange.in.found('small.csv') });
    await preview.waitFor();
    await preview.getByRole('button', { name: exchange.in.takeOver, exact: true }).click();
    await expect.poll(countPeople, PATIENT).toBe(people + 3);
    expect(problems).toEqual([]);
  });
});
