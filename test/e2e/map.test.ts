/**
 * The map in the built app: overlays by kind, changes tried and discarded without a trace, figures
 * that follow the hand. What is drawn is read from the words beside it.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../shared/model/network.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { call, lookAtMap, mapOf, noteProblems, openOnMap } from '../support/journey.ts';

const words = en.mapTrial;

let app: DrivenApp;
let page: Page;
const problems: string[] = [];

const look = (search: string): Promise<void> => lookAtMap(page, search);
const panel = () => page.getByRole('region', { name: words.title });
const press = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
/** What the table of figures says of a pattern: now and then. */
const figuresOf = (name: string | RegExp): Promise<string[]> =>
  panel().getByRole('row', { name }).getByRole('cell').allTextContents();

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await openOnMap(app, page);
});
afterAll(() => app.close());

describe('the map', () => {
  it('offers its overlays by kind, and says how to read the chosen one', async () => {
    const choice = page.getByLabel(en.map.overlay.label);
    await choice.waitFor();
    expect(
      await choice
        .locator('optgroup')
        .evaluateAll((all) => all.map((it) => (it as HTMLOptGroupElement).label)),
    ).toEqual([en.map.overlay.patterns, en.map.overlay.lenses]);
    await choice.selectOption('biased');
    await page.getByText(en.map.readings.biased).waitFor();
  });

  it('tries somebody as gone by one key, names the loss first, and brings them back', async () => {
    const before = await call<Network>(page, 'network.get', {});
    await look('?select=e13');
    await mapOf(page).focus();
    await page.keyboard.press('Delete');
    await panel().getByText(words.tried(1)).waitFor();
    await panel().getByText(words.figures.title).waitFor();
    const [first, second] = await panel().getByRole('heading', { level: 3 }).allTextContents();
    expect(first).toContain(words.losses.title);
    expect(second).toBe(words.figures.title);
    expect(await figuresOf(/^Size /u)).toEqual(['13 people', '12 people']);
    await page.keyboard.press('Delete');
    await panel().getByText(words.byHand.nothing).waitFor();
    expect(await call<Network>(page, 'network.get', {})).toEqual(before);
  });

  it('lets the figures follow while an answer is moved', async () => {
    await look('?select=e1');
    await press(words.actions.answers);
    await page.getByRole('slider', { name: words.fields.closeness }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await panel()
      .getByText(words.say.answer('Lab head', words.fields.closeness, 'rather distant'))
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await panel().getByText(words.byHand.nothing).waitFor();
  });

  it('starts from the smallest steps, has no barriers, and forgets all when discarded', async () => {
    await press(words.actions.start);
    await page.getByRole('button', { name: words.actions.startHere }).first().click();
    await panel().getByText(words.figures.title).waitFor();
    const [now, then] = (await figuresOf(en.terms.archetypes.disconnected_expert)).map(Number);
    expect(then).toBeLessThan(50);
    expect(then).toBeLessThan(now ?? 0);
    expect(await findBarriers(page)).toEqual([]);
    await press(words.discard);
    await panel().getByText(words.lead).waitFor();
    expect((await call<Network>(page, 'network.get', {})).contacts).toHaveLength(13);
    expect(problems).toEqual([]);
  });
});
