/** What tables there are, and how a table is made up, as the undo and the backup need to know it. */
import { must } from '../../shared/assert.ts';
import type { ReadableDb } from './db.ts';

/** Tables whose rows undo brings back. Drafts are not among them, nor is the record of acts itself. */
export const UNDOABLE_TABLES = [
  'ego',
  'contacts',
  'brokers',
  'introductions',
  'ties',
  'entries',
  'entry_people',
  'trash',
  'snapshots',
  'plan_items',
  'plan_declined',
  'goals',
  'pins',
  'views',
] as const;

export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[];
};

export function describeTable(db: ReadableDb, name: string): Table {
  const columns = db.all<{ name: string; pk: number }>(
    'SELECT name, pk FROM pragma_table_info(?) ORDER BY cid',
    [name],
  );
  const key = columns.filter((column) => column.pk > 0).toSorted((a, b) => a.pk - b.pk);
  must(key[0], 'every table has a primary key');
  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
  };
}

/** Every table with rows of its own, by name; the search index is made from them. */
export const listTables = (db: ReadableDb): string[] =>
  db
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
       ORDER BY name`,
    )
    .map((table) => table.name);
