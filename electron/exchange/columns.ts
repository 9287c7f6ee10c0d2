/**
 * A contact as a flat record of cells: the columns of our CSV and the attributes of our GraphML and
 * GEXF. Invariant: reading the cells of a contact gives that contact back.
 */
import { namedToText } from '../../shared/document/named.ts';
import type { Contact } from '../../shared/model/contact.ts';
import { joinList, splitList } from './cells.ts';

export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'json';

type Write = (contact: Contact) => string | number | boolean | null;

export type Column = { readonly key: string; readonly kind: ColumnKind; readonly write: Write };

type PlainKey = {
  [K in keyof Contact]: Contact[K] extends string | number | boolean | null ? K : never;
}[keyof Contact];

const column = (key: string, kind: ColumnKind, write: Write): Column => ({ key, kind, write });

const plain = (key: PlainKey, kind: ColumnKind): Column =>
  column(key, kind, (contact) => contact[key]);

const list = (key: string, items: (contact: Contact) => readonly string[] | null): Column =>
  column(key, 'list', (contact) => {
    const found = items(contact);
    return found ? joinList(found) : null;
  });

/** In the order of the published format. */
export const COLUMNS: readonly Column[] = [
  plain('id', 'text'),
  plain('name', 'text'),
  plain('core', 'boolean'),
  plain('circle', 'text'),
  plain('org', 'text'),
  plain('function', 'text'),
  plain('levelRel', 'text'),
  plain('proximity', 'integer'),
  plain('generation', 'text'),
  plain('origin', 'text'),
  column('met', 'text', ({ met }) => met?.via ?? null),
  list('brokers', ({ met }) => (met?.brokers.length ? met.brokers.map(namedToText) : null)),
  list('introducedTo', ({ introducedTo }) => introducedTo?.map(namedToText) ?? null),
  plain('freqPerYear', 'number'),
  plain('monthsSinceContact', 'number'),
  plain('lastContact', 'text'),
  plain('yearsKnown', 'number'),
  plain('closeness', 'integer'),
  plain('energy', 'integer'),
  plain('trust', 'integer'),
  list('received', ({ received }) => received),
  list('given', ({ given }) => given),
  plain('demand', 'integer'),
  plain('challenge', 'integer'),
  plain('viewSim', 'integer'),
  plain('skillOverlap', 'integer'),
  plain('adaptation', 'integer'),
  plain('adaptationExpected', 'text'),
  plain('scheduledOnly', 'boolean'),
  plain('wantsMore', 'boolean'),
  plain('delegable', 'boolean'),
  plain('kin', 'boolean'),
  plain('responsibleFor', 'boolean'),
  plain('weight', 'number'),
  plain('email', 'text'),
  list('tags', ({ tags }) => (tags.length > 0 ? tags : null)),
  plain('notes', 'text'),
  column('extras', 'json', ({ extras }) =>
    Object.keys(extras).length > 0 ? JSON.stringify(extras) : null,
  ),
];

export const columnsByKey: ReadonlyMap<string, Column> = new Map(
  COLUMNS.map((each) => [each.key, each]),
);

/** Whether a table with these headers was written by us, so that its ids and lists are ours too. */
export const isOurs = (headers: readonly string[]): boolean =>
  ['id', 'name', 'core'].every((key) => headers.includes(key));

/** A number as people type it: a decimal comma, a typographic minus. The text itself if it is none. */
function numberOf(cell: string): number | string {
  const text = cell.trim().replace('−', '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : cell;
}

const TRUE = new Set(['true', 'yes', 'y', 'oui', 'o', 'x', '1', 'vrai', 'ja']);
const FALSE = new Set(['false', 'no', 'n', 'non', '0', 'faux', 'nein']);

function booleanOf(cell: string): boolean | string {
  const text = cell.trim().toLowerCase();
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : cell;
}

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    // Not ours after all; the reader will say that a text is not an object.
    return cell;
  }
}

/**
 * What a cell says, as the network document would: a cell that does not fit its kind comes back as
 * text, for the reader of the document to refuse with its place.
 */
export function readCell(kind: ColumnKind, cell: string): unknown {
  switch (kind) {
    case 'integer':
    case 'number':
      return numberOf(cell);
    case 'boolean':
      return booleanOf(cell);
    case 'list':
      return splitList(cell);
    case 'json':
      return jsonOf(cell);
    default:
      return cell;
  }
}
