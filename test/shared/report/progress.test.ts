import { describe, expect, it } from 'vitest';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { makeReport } from '../../../shared/report/report.ts';
import { readCase } from '../../support/case-network.ts';

const TODAY = '2026-11-22';
const then = readCase('05').network;
const now = readCase('12').network;

const OPTIONS: ReportOptions = { copy: 'private', names: 'full', paper: 'a4', locale: 'en' };

/** The whole report, and its page of then and now; empty where there is none. */
function printed(earlier: Network | null, copy: ReportOptions['copy'] = 'private') {
  const report = makeReport({
    network: now,
    diagnosis: diagnose(now, TODAY),
    options: { ...OPTIONS, copy },
    today: TODAY,
    earlier: earlier && { day: '2026-05-20', network: earlier },
  });
  const html = reportHtml(report, { locale: 'en', title: 'Plexus report' });
  return {
    html,
    page: /<section class="section section-progress">.*?<\/section>/su.exec(html)?.[0] ?? '',
  };
}

describe('then and now on paper', () => {
  it('is neither a page nor a line of the contents without an earlier snapshot', () => {
    expect(printed(null).html).not.toContain('Then and now');
  });

  it.each(['private', 'coach'] as const)(
    'tells numbers and nobody’s name in the %s copy',
    (copy) => {
      const { page } = printed(then, copy);
      expect(page).toContain('72.5 (67.9–80.8)');
      expect(page).toContain('18.5 (13.2–30.4)');
      expect(page).toContain('May 20, 2026');
      const names = [...then.contacts, ...now.contacts].map(({ name }) => name);
      expect(names.filter((name) => page.includes(name))).toEqual([]);
    },
  );
});
