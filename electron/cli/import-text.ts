/** The dry run of an import, for people. */
import type { ImportReport } from '../../shared/contract/exchange.ts';
import type { Context } from './context.ts';
import { columns, wrap } from './layout.ts';

/** Rows left out and unused columns shown one by one; the rest are counted. `--json` has them all. */
const SHOWN = 20;

/** The report of one file, without a line end at the end. */
export function importText(file: string, report: ImportReport, context: Context): string {
  const words = context.words.dryRun;
  const lines = [words.title(file, report.format), words.accepted(report.contacts, report.ties)];
  const { skipped, unused, warnings } = report;
  if (skipped.length > 0) {
    lines.push(words.skipped(skipped.length));
    const rows = skipped.slice(0, SHOWN).map(({ line, reason }) => [words.line(line), reason]);
    lines.push(...columns(rows, 2));
    if (skipped.length > SHOWN) lines.push(`  ${words.more(skipped.length - SHOWN)}`);
  }
  if (unused.length > 0) {
    const named = unused.slice(0, SHOWN);
    const rest = unused.length - named.length;
    const list = rest > 0 ? [...named, words.more(rest)] : named;
    lines.push(...wrap(words.unused(list.join(', ')), 0));
  }
  for (const warning of warnings) lines.push(...wrap(warning, 0));
  return lines.join('\n');
}
