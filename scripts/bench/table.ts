/** The figures as a table for a terminal, one line each, in columns of fixed width. */
import type { Spread } from './clock.ts';
import { isMet, type Figure, type Goal, type Line } from './figures.ts';

const COLUMNS = [
  ['', 4],
  ['what', 46],
  ['ours', 26],
  ['against', 34],
  ['ratio', 24],
  ['goal', 11],
  ['', 7],
] as const;

const inColumns = (cells: readonly string[]): string =>
  COLUMNS.map(([, width], column) => (cells[column] ?? '').padEnd(width))
    .join(' ')
    .trimEnd();

/** The head of the table. */
export const tableHead = (): string =>
  `${inColumns(COLUMNS.map(([name]) => name))}\n${'─'.repeat(COLUMNS.reduce((sum, [, width]) => sum + width + 1, -1))}`;

/** Three digits that count, whatever the size. */
const digits = (value: number): string => {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  if (Math.abs(value) < 1e-3) return value.toExponential(1);
  return Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
};

/** A small ratio reads better as a part: 1/120. */
const ratioWords = (value: number): string =>
  value < 0.2 ? `1/${digits(1 / value)}` : `${digits(value)} ×`;

const spreadWords = ({ median, p25, p75 }: Spread, words: (value: number) => string): string =>
  p25 === p75 ? words(median) : `${words(median)} (${words(p25)} – ${words(p75)})`;

const unitWords = { ms: ' ms', KiB: ' KiB', count: '', share: '' } as const;

const goalWords = ({ of, atMost }: Goal, unit: string): string =>
  `≤ ${of === 'ratio' ? ratioWords(atMost) : digits(atMost) + unit}`;

const againstWords = (
  { name, figure }: NonNullable<Figure['against']>,
  words: (value: number) => string,
): string => (figure === null ? name : `${name} ${words(figure.median)}`);

const METS = { true: 'met', false: 'not met', null: '' } as const;

function figureLine(figure: Figure): string {
  const { row, what, ours, against, ratio, goal } = figure;
  const unit = unitWords[figure.unit];
  const withUnit = (value: number): string => digits(value) + unit;
  return inColumns([
    row,
    what,
    spreadWords(ours, withUnit),
    against === null ? '' : againstWords(against, withUnit),
    ratio === null ? '' : spreadWords(ratio, ratioWords),
    goal === null ? '' : goalWords(goal, unit),
    METS[`${isMet(figure)}`],
  ]);
}

/** One line of the table. */
export const tableLine = (line: Line): string =>
  'skipped' in line
    ? inColumns([line.row, line.what, `not measured: ${line.skipped}`])
    : figureLine(line);
