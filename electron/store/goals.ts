/**
 * My goals, in the order I wrote them down. Invariant: the goal an item serves is there, so items let
 * go of it in the very act that removes it.
 */
import type * as z from 'zod';
import type { plan } from '../../shared/contract/plan.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { GOALS_AT_ONCE } from '../../shared/model/plan-bounds.ts';
import type { Goal } from '../../shared/model/goal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { createId } from './ids.ts';
import { listItems, writeItem } from './plan-rows.ts';

type HandedIn = z.output<typeof plan.saveGoal.input>['goal'];

// Written by `writeGoal` from a valid goal.
const parseGoal = (json: string): Goal => JSON.parse(json) as Goal;

/** All goals, those that are closed among them. */
export const listGoals = (db: ReadableDb): Goal[] =>
  db
    .all<{ goal: string }>('SELECT goal FROM goals ORDER BY position')
    .map(({ goal }) => parseGoal(goal));

function writeGoal(db: WritableDb, goal: Goal): void {
  const json = JSON.stringify(goal);
  if (db.run('UPDATE goals SET goal = ? WHERE id = ?', [json, goal.id]) === 1) return;
  db.run(
    `INSERT INTO goals (position, goal)
     VALUES ((SELECT coalesce(max(position), 0) + 1 FROM goals), ?)`,
    [json],
  );
}

/** Adds (`id: null`) or changes a goal; what is new was written down on `today`. */
export function saveGoal(
  db: WritableDb,
  { id, ...answers }: HandedIn,
  today: string,
): Result<Goal, ErrorOf<'goal/not-found' | 'goal/enough'>> {
  const goals = listGoals(db);
  const before = goals.find((goal) => goal.id === id);
  if (id !== null && !before) return err({ code: 'goal/not-found' });
  const others = goals.filter((goal) => goal.closed === null && goal.id !== id);
  const isOpened = answers.closed === null && before?.closed !== null;
  if (isOpened && others.length >= GOALS_AT_ONCE) return err({ code: 'goal/enough' });
  const goal = { id: before?.id ?? createId(), ...answers, since: before?.since ?? today };
  writeGoal(db, goal);
  return ok(goal);
}

/** Removes a goal; what served it stays, and serves none. */
export function removeGoal(db: WritableDb, id: string): Result<null, ErrorOf<'goal/not-found'>> {
  if (db.run('DELETE FROM goals WHERE id = ?', [id]) === 0) return err({ code: 'goal/not-found' });
  for (const item of listItems(db)) {
    if (item.goal === id) writeItem(db, { ...item, goal: null });
  }
  return ok(null);
}

/** Adds goals that are not here yet, by their id; however many that makes. */
export function addGoals(db: WritableDb, goals: readonly Goal[]): void {
  const present = new Set(listGoals(db).map(({ id }) => id));
  for (const goal of goals) if (!present.has(goal.id)) writeGoal(db, goal);
}
