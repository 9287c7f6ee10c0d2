/**
 * The plan on the map of the built app, by keyboard: putting somebody into it and taking them out,
 * the tray of tried changes becoming a plan, and the way to somebody one does not know yet.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../shared/model/network.ts';
import type { NetworkPlan, PlanItem } from '../../shared/model/plan.ts';
import { must } from '../../shared/assert.ts';
import { en } from '../../shared/text/en/index.ts';
import { findProtected } from '../../shared/treatment/protection.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import {
  call,
  choosePicture,
  goTo,
  isFocused,
  lookAtMap,
  mapOf,
  openOnMap,
  savePicture,
} from '../support/journey.ts';

const { map, mapPlan, mapTrial, plan, proposals } = en;

let app: DrivenApp;
let page: Page;

const ground = () => mapOf(page);
const look = (search: string): Promise<void> => lookAtMap(page, search);
const kept = async (): Promise<PlanItem[]> => (await call<NetworkPlan>(page, 'plan.get', {})).items;
const columns = async () => (await kept()).map(({ column }) => column);
const network = () => call<Network>(page, 'network.get', {});

/** Selects somebody the way a keyboard does: slash, a few letters, Enter. */
async function select(name: string): Promise<void> {
  await ground().focus();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: map.selection.find });
  await expect.poll(() => isFocused(field)).toBe(true);
  await field.fill(name);
  await page.getByText(map.selection.found(1)).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await openOnMap(app, page);
});
afterAll(() => app.close());

describe('the plan on the map', () => {
  it('takes somebody in with P, with why and how, and out again with P', async () => {
    await look('?overlay=plan');
    await select('Statistician');
    await page.keyboard.press('p');
    await expect.poll(columns).toEqual(['prune']);
    // Counted in the legend.
    await page.getByRole('button', { name: `${map.marks.plan.raises} 1` }).waitFor();

    await page.getByLabel(plan.item.reason).selectOption('overdemanding');
    await expect.poll(async () => (await kept())[0]?.reason).toBe('overdemanding');
    await page.getByRole('radio', { name: proposals.ways['set-hours'].name }).focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await kept())[0]?.way).toBe('set-hours');
    expect(await findBarriers(page)).toEqual([]);

    await ground().focus();
    await page.keyboard.press('p');
    await expect.poll(columns).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(columns).toEqual(['prune']);
  });

  it('says why somebody is protected, and offers what loosens nothing', async () => {
    await select('Spouse');
    await page.keyboard.press('p');
    await page.getByText(plan.item.protected).waitFor();
    await page.getByText(mapTrial.losses.kin('Spouse')).waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: proposals.ways['let-rest'].name }).count())
      .toBe(0);
    await page.getByRole('radio', { name: proposals.ways['strengthen-myself'].name }).waitFor();
    await ground().focus();
    await page.keyboard.press('m');
    await expect.poll(async () => (await columns()).toSorted()).toEqual(['maintain', 'prune']);
  });

  it('puts several people in as one act, which one undo takes back', async () => {
    await ground().focus();
    await page.keyboard.press('Control+a');
    const { contacts } = await network();
    await page.getByRole('heading', { name: map.card.selected(contacts.length) }).waitFor();
    await page.keyboard.press('v');
    await expect.poll(columns).toEqual(contacts.map(() => 'invest'));
    await page.getByText(mapPlan.people.mixed(contacts.length, contacts.length)).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await columns()).toSorted()).toEqual(['maintain', 'prune']);
    await page.keyboard.press('Escape');
  });

  it('keeps out whom something hangs on alone when several are to be given less, and says why', async () => {
    await ground().focus();
    await page.keyboard.press('Control+a');
    const now = await network();
    const less = async () =>
      (await kept())
        .flatMap(({ about, column }) =>
          column === 'prune' && about.kind === 'contact' ? [about.id] : [],
        )
        .toSorted();
    const before = await less();
    const open = now.contacts.map(({ id }) => id).filter((id) => !findProtected(now).has(id));
    await page.keyboard.press('p');
    await page.getByText(mapPlan.people.keptOut([''], 0).trim()).waitFor();
    await expect.poll(less).toEqual([...new Set([...before, ...open])].toSorted());
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await columns()).toSorted()).toEqual(['maintain', 'prune']);
    await page.keyboard.press('Escape');
  });

  it('shows on the screen of the plan', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: plan.card.open('Statistician') }).waitFor();
    await goTo(page, 'map');
    await ground().waitFor();
  });
});

describe('the tray of tried changes', () => {
  it('becomes a plan as one act, is empty then, and changes nobody', async () => {
    const before = await network();
    await look('?overlay=none');
    await select('Software specialist');
    await page.keyboard.press('Delete');
    const panel = page.getByRole('region', { name: mapTrial.title });
    await panel.getByRole('heading', { name: mapTrial.losses.title }).waitFor();
    await panel.getByRole('button', { name: mapPlan.tray.put }).press('Enter');
    await panel.getByText(mapTrial.lead).waitFor();
    const { id } = must(
      before.contacts.find(({ name }) => name === 'Software specialist'),
      'the case has a software specialist',
    );
    await expect
      .poll(async () =>
        (await kept()).find((it) => it.about.kind === 'contact' && it.about.id === id),
      )
      .toMatchObject({ column: 'prune', changes: [{ kind: 'remove-contact', id }] });
    expect(await network()).toEqual(before);
  });
});

describe('somebody looked for', () => {
  it('is reached from the list, says who could introduce me, and goes into the plan', async () => {
    await look('?overlay=plan');
    const list = page.getByRole('list', { name: mapPlan.wanted.title });
    await list.getByRole('button').first().press('Enter');
    const card = page.getByRole('region', { name: map.card.label });
    await card.getByRole('heading', { name: mapPlan.wanted.request }).waitFor();
    const [spoken] = mapPlan.wanted.speakIntroducers(['']).split(':');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining(must(spoken ?? null, 'a sentence has a beginning')));
    await expect.poll(() => card.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await findBarriers(page)).toEqual([]);
    await card.getByRole('button', { name: mapPlan.wanted.take }).press('Enter');
    await expect
      .poll(async () => (await kept()).filter(({ about }) => about.kind === 'role').length)
      .toBe(1);
    await card.getByRole('link', { name: mapPlan.wanted.open }).waitFor();
    await card.getByText(mapPlan.wanted.planned, { exact: true }).waitFor();
  });

  it('is on the picture that is saved, with the ways there and what they mean', async () => {
    await choosePicture(page);
    const svg = (await savePicture(app, page, 'ways.svg')).toString();
    expect(svg.split('data-mark="wanted"').length).toBeGreaterThan(2);
    expect(svg.split('data-mark="way"').length).toBeGreaterThan(2);
    expect(svg).toContain(en.mapExport.legend.planned);
    expect(svg).toContain(en.mapExport.legend.way);
    await page.keyboard.press('Escape');
  });

  it('stands under the table too, for whoever reads in rows', async () => {
    await look('?overlay=plan&view=table');
    const rows = page.getByRole('table', { name: mapPlan.wanted.title }).getByRole('rowheader');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    await rows.first().getByRole('button').press('Enter');
    await page.getByRole('heading', { name: mapPlan.wanted.request }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
