/** What takes long is shown, can be stopped from two seconds on, and leaves nothing behind then. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, createVault, goTo, isFocused, noteProblems, takeOver } from '../support/journey.ts';

/** Others may be using the machine. */
const PATIENT = { timeout: 20_000 };
const { exchange, shell } = en;

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
/** Uses up two seconds of patience, from whenever the waiting begins. */
const wearOut = () =>
  expect
    .poll(
      async () => {
        await page.clock.fastForward(2500);
        return stopButton().count();
      },
      { ...PATIENT, interval: 20 },
    )
    .toBe(1);
const filesKept = () => readdirSync(app.userData, { recursive: true, encoding: 'utf8' }).toSorted();
const countPeople = async () =>
  (await call<{ contacts: unknown[] }>(page, 'network.get', {})).contacts.length;

describe('what takes long', () => {
  it('is a file being read, which Escape stops: nothing of it is kept', async () => {
    await goTo(page, 'settings');
    const choose = page.getByRole('button', { name: exchange.in.choose, exact: true });
    await choose.waitFor();
    const before = filesKept();
    const people = await countPeople();
    await app.answerDialogs(connections('large.csv', 49_000));
    await choose.click();
    await wearOut();
    await stopButton().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('progressbar').count(), PATIENT).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    // The focus is where it was, and not nowhere.
    await expect.poll(() => isFocused(choose)).toBe(true);
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
