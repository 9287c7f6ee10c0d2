/** R9: open questions for a conversation, with lines to write on. */
import type { PrintedElement } from '../../contract/report.ts';
import { topTendency } from '../archetype.ts';
import { h } from '../element.ts';
import { paragraph, type Page, section, whole } from '../page.ts';

const LINES = 2;

/** The question of the nearest pattern first, then those that always serve. */
export function questions(page: Page): PrintedElement {
  const { text, diagnosis } = page;
  const top = topTendency(diagnosis);
  const items = [
    ...(top === null ? [] : [text.diagnosis.archetypes[top].question]),
    ...text.report.questions.items,
  ];
  return section(
    page,
    'questions',
    paragraph('lead', text.report.questions.lead),
    items.map((item) =>
      whole(
        'open-question',
        paragraph('question-text', item),
        Array.from({ length: LINES }, () => h('hr', { class: 'writing-line' })),
      ),
    ),
  );
}
