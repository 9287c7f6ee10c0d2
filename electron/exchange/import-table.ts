/**
 * From the rows of a table to people. Our own tables are read to the letter; an address book gives
 * people outside the inner circle and only what Plexus uses of them; any other table keeps its
 * unknown columns.
 */
import { STEPS_BETWEEN, type Sliced } from '../../shared/sliced.ts';
import { COLUMNS, columnsByKey } from './columns.ts';
import { emptyDraft, type Draft, type Words } from './draft.ts';
import { ADDRESS_BOOKS, foreignContact, type Origin, type Sheet } from './foreign-row.ts';
import { fieldOf } from './headers.ts';
import { ownContact } from './own-row.ts';
import type { Table } from './table.ts';

/** What an address book says of a person too; anything beyond speaks of a relationship. */
const CARD = new Set(['id', 'name', 'circle', 'org', 'function', 'email', 'tags', 'notes']);

function sheetOf(table: Table, origin: Origin): Sheet {
  const known = table.headers.map((header) => {
    // In Outlook "Title" is Dr or Ms; the job is under "Job Title".
    if (origin === 'outlook' && header.toLowerCase() === 'title') return null;
    const field = fieldOf(header);
    if (field === 'extras') return null;
    // The attributes of a foreign graph are often measures under the same names as our answers.
    return origin === 'graph' && field !== null && !CARD.has(field) ? null : field;
  });
  const hasFirstOnly = known.includes('firstName') && !known.includes('lastName');
  const fields = known.map((field) => (field === 'name' && hasFirstOnly ? 'lastName' : field));
  const answers = COLUMNS.some(({ key }) => !CARD.has(key) && fields.includes(key));
  return { origin, headers: table.headers, fields, isCore: origin === 'graph' || answers };
}

/** Headers of columns that hold something Plexus does not know. */
function unusedOf(table: Table, fields: readonly (string | null)[]): string[] {
  const unused = table.headers.filter(
    (header, at) =>
      header !== '' &&
      (fields[at] ?? null) === null &&
      table.rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
  );
  return [...new Set(unused)];
}

/** The people in the rows of `table`. */
export function* tableToDraft(table: Table, origin: Origin, words: Words): Sliced<Draft> {
  const draft = { ...emptyDraft(), isOurs: origin === 'ours' };
  const sheet = sheetOf(table, origin);
  const ourKeys = table.headers.map((header) => columnsByKey.get(header)?.key ?? null);
  draft.unused.push(...unusedOf(table, draft.isOurs ? ourKeys : sheet.fields));
  for (const [at, row] of table.rows.entries()) {
    if (at % STEPS_BETWEEN === 0) yield at / table.rows.length;
    if (draft.isOurs) {
      draft.contacts.push(ownContact(row, table.headers));
      continue;
    }
    const contact = foreignContact(row, sheet);
    if (contact) draft.contacts.push(contact);
    else draft.skipped.push({ line: row.line, reason: words.reasons.noName });
  }
  if (ADDRESS_BOOKS.has(origin) && draft.unused.length > 0) {
    draft.warnings.push(words.warnings.leftBehind);
  }
  return draft;
}
