/**
 * A row of a table another program or a person wrote. Invariant: a cell is taken for an answer only
 * under a header that says so; an address book gives no more than Plexus uses.
 */
import { oneLine } from './cells.ts';
import { columnsByKey, readCell, type Column } from './columns.ts';
import { idFrom, isUnknownKey, type DraftContact } from './draft.ts';
import type { Dialect } from './headers.ts';
import type { Row } from './table.ts';

/** Where the people of a table come from, and so what is believed of it. */
export type Origin =
  Exclude<Dialect, 'linkedin-messages' | 'linkedin-invitations' | 'edges'> | 'graph';

type Raw = { [key: string]: unknown };
/** The first cell with something in it, by what its column holds. */
type Found = ReadonlyMap<string, string>;

/** Origins whose people are not yet anybody's network. */
export const ADDRESS_BOOKS: ReadonlySet<Origin> = new Set(['linkedin', 'google', 'outlook']);

/** A table with the meaning of its columns. */
export type Sheet = {
  readonly origin: Origin;
  readonly headers: readonly string[];
  /** What each column holds; null when unknown. */
  readonly fields: readonly (string | null)[];
  /** Whether its people come in inside the inner circle. */
  readonly isCore: boolean;
};

const PEOPLE = new Set(['brokers', 'introducedTo']);
const SEVERAL = /:::|[;,|\n]/;
const SEVERAL_PEOPLE = /[;|&/\n]|\s(?:and|et)\s/;
/** The groups Google gives everybody. */
const GOOGLE_GROUPS = new Set(['mycontacts', 'starred', 'my contacts']);

const splitCell = (cell: string, pattern: RegExp): string[] =>
  cell
    .split(pattern)
    .map((item) => oneLine(item))
    .filter((item) => item !== '');

function tagsOf(cell: string, origin: Origin): string[] {
  const tags = splitCell(cell, origin === 'google' ? /:::|[;|]/ : SEVERAL);
  return tags.filter((tag) => !tag.startsWith('* ') && !GOOGLE_GROUPS.has(tag.toLowerCase()));
}

/** A day with its time, or with slashes, as the day alone. */
const dayOf = (cell: string): string =>
  /^\d{4}[-/]\d{2}[-/]\d{2}/.test(cell) ? cell.slice(0, 10).replaceAll('/', '-') : cell;

function foreignValue({ key, kind }: Column, cell: string, origin: Origin): unknown {
  if (key === 'notes') return cell.replaceAll('\r\n', '\n');
  if (key === 'lastContact') return dayOf(oneLine(cell));
  if (key === 'tags') return tagsOf(cell, origin);
  if (PEOPLE.has(key)) return splitCell(cell, SEVERAL_PEOPLE);
  if (kind === 'list') return splitCell(cell, SEVERAL).map((item) => item.toLowerCase());
  return readCell(kind, oneLine(cell));
}

const cellOf = (found: Found, field: string): string => {
  const cell = found.get(field);
  return cell === undefined ? '' : oneLine(cell);
};

/** The first address: Google puts several into one cell. */
const emailOf = (found: Found): string => oneLine((found.get('email') ?? '').split(':::')[0] ?? '');

const NAME_PARTS = ['firstName', 'middleName', 'lastName'];

const joinedName = (found: Found): string =>
  NAME_PARTS.map((field) => cellOf(found, field))
    .filter((part) => part !== '')
    .join(' ');

/** The first there is of a name, its parts, a nickname and an address; empty without any. */
const nameOf = (found: Found): string =>
  cellOf(found, 'name') || joinedName(found) || cellOf(found, 'nickname') || emailOf(found);

/** A profile address without what changes from one export to the next. */
const urlKey = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '');

function idOf(found: Found, name: string, origin: Origin): string {
  const email = emailOf(found).toLowerCase();
  const org = cellOf(found, 'org');
  if (ADDRESS_BOOKS.has(origin)) {
    const url = urlKey(cellOf(found, 'url'));
    if (url !== '') return idFrom(origin, url);
    return email === '' ? idFrom(origin, name, org) : idFrom(origin, email);
  }
  return idFrom(origin === 'graph' ? 'graph' : 'csv', cellOf(found, 'id'), name, email, org);
}

function metOf(found: Found): Raw | undefined {
  const via = cellOf(found, 'met').toLowerCase();
  const brokers = splitCell(found.get('brokers') ?? '', SEVERAL_PEOPLE);
  const referredBy = cellOf(found, 'referredBy');
  if (referredBy !== '') brokers.push(referredBy);
  if (via === '' && brokers.length === 0) return undefined;
  return { ...(via === '' ? {} : { via }), brokers };
}

/** Columns that are not taken as they stand. */
const READ_APART = new Set(['id', 'name', 'met', 'brokers', 'email']);

/** Adds what the cells of a row say of a person. */
function addAnswers(raw: Raw, found: Found, sheet: Sheet): void {
  for (const [field, cell] of found) {
    const column = columnsByKey.get(field);
    if (column === undefined || READ_APART.has(field)) continue;
    raw[field] = foreignValue(column, cell, sheet.origin);
  }
  const met = metOf(found);
  if (met) raw['met'] = met;
  const email = emailOf(found);
  // An Exchange directory path is not an address.
  if (email.includes('@')) raw['email'] = email;
  const department = cellOf(found, 'department');
  if (raw['function'] === undefined && department !== '') raw['function'] = department;
}

/** The contact in a row of somebody else's table; null when nothing says who it is. */
export function foreignContact(row: Row, sheet: Sheet): DraftContact | null {
  const found = new Map<string, string>();
  const relations: string[] = [];
  const extras: [string, string][] = [];
  // Data about others that Plexus does not use stays in the address book.
  const keepsExtras = !ADDRESS_BOOKS.has(sheet.origin);
  for (const [at, cell] of row.cells.entries()) {
    if (cell.trim() === '') continue;
    const field = sheet.fields[at] ?? null;
    if (field === 'relation') relations.push(...splitCell(cell, /:::/));
    else if (field !== null && !found.has(field)) found.set(field, cell);
    else if (field === null && keepsExtras) {
      const header = sheet.headers[at] ?? '';
      if (isUnknownKey(header)) extras.push([header, cell]);
    }
  }
  const name = nameOf(found);
  if (name === '') return null;
  const raw: Raw = extras.length === 0 ? {} : Object.fromEntries(extras);
  const url = cellOf(found, 'url');
  if (url !== '') raw['url'] = url;
  raw['id'] = idOf(found, name, sheet.origin);
  raw['name'] = name;
  raw['core'] = sheet.isCore;
  addAnswers(raw, found, sheet);
  const givenId = cellOf(found, 'id');
  return { line: row.line, raw, relations, ...(givenId === '' ? {} : { givenId }) };
}
