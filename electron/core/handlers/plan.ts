/** Handlers of `plan`: each change of it is one named act, and none changes the network. */
import { unreachable } from '../../../shared/assert.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Act } from '../../../shared/contract/network.ts';
import type { plan } from '../../../shared/contract/plan.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { PlanItem } from '../../../shared/model/plan.ts';
import { ok } from '../../../shared/result.ts';
import { readExperiments } from '../../../shared/treatment/experiments.ts';
import { proposePlan } from '../../../shared/treatment/propose-plan.ts';
import { findContact } from '../../store/contacts.ts';
import type { ReadableDb } from '../../store/db.ts';
import { removeGoal, saveGoal } from '../../store/goals.ts';
import { getNetwork } from '../../store/network.ts';
import {
  declineProposal,
  getPlan,
  reconsiderProposal,
  removePlanItems,
  savePlanItems,
  saveWeeklyMinutes,
} from '../../store/plan.ts';
import { allSnapshots } from '../../store/snapshots.ts';
import { acting, reading, type Context } from '../context.ts';
import { dayOf } from '../days.ts';

/** What an item is told by: whom or what it is about; empty for a habit. */
function nameOf(db: ReadableDb, { about }: PlanItem): string {
  switch (about.kind) {
    case 'contact':
      return findContact(db, about.id)?.name ?? '';
    case 'role':
      return about.role.name;
    case 'activity':
      return about.activity.name;
    case 'habit':
      return '';
    default:
      return unreachable(about);
  }
}

/** An act on items, named after the only one. */
const actOf = (code: Act['code'], db: ReadableDb, items: readonly PlanItem[]): Act => {
  const [first] = items;
  return { code, name: first && items.length === 1 ? nameOf(db, first) : '', count: items.length };
};

/** Several people put under one heading at once are told as that, whether new in the plan or moved. */
function savingCode(before: readonly PlanItem[], saved: readonly PlanItem[]): Act['code'] {
  const columnBefore = new Map(before.map(({ id, column }) => [id, column]));
  const columns = new Set(saved.map(({ column }) => column));
  const [column] = columns;
  const isIntention =
    column !== undefined &&
    columns.size === 1 &&
    saved.length > 1 &&
    saved.every(({ id, about }) => about.kind === 'contact' && columnBefore.get(id) !== column);
  if (isIntention) return `people-to-${column}`;
  return saved.some(({ id }) => !columnBefore.has(id)) ? 'plan-items-added' : 'plan-items-changed';
}

/** What the planner counts with on the day `today`. */
function standingOn(db: ReadableDb, today: string) {
  const network = getNetwork(db);
  const diagnosis = diagnose(network, today);
  return { network, diagnosis, plan: getPlan(db), earlier: allSnapshots(db), today };
}

const NAMELESS = { name: '', count: 1 } as const;

export const createPlanHandlers = (context: Context): Handlers<typeof plan> => {
  const today = (): string => dayOf(context.host.now());
  return {
    get: () => reading(context, (db) => ok(getPlan(db))),
    proposals: () =>
      reading(context, (db) => {
        const { network, ...standing } = standingOn(db, today());
        return ok(proposePlan(network, standing));
      }),
    experiments: () => reading(context, (db) => ok(readExperiments(standingOn(db, today())))),
    save: ({ items }) => {
      const saved = acting(
        context,
        ({ act }: { readonly act: Act }) => act,
        (db) => {
          const before = getPlan(db).items;
          const kept = savePlanItems(db, items, today());
          if (!kept.ok) return kept;
          return ok({
            act: actOf(savingCode(before, kept.value), db, kept.value),
            items: kept.value,
          });
        },
      );
      return saved.ok ? ok(saved.value.items) : saved;
    },
    remove: ({ ids }) => {
      const removed = acting(
        context,
        (act: Act) => act,
        (db) => {
          const items = removePlanItems(db, ids);
          return items.ok ? ok(actOf('plan-item-removed', db, items.value)) : items;
        },
      );
      return removed.ok ? ok(null) : removed;
    },
    saveGoal: ({ goal }) =>
      acting(
        context,
        { code: goal.id === null ? 'goal-added' : 'goal-changed', ...NAMELESS },
        (db) => saveGoal(db, goal, today()),
      ),
    removeGoal: ({ id }) =>
      acting(context, { code: 'goal-removed', ...NAMELESS }, (db) => removeGoal(db, id)),
    decline: ({ proposal, reason }) =>
      acting(context, { code: 'proposal-declined', ...NAMELESS }, (db) =>
        declineProposal(db, { proposal, day: today(), reason }),
      ),
    reconsider: ({ proposal }) =>
      acting(context, { code: 'proposal-reconsidered', ...NAMELESS }, (db) =>
        reconsiderProposal(db, proposal),
      ),
    saveBudget: ({ weeklyMinutes }) =>
      acting(context, { code: 'plan-budget-changed', ...NAMELESS }, (db) =>
        saveWeeklyMinutes(db, weeklyMinutes),
      ),
  };
};
