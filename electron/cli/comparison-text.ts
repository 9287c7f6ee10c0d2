/**
 * Two snapshots for people, in a terminal: counts, shares and patterns in that order, without a
 * name, so that it may be read over a shoulder.
 */
import type { Comparison } from '../../shared/diagnosis/compare.ts';
import type { PatternLine, Standing } from '../../shared/diagnosis/compare-patterns.ts';
import type { Verdict } from '../../shared/model/diagnosis.ts';
import { certaintyOf } from '../../shared/report/archetype.ts';
import { indicatorWords } from '../../shared/report/indicator.ts';
import type { Context } from './context.ts';
import { columns, heading, wrap } from './layout.ts';

type Side = 'before' | 'after';
const SIDES: readonly Side[] = ['before', 'after'];

/** The two files that are compared, as they were named. */
type Files = { readonly before: string; readonly after: string };

function peopleLines({ people, moves }: Comparison, { text }: Context): string[] {
  const words = text.compare;
  const closer = moves.filter(({ before, after }) => after > before).length;
  return [
    ...heading(words.sections.people),
    ...wrap(words.people.joined(people.joined.length), 2),
    ...wrap(words.people.left(people.left.length, people.toPeriphery.length), 2),
    ...wrap(words.people.kept(people.kept.length), 2),
    ...(moves.length === 0 ? [] : wrap(words.people.moves(closer, moves.length - closer), 2)),
  ];
}

/** A table under its heading; `rows` are label, before, after, remark. */
function table(title: string, rows: readonly (readonly string[])[], context: Context): string[] {
  const { before, after } = context.text.compare.columns;
  return [...heading(title), ...columns([['', before, after], ...rows], 2)];
}

function countLines({ counts, benefits }: Comparison, context: Context): string[] {
  const words = context.text.compare;
  const countRows = counts.map(({ key, of, clear, ...values }) => [
    words.counts[key],
    ...SIDES.map((side) => {
      const value = values[side];
      if (value === null) return words.untold;
      return of === null ? words.count(value) : words.countOf(value, of[side]);
    }),
    clear ? '' : words.unclear,
  ]);
  const benefitRows = benefits.map(({ benefit, hole, clear, ...values }) => [
    context.text.terms.benefits[benefit],
    ...SIDES.map((side) => {
      const value = values[side];
      return value === null ? words.untold : words.count(value);
    }),
    hole === null ? (clear ? '' : words.unclear) : words.holes[hole],
  ]);
  return [
    ...table(words.sections.counts, countRows, context),
    ...table(words.sections.benefits, benefitRows, context),
  ];
}

function shareLines({ selfBroker, shares }: Comparison, context: Context): string[] {
  const words = context.text.compare;
  const rates = SIDES.map((side) => {
    const { selfBrokerRate: rate, lower, upper } = selfBroker[side];
    if (rate === null) return words.untold;
    if (lower === null || upper === null) return words.share(rate);
    return words.within(words.share(rate), words.share(lower), words.share(upper));
  });
  const rows = shares.map(({ key, clear, ...values }) => [
    words.shares[key],
    ...SIDES.map((side) => {
      const value = values[side];
      return value === null ? words.untold : words.share(value);
    }),
    clear ? '' : words.unclear,
  ]);
  const remark = selfBroker.clear ? '' : words.unclear;
  return table(
    words.sections.shares,
    [[words.shares.selfBroker, ...rates, remark], ...rows],
    context,
  );
}

function severityOf(line: PatternLine, side: Side, { text }: Context): string {
  const words = text.compare;
  const value = line[side];
  const { range } = line.standing[side];
  if (value === null) return words.untold;
  const [low, high] = range ?? [value, value];
  return words.within(words.severity(value), words.severity(low), words.severity(high));
}

function patternLines(comparison: Comparison, context: Context): string[] {
  const { text } = context;
  const words = text.compare;
  const rows = comparison.patterns.map((line) => [
    text.terms.archetypes[line.archetype],
    ...SIDES.map((side) => severityOf(line, side, context)),
    line.clear ? '' : words.unclear,
  ]);
  const uncommon = new Set(comparison.patterns.flatMap(({ leftOut }) => leftOut));
  const labels = [...uncommon].map((key) => indicatorWords(text, key).label);
  return [
    ...table(words.sections.patterns, rows, context),
    ...wrap(words.ranges, 2),
    ...(labels.length === 0 ? [] : wrap(words.uncommon(labels.join(', ')), 2)),
    '',
    ...wrap(verdictLine(comparison, context), 0),
  ];
}

function verdictLine({ verdict, patterns }: Comparison, { text }: Context): string {
  const words = text.compare;
  if (!verdict.changed) return words.sameVerdict;
  const standings = (side: Side) =>
    new Map(patterns.map(({ archetype, standing }) => [archetype, standing[side]]));
  const phrase = (side: Side): string => phraseOf(verdict[side], standings(side));
  const phraseOf = (
    { type, primary, secondary }: Verdict,
    standing: ReadonlyMap<string, Standing>,
  ): string => {
    if (type === 'abstain') return words.noAnswers;
    const named = primary === null ? [] : [primary, ...secondary];
    const phrases = named.map((archetype) => {
      const { status, band } = standing.get(archetype) ?? { status: 'insufficient', band: null };
      const certainty = text.diagnosis.certainty[certaintyOf({ status, band })];
      return certainty.of(text.diagnosis.archetypes[archetype].inSentence);
    });
    return phrases.length === 0 ? words.noPattern : phrases.join(', ');
  };
  return words.verdict(phrase('before'), phrase('after'));
}

/** The whole comparison, closed by an empty line. */
export function comparisonText(files: Files, comparison: Comparison, context: Context): string {
  const words = context.text.compare;
  const lines = [
    words.title(files.before, files.after),
    ...wrap(words.lead, 0),
    ...peopleLines(comparison, context),
    ...countLines(comparison, context),
    ...shareLines(comparison, context),
    ...patternLines(comparison, context),
    '',
    '',
  ];
  return lines.join('\n');
}
