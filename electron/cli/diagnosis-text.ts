/**
 * The diagnosis for people, in a terminal: the same sentences as on the screen and on paper, counts
 * without names, so that it may be read over a shoulder.
 */
import type { ArchetypeFinding, Diagnosis } from '../../shared/model/diagnosis.ts';
import type { Network } from '../../shared/model/network.ts';
import { TIE_STATES } from '../../shared/model/finding-codes.ts';
import { BENEFITS, type Archetype } from '../../shared/model/scales.ts';
import {
  CATEGORIES,
  capSentences,
  certaintyOf,
  contributionOf,
  counterEvidenceOf,
  verdictSentence,
} from '../../shared/report/archetype.ts';
import { weighAgainst } from '../../shared/report/against.ts';
import { questionWords } from '../../shared/report/ask.ts';
import { benefitState } from '../../shared/report/benefit-state.ts';
import { brokerSentences } from '../../shared/report/broker-sentences.ts';
import { coldTies } from '../../shared/report/cold-ties.ts';
import { coreOf } from '../../shared/report/core.ts';
import { countOf, indicatorWords, valueOf } from '../../shared/report/indicator.ts';
import { careSentences } from '../../shared/report/care.ts';
import { leadSentence } from '../../shared/report/lead.ts';
import { opennessSentences } from '../../shared/report/openness.ts';
import { poolSentence } from '../../shared/report/pool.ts';
import { readVitalSigns } from '../../shared/report/vital-signs.ts';
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

/** The ten vital signs as a table: value, reading, answers, and where the mark is from. */
function signLines({ diagnosis }: Given, { text }: Context): string[] {
  const words = text.diagnosis.signs;
  const { sign, value, state, answered, mark } = words.columns;
  const rows = readVitalSigns(diagnosis, text).map((each) => [
    each.label,
    each.value,
    each.stateName,
    each.answered,
    words.marks[each.badge],
  ]);
  return [...heading(words.title), ...columns([[sign, value, state, answered, mark], ...rows], 2)];
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
    const { points, most } = contributionOf(indicator, finding);
    const adds =
      indicator.severity === null ? '' : text.diagnosis.evidence.contributionOf(points, most);
    return [mark, valueOf(indicator, text), count ?? '', adds];
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

/** What else is to be weighed, as counts. */
function weighedLine(archetype: Archetype, given: Given, { text, formats }: Context): string[] {
  const weighed = weighAgainst(archetype, { ...given, text });
  if (weighed.length === 0) return [];
  const parts = weighed.map(({ label, people }) =>
    people.length === 0 ? label : `${label} (${formats.number(people.length)})`,
  );
  const { against, evidence, separator } = text.diagnosis;
  return wrap(`${evidence.termed(against.title)} ${parts.join(separator)}`, 2);
}

function patternLines(archetype: Archetype, given: Given, context: Context): string[] {
  const { text, words } = context;
  const finding = given.diagnosis.archetypes[archetype];
  if (!isShown(finding) || finding.severity === null) return [];
  const { alsoBuys, couldAlsoMean, definition } = text.diagnosis.archetypes[archetype];
  const { evidence } = text.diagnosis;
  const range = finding.leaveOneOut && evidence.leaveOneOut(...finding.leaveOneOut);
  const certainty = text.diagnosis.certainty[certaintyOf(finding)].short;
  return [
    ...heading(words.diagnosis.pattern(text.terms.archetypes[archetype], certainty)),
    ...wrap(definition, 2),
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
    ...weighedLine(archetype, given, context),
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

/** Where I guessed whom I could know here: what of the likeness is choice. */
function poolLines({ diagnosis }: Given, { text }: Context): string[] {
  const { names } = text.diagnosis.boundaries;
  // The keys are those of the table itself.
  const lines = Object.keys(names) as (keyof typeof names)[];
  const told = lines.flatMap((line) => {
    const sentence = poolSentence(line, diagnosis, text);
    return sentence === null
      ? []
      : wrap(`${text.diagnosis.evidence.termed(names[line])} ${sentence}`, 2);
  });
  return told.length === 0 ? [] : [...heading(text.diagnosis.sections.boundaries), ...told];
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
  const bridging = diagnosis.structure.bridges?.length ?? 0;
  return [
    ...heading(text.diagnosis.sections.openness),
    ...sentences(opennessSentences(diagnosis, text), 2),
    ...(bridging === 0 ? [] : wrap(text.diagnosis.bridges.text(bridging), 2)),
    ...columns(figures, 2),
  ];
}

/** Ties by state, how many go cold, and the layers of time. */
function tieLines({ diagnosis }: Given, { text, formats }: Context): string[] {
  const words = text.diagnosis.ties;
  const { layers } = diagnosis;
  const ties = Object.values(diagnosis.ties);
  const cold = coldTies(diagnosis);
  const stated = ties.filter(({ state }) => state !== null).length;
  const states = TIE_STATES.map((state) => [
    words.states[state],
    formats.number(ties.filter((tie) => tie.state === state).length),
    words.hints[state],
  ]);
  const inLayers = (['supportClique', 'sympathyGroup', 'core', 'known'] as const).map((layer) => [
    words.layers[layer],
    layers[layer] === null ? '–' : formats.number(layers[layer]),
  ]);
  const answered = (count: number): string[] =>
    wrap(text.diagnosis.evidence.answered(count, layers.of), 2);
  return [
    ...heading(words.title),
    ...(stated === 0 ? wrap(words.notAsked, 2) : [...columns(states, 2), ...answered(stated)]),
    ...(cold.length === 0
      ? []
      : wrap(words.going(cold.length, cold.filter(({ isBridge }) => isBridge).length), 2)),
    '',
    ...columns(inLayers, 2),
    ...answered(layers.answered),
    ...wrap(words.layersMeaning, 2),
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
    ...signLines(given, context),
    ...brokerLines(given, context),
    ...overviewLines(given, context),
    ...ARCHETYPES.flatMap((archetype) => patternLines(archetype, given, context)),
    ...benefitLines(given, context),
    ...poolLines(given, context),
    ...openLines(given, context),
    ...tieLines(given, context),
    ...questionLines(given, context),
    '',
    '',
  ];
  return lines.join('\n');
}
