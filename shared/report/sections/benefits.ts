/** R4: who gives what, and the lines the circle crosses. */
import type { PrintedElement } from '../../contract/report.ts';
import type { Contact } from '../../model/contact.ts';
import { BENEFITS } from '../../model/scales.ts';
import { type Boundary, boundariesOf, missingSides } from '../boundaries.ts';
import { benefitState } from '../benefit-state.ts';
import { coreOf } from '../core.ts';
import { drawBar } from '../drawings.ts';
import { h } from '../element.ts';
import { paragraph, type Page, section, whole } from '../page.ts';

const DOT = '●';

function row(page: Page, contact: Contact): PrintedElement {
  const words = page.text.report.benefits;
  const { received } = contact;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, contact.name),
    received === null
      ? h('td', { class: 'muted', colspan: BENEFITS.length }, words.notAnswered)
      : BENEFITS.map((benefit) =>
          h('td', { class: 'dot' }, received.includes(benefit) ? DOT : null),
        ),
  );
}

function matrix(page: Page): PrintedElement {
  const { text, formats, diagnosis } = page;
  const words = text.report.benefits;
  const { benefitProviders } = diagnosis.composition;
  return h(
    'table',
    { class: 'plain-table matrix' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, words.person),
        BENEFITS.map((benefit) =>
          h('th', { scope: 'col', class: 'dot' }, text.terms.benefits[benefit]),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      coreOf(page.network).map((contact) => row(page, contact)),
    ),
    h(
      'tbody',
      { class: 'sums' },
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, words.count),
        BENEFITS.map((benefit) => {
          const count = benefitProviders[benefit] ?? null;
          return h('td', { class: 'dot' }, count === null ? '–' : formats.number(count));
        }),
      ),
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, words.state),
        BENEFITS.map((benefit) =>
          h(
            'td',
            { class: 'dot state' },
            text.diagnosis.benefits.states[benefitState(diagnosis, benefit)],
          ),
        ),
      ),
    ),
  );
}

function boundary(page: Page, line: Boundary): PrintedElement {
  const words = page.text.diagnosis.boundaries;
  const missing = missingSides(line);
  const heading = h('h4', {}, line.name);
  if (line.ownMissing !== null) {
    return whole('boundary', heading, paragraph('muted', line.ownMissing));
  }
  if (line.answered === 0) return whole('boundary', heading, paragraph('muted', words.notAsked));
  return whole(
    'boundary',
    heading,
    h(
      'table',
      { class: 'bars' },
      h(
        'tbody',
        {},
        line.sides.map(({ label, people }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, label),
            h('td', { class: 'bar-cell' }, drawBar(people.length / line.answered)),
            h(
              'td',
              { class: 'value' },
              page.text.diagnosis.evidence.tally(people.length, line.answered),
            ),
          ),
        ),
      ),
    ),
    missing.length === 0 ? null : paragraph('note', words.missing(missing)),
  );
}

/** The matrix of benefits, and the bars of the four lines and the generations. */
export function benefits(page: Page): PrintedElement {
  const words = page.text.report.benefits;
  return section(
    page,
    'benefits',
    paragraph('lead', words.lead),
    matrix(page),
    h(
      'div',
      { class: 'boundaries' },
      h('h3', {}, words.boundaries),
      paragraph('note', page.text.diagnosis.boundaries.meaning),
      h(
        'div',
        { class: 'boundary-columns' },
        boundariesOf(page.network, page.text).map((line) => boundary(page, line)),
      ),
    ),
  );
}
