/**
 * Changes tried out, for people, in a terminal: now, then, and the difference, line by line and
 * without a name, so that it may be read over a shoulder.
 */
import { ARCHETYPES, type Archetype } from '../../shared/model/scales.ts';
import type { Assessment, Difference, Trial } from '../../shared/model/trial.ts';
import { certaintyOf, verdictSentence } from '../../shared/report/archetype.ts';
import { indicatorWords, valueOf } from '../../shared/report/indicator.ts';
import { readVitalSigns } from '../../shared/report/vital-signs.ts';
import type { Context } from './context.ts';
import { columns, heading, wrap } from './layout.ts';

type Given = { readonly file: string; readonly changes: number; readonly trial: Trial };
type Of<O extends Difference['of']> = Extract<Difference, { of: O }>;
type Rows = readonly (readonly string[])[];

const linesOf = <O extends Difference['of']>({ differences }: Trial, of: O): Of<O>[] =>
  // The filter leaves just these.
  differences.filter((line) => line.of === of) as Of<O>[];

/** A table under its heading, with `last` over the last column; nothing without rows. */
function table(title: string, rows: Rows, last: string, { text }: Context): string[] {
  if (rows.length === 0) return [];
  const { before, after } = text.whatIf.columns;
  return [...heading(title), ...columns([['', before, after, last], ...rows], 2)];
}

/** How far a number from 0 to 100 moves, in whole points; nothing where a side has none. */
function pointsMoved(before: number | null, after: number | null, { text }: Context): string {
  if (before === null || after === null) return '';
  return text.whatIf.difference(Math.round(after) - Math.round(before));
}

function patternLines(trial: Trial, context: Context): string[] {
  const { text } = context;
  const words = text.whatIf;
  const standing = ({ archetypes }: Assessment, archetype: Archetype): string => {
    const { severity, band, status } = archetypes[archetype];
    if (severity === null) return words.untold;
    return words.severity(severity, text.diagnosis.certainty[certaintyOf({ status, band })].short);
  };
  const rows = ARCHETYPES.map((archetype) => [
    text.terms.archetypes[archetype],
    standing(trial.before, archetype),
    standing(trial.after, archetype),
    pointsMoved(
      trial.before.archetypes[archetype].severity,
      trial.after.archetypes[archetype].severity,
      context,
    ),
  ]);
  return table(text.diagnosis.sections.patterns, rows, words.columns.difference, context);
}

/** What moved behind a pattern: each indicator's value, and its concern in points of 100. */
function indicatorLines(trial: Trial, archetype: Archetype, context: Context): string[] {
  const { text } = context;
  const hundredfold = (share: number | null): number | null =>
    share === null ? null : 100 * share;
  const written = (reading: Of<'indicator'>['before']): string =>
    reading.value === null ? text.whatIf.untold : valueOf(reading, text);
  const rows = linesOf(trial, 'indicator')
    .filter((line) => line.archetype === archetype)
    .map(({ key, before, after }) => [
      indicatorWords(text, key).label,
      written(before),
      written(after),
      pointsMoved(hundredfold(before.severity), hundredfold(after.severity), context),
    ]);
  return table(text.terms.archetypes[archetype], rows, text.whatIf.columns.concern, context);
}

function benefitLines(trial: Trial, context: Context): string[] {
  const { text } = context;
  const words = text.diagnosis.benefits;
  const written = ({ providers, coverage }: Of<'benefit'>['before']): string =>
    providers === null || coverage === null
      ? words.states.unknown
      : `${text.whatIf.count(providers)}  ${words.states[coverage]}`;
  const rows = linesOf(trial, 'benefit').map(({ benefit, before, after }) => [
    text.terms.benefits[benefit],
    written(before),
    written(after),
    before.providers === null || after.providers === null
      ? ''
      : text.whatIf.difference(after.providers - before.providers),
  ]);
  return table(text.diagnosis.sections.benefits, rows, text.whatIf.columns.difference, context);
}

function signLines(trial: Trial, context: Context): string[] {
  const { text } = context;
  const moved = new Set(linesOf(trial, 'vital-sign').map(({ sign }) => sign));
  const after = readVitalSigns(trial.after, text);
  const rows = readVitalSigns(trial.before, text).flatMap((sign) => {
    const other = after.find(({ key }) => key === sign.key);
    if (!moved.has(sign.key) || !other) return [];
    return [[sign.label, ...[sign, other].map(({ value, stateName }) => `${value}  ${stateName}`)]];
  });
  return table(text.diagnosis.signs.title, rows, '', context);
}

/** The whole trial of `changes` on `file`, closed by an empty line. */
export function whatIfText({ file, changes, trial }: Given, context: Context): string {
  const { text } = context;
  const words = text.whatIf;
  const indicators = ARCHETYPES.flatMap((archetype) => indicatorLines(trial, archetype, context));
  const lines = [
    words.title(file),
    ...wrap(words.lead(changes), 0),
    '',
    ...wrap(words.before(verdictSentence(trial.before, text)), 0),
    ...wrap(words.after(verdictSentence(trial.after, text)), 0),
    ...(trial.differences.length === 0 ? ['', ...wrap(words.same, 0)] : []),
    ...patternLines(trial, context),
    ...indicators,
    ...(indicators.length === 0 ? [] : ['', ...wrap(words.concern, 2)]),
    ...benefitLines(trial, context),
    ...signLines(trial, context),
    '',
    '',
  ];
  return lines.join('\n');
}
