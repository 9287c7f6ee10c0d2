/**
 * The rows of the plan, and what becomes of them when people go. Invariant: whoever an item names is
 * a contact, so items change in the very act that removes somebody.
 */
import {
  declinedFor,
  isNaming,
  itemFor,
  peopleIn,
  type IdFor,
} from '../../shared/model/plan-people.ts';
import { UNRATED } from '../../shared/model/empty-review.ts';
import type { Review } from '../../shared/model/review.ts';
import type { Declined, PlanItem } from '../../shared/model/plan.ts';
import type { ReadableDb, WritableDb } from './db.ts';

/** What I wrote in my own words in an item. */
const textsIn = ({ about, note, draft, steps, experiment, review, earlier }: PlanItem) => [
  ...(about.kind === 'role' ? [about.role.name, about.role.org, about.role.function] : []),
  ...(about.kind === 'activity' ? [about.activity.name] : []),
  note,
  draft,
  ...[...earlier, ...(review ? [review] : [])].map((each) => each.note),
  ...steps.map(({ text }) => text),
  ...(experiment ? [experiment.stopRule, experiment.signal] : []),
];

/** An item as it may have been kept: by the present version, or by one without goals and ratings. */
type KeptReview = Omit<Review, keyof typeof UNRATED> & Partial<Review>;
export type KeptItem = Omit<PlanItem, 'goal' | 'review' | 'earlier'> & {
  readonly review: KeptReview | null;
  readonly earlier?: PlanItem['earlier'];
  readonly goal?: PlanItem['goal'];
};

/** The item as it is now: of what it was not asked when it was kept, nothing is answered. */
export const itemAsNow = (kept: KeptItem): PlanItem => ({
  ...kept,
  review: kept.review && { ...UNRATED, ...kept.review },
  earlier: kept.earlier ?? [],
  goal: kept.goal ?? null,
});

// Written by `writeItem` from a valid item, in this version or an earlier one.
const parseItem = (json: string): PlanItem => itemAsNow(JSON.parse(json) as KeptItem);

/** All items, in the order they came into the plan. */
export const listItems = (db: ReadableDb): PlanItem[] =>
  db
    .all<{ item: string }>('SELECT item FROM plan_items ORDER BY position')
    .map(({ item }) => parseItem(item));

/** One item, or null. */
export function findItem(db: ReadableDb, id: string): PlanItem | null {
  const row = db.get<{ item: string }>('SELECT item FROM plan_items WHERE id = ?', [id]);
  return row ? parseItem(row.item) : null;
}

/** Keeps an item: in its place if it is there, else at the end. */
export function writeItem(db: WritableDb, item: PlanItem): void {
  const json = JSON.stringify(item);
  if (db.run('UPDATE plan_items SET item = ? WHERE id = ?', [json, item.id]) === 1) return;
  db.run(
    `INSERT INTO plan_items (position, item)
     VALUES ((SELECT coalesce(max(position), 0) + 1 FROM plan_items), ?)`,
    [json],
  );
}

/** Removes an item; answers with whether it was there. */
export const deleteItem = (db: WritableDb, id: string): boolean =>
  db.run('DELETE FROM plan_items WHERE id = ?', [id]) === 1;

/** What was declined, oldest first. */
export const listDeclined = (db: ReadableDb): Declined[] =>
  db.all<Declined>('SELECT proposal, day, reason FROM plan_declined ORDER BY day, proposal');

/** Takes people out of the plan: the items about them, and what other items say of them. */
export function leavePlan(db: WritableDb, isGone: (id: string) => boolean): void {
  const idFor: IdFor = (id) => (isGone(id) ? null : id);
  for (const item of listItems(db)) {
    const left = itemFor(item, idFor);
    if (left) writeItem(db, left);
    else deleteItem(db, item.id);
  }
}

/** The items that name somebody, as they stand: what the trash keeps of the plan. */
export const listItemsOf = (db: ReadableDb, id: string): PlanItem[] =>
  listItems(db).filter((item) => isNaming(item, id));

/** An activity that changed meanwhile, with somebody back in it; null where there is nothing to do. */
function rejoined(item: PlanItem, kept: PlanItem, id: string): PlanItem | null {
  if (item.about.kind !== 'activity' || kept.about.kind !== 'activity') return null;
  const { activity } = item.about;
  if (!kept.about.activity.people.includes(id)) return null;
  const people = [...new Set([...activity.people, id])];
  return { ...item, about: { ...item.about, activity: { ...activity, people } } };
}

/**
 * Brings somebody who is a contact again back into the plan. An item comes back as it was kept; one
 * that was changed while they were away stays as it is, but for its activity, which they rejoin.
 */
export function returnToPlan(db: WritableDb, id: string, kept: readonly PlanItem[]): void {
  const isThere = contactsAmong(db, kept.flatMap(peopleIn));
  for (const item of kept) {
    const there = itemFor(item, (one) => (isThere.has(one) ? one : null));
    if (!there) continue;
    const back = withGoalThere(db, there);
    const present = findItem(db, item.id);
    const away = itemFor(back, (one) => (one === id ? null : one));
    const isUntouched = JSON.stringify(present) === JSON.stringify(away);
    // Of an activity or a change, not to find it means that it was removed while they were away.
    const isAbout = item.about.kind === 'contact' && item.about.id === id;
    const next =
      isUntouched || (!present && isAbout) ? back : present && rejoined(present, item, id);
    if (next) writeItem(db, next);
  }
}

/** The item, serving a goal that is there or none. */
export function withGoalThere(db: ReadableDb, item: PlanItem): PlanItem {
  const isThere =
    item.goal === null || db.get('SELECT 1 AS found FROM goals WHERE id = ?', [item.goal]);
  return isThere ? item : { ...item, goal: null };
}

const contactsAmong = (db: ReadableDb, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    db
      .all<{ id: string }>('SELECT id FROM contacts WHERE id IN (SELECT value FROM json_each(?))', [
        JSON.stringify(ids),
      ])
      .map((row) => row.id),
  );

type Person = { readonly id: string; readonly name: string };

/** An item without somebody who is erased, and without the changes that say their name. */
export function itemWithout(item: PlanItem, { id, name }: Person): PlanItem | null {
  const named = JSON.stringify(name);
  const left = itemFor(item, (one) => (one === id ? null : one));
  return (
    left && {
      ...left,
      changes: left.changes.filter((change) => !JSON.stringify(change).includes(named)),
    }
  );
}

/** Erases a person from the plan and from what was declined. Texts stay, and are counted. */
export function eraseFromPlan(db: WritableDb, person: Person): void {
  for (const item of listItems(db)) {
    const left = itemWithout(item, person);
    if (left) writeItem(db, left);
    else deleteItem(db, item.id);
  }
  for (const declined of listDeclined(db)) {
    if (declinedFor(declined, (id) => (id === person.id ? null : id))) continue;
    db.run('DELETE FROM plan_declined WHERE proposal = ?', [declined.proposal]);
  }
}

/** Items, goals and reasons to decline of which a text says a name, as `isIn` knows. */
export const countMentions = (db: ReadableDb, isIn: (text: string | null) => boolean): number => {
  const items = listItems(db).filter((item) => textsIn(item).some(isIn));
  const others = db.all<{ text: string | null }>(
    `SELECT reason AS text FROM plan_declined UNION ALL SELECT goal ->> '$.text' FROM goals`,
  );
  return items.length + others.filter(({ text }) => isIn(text)).length;
};
