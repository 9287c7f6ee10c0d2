/**
 * Views kept under a name. Invariant: ids are unique. Whom a view names may be gone and come back,
 * and is left in it meanwhile; whoever is gone for good goes from it as well, and an act taken back
 * later can bring no more of them than an id that is nobody's.
 */
import type * as z from 'zod';
import type { views } from '../../shared/contract/views.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { VIEWS_MAX } from '../../shared/model/filter-codes.ts';
import type { KeptView } from '../../shared/model/kept-view.ts';
import { viewFor } from '../../shared/model/view-people.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { createId } from './ids.ts';

type HandedIn = z.output<typeof views.save.input>;
type NotFound = ErrorOf<'view/not-found'>;

// Written by `writeView` from a valid view.
const parseView = (json: string): KeptView => JSON.parse(json) as KeptView;

/** All views, in the order they were kept. */
export const listViews = (db: ReadableDb): KeptView[] =>
  db
    .all<{ view: string }>('SELECT view FROM views ORDER BY position')
    .map(({ view }) => parseView(view));

/** One view, or null. */
export function findView(db: ReadableDb, id: string): KeptView | null {
  const row = db.get<{ view: string }>('SELECT view FROM views WHERE id = ?', [id]);
  return row ? parseView(row.view) : null;
}

function writeView(db: WritableDb, view: KeptView): void {
  const json = JSON.stringify(view);
  if (db.run('UPDATE views SET view = ? WHERE id = ?', [json, view.id]) === 1) return;
  db.run(
    `INSERT INTO views (position, view)
     VALUES ((SELECT coalesce(max(position), 0) + 1 FROM views), ?)`,
    [json],
  );
}

/** Keeps a view (`id: null`) or changes one, and answers with it. */
export function saveView(
  db: WritableDb,
  { id, title, shows }: HandedIn,
): Result<KeptView, NotFound | ErrorOf<'view/too-many'>> {
  if (id !== null && !findView(db, id)) return err({ code: 'view/not-found' });
  if (id === null && listViews(db).length >= VIEWS_MAX) return err({ code: 'view/too-many' });
  const view = { id: id ?? createId(), title, shows };
  writeView(db, view);
  return ok(view);
}

/** Removes a view and answers with what it was. */
export function removeView(db: WritableDb, id: string): Result<KeptView, NotFound> {
  const view = findView(db, id);
  if (!view) return err({ code: 'view/not-found' });
  db.run('DELETE FROM views WHERE id = ?', [id]);
  return ok(view);
}

/** Adds views with the ids they have; one whose id is here already stays as it is. */
export function addViews(db: WritableDb, added: readonly KeptView[]): void {
  for (const view of added) if (!findView(db, view.id)) writeView(db, view);
}

/** Puts views in place of the present ones. */
export function replaceViews(db: WritableDb, next: readonly KeptView[]): void {
  db.run('DELETE FROM views');
  addViews(db, next);
}

/** Takes people who are gone for good out of every view. */
export function leaveViews(db: WritableDb, isGone: (id: string) => boolean): void {
  for (const view of listViews(db)) {
    const left = viewFor(view, (id) => (isGone(id) ? null : id));
    if (JSON.stringify(left) !== JSON.stringify(view)) writeView(db, left);
  }
}

/** Views in whose name or words a text stands, as `isIn` knows. */
export const countViewsSaying = (db: ReadableDb, isIn: (text: string | null) => boolean): number =>
  listViews(db).filter(({ title, shows }) =>
    [
      title,
      ...(shows.screen === 'people' ? [shows.words] : []),
      ...Object.values(shows.filter).flat(),
    ].some(isIn),
  ).length;
