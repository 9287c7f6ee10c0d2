/** A row of a table Plexus wrote: read to the letter, nothing guessed, columns somebody added kept. */
import { isRecord, own } from '../../shared/document/extras.ts';
import { COLUMNS, columnsByKey, readCell } from './columns.ts';
import { isUnknownKey, type DraftContact } from './draft.ts';
import type { Row } from './table.ts';

type Raw = { [key: string]: unknown };

function ownRaw(cells: ReadonlyMap<string, string>): Raw {
  const raw: Raw = {};
  for (const { key, kind } of COLUMNS) {
    const cell = cells.get(key);
    if (cell !== undefined && cell !== '') raw[key] = readCell(kind, cell);
  }
  const { met, brokers, extras, ...rest } = raw;
  const unread = extras === undefined ? {} : { extras };
  const carried = isRecord(extras) ? extras : unread;
  const inner = own(carried, 'met');
  const metExtras = isRecord(inner) ? inner : {};
  const isMet = met !== undefined || brokers !== undefined || Object.keys(metExtras).length > 0;
  const added = [...cells].filter(([key, cell]) => !columnsByKey.has(key) && cell !== '');
  return {
    ...Object.fromEntries(
      [...Object.entries(carried), ...added].filter(([key]) => isUnknownKey(key)),
    ),
    ...rest,
    met: isMet ? { ...metExtras, via: met, brokers } : undefined,
  };
}

/** The contact in a row of a table that we wrote. */
export function ownContact(row: Row, headers: readonly string[]): DraftContact {
  const cells = new Map<string, string>();
  for (const [at, header] of headers.entries()) {
    cells.set(header, row.cells[at] ?? '');
  }
  return { line: row.line, raw: ownRaw(cells) };
}
