/**
 * Two snapshots for people, in a terminal: counts, shares and patterns in that order, without a
 * name, so that it may be read over a shoulder.
 */
import type { Comparison } from '../../shared/model/comparison.ts';
import {
  comparedTables,
  leftOutSentence,
  peopleSentences,
  verdictsSentence,
  type ComparedTable,
} from '../../shared/report/comparison.ts';
import type { Context } from './context.ts';
import { columns, heading, wrap } from './layout.ts';

/** The two files that are compared, as they were named. */
type Files = { readonly before: string; readonly after: string };

/** A table under its heading: label, before, after, remark. */
function tableLines({ key, rows }: ComparedTable, { text }: Context): string[] {
  const { before, after } = text.compare.columns;
  const cells = rows.map((row) => [row.label, row.before, row.after, row.remark]);
  return [...heading(text.compare.sections[key]), ...columns([['', before, after], ...cells], 2)];
}

/** The whole comparison, closed by an empty line. */
export function comparisonText(files: Files, comparison: Comparison, context: Context): string {
  const { text } = context;
  const words = text.compare;
  const leftOut = leftOutSentence(comparison, text);
  const lines = [
    words.title(files.before, files.after),
    ...wrap(words.lead, 0),
    ...heading(words.sections.people),
    ...peopleSentences(comparison, text).flatMap((sentence) => wrap(sentence, 2)),
    ...comparedTables(comparison, text).flatMap((table) => tableLines(table, context)),
    ...wrap(words.ranges, 2),
    ...(leftOut === null ? [] : wrap(leftOut, 2)),
    '',
    ...wrap(verdictsSentence(comparison, text), 0),
    '',
    '',
  ];
  return lines.join('\n');
}
