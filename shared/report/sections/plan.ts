/** R6: what is meant with whom, in neutral words: give less, give more, keep. */
import type { PrintedElement } from '../../contract/report.ts';
import { PLAN_COLUMNS, type PlanColumn } from '../../model/plan-codes.ts';
import { h, type Child } from '../element.ts';
import { paragraph, type Page, section, whole } from '../page.ts';
import type { ShownItem } from '../plan-shown.ts';

/** Steps with a box to tick. */
function steps(page: Page, item: ShownItem): Child {
  const words = page.text.report.plan;
  if (item.steps.length === 0) return null;
  return h(
    'ul',
    { class: 'steps' },
    item.steps.map(({ text, due, done }) => {
      const when = done !== null ? words.done(done) : due === null ? null : words.due(due);
      return h(
        'li',
        { class: done === null ? 'step' : 'step step-done' },
        text ?? page.text.plan.weeks.kinds.step,
        when === null ? null : h('span', { class: 'when' }, when),
      );
    }),
  );
}

/** Why, what it takes, and when it is looked back at: whole sentences on one line. */
function aside(page: Page, item: ShownItem): string {
  const { text, today } = page;
  const words = text.report.plan;
  const { column: key, goal, reason, minutesPerMonth, pausedUntil, looks, isOver, reviewOn } = item;
  const minutes = key === 'prune' ? text.proposals.frees : text.proposals.takes;
  return [
    goal === null ? null : text.report.plan.forGoal(goal),
    reason === null ? null : `${reason}.`,
    minutesPerMonth === null ? null : minutes(minutesPerMonth),
    pausedUntil !== null && pausedUntil > today ? words.paused(pausedUntil) : null,
    ...looks.map(({ day, words: said }) => words.reviewed(day, said)),
    !isOver && reviewOn !== null ? words.reviewOn(reviewOn) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function experiment(page: Page, item: ShownItem): string | null {
  const words = page.text.report.plan;
  if (item.experiment === null) return null;
  const { from, until, stopRule, signal } = item.experiment;
  return [
    words.experiment(from, until),
    stopRule === null ? null : words.stopRule(stopRule),
    signal === null ? null : words.signal(signal),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function planned(page: Page, item: ShownItem): PrintedElement {
  const { introducers } = item;
  const lines = [
    experiment(page, item),
    introducers.length === 0
      ? null
      : `${page.text.report.plan.introducers} ${introducers.join(' · ')}`,
  ].filter((line) => line !== null);
  const said = aside(page, item);
  return whole(
    'plan-item',
    h(
      'div',
      { class: 'plan-head' },
      h('h4', {}, item.title),
      item.way === null ? null : h('span', { class: 'certainty' }, item.way),
    ),
    said === '' ? null : paragraph('plan-aside', said),
    steps(page, item),
    lines.map((line) => paragraph('plan-line', line)),
  );
}

/** What the plan is for; nothing where no goal was written down. */
function goals({ plan: shown, text }: Page): Child {
  const words = text.report.plan;
  if (shown === null || shown.goals.length === 0) return null;
  const lines = shown.goals.map(({ text: own, by, needs, service }) => {
    const said = [
      own ?? text.plan.goals.aGoal,
      by === null ? null : words.goals.by(by),
      needs.length === 0 ? null : words.goals.needs(needs.map((each) => text.terms.benefits[each])),
      text.plan.goals.served(service.items, service.people),
    ].filter((each) => each !== null);
    return h('li', {}, said.join(' · '));
  });
  return whole('plan-column', h('h3', {}, text.plan.goals.title), h('ul', {}, lines));
}

function column(page: Page, key: PlanColumn): Child {
  const items = page.plan?.items.filter((item) => item.column === key) ?? [];
  const [first, ...others] = items.map((item) => planned(page, item));
  if (!first) return null;
  const heading = h('h3', {}, page.text.proposals.columns[key].name);
  // A heading is never left alone at the foot of a page.
  return h('div', { class: 'plan-column' }, whole('', heading, first), others);
}

/** The page, or null where nothing is planned. */
export const plan = (page: Page): PrintedElement | null =>
  page.plan === null
    ? null
    : section(
        page,
        'plan',
        paragraph('lead', page.text.report.plan.lead),
        goals(page),
        PLAN_COLUMNS.map((key) => column(page, key)),
      );
