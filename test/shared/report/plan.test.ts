import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { readDocumentText } from '../../../shared/document/read.ts';
import { newReview } from '../../../shared/model/empty-review.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import { emptyPlan, type NetworkPlan } from '../../../shared/model/plan.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { makeReport } from '../../../shared/report/report.ts';
import { aContact, aNetwork, aPlanItem } from '../../support/builders.ts';
import { expectOk } from '../../support/temp-vault.ts';

const TODAY = '2026-11-22';
const OPTIONS: ReportOptions = { copy: 'private', names: 'full', paper: 'a4', locale: 'en' };

const network = aNetwork({
  contacts: [
    aContact({ id: 'z', name: 'Zqxa Vwyk', closeness: 4, energy: 1 }),
    aContact({ id: 'y', name: 'Yqxa Jwyk', closeness: 4, energy: 2, function: 'law' }),
  ],
});

/** A plan that says a name and a secret wherever one can be written. */
const plan: NetworkPlan = {
  items: [
    aPlanItem({
      id: 'less',
      column: 'prune',
      about: { kind: 'contact', id: 'z' },
      reason: 'draining',
      way: 'less-time',
      note: 'Wzq note',
      draft: 'Wzq draft',
      steps: [{ id: 's', text: 'Meet Zqxa at noon', due: '2026-11-25', done: null }],
      review: null,
    }),
    aPlanItem({
      id: 'role',
      goal: 'g',
      about: {
        kind: 'role',
        role: {
          ...emptyRole('A friend of Yqxa'),
          benefit: 'development',
          org: 'House of Vwyk',
          function: 'law',
        },
      },
      steps: [{ id: 's', text: 'Read the report', due: '2026-12-01', done: null }],
      experiment: { from: '2026-11-02', weeks: 4, stopRule: 'If Yqxa says so', signal: 'A smile' },
    }),
    aPlanItem({
      id: 'done',
      column: 'maintain',
      about: { kind: 'contact', id: 'y' },
      earlier: [{ ...newReview('2026-10-20', 'no-change'), note: 'Wzq look', energy: -1 }],
      review: {
        ...newReview('2026-11-20', 'in-part'),
        note: 'Wzq review',
        energy: 1,
        tie: 'better',
        signal: 'yes',
        worth: 'yes',
      },
    }),
  ],
  declined: [{ proposal: 'prune:superfluous:z', day: '2026-11-20', reason: 'Wzq reason' }],
  weeklyMinutes: 60,
  goals: [
    {
      id: 'g',
      text: 'A clinic of my own',
      by: '2028-01-01',
      needs: ['development'],
      closed: null,
      since: '2026-11-01',
    },
    {
      id: 'h',
      text: 'What Yqxa has',
      by: null,
      needs: [],
      closed: null,
      since: '2026-11-01',
    },
  ],
};

/** The pages of the plan in a report; empty where there are none. */
function printed(options: Partial<ReportOptions>, planned: NetworkPlan | null = plan) {
  const report = makeReport({
    network,
    diagnosis: diagnose(network, TODAY),
    options: { ...OPTIONS, ...options },
    today: TODAY,
    plan: planned,
  });
  const html = reportHtml(report, { locale: 'en', title: 'Plexus report' });
  const page = (key: string): string =>
    new RegExp(`<section class="section section-${key}">.*?</section>`, 'su').exec(html)?.[0] ?? '';
  return { html, plan: page('plan'), weeks: page('weeks') };
}

describe('the plan on paper', () => {
  it.each([null, emptyPlan()])('is no page where nothing is planned', (planned) => {
    const { html, plan: page, weeks } = printed({}, planned);
    expect([page, weeks]).toEqual(['', '']);
    expect(html).not.toContain('The next four weeks');
  });

  it('says whom, how, what next and what came of it, and what has a day within four weeks', () => {
    const { plan: page, weeks } = printed({});
    for (const words of ['Zqxa Vwyk', 'Meet Zqxa at noon', 'A friend of Yqxa', 'A smile']) {
      expect(page).toContain(words);
    }
    expect(page).toContain('Could introduce me: Yqxa Jwyk');
    expect(page).toContain('Looked back on October 20, 2026: no change, costs energy.');
    expect(page).toContain(
      'Looked back on November 20, 2026: in part, gives energy, better between us, what I hoped for has shown, worth the time.',
    );
    expect(weeks).toContain('Meet Zqxa at noon');
    expect(weeks).toContain('Read the report');
    expect(weeks).not.toContain('Looking back');
  });

  it('says what the plan is for, and of a goal that names somebody only that there is one', () => {
    const { plan: page } = printed({});
    expect(page).toContain('A clinic of my own · by January 1, 2028 · needs ');
    expect(page).toContain('For: A clinic of my own.');
    expect(page).toContain('What Yqxa has · ');
    const { html } = printed({ names: 'initials' });
    expect(html).toContain('A goal of mine · ');
    expect(html).not.toContain('What Yqxa');
  });

  it('keeps from a coach how it is with whom it names: what came of it is said, no rating', () => {
    const { plan: page } = printed({ copy: 'coach' });
    expect(page).toContain('Looked back on November 20, 2026: in part.');
    expect(page).toContain('Looked back on October 20, 2026: no change.');
  });

  it.each(['full', 'initials', 'codes'] as const)(
    'never shows a note, a draft or a reason to decline, with names as %s',
    (names) => {
      for (const copy of ['private', 'coach'] as const) {
        expect(printed({ copy, names }).html).not.toContain('Wzq');
      }
    },
  );

  it.each(['initials', 'codes'] as const)(
    'names nobody in anybody’s words where names are %s',
    (names) => {
      const { plan: page, weeks } = printed({ names });
      expect(`${page}${weeks}`).not.toMatch(/Zqxa|Yqxa|Vwyk|Jwyk/u);
      expect(page.includes('Read the report')).toBe(names === 'initials');
      expect(page).toContain('Somebody who helps others grow');
    },
  );

  it('does not tell a coach to whom less is to be given, nor why', () => {
    const { plan: page, weeks } = printed({ copy: 'coach' });
    expect(page).toContain('Keep it shorter');
    expect(`${page}${weeks}`).not.toMatch(/Zqxa|Draining/u);
    expect(page).toContain('Yqxa Jwyk');
  });

  it('prints from a document that holds a plan', () => {
    const text = readFileSync(new URL('../../fixtures/plan.json', import.meta.url), 'utf8');
    const { document } = expectOk(readDocumentText(text));
    const report = makeReport({
      network: document.network,
      diagnosis: diagnose(document.network, TODAY),
      options: { ...OPTIONS, locale: 'fr' },
      today: TODAY,
      plan: document.plan,
    });
    expect(reportHtml(report, { locale: 'fr', title: '' })).toContain('Donner moins');
  });

  it('marks on the map what is meant with whom, in a private copy alone', () => {
    const marks = (copy: ReportOptions['copy']): number =>
      printed({ copy }).html.split('data-mark="badge"').length - 1;
    // One who is given less, and the line of the legend; what was looked back at is over.
    expect(marks('private')).toBe(2);
    expect(marks('coach')).toBe(0);
  });
});
