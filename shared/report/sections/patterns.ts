/** R5: the six patterns in their three categories, each on a card; a long one is cut between two rows. */
import type { PrintedElement } from '../../contract/report.ts';
import { MAJOR_MET, STATUS } from '../../diagnosis/thresholds.ts';
import type { ArchetypeFinding, IndicatorFinding } from '../../model/diagnosis.ts';
import type { Archetype } from '../../model/scales.ts';
import {
  capSentences,
  CATEGORIES,
  certaintyOf,
  contributionOf,
  counterEvidenceOf,
} from '../archetype.ts';
import { weighAgainst } from '../against.ts';
import { questionsFor } from '../ask.ts';
import { coreOf } from '../core.ts';
import { drawSeverity } from '../drawings.ts';
import { h, type Child } from '../element.ts';
import { anchorsOf, countOf, indicatorWords, valueOf } from '../indicator.ts';
import { leadSentence } from '../lead.ts';
import { paragraph, type Page, section } from '../page.ts';

/** Names beside a number on paper; more are counted. */
const NAMES_MAX = 8;
/** Open questions on a card. */
const QUESTIONS_MAX = 4;

function namesOf(page: Page, indicator: IndicatorFinding): string | null {
  if (indicator.evidence.length === 0) return null;
  const names = indicator.evidence.slice(0, NAMES_MAX).map(page.nameOf);
  const rest = indicator.evidence.length - names.length;
  const words = page.text.report.patterns;
  return words.behind(page.formats.list(rest > 0 ? [...names, words.others(rest)] : names));
}

function evidenceRows(
  page: Page,
  finding: ArchetypeFinding,
  indicator: IndicatorFinding,
): readonly Child[] {
  const { text } = page;
  const { broker } = page.diagnosis;
  const { points, most } = contributionOf(indicator, finding);
  const count = countOf(indicator, broker, text);
  const isNamed = indicator.major || indicator.key === finding.counterEvidence;
  const names = isNamed ? namesOf(page, indicator) : null;
  return [
    h(
      'tr',
      { class: names === null ? null : 'named' },
      h(
        'th',
        { scope: 'row' },
        indicatorWords(text, indicator.key).label,
        indicator.major ? h('span', { class: 'tag' }, text.diagnosis.mainCriterion) : null,
      ),
      h(
        'td',
        { class: 'value' },
        valueOf(indicator, text),
        count === null ? null : h('span', { class: 'count' }, count),
        indicator.answered === indicator.of
          ? null
          : h(
              'span',
              { class: 'count' },
              text.diagnosis.evidence.answered(indicator.answered, indicator.of),
            ),
      ),
      h('td', { class: 'muted' }, anchorsOf(indicator, text)),
      h(
        'td',
        { class: 'value' },
        indicator.severity === null ? '–' : text.diagnosis.evidence.contributionOf(points, most),
      ),
    ),
    names === null ? null : h('tr', {}, h('td', { class: 'names', colspan: 4 }, names)),
  ];
}

function evidenceTable(page: Page, finding: ArchetypeFinding): PrintedElement {
  const { columns } = page.text.diagnosis;
  const labels = [columns.indicator, columns.value, columns.anchors, columns.contribution];
  return h(
    'table',
    { class: 'plain-table evidence' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        labels.map((label) => h('th', { scope: 'col' }, label)),
      ),
    ),
    h(
      'tbody',
      {},
      finding.indicators.map((indicator) => evidenceRows(page, finding, indicator)),
    ),
  );
}

/** How firm the number is: its range, its main criteria, its coverage, and what held it back. */
function firmness(page: Page, archetype: Archetype, finding: ArchetypeFinding): string {
  const { text } = page;
  const words = text.diagnosis.evidence;
  const isShown = finding.band !== 'none';
  const majors = finding.indicators.filter(({ major }) => major);
  const met = majors.filter(({ severity }) => (severity ?? 0) >= MAJOR_MET);
  return [
    finding.severity === null ? '' : `${text.diagnosis.severity(finding.severity)}.`,
    finding.leaveOneOut === null ? '' : words.sentence(words.leaveOneOut(...finding.leaveOneOut)),
    isShown ? words.sentence(text.report.patterns.majorsMet(met.length, majors.length)) : '',
    finding.coverage === 1 ? '' : words.sentence(words.coverage(finding.coverage)),
    ...capSentences(archetype, finding, text),
    finding.sensitiveToOneContact ? words.sensitive : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function counterEvidence(page: Page, finding: ArchetypeFinding): Child {
  const { text } = page;
  const words = text.diagnosis.evidence;
  const found = counterEvidenceOf(finding);
  if (found === null) return null;
  const { indicator, speaksAgainst } = found;
  const value = countOf(indicator, page.diagnosis.broker, text) ?? valueOf(indicator, text);
  return [
    h('dt', {}, speaksAgainst ? words.counterTitle : words.weakestTitle),
    h('dd', {}, words.counter(indicatorWords(text, indicator.key).label, value)),
  ];
}

/** What else is to be weighed, as counts: names stand with the main criteria. */
function weighed(page: Page, archetype: Archetype): Child {
  const found = weighAgainst(archetype, page);
  if (found.length === 0) return null;
  const { against, separator } = page.text.diagnosis;
  const parts = found.map(({ label, people }) =>
    people.length === 0 ? label : `${label} (${page.formats.number(people.length)})`,
  );
  return [h('dt', {}, against.title), h('dd', {}, parts.join(separator))];
}

function cardHead(page: Page, archetype: Archetype): PrintedElement {
  const { text, diagnosis } = page;
  const certainty = certaintyOf(diagnosis.archetypes[archetype]);
  return h(
    'header',
    { class: 'card-head' },
    h('h4', {}, text.terms.archetypes[archetype]),
    paragraph('certainty', text.diagnosis.certainty[certainty].short),
  );
}

/** A pattern that shows: the whole evidence, what it also brings, what else it could mean. */
function fullCard(page: Page, archetype: Archetype): PrintedElement {
  const { text, diagnosis } = page;
  const finding = diagnosis.archetypes[archetype];
  const words = text.diagnosis.archetypes[archetype];
  return h(
    'article',
    { class: 'card card-full' },
    cardHead(page, archetype),
    paragraph('definition', words.definition),
    h('p', { class: 'also' }, h('strong', {}, text.diagnosis.alsoBuys), ` ${words.alsoBuys}`),
    // While provisional, “possible” is the only word there is for it.
    drawSeverity(finding, text, { isNamed: finding.status === 'scored' }),
    paragraph('note', firmness(page, archetype, finding)),
    paragraph('card-lead', leadSentence(archetype, page)),
    evidenceTable(page, finding),
    h(
      'dl',
      { class: 'card-notes' },
      counterEvidence(page, finding),
      weighed(page, archetype),
      h('dt', {}, text.diagnosis.couldAlsoMean),
      h('dd', {}, words.couldAlsoMean.join(' ')),
    ),
  );
}

/** A pattern without a sign, or without enough answers: a few lines. */
function shortCard(page: Page, archetype: Archetype): PrintedElement {
  const { text, diagnosis } = page;
  const finding = diagnosis.archetypes[archetype];
  const isTold = finding.severity !== null;
  const open = questionsFor(archetype, diagnosis, text).slice(0, QUESTIONS_MAX);
  return h(
    'article',
    { class: 'card card-short' },
    cardHead(page, archetype),
    paragraph('definition', text.diagnosis.archetypes[archetype].definition),
    isTold
      ? h(
          'div',
          { class: 'card-columns' },
          h(
            'div',
            {},
            drawSeverity(finding, text, { isNamed: false }),
            paragraph('note', firmness(page, archetype, finding)),
          ),
          paragraph('card-lead', leadSentence(archetype, page)),
        )
      : h(
          'dl',
          { class: 'card-notes' },
          h('dt', {}, text.diagnosis.askNext),
          h('dd', {}, open.length === 0 ? fewPeople(page) : open.join(' · ')),
        ),
  );
}

const isTooSmall = ({ network }: Page): boolean => coreOf(network).length < STATUS.minimumN;

const fewPeople = ({ network, text }: Page): string =>
  text.diagnosis.tooFew(coreOf(network).length);

const card = (page: Page, archetype: Archetype): PrintedElement => {
  const { band } = page.diagnosis.archetypes[archetype];
  return band === null || band === 'none' ? shortCard(page, archetype) : fullCard(page, archetype);
};

/** The six cards, two to a category. */
export function patterns(page: Page): PrintedElement {
  const { text } = page;
  return section(
    page,
    'patterns',
    paragraph('lead', text.report.patterns.lead),
    isTooSmall(page) ? paragraph('note few', fewPeople(page)) : null,
    CATEGORIES.map(({ key, archetypes }) => {
      const cards = archetypes.map((archetype) => card(page, archetype));
      return h('div', { class: 'category' }, h('h3', {}, text.terms.categories[key]), cards);
    }),
  );
}
