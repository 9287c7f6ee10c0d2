/**
 * The tables of `docs/method.md`, made from the engine's own tables, so that what the page says of
 * anchors, weights, criteria and thresholds is what the engine does. The prose around them is
 * written by hand and left as it is.
 */
import * as prettier from 'prettier';
import { RULES } from '../../shared/diagnosis/archetypes/all.ts';
import type { Indicator } from '../../shared/diagnosis/indicator.ts';
import * as thresholds from '../../shared/diagnosis/thresholds.ts';
import { STEP_KINDS } from '../../shared/model/opportunity.ts';
import { type Archetype, ARCHETYPES } from '../../shared/model/scales.ts';
import { BAND_ORDER, BAND_STARTS } from '../../shared/report/archetype.ts';
import { indicatorWords } from '../../shared/report/indicator.ts';
import { en } from '../../shared/text/en/index.ts';
import { costOf } from '../../shared/treatment/steps.ts';
import * as treatment from '../../shared/treatment/thresholds.ts';

type Row = readonly string[];

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const BADGES = { seed: 'seed', research: 'research', proposal: 'our proposal' } as const;

/** Enough digits to tell 1/6 from .17 without a tail of noise. */
const figure = (value: number): string => String(Number(value.toFixed(4)));

const indicatorRow = (indicator: Indicator): Row => [
  `${indicatorWords(en, indicator.key).label} (\`${indicator.key}\`)`,
  String(indicator.weight),
  indicator.major ? 'yes' : '',
  figure(indicator.anchors.zeroAt),
  figure(indicator.anchors.oneAt),
  BADGES[indicator.anchors.badge],
];

/** A substitute stands right below the indicator it stands in for. */
const indicatorTable = (archetype: Archetype): string =>
  table(
    ['Indicator', 'Weight', 'Main criterion', 'No concern at', 'Full concern at', 'Badge'],
    RULES[archetype].indicators.flatMap((indicator) => [
      indicatorRow(indicator),
      ...(indicator.substitute === undefined ? [] : [indicatorRow(indicator.substitute)]),
    ]),
  );

const criteriaTable = (): string =>
  table(
    ['Pattern', 'Main criteria needed', 'Held at a tendency when'],
    ARCHETYPES.map((archetype) => [
      en.terms.archetypes[archetype],
      RULES[archetype].majors === 'all' ? 'all' : 'one',
      en.diagnosis.archetypes[archetype].exclusion,
    ]),
  );

const statusTable = (): string => {
  const { STATUS } = thresholds;
  const percent = (share: number): string => `${figure(100 * share)} %`;
  return table(
    ['Status', 'People at least', 'Weight of evidence at least'],
    [
      ['provisional', String(STATUS.minimumN), percent(STATUS.minimumCoverage)],
      ['scored', String(STATUS.scoredN), percent(STATUS.scoredCoverage)],
    ],
  );
};

const bandTable = (): string =>
  table(
    ['Band', 'From'],
    BAND_ORDER.map((band) => [en.diagnosis.bands[band], String(BAND_STARTS[band])]),
  );

/** Anything but an indicator's anchors, which stand in their own tables: numbers by their path. */
function flatten(name: string, value: unknown): Row[] {
  if (typeof value === 'number') return [[`\`${name}\``, figure(value)]];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [[`\`${name}\``, value.join(', ')]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}.${key}`, inner));
}

const constantsTable = (file: string, constants: Readonly<Record<string, unknown>>): string =>
  table(
    [`Name in \`${file}\``, 'Value'],
    Object.entries(constants)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]) => flatten(name, value)),
  );

const thresholdTable = (): string => {
  const { ANCHORS: _shownByPattern, ...rest } = thresholds;
  return constantsTable('shared/diagnosis/thresholds.ts', rest);
};

const treatmentTable = (): string =>
  constantsTable('shared/treatment/thresholds.ts', { ...treatment });

/** What each step takes, in words and for ranking. */
const stepTable = (): string =>
  table(
    ['Step', 'What it takes', 'Cost'],
    STEP_KINDS.map((kind) => {
      const cost = costOf(kind);
      return [`\`${kind}\``, en.treatment.costs[cost], figure(treatment.COST[cost])];
    }),
  );

const TABLES: Readonly<Record<string, () => string>> = {
  criteria: criteriaTable,
  status: statusTable,
  bands: bandTable,
  thresholds: thresholdTable,
  steps: stepTable,
  treatment: treatmentTable,
  ...Object.fromEntries(
    ARCHETYPES.map((archetype) => [`indicators ${archetype}`, () => indicatorTable(archetype)]),
  ),
};

/** The names of the tables a page about the method must hold, each once. */
export const tableNames: readonly string[] = Object.keys(TABLES);

const PLACE = /<!-- table: (?<name>[^>]+?) -->[^]*?<!-- end of table -->/gu;

/** `page` with every table between its marks made anew, and set as the formatter sets it. */
export async function withTables(page: string, file: string): Promise<string> {
  const filled = page.replaceAll(PLACE, (_place, name: string) => {
    const render = TABLES[name];
    if (render === undefined) throw new Error(`There is no table called ${name}`);
    return `<!-- table: ${name} -->\n\n${render()}\n\n<!-- end of table -->`;
  });
  const style = await prettier.resolveConfig(file);
  return prettier.format(filled, { ...style, filepath: file });
}
