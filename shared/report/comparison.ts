/**
 * A comparison as rows to read, for the window, the paper and the terminal: counts first, then kinds
 * of help, shares and patterns. No row names anybody, and none is called better or worse.
 */
import type { Comparison, PatternLine, Standing } from '../model/comparison.ts';
import type { Verdict } from '../model/diagnosis.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { certaintyOf } from './archetype.ts';
import { indicatorWords } from './indicator.ts';

/** One figure then and now. */
export type ComparedRow = {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Whether it moved by one contact’s worth or more. */
  readonly clear: boolean;
  /** "No clear change", or what a clear one means; empty when there is nothing to add. */
  readonly remark: string;
};
export type ComparedTable = {
  readonly key: 'counts' | 'benefits' | 'shares' | 'patterns';
  readonly rows: readonly ComparedRow[];
};

type Side = 'before' | 'after';
type Sides = { readonly [S in Side]: string };

const bothSides = (say: (side: Side) => string): Sides => ({
  before: say('before'),
  after: say('after'),
});

/** The four tables in the order they are read. */
export function comparedTables(comparison: Comparison, text: Catalogue): readonly ComparedTable[] {
  return [
    { key: 'counts', rows: countRows(comparison, text) },
    { key: 'benefits', rows: benefitRows(comparison, text) },
    { key: 'shares', rows: shareRows(comparison, text) },
    { key: 'patterns', rows: comparison.patterns.map((line) => patternRow(line, text)) },
  ];
}

/** Who came, left, stayed and moved, in sentences without a name. */
export function peopleSentences({ people, moves }: Comparison, text: Catalogue): string[] {
  const words = text.compare.people;
  const closer = moves.filter(({ before, after }) => after > before).length;
  return [
    words.joined(people.joined.length),
    words.left(people.left.length, people.toPeriphery.length),
    words.kept(people.kept.length),
    ...(moves.length === 0 ? [] : [words.moves(closer, moves.length - closer)]),
  ];
}

/** What the patterns were read on: answers only one of the two has are left out. Null when none is. */
export function leftOutSentence({ patterns }: Comparison, text: Catalogue): string | null {
  const keys = new Set(patterns.flatMap(({ leftOut }) => leftOut));
  const labels = [...keys].map((key) => indicatorWords(text, key).label);
  return labels.length === 0 ? null : text.compare.uncommon(labels.join(', '));
}

const remarkOf = (clear: boolean, { compare }: Catalogue): string => (clear ? '' : compare.unclear);

function countRows({ counts }: Comparison, text: Catalogue): ComparedRow[] {
  const words = text.compare;
  return counts.map(({ key, of, clear, ...values }) => ({
    key,
    label: words.counts[key],
    ...bothSides((side) => {
      const value = values[side];
      if (value === null) return words.untold;
      return of === null ? words.count(value) : words.countOf(value, of[side]);
    }),
    clear,
    remark: remarkOf(clear, text),
  }));
}

function benefitRows({ benefits }: Comparison, text: Catalogue): ComparedRow[] {
  const words = text.compare;
  return benefits.map(({ benefit, hole, clear, ...values }) => ({
    key: benefit,
    label: text.terms.benefits[benefit],
    ...bothSides((side) => {
      const value = values[side];
      return value === null ? words.untold : words.count(value);
    }),
    clear,
    remark: hole === null ? remarkOf(clear, text) : words.holes[hole],
  }));
}

function shareRows({ selfBroker, shares }: Comparison, text: Catalogue): ComparedRow[] {
  const words = text.compare;
  const rates = bothSides((side) => {
    const { selfBrokerRate: rate, lower, upper } = selfBroker[side];
    if (rate === null) return words.untold;
    if (lower === null || upper === null) return words.share(rate);
    return words.within(words.share(rate), words.share(lower), words.share(upper));
  });
  const { clear } = selfBroker;
  return [
    {
      key: 'selfBroker',
      label: words.shares.selfBroker,
      ...rates,
      clear,
      remark: remarkOf(clear, text),
    },
    ...shares.map(({ key, clear: isClear, ...values }) => ({
      key,
      label: words.shares[key],
      ...bothSides((side) => {
        const value = values[side];
        return value === null ? words.untold : words.share(value);
      }),
      clear: isClear,
      remark: remarkOf(isClear, text),
    })),
  ];
}

function patternRow(line: PatternLine, text: Catalogue): ComparedRow {
  const words = text.compare;
  return {
    key: line.archetype,
    label: text.terms.archetypes[line.archetype],
    ...bothSides((side) => {
      const value = line[side];
      if (value === null) return words.untold;
      const [low, high] = line.standing[side].range ?? [value, value];
      return words.within(words.severity(value), words.severity(low), words.severity(high));
    }),
    clear: line.clear,
    remark: remarkOf(line.clear, text),
  };
}

/** How the overall picture was and is, read on the answers both have. */
export function verdictsSentence({ verdict, patterns }: Comparison, text: Catalogue): string {
  const words = text.compare;
  if (!verdict.changed) return words.sameVerdict;
  const { before, after } = bothSides((side) =>
    phraseOf(
      verdict[side],
      new Map(patterns.map(({ archetype, standing }) => [archetype, standing[side]])),
      text,
    ),
  );
  return words.verdict(before, after);
}

function phraseOf(
  { type, primary, secondary }: Verdict,
  standings: ReadonlyMap<string, Standing>,
  text: Catalogue,
): string {
  if (type === 'abstain') return text.compare.noAnswers;
  const named = primary === null ? [] : [primary, ...secondary];
  const phrases = named.map((archetype) => {
    const { status, band } = standings.get(archetype) ?? { status: 'insufficient', band: null };
    const certainty = text.diagnosis.certainty[certaintyOf({ status, band })];
    return certainty.of(text.diagnosis.archetypes[archetype].inSentence);
  });
  return phrases.length === 0 ? text.compare.noPattern : phrases.join(', ');
}
