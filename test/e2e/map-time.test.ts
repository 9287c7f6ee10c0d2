/**
 * Days on the map in the built app: the first snapshot is offered, days are stepped through and laid
 * over each other, and what is planned is laid over today. What is drawn is read behind the canvas.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../shared/model/network.ts';
import type { SnapshotHead } from '../../shared/model/snapshot.ts';
import { formatsFor } from '../../shared/text/format.ts';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { aNewPlanItem } from '../support/builders.ts';
import {
  call,
  choosePicture,
  mapOf,
  noteProblems,
  openOnMap,
  savePicture,
} from '../support/journey.ts';

const { map, mapTime, mapTrial, snapshots } = en;

let app: DrivenApp;
let page: Page;
let day = '';
const problems: string[] = [];

const ground = () => mapOf(page);
const press = (keys: string): Promise<void> => mapOf(page).press(keys);
/** What the canvas says it shows. */
const shows = async (label: string): Promise<void> => {
  await expect.poll(() => ground().getAttribute('aria-label')).toBe(label);
};
/** How often each sign of a difference is drawn. */
const drawn = (): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const sign of document.querySelectorAll('[data-time]')) {
      const mark = sign.getAttribute('data-time') ?? '';
      counts[mark] = (counts[mark] ?? 0) + 1;
    }
    return counts;
  });
const sign = (words: string) => page.getByRole('button', { name: new RegExp(`^${words}`) });
const view = (name: string) => page.locator('label', { hasText: new RegExp(`^${name}$`) });
const card = () => page.getByRole('region', { name: map.card.label });

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  noteProblems(page, problems);
  await openOnMap(app, page);
});
afterAll(() => app.close());

describe('the days under the map', () => {
  it('begin with the offer to keep this one', async () => {
    await page.getByText(mapTime.first.offer).waitFor();
    await page.getByRole('button', { name: snapshots.take.submit }).click();
    await page.getByRole('slider', { name: mapTime.day }).waitFor();
    await expect.poll(() => page.getByText(mapTime.first.offer).count()).toBe(0);
    const [head] = await call<SnapshotHead[]>(page, 'snapshots.list', {});
    day = formatsFor('en').day(head?.day ?? '');
  });

  it('are stepped through by key and by slider, and nothing can be changed on them', async () => {
    await call(page, 'network.removeContacts', { ids: ['e5'] });
    const edda = await call<{ id: string }>(page, 'network.addContact', { name: 'Edda Fenwick' });
    await call(page, 'network.updateContact', { id: edda.id, changes: { closeness: 3 } });
    await call(page, 'network.updateContact', { id: 'e1', changes: { closeness: 1 } });
    await call(page, 'network.addContact', { name: 'Odo Strand' });
    await shows(map.canvas.label(14));
    await press('[');
    await shows(mapTime.canvas(mapTime.asOf(day), 13));
    await page.getByText(mapTime.still).waitFor();
    await expect.poll(() => page.getByRole('region', { name: mapTrial.title }).count()).toBe(0);
    await press('Control+a');
    await press('Delete');
    await shows(mapTime.canvas(mapTime.asOf(day), 13));
    await press('Escape');
    await page.getByRole('slider', { name: mapTime.day }).focus();
    await page.keyboard.press('ArrowRight');
    await shows(mapTime.canvas(mapTime.today, 14));
  });

  it('are laid over each other: who came, who left, who stands elsewhere', async () => {
    await press('c');
    await expect.poll(drawn).toEqual({ entered: 2, moved: 1 });
    await shows(mapTime.canvas(mapTime.beside(day, mapTime.today), 15));
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain(mapTime.speak(mapTime.beside(day, mapTime.today), 2, 1, 1));
    await sign(mapTime.marks.left).click();
    const { contacts } = await call<Network>(page, 'network.get', {});
    expect(contacts.map(({ id }) => id)).not.toContain('e5');
    await expect.poll(() => card().innerText()).toContain(mapTime.marks.left);
    await expect.poll(() => card().getByRole('link').count()).toBe(0);
    await sign(mapTime.marks.moved).click();
    await expect.poll(() => card().innerText()).toContain('Lab head');
    await card().getByRole('link', { name: map.card.open }).waitFor();
  });

  it('count what clearly moved, and have no barriers', async () => {
    await page.getByText(mapTime.figures).waitFor();
    await expect
      .poll(() => page.getByRole('rowheader').allTextContents())
      .toContain(en.compare.counts.people);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('say in the table what is drawn on the map', async () => {
    await view(map.view.table).click();
    const row = page.getByRole('row', { name: /Lab head/ });
    await expect.poll(() => row.innerText()).toContain(mapTime.marks.moved);
    await view(map.view.map).click();
    await ground().waitFor();
  });

  it('are saved as a picture that shows and explains the same, by initials', async () => {
    await choosePicture(page);
    await page.getByText(en.mapExport.contents.compared).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const svg = (await savePicture(app, page, 'compared.svg')).toString();
    const count = (mark: string): number => svg.split(`data-mark="${mark}"`).length - 1;
    // Whoever left stands there too; a sign with a line of its own in the legend is drawn once more.
    expect([count('person'), count('time-entered'), count('time-moved')]).toEqual([15, 3, 1]);
    for (const mark of ['entered', 'left', 'moved'] as const)
      expect(svg).toContain(`${mapTime.marks[mark]} (`);
    expect(svg).toContain(mapTime.notes.compared);
    for (const name of ['Edda', 'Fenwick', 'Lab head']) expect(svg).not.toContain(name);
    await page.keyboard.press('Escape');
  });
});

describe('what is planned', () => {
  it('is laid over today, with the figures before and after', async () => {
    const role = {
      name: 'Somebody who counts',
      benefit: 'development',
      levelRel: 'outside',
      org: null,
      outside: true,
      function: null,
      proximity: null,
      generation: null,
    } as const;
    const item = aNewPlanItem({ about: { kind: 'role', role } });
    await call(page, 'plan.save', { items: [item] });
    await expect
      .poll(() => page.getByRole('slider', { name: mapTime.day }).getAttribute('max'))
      .toBe('2');
    await press(']');
    await shows(mapTime.canvas(mapTime.beside(mapTime.today, mapTime.target), 15));
    await expect.poll(drawn).toEqual({ entered: 1 });
    await page.getByText(mapTrial.figures.title).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('leads back to the map of today, on which one works', async () => {
    await page.getByRole('button', { name: mapTime.close }).click();
    await shows(map.canvas.label(14));
    await page.getByRole('region', { name: mapTrial.title }).waitFor();
    await expect.poll(drawn).toEqual({});
    expect(problems).toEqual([]);
  });
});
