/** R8: the network of an earlier snapshot beside the present one, in numbers; nobody is named. */
import type { PrintedElement } from '../../contract/report.ts';
import {
  comparedTables,
  leftOutSentence,
  peopleSentences,
  verdictsSentence,
  type ComparedTable,
} from '../comparison.ts';
import { h } from '../element.ts';
import { paragraph, section, whole, type Page } from '../page.ts';

/** The page, or null when there is no earlier snapshot. */
export function progress(page: Page): PrintedElement | null {
  const { earlier, text, formats } = page;
  if (earlier === null) return null;
  const { day, comparison } = earlier;
  const words = text.snapshots.report;
  const leftOut = leftOutSentence(comparison, text);
  return section(
    page,
    'progress',
    paragraph('lead', words.lead(formats.day(day), formats.day(page.today))),
    paragraph('statement', verdictsSentence(comparison, text)),
    paragraph('', peopleSentences(comparison, text).join(' ')),
    comparedTables(comparison, text).map((table) => tableOf(table, day, page)),
    paragraph('muted', `${words.clearOnly} ${text.compare.lead}`),
    paragraph('muted', text.compare.ranges),
    leftOut === null ? null : paragraph('muted', leftOut),
  );
}

function tableOf({ key, rows }: ComparedTable, day: string, page: Page): PrintedElement | null {
  const { text, formats } = page;
  // All six patterns are told; of the figures, those that clearly moved.
  const told = key === 'patterns' ? rows : rows.filter(({ clear }) => clear);
  if (told.length === 0) return null;
  const head = [text.compare.sections[key], formats.day(day), formats.day(page.today)];
  return whole(
    '',
    h(
      'table',
      { class: 'plain-table compared' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [...head, text.compare.columns.remark].map((label) => h('th', { scope: 'col' }, label)),
        ),
      ),
      h(
        'tbody',
        {},
        told.map((row) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, row.label),
            [row.before, row.after].map((value) => h('td', { class: 'value' }, value)),
            h('td', { class: 'muted' }, row.remark),
          ),
        ),
      ),
    ),
  );
}
