/** The plan on the built app, by keyboard: from a proposal to a step done to looking back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../shared/model/network.ts';
import type { PlanColumn } from '../../shared/model/plan-codes.ts';
import type { NetworkPlan } from '../../shared/model/plan.ts';
import { must } from '../../shared/assert.ts';
import { en } from '../../shared/text/en/index.ts';
import { waysFor } from '../../shared/treatment/ways.ts';
import { todayIso } from '../../renderer/app/today.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { aNewPlanItem } from '../support/builders.ts';
import { call, createVault, isFocused, openAddress, takeOver } from '../support/journey.ts';

const { acts, mapTrial, plan, proposals, shell } = en;

const KIN = { contact: null, isProtected: true, canHandOver: true, canIntroduce: true } as const;

let app: DrivenApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.page();
  await createVault(page);
  await takeOver(app, page);
});
afterAll(() => app.close());

const kept = () => call<NetworkPlan>(page, 'plan.get', {});
const column = (of: PlanColumn) =>
  page.getByRole('region', { name: proposals.columns[of].name, exact: true });
const cards = (of: PlanColumn) =>
  column(of).getByRole('button', { name: new RegExp(`^${plan.card.open('')}`) });
const sheet = () => page.getByRole('dialog');

/** Presses a control the way a keyboard does: by focus and Enter. */
const press = (name: string | RegExp, within = page.getByRole('main')): Promise<void> =>
  within.getByRole('button', { name }).first().press('Enter');

describe('the plan', () => {
  it('is one key away, says what it is, and has something to offer', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('heading', { name: plan.empty.title }).waitFor();
    await page.getByRole('heading', { name: plan.proposals.title }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('takes a proposal up, filled in, and undo gives it back', async () => {
    await press(new RegExp(`^${plan.proposals.takeNamed('')}`), column('invest'));
    await sheet().waitFor();
    await expect.poll(() => sheet().getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => cards('invest').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cards('invest').count()).toBe(0);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => cards('invest').count()).toBe(1);
  });

  it('moves a card with the arrows, keeps the focus on it, and names the act', async () => {
    await cards('invest').first().focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => cards('maintain').count()).toBe(1);
    await expect.poll(() => isFocused(cards('maintain'))).toBe(true);
    await page.getByRole('button', { name: acts.undo, exact: true }).waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => cards('invest').count()).toBe(1);
  });

  it('moves a card by dragging as well', async () => {
    // Both ends in sight: what scrolls under a pressed pointer is not what one took hold of.
    await page.locator('#content').evaluate((content) => content.scrollTo(0, 0));
    await cards('invest').first().dragTo(column('prune').getByRole('heading').first());
    await expect.poll(() => cards('prune').count()).toBe(1);
    await cards('prune').first().dragTo(column('invest').getByRole('heading').first());
    await expect.poll(() => cards('invest').count()).toBe(1);
  });

  it('puts the next step off with Z and does it with D', async () => {
    const [before] = (await kept()).items;
    await cards('invest').first().focus();
    await page.keyboard.press('z');
    await expect
      .poll(async () => (await kept()).items[0]?.steps[0]?.due)
      .not.toBe(before?.steps[0]?.due);
    await page.keyboard.press('d');
    await expect.poll(async () => (await kept()).items[0]?.steps[0]?.done).not.toBeNull();
    await column('invest').getByText(plan.card.noStep).waitFor();
  });

  it('looks back at it in one’s own words, and sets it aside', async () => {
    await cards('invest').first().focus();
    await page.keyboard.press('Enter');
    const outcome = sheet().getByRole('radio', { name: proposals.outcomes['as-hoped'] });
    await outcome.focus();
    await page.keyboard.press('Space');
    const worth = sheet().getByRole('radiogroup', { name: plan.review.worth });
    await worth.getByRole('radio', { name: plan.review.degrees.yes }).focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await kept()).items[0]?.review?.worth).toBe('yes');
    expect(await findBarriers(page)).toEqual([]);
    await press(plan.item.reopen, sheet());
    await sheet().getByText(plan.review.said.worth.yes).waitFor();
    await outcome.focus();
    await page.keyboard.press('Space');
    const note = sheet().getByLabel(plan.item.reviewNote);
    await note.fill('It was easier than I thought.');
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await kept()).items[0]?.review)
      .toMatchObject({ outcome: 'as-hoped', note: 'It was easier than I thought.' });
    await expect.poll(() => cards('invest').count()).toBe(0);
    await page.getByRole('button', { name: plan.lookedBack.title }).waitFor();
  });

  it('leaves a proposal for now, and remembers it in the next window', async () => {
    const offered = column('maintain').getByRole('button', {
      name: new RegExp(`^${plan.proposals.declineNamed('')}`),
    });
    const name = (await offered.first().getAttribute('aria-label')) ?? '';
    await offered.first().focus();
    await page.keyboard.press('Enter');
    await sheet().getByLabel(plan.decline.reason).fill('Not this season');
    await press(plan.decline.submit, sheet());
    await expect.poll(() => page.getByRole('button', { name, exact: true }).count()).toBe(0);
    await page.reload();
    await press(new RegExp(`^${plan.declined.title}`));
    await page.getByText('Not this season').waitFor();
    await press(new RegExp(`^${plan.declined.reconsiderNamed('')}`));
    await page.getByRole('button', { name, exact: true }).waitFor();
  });

  it('offers only ways that keep the tie where something hangs on it alone, and says why', async () => {
    const { contacts } = await call<Pick<Network, 'contacts'>>(page, 'network.get', {});
    const { id, name } = must(contacts[0], 'the case has people');
    await call(page, 'network.updateContact', { id, changes: { kin: true } });
    await press(plan.add);
    await sheet().getByRole('radio', { name: proposals.columns.prune.name }).focus();
    await page.keyboard.press('Space');
    await sheet().getByRole('combobox', { name: plan.adding.person }).fill(name);
    await page.keyboard.press('Enter');
    await press(plan.adding.submit, sheet());
    await sheet().getByText(plan.item.protected).waitFor();
    await sheet().getByText(mapTrial.losses.kin(name)).waitFor();
    const ways = sheet().getByRole('radiogroup', { name: plan.item.way }).getByRole('radio');
    await expect.poll(() => ways.count()).toBe(waysFor('prune', null, KIN).length);
    await expect.poll(() => sheet().getByText(proposals.ways['let-rest'].name).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => cards('prune').count()).toBe(1);
  });

  it('begins a small rhythm with its steps, called by its name', async () => {
    const { title, list } = plan.ideas.maintain;
    const { name } = must(list[0], 'there are ideas');
    await press(title, column('maintain'));
    await press(plan.proposals.takeNamed(name), column('maintain'));
    await sheet().getByRole('heading', { name, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await column('maintain')
      .getByRole('button', { name: plan.card.open(name), exact: true })
      .waitFor();
    await page.keyboard.press('Control+z');
  });

  it('shows what counts of an experiment beside what one notices, and what a what-if would come to', async () => {
    const [{ id }] = await call<[{ id: string }]>(page, 'plan.save', {
      items: [
        aNewPlanItem({
          about: { kind: 'habit', archetype: 'disconnected_expert' },
          experiment: { from: todayIso(), weeks: 4, stopRule: 'Too much', signal: 'More calm' },
          changes: [{ kind: 'change-ego', changes: {} }],
        }),
      ],
    });
    await openAddress(page, `#/plan?item=${id}`);
    await sheet().getByText(plan.signs.none).waitFor();
    await call(page, 'snapshots.take', { title: null });
    await sheet().getByText(proposals.signs.developers).waitFor();
    await press(plan.changes.diagnosis, sheet());
    await sheet().getByRole('table').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await call(page, 'plan.remove', { ids: [id] });
  });

  it('says a step in other words where it stands: Enter keeps them, Escape keeps what was', async () => {
    const [{ id }] = await call<[{ id: string }]>(page, 'plan.save', {
      items: [aNewPlanItem({ steps: [{ id: 's1', text: 'Call', due: null, done: null }] })],
    });
    const step = async () => (await kept()).items.find((item) => item.id === id)?.steps[0]?.text;
    await openAddress(page, `#/plan?item=${id}`);
    const box = sheet().getByRole('checkbox', { name: 'Call' });
    await box.press('F2');
    const words = sheet().getByRole('textbox', { name: plan.item.wordsOf('Call') });
    await words.fill('Never mind');
    await words.press('Escape');
    await expect.poll(() => isFocused(box)).toBe(true);
    expect(await step()).toBe('Call');
    await press(plan.item.rewordStep('Call'), sheet());
    await words.fill(' ');
    await words.press('Enter');
    await sheet().getByText(plan.item.stepMissing).waitFor();
    await words.fill('Call on Friday');
    await words.press('Enter');
    await expect.poll(step).toBe('Call on Friday');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(step).toBe('Call');
    await call(page, 'plan.remove', { ids: [id] });
  });

  it('takes a goal in one’s own words, offers what serves it, and sets it aside', async () => {
    const goals = async () => (await call<NetworkPlan>(page, 'plan.get', {})).goals;
    const { goals: words } = plan;
    await openAddress(page, '#/plan');
    await press(words.add);
    await press(words.dialog.save, sheet());
    await sheet().getByText(words.dialog.missing).waitFor();
    await sheet().getByLabel(words.dialog.text).fill('Head of the unit');
    for (const help of Object.values(en.terms.benefits)) {
      await sheet().getByRole('checkbox', { name: help }).press('Space');
    }
    expect(await findBarriers(page)).toEqual([]);
    await press(words.dialog.save, sheet());
    await expect.poll(async () => (await goals())[0]?.needs.length).toBe(6);
    await page.getByText(words.served(0, 0)).waitFor();
    await column('invest').getByText(words.forGoal('Head of the unit')).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await press(words.more('Head of the unit'));
    await page.getByRole('menuitem', { name: words.close }).press('Enter');
    await expect.poll(async () => (await goals())[0]?.closed).toBe(todayIso());
    await page.getByRole('button', { name: words.closed }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await goals())[0]?.closed).toBeNull();
  });

  it('shows the next 90 days, where a step is done by one key', async () => {
    const item = aNewPlanItem({
      steps: [{ id: 's1', text: 'Say when I have time', due: todayIso(), done: null }],
    });
    await call(page, 'plan.save', { items: [item] });
    await page.getByRole('radio', { name: plan.views.weeks }).focus();
    await page.keyboard.press('Space');
    const row = page.getByRole('listitem').filter({ hasText: 'Say when I have time' });
    await row.getByRole('button').first().focus();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('d');
    await expect.poll(() => row.count()).toBe(0);
  });

  it('says no word of a step aloud while names are hidden', async () => {
    const step = { id: 's1', text: 'Write to Zebulon', due: todayIso(), done: null };
    const [{ id }] = await call<[{ id: string }]>(page, 'plan.save', {
      items: [aNewPlanItem({ steps: [step] })],
    });
    /** What is said of something instead of what is drawn, anywhere in the window. */
    const said = () =>
      page.evaluate(() => {
        const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt'];
        return [...document.querySelectorAll('*')]
          .flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''))
          .join('\n');
      });
    const places = { today: '#/today', weeks: '#/plan?view=weeks', sheet: `#/plan?item=${id}` };
    for (const address of Object.values(places)) {
      await openAddress(page, address);
      await expect.poll(said).toContain(step.text);
    }
    await page.keyboard.press('Control+.');
    for (const address of Object.values(places)) {
      await openAddress(page, address);
      await page.getByText(step.text).first().waitFor();
      await expect.poll(said).not.toContain(step.text);
      expect(await findBarriers(page)).toEqual([]);
    }
    await page.keyboard.press('Control+.');
    await call(page, 'plan.remove', { ids: [id] });
  });

  it('has no barriers in the dark', async () => {
    await call(page, 'preferences.set', { changes: { theme: 'dark' } });
    await page.reload();
    await page.getByRole('navigation', { name: shell.rail }).waitFor();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+5');
    await cards('prune').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('leads everywhere by keyboard with text at twice its size in a small window', async () => {
    await call(page, 'preferences.set', { changes: { theme: 'light', textSize: 200 } });
    await page.setViewportSize({ width: 800, height: 600 });
    await page.reload();
    const rail = page.getByRole('navigation', { name: shell.rail });
    const places = rail.locator('a, button');
    await places.last().waitFor();
    for (let at = 0; at < (await places.count()); at += 1) {
      await places.nth(at).focus();
      await expect
        .poll(async () => {
          const box = await places.nth(at).boundingBox();
          // Places may end between two points of the screen.
          return box !== null && box.y > -1 && box.y + box.height < 601;
        })
        .toBe(true);
    }
    await page.keyboard.press('Control+5');
    await column('invest').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
