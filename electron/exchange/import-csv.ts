/** CSV of every kind: our own, LinkedIn, Google, Outlook, a list of ties, or a table made by hand. */
import type { AppError } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Sliced } from '../../shared/sliced.ts';
import { oneLine, restore } from './cells.ts';
import { readCell } from './columns.ts';
import { emptyDraft, idFrom, type Draft, type Words } from './draft.ts';
import { dialectOf, fieldOf, headerScore } from './headers.ts';
import { tableToDraft } from './import-table.ts';
import { readTable, type Table } from './table.ts';

/** A draft with the name of what it was read as. */
export type NamedDraft<F extends string> = { readonly format: F; readonly draft: Draft };
export type CsvFormat = 'csv' | 'linkedin' | 'google' | 'outlook';

const withWarning = (warning: string): Draft => ({ ...emptyDraft(), warnings: [warning] });

const EDGE_FIELDS: ReadonlySet<string> = new Set(['source', 'target', 'weight']);

/** Source and target columns, as Gephi and others write ties: the people are whoever is named. */
function edgesToDraft(table: Table, words: Words): Draft {
  const fields = table.headers.map(fieldOf);
  const cellOf = (cells: readonly string[], field: string): string =>
    oneLine(cells[fields.indexOf(field)] ?? '');
  const idByName = new Map<string, string>();
  const unused = table.headers.filter((_, at) => !EDGE_FIELDS.has(fields[at] ?? ''));
  const draft: Draft = { ...emptyDraft(), ties: [], unused };
  const idOf = (name: string, line: number): string => {
    const known = idByName.get(name);
    if (known !== undefined) return known;
    const id = idFrom('csv', name);
    idByName.set(name, id);
    draft.contacts.push({ line, raw: { id, name } });
    return id;
  };
  for (const { line, cells } of table.rows) {
    const [source, target] = [cellOf(cells, 'source'), cellOf(cells, 'target')];
    if (source === '' || target === '') {
      draft.skipped.push({ line, reason: words.reasons.noName });
      continue;
    }
    const weight = cellOf(cells, 'weight');
    draft.ties?.push({
      line,
      a: idOf(source, line),
      b: idOf(target, line),
      weight: weight === '' ? 1 : readCell('number', weight),
    });
  }
  return draft;
}

/** Our own cells without the apostrophe that kept spreadsheets from running them. */
const restored = ({ headers, rows }: Table): Table => ({
  headers,
  rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(restore) })),
});

/** The people in `text`. Fails with `file/format-unknown` when no row is a header Plexus knows. */
export function* importCsv(
  text: string,
  words: Words,
): Sliced<Result<NamedDraft<CsvFormat>, AppError>> {
  const table = readTable(text, headerScore);
  if (!table.ok) return table;
  const dialect = table.value && dialectOf(table.value.headers);
  if (!table.value || dialect === null) return err({ code: 'file/format-unknown' });
  switch (dialect) {
    case 'linkedin-messages':
      return ok({ format: 'linkedin', draft: withWarning(words.warnings.linkedInMessages) });
    case 'linkedin-invitations':
      return ok({ format: 'linkedin', draft: withWarning(words.warnings.linkedInInvitations) });
    case 'edges':
      return ok({ format: 'csv', draft: edgesToDraft(table.value, words) });
    case 'ours':
      return ok({
        format: 'csv',
        draft: yield* tableToDraft(restored(table.value), dialect, words),
      });
    case 'table':
      return ok({ format: 'csv', draft: yield* tableToDraft(table.value, dialect, words) });
    default:
      return ok({ format: dialect, draft: yield* tableToDraft(table.value, dialect, words) });
  }
}
