/**
 * The diagnosis for people, in a terminal: the same sentences as on the screen and on paper, counts
 * without names, so that it may be read over a shoulder.
 */
import type { ArchetypeFinding, Diagnosis } from '../../shared/model/diagnosis.ts';
import type { Network } from '../../shared/model/network.ts';
import { BENEFITS, type Archetype } from '../../shared/model/scales.ts';
import {
  CATEGORIES,
  capSentences,
  certaintyOf,
  counterEvidenceOf,
  verdictSentence,
} from '../../shared/report/archetype.ts';
import { questionWords } from '../../shared/report/ask.ts';
import { benefitState } from '../../shared/report/benefit-state.ts';
import { brokerSentences } from '../../shared/report/broker-sentences.ts';
import { coreOf } from '../../shared/report/core.ts';
import { countOf, indicatorWords, valueOf } from '../../shared/report/indicator.ts';
import { careSentences } from '../../shared/report/care.ts';
import { leadSentence } from '../../shared/report/lead.ts';
import { opennessSentences } from '../../shared/report/openness.ts';
import type { Context } from './context.ts';
import { bar, columns, heading, wrap } from './layout.ts';

type Given = { readonly network: Network; readonly diagnosis: Diagnosis };

/** Questions shown; the most useful stand first. */
const QUESTIONS_SHOWN = 5;

const sentences = (items: readonly string[], indent: number): string[] =>
  items.flatMap((item) => wrap(item, indent));

/** What calls for care is said before any figure. */
function careLines({ diagnosis }: Given, { text }: Context): string[] {
  const found = careSentences(diagnosis, text);
  const words = text.diagnosis.care;
  return found.length === 0
    ? []
    : [...heading(words.title), ...sentences([...found, words.text], 2)];
}

function brokerLines({ diagnosis }: Given, { text }: Context): string[] {
  const words = text.diagnosis.broker;
  const { selfBrokerRate, lower, upper } = diagnosis.broker;
  const rate = selfBrokerRate === null ? words.noRate : words.rate(selfBrokerRate, lower, upper);
  return [
    ...heading(words.title),
    ...columns([[words.rateLabel, rate]], 2),
    ...sentences(brokerSentences(diagnosis, text), 2),
  ];
}

const ARCHETYPES: readonly Archetype[] = CATEGORIES.flatMap(({ archetypes }) => archetypes);

function overviewLines({ diagnosis }: Given, { text, formats }: Context): string[] {
  const rows = ARCHETYPES.map((archetype) => {
    const finding = diagnosis.archetypes[archetype];
    const { severity } = finding;
    return [
      text.terms.archetypes[archetype],
      bar(severity),
      (severity === null ? '–' : formats.number(severity)).padStart(3),
      text.diagnosis.certainty[certaintyOf(finding)].short,
    ];
  });
  return [...heading(text.diagnosis.sections.patterns), ...columns(rows, 2)];
}

/** Whether a pattern shows enough to be read out with its evidence. */
const isShown = ({ severity, band }: ArchetypeFinding): boolean =>
  severity !== null && band !== 'none';

function evidenceRows(
  finding: ArchetypeFinding,
  { diagnosis }: Given,
  context: Context,
): string[][] {
  const { text } = context;
  return finding.indicators.map((indicator) => {
    const { label } = indicatorWords(text, indicator.key);
    const count = countOf(indicator, diagnosis.broker, text);
    const mark = indicator.major ? `* ${label}` : `  ${label}`;
    return [mark, valueOf(indicator, text), count ?? ''];
  });
}

function againstLine(finding: ArchetypeFinding, context: Context): string[] {
  const { text } = context;
  const words = text.diagnosis.evidence;
  const found = counterEvidenceOf(finding);
  if (!found) return [];
  const { label } = indicatorWords(text, found.indicator.key);
  const title = found.speaksAgainst ? words.counterTitle : words.weakestTitle;
  const value = valueOf(found.indicator, text);
  return wrap(`${words.termed(title)} ${words.counter(label, value)}`, 2);
}

function patternLines(archetype: Archetype, given: Given, context: Context): string[] {
  const { text, words } = context;
  const finding = given.diagnosis.archetypes[archetype];
  if (!isShown(finding) || finding.severity === null) return [];
  const { alsoBuys, couldAlsoMean } = text.diagnosis.archetypes[archetype];
  const { evidence } = text.diagnosis;
  const range = finding.leaveOneOut && evidence.leaveOneOut(...finding.leaveOneOut);
  const certainty = text.diagnosis.certainty[certaintyOf(finding)].short;
  return [
    ...heading(words.diagnosis.pattern(text.terms.archetypes[archetype], certainty)),
    ...wrap(words.diagnosis.severity(text.diagnosis.severity(finding.severity), range), 2),
    ...(finding.sensitiveToOneContact ? wrap(evidence.sensitive, 2) : []),
    ...sentences(capSentences(archetype, finding, text), 2),
    ...wrap(leadSentence(archetype, { ...given, text }), 2),
    ...wrap(`${text.diagnosis.alsoBuys} ${alsoBuys}`, 2),
    '',
    ...columns(evidenceRows(finding, given, context), 2),
    ...wrap(words.diagnosis.majors, 2),
    '',
    ...againstLine(finding, context),
    ...wrap(`${evidence.termed(text.diagnosis.couldAlsoMean)} ${couldAlsoMean.join(' ')}`, 2),
  ];
}

function benefitLines({ diagnosis }: Given, { text }: Context): string[] {
  const words = text.diagnosis.benefits;
  const rows = BENEFITS.map((benefit) => {
    const count = diagnosis.composition.benefitProviders[benefit] ?? null;
    const state = words.states[benefitState(diagnosis, benefit)];
    return [text.terms.benefits[benefit], count ? words.providers(count) : '', state];
  });
  return [...heading(text.diagnosis.sections.benefits), ...columns(rows, 2)];
}

function openLines({ diagnosis }: Given, { text, words, formats }: Context): string[] {
  const { constraint, density, effectiveSize } = diagnosis.structure;
  const labels = text.diagnosis.openness.labels;
  const figures: (readonly [string, string])[] = [];
  if (effectiveSize !== null) {
    figures.push([labels.effectiveSize, formats.number(effectiveSize, 1)]);
  }
  if (density !== null) figures.push([labels.density, formats.percent(density)]);
  if (constraint !== null) {
    figures.push([words.diagnosis.constraint, formats.number(constraint, 2)]);
  }
  return [
    ...heading(text.diagnosis.sections.openness),
    ...sentences(opennessSentences(diagnosis, text), 2),
    ...columns(figures, 2),
  ];
}

function questionLines({ diagnosis }: Given, { text }: Context): string[] {
  const asked = diagnosis.ask.slice(0, QUESTIONS_SHOWN);
  if (asked.length === 0) return [];
  const rows = asked.map(({ field, contacts }) => {
    const whom =
      contacts.length === 0 ? text.diagnosis.askYourself : text.diagnosis.askFor(contacts.length);
    return [questionWords(field, text), whom];
  });
  return [...heading(text.diagnosis.askNext), ...columns(rows, 2)];
}

/** The whole diagnosis of `file`, closed by an empty line. */
export function diagnosisText(file: string, given: Given, context: Context): string {
  const { text, words } = context;
  const core = coreOf(given.network).length;
  const lines = [
    words.diagnosis.title(file),
    words.diagnosis.size(core, given.network.contacts.length - core),
    '',
    ...wrap(verdictSentence(given.diagnosis, text), 0),
    ...wrap(text.diagnosis.metaphor, 0),
    ...careLines(given, context),
    ...brokerLines(given, context),
    ...overviewLines(given, context),
    ...ARCHETYPES.flatMap((archetype) => patternLines(archetype, given, context)),
    ...benefitLines(given, context),
    ...openLines(given, context),
    ...questionLines(given, context),
    '',
    '',
  ];
  return lines.join('\n');
}
