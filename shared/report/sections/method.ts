/** R10: rules, formulas, what is evidence and what is proposal, and the sources. */
import type { PrintedElement } from '../../contract/report.ts';
import { h } from '../element.ts';
import { paragraph, type Page, section, whole } from '../page.ts';

const MARKS = ['seed', 'research', 'proposal'] as const;

function formulas(page: Page): PrintedElement {
  const words = page.text.report.method;
  return h(
    'table',
    { class: 'plain-table formulas' },
    h('caption', {}, words.formulasTitle),
    h(
      'tbody',
      {},
      words.formulas.map(({ name, formula, note }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, name),
          h('td', { class: 'formula' }, formula),
          h('td', { class: 'muted' }, note),
        ),
      ),
    ),
  );
}

/** The last pages. */
export function method(page: Page): PrintedElement {
  const { text } = page;
  const words = text.report.method;
  return section(
    page,
    'method',
    paragraph('lead', words.lead),
    h('h3', {}, words.rulesTitle),
    h(
      'ol',
      { class: 'rules' },
      words.rules.map((rule) => h('li', {}, rule)),
    ),
    whole('', formulas(page)),
    whole(
      'marks',
      h('h3', {}, words.marksTitle),
      h(
        'dl',
        {},
        MARKS.map((mark) => [
          h('dt', {}, text.shell.sources[mark]),
          h('dd', {}, words.marks[mark]),
        ]),
      ),
    ),
    whole(
      'sources',
      h('h3', {}, words.sourcesTitle),
      h(
        'ul',
        { class: 'source-list' },
        words.sources.map((source) => h('li', {}, source.text)),
      ),
    ),
  );
}
