/**
 * Rows before and after a change, as JSON. While an act runs, temporary triggers write an image of
 * every row it touches into `act_changes`; putting an image back is how undo and redo work. The
 * triggers are made from the tables at each opening, so a new column can never be forgotten, and an
 * image from before the column existed leaves it at its default.
 */
import { assert } from '../../shared/assert.ts';
import { createReader, type WritableDb } from './db.ts';
import type { Connection, SqlValue } from './driver.ts';
import { describeTable, UNDOABLE_TABLES, type Table } from './tables.ts';

export type RowImage = { readonly [column: string]: SqlValue };

const imageOf = (row: 'OLD' | 'NEW', { columns }: Table): string =>
  `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;

/** A row written as it was is no change. */
const isChanged = ({ columns }: Table): string =>
  columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');

function triggersOf(table: Table): string {
  const before = imageOf('OLD', table);
  const after = imageOf('NEW', table);
  const trigger = (event: string, condition: string, images: string): string => `
CREATE TEMP TRIGGER record_${event.toLowerCase()}_${table.name} AFTER ${event} ON main.${table.name}
WHEN EXISTS (SELECT 1 FROM temp.current_act) AND (${condition})
BEGIN
  INSERT INTO act_changes (act_id, table_name, before, after)
    SELECT act_id, '${table.name}', ${images} FROM current_act;
END;`;
  return [
    trigger('INSERT', 'TRUE', `NULL, ${after}`),
    trigger('UPDATE', isChanged(table), `${before}, ${after}`),
    trigger('DELETE', 'TRUE', `${before}, NULL`),
  ].join('\n');
}

/** Prepares a connection to record acts. Once per opening, after the migrations. */
export function createRecorder(connection: Connection): void {
  const db = createReader(connection);
  const triggers = UNDOABLE_TABLES.map((name) => triggersOf(describeTable(db, name)));
  connection.exec(
    `CREATE TEMP TABLE current_act (act_id INTEGER NOT NULL) STRICT; ${triggers.join('\n')}`,
  );
}

const conditionOf = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = ?`).join(' AND ');

const valuesOf = (image: RowImage, columns: readonly string[]): SqlValue[] =>
  columns.map((column) => image[column] ?? null);

/** Turns the row that looks like `from` into `to`; null means that there is no row. */
export function replaceRow(
  db: WritableDb,
  table: Table,
  from: RowImage | null,
  to: RowImage | null,
): void {
  const columns = table.columns.filter((column) => to && Object.hasOwn(to, column));
  let changed = 0;
  if (from && to) {
    const sets = columns.map((column) => `${column} = ?`).join(', ');
    changed = db.run(`UPDATE ${table.name} SET ${sets} WHERE ${conditionOf(table.key)}`, [
      ...valuesOf(to, columns),
      ...valuesOf(from, table.key),
    ]);
  } else if (to) {
    const places = columns.map(() => '?').join(', ');
    changed = db.run(
      `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${places})`,
      valuesOf(to, columns),
    );
  } else if (from) {
    changed = db.run(
      `DELETE FROM ${table.name} WHERE ${conditionOf(table.key)}`,
      valuesOf(from, table.key),
    );
  }
  assert(changed === 1, 'an act finds every row as it left it');
}
