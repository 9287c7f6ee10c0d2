/** The page of parts: without barriers in every look, usable by keyboard, under the product's own policy. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParts, type PartsBrowser } from '../../scripts/parts/page.ts';
import { findChromium } from '../../scripts/stand-in/chromium.ts';
import { must } from '../../shared/assert.ts';
import { en } from '../../shared/text/en/index.ts';

let parts: PartsBrowser;
const problems: string[] = [];

beforeAll(async () => {
  parts = await openParts(must(findChromium(), 'the tests draw with a Chromium'));
  parts.page.on('pageerror', (error) => problems.push(error.message));
  parts.page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
});
afterAll(() => parts.close());

const told = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));

/** What axe looks at; what was just announced stays there for a while, named by parts that are gone. */
const axe = (): AxeBuilder =>
  new AxeBuilder({ page: parts.page }).exclude('[data-live-announcer]').setLegacyMode(true);

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('the page of parts', () => {
  it('has no barriers', async () => {
    await parts.goTo('theme=light&motion=reduced');
    await parts.page.waitForTimeout(400); // Progress shows itself after 300 ms.
    expect(told(await axe().withTags(STANDARDS).analyze())).toEqual([]);
  });

  // Looks differ in colour alone, so only that need be looked at again.
  it.each(['theme=dark', 'theme=light&contrast=high', 'theme=dark&contrast=high'])(
    'can be read with %s',
    async (look) => {
      await parts.goTo(`${look}&motion=reduced`);
      expect(told(await axe().withRules('color-contrast').analyze())).toEqual([]);
    },
  );

  it.each(['dialog', 'sheet', 'palette'])('has no barriers with the %s open', async (layer) => {
    await parts.goTo(`theme=light&motion=reduced&open=${layer}`);
    await parts.page.getByRole('dialog').waitFor();
    const found = await axe().include('[role=dialog]').withTags(STANDARDS).analyze();
    expect(told(found)).toEqual([]);
    await parts.page.keyboard.press('Escape');
    await parts.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it.each([
    [1280, 100],
    [900, 200],
  ])('cuts nothing off %i px wide, text at %i percent', async (width, size) => {
    await parts.page.setViewportSize({ width, height: 800 });
    await parts.goTo(`text=${String(size)}`);
    const main = parts.page.getByRole('main');
    expect(await main.evaluate((page) => page.scrollWidth - page.clientWidth)).toBe(0);
    await parts.page.setViewportSize({ width: 1280, height: 860 });
  });

  it('makes everything one presses at least 24 px large', async () => {
    await parts.goTo('theme=light&density=compact');
    const small = await parts.page.getByRole('main').evaluate((main) =>
      [
        ...main.querySelectorAll(
          'button, input:not([type=range]), select, textarea, [role=row][tabindex]',
        ),
      ]
        .filter(
          (control) => control.closest('[aria-hidden=true], [data-rac][style*=clip]') === null,
        )
        .map((control) =>
          control.matches('input') ? (control.closest('label') ?? control) : control,
        )
        .map((control) => ({ box: control.getBoundingClientRect(), html: control.outerHTML }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ box, html }) => `${String(box.width)}×${String(box.height)} ${html.slice(0, 120)}`),
    );
    expect(small).toEqual([]);
  });

  it('moves through five thousand rows by keyboard and draws only those in view', async () => {
    await parts.goTo('theme=light');
    const table = parts.page.getByRole('grid', { name: 'Sample of people' });
    await table.getByRole('row').nth(1).focus();
    await parts.page.keyboard.press('End');
    const last = table.locator('[role=row][aria-rowindex="5001"]');
    await expect.poll(() => last.evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await table.getByRole('row').count()).toBeLessThan(60);
    await parts.page.keyboard.press('Home');
    const first = table.locator('[role=row][aria-rowindex="2"]');
    await expect.poll(() => first.evaluate((row) => row === document.activeElement)).toBe(true);
  });

  it('sorts a table by a head, and the other way by the same head again', async () => {
    const head = parts.page.getByRole('columnheader', { name: 'Hours' }).first();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const row = parts.page.locator('[role=row][aria-rowindex="2"]').first();
    expect(await row.getByRole('gridcell').last().textContent()).toBe('40');
  });

  it('takes a day typed piece by piece, and lets it be taken away', async () => {
    const field = parts.page.getByRole('group', { name: 'Met on' });
    await field.getByRole('spinbutton').first().focus();
    await parts.page.keyboard.type('20260314');
    const year = parts.page.getByRole('group', { name: 'Last contact' }).getByRole('spinbutton');
    // Both fields of the page speak of the same day.
    await expect.poll(() => year.first().textContent()).toBe('2026');
    await expect.poll(() => year.nth(1).textContent()).toBe('03');
    await parts.page
      .getByRole('group', { name: 'Last contact' })
      .getByRole('button', { name: en.parts.clearDay })
      .click();
    await expect.poll(() => year.first().textContent()).toBe('yyyy');
  });

  it('opens a menu from our own button, and closes it again', async () => {
    await parts.page.getByRole('button', { name: 'More about the person' }).press('Enter');
    await parts.page.getByRole('menuitem', { name: 'Open the card' }).waitFor();
    await parts.page.keyboard.press('Escape');
    await parts.page.getByRole('menu').waitFor({ state: 'detached' });
  });

  it('explains a control to whoever reaches it by keyboard', async () => {
    await parts.page.getByRole('button', { name: 'Rest here' }).focus();
    await parts.page.keyboard.press('Shift+Tab');
    await parts.page.keyboard.press('Tab');
    await parts.page.getByRole('tooltip').waitFor();
  });

  it('has nothing to complain of, and needs nothing the content policy refuses', () => {
    expect(problems).toEqual([]);
  });
});
