/** R1: what carries, what is thin, the pattern that stands nearest, one question, the figures. */
import type { PrintedElement } from '../../contract/report.ts';
import { topTendency, verdictSentence } from '../archetype.ts';
import { h } from '../element.ts';
import { bullets, paragraph, type Page, section, whole } from '../page.ts';
import { gapsOf, strengthsOf } from '../remarks.ts';
import { vitalFigures } from '../vital-figures.ts';

function remarks(title: string, items: readonly string[], none: string): PrintedElement {
  return h(
    'div',
    { class: 'remarks' },
    h('h3', {}, title),
    items.length === 0 ? paragraph('muted', none) : bullets('remark-list', items),
  );
}

function figures(page: Page): PrintedElement {
  const words = page.text.report.summary;
  return h(
    'table',
    { class: 'plain-table figures' },
    h('caption', {}, words.figuresTitle),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [words.figure, words.value, words.source].map((label) => h('th', { scope: 'col' }, label)),
      ),
    ),
    h(
      'tbody',
      {},
      vitalFigures(page).map((row) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, row.label),
          h('td', { class: 'value' }, row.value),
          h('td', { class: 'muted' }, words.mark(page.text.shell.sources[row.badge], row.mark)),
        ),
      ),
    ),
  );
}

/** The page one reads when one reads only one. */
export function summary(page: Page): PrintedElement {
  const { text, diagnosis } = page;
  const words = text.report.summary;
  const top = topTendency(diagnosis);
  return section(
    page,
    'summary',
    paragraph('statement', verdictSentence(diagnosis, text)),
    whole(
      'two-columns',
      remarks(words.strengths, strengthsOf(page), words.noStrength),
      remarks(words.gaps, gapsOf(page), words.noGap),
    ),
    whole(
      'question',
      h('h3', {}, words.questionTitle),
      paragraph(
        'question-text',
        top === null ? words.question : text.diagnosis.archetypes[top].question,
      ),
    ),
    whole('', figures(page)),
  );
}
