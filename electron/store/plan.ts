/**
 * The plan: what I mean to do, what for, what I declined, the time I can give. Invariant: whoever an
 * item names is a contact, and the goal it serves is there. Nothing here changes the network.
 */
import type * as z from 'zod';
import type { plan } from '../../shared/contract/plan.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { itemFor, peopleIn } from '../../shared/model/plan-people.ts';
import type { Declined, NetworkPlan, PlanItem } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findContactIds, hasContacts } from './contacts.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { addGoals, listGoals } from './goals.ts';
import { createId } from './ids.ts';
import {
  deleteItem,
  findItem,
  listDeclined,
  listItems,
  withGoalThere,
  writeItem,
} from './plan-rows.ts';

type HandedIn = z.output<typeof plan.save.input>['items'][number];

const getWeeklyMinutes = (db: ReadableDb): number | null =>
  db.get<{ minutes: number | null }>('SELECT weekly_minutes AS minutes FROM ego')?.minutes ?? null;

/** The whole plan, items in the order they came into it. */
export const getPlan = (db: ReadableDb): NetworkPlan => ({
  items: listItems(db),
  declined: listDeclined(db),
  weeklyMinutes: getWeeklyMinutes(db),
  goals: listGoals(db),
});

/** Adds (`id: null`) or replaces items; what is new came into the plan on `today`. All or nothing. */
export function savePlanItems(
  db: WritableDb,
  handedIn: readonly HandedIn[],
  today: string,
): Result<PlanItem[], ErrorOf<'plan/not-found' | 'contact/not-found' | 'goal/not-found'>> {
  const items: PlanItem[] = [];
  for (const { id, ...answers } of handedIn) {
    const before = id === null ? null : findItem(db, id);
    if (id !== null && !before) return err({ code: 'plan/not-found' });
    // The keys stand in the order of the model, so that an item saved unchanged is no act.
    items.push({ id: before?.id ?? createId(), ...answers, since: before?.since ?? today });
  }
  if (!hasContacts(db, items.flatMap(peopleIn))) return err({ code: 'contact/not-found' });
  if (items.some((item) => withGoalThere(db, item) !== item))
    return err({ code: 'goal/not-found' });
  for (const item of items) writeItem(db, item);
  return ok(items);
}

/** Removes items and answers with what they were. All or nothing. */
export function removePlanItems(
  db: WritableDb,
  ids: readonly string[],
): Result<PlanItem[], ErrorOf<'plan/not-found'>> {
  const items = [...new Set(ids)].map((id) => findItem(db, id)).filter((item) => item !== null);
  if (items.length < new Set(ids).size) return err({ code: 'plan/not-found' });
  for (const { id } of items) deleteItem(db, id);
  return ok(items);
}

/** Remembers that a proposal is not wanted now; declined again, the later day and reason hold. */
export const declineProposal = (
  db: WritableDb,
  { proposal, day, reason }: Declined,
): Result<null, never> => {
  db.run(
    `INSERT INTO plan_declined (proposal, day, reason) VALUES (?, ?, ?)
     ON CONFLICT (proposal) DO UPDATE SET day = excluded.day, reason = excluded.reason`,
    [proposal, day, reason],
  );
  return ok(null);
};

/** Takes a decline back; of what was not declined there is nothing to take back. */
export const reconsiderProposal = (db: WritableDb, proposal: string): Result<null, never> => {
  db.run('DELETE FROM plan_declined WHERE proposal = ?', [proposal]);
  return ok(null);
};

/** Sets the minutes a week I can give to my network; null takes the answer back. */
export const saveWeeklyMinutes = (db: WritableDb, minutes: number | null): Result<null, never> => {
  db.run('UPDATE ego SET weekly_minutes = ?', [minutes]);
  return ok(null);
};

/**
 * Adds what a document plans to what is planned here, of people who are here. An item that is here
 * already, by its id, stays as it is; so do a goal, a decline and the weekly minutes.
 */
export function addPlan(db: WritableDb, plan: NetworkPlan): void {
  const { items, declined, weeklyMinutes, goals } = plan;
  addGoals(db, goals);
  const contacts = findContactIds(db, items.flatMap(peopleIn));
  for (const item of items) {
    const settled = itemFor(item, (id) => (contacts.has(id) ? id : null));
    if (settled && !findItem(db, item.id)) writeItem(db, withGoalThere(db, settled));
  }
  const known = new Set(listDeclined(db).map(({ proposal }) => proposal));
  for (const one of declined) if (!known.has(one.proposal)) declineProposal(db, one);
  if (getWeeklyMinutes(db) === null) saveWeeklyMinutes(db, weeklyMinutes);
}

/** Puts a plan in place of the present one. */
export function replacePlan(db: WritableDb, next: NetworkPlan): void {
  db.run('DELETE FROM plan_items');
  db.run('DELETE FROM plan_declined');
  db.run('DELETE FROM goals');
  saveWeeklyMinutes(db, null);
  addPlan(db, next);
}
