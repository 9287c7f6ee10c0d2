/** R7: what has a day in the next four weeks, and a rhythm that keeps a network alive. */
import type { PrintedElement } from '../../contract/report.ts';
import { h, type Child } from '../element.ts';
import { paragraph, type Page, section, whole } from '../page.ts';
import type { ShownDate, ShownPlan } from '../plan-shown.ts';

type Week = ShownPlan['weeks'][number];

const head = (labels: readonly string[]): PrintedElement =>
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      labels.map((label) => h('th', { scope: 'col' }, label)),
    ),
  );

function row(page: Page, { kind, day, title, step }: ShownDate): PrintedElement {
  const { kinds } = page.text.plan.weeks;
  return h(
    'tr',
    {},
    h('td', { class: 'value' }, page.formats.day(day)),
    h('td', {}, step ?? kinds[kind]),
    h('td', {}, title),
  );
}

function week(page: Page, { from, dates }: Week): PrintedElement {
  const words = page.text.report.plan.weeks;
  const title = h('tr', {}, h('th', { scope: 'rowgroup', colspan: 3 }, words.from(from)));
  const rows: Child =
    dates.length === 0
      ? h('tr', {}, h('td', { class: 'muted', colspan: 3 }, words.nothing))
      : dates.map((date) => row(page, date));
  return h('tbody', { class: 'week' }, title, rows);
}

/** What keeping up asks for, and whether all of it fits into the time there is. */
function time(page: Page, { budget }: ShownPlan): readonly string[] {
  const words = page.text.report.plan.weeks;
  const { touchesPerMonth, answered, of, needed, available, over } = budget;
  const { time: screen } = page.text.plan;
  const touches = answered === 0 ? [] : [words.touches(touchesPerMonth, answered, of)];
  if (available === null || over === null) return touches;
  const fits = over > 0 ? screen.over(over) : screen.fits;
  return [...touches, words.time(screen.of(needed, available), fits)];
}

function regimen(page: Page): PrintedElement {
  const words = page.text.report.plan.weeks;
  return whole(
    'regimen',
    h('h3', {}, words.regimenTitle),
    h(
      'dl',
      {},
      words.regimen.map(([when, what]) => [h('dt', {}, when), h('dd', {}, what)]),
    ),
    paragraph('note', words.source),
  );
}

/** The page, or null where nothing is planned. */
export function weeks(page: Page): PrintedElement | null {
  const { plan } = page;
  if (plan === null) return null;
  const words = page.text.report.plan.weeks;
  return section(
    page,
    'weeks',
    paragraph('lead', words.lead),
    h(
      'table',
      { class: 'plain-table weeks' },
      head([words.on, words.what, words.whom]),
      plan.weeks.map((each) => week(page, each)),
    ),
    time(page, plan).map((sentence) => paragraph('plan-line', sentence)),
    regimen(page),
  );
}
