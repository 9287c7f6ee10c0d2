/** The plan: what is meant with whom, and what might be. Every change of it is a named act. */
import * as z from 'zod';
import { Goal } from '../model/goal.ts';
import { NetworkPlan, PlanItem } from '../model/plan.ts';
import { Proposal, Running } from '../model/proposal.ts';
import { Id, Line, Text } from '../model/values.ts';
import { command, query } from './define.ts';

/** An item as it is handed in: without an id and a day it is new. */
const HandedIn = PlanItem.omit({ id: true, since: true }).extend({ id: Id.nullable() });

/** Most items kept at once by one act: a whole tray of tried changes. */
const ITEMS_MAX = 50;

export const plan = {
  get: query({ input: z.strictObject({}), output: NetworkPlan }),
  /** What might be done, the most worthwhile first; without what was declined or is planned already. */
  proposals: query({ input: z.strictObject({}), output: z.array(Proposal) }),
  /** What shows in the network of the experiments with habits that have begun. */
  experiments: query({ input: z.strictObject({}), output: z.array(Running) }),
  /** Adds or replaces items as one act and answers with them as they stand now. */
  save: command({
    input: z.strictObject({ items: z.array(HandedIn).min(1).max(ITEMS_MAX) }),
    output: z.array(PlanItem),
    errors: ['plan/not-found', 'contact/not-found', 'goal/not-found'],
  }),
  /** Takes items out as one act; all or nothing. */
  remove: command({
    input: z.strictObject({ ids: z.array(Id).min(1).max(ITEMS_MAX) }),
    output: z.null(),
    errors: ['plan/not-found'],
  }),
  /** Adds (`id: null`) or changes a goal, and answers with it as it stands now. */
  saveGoal: command({
    input: z.strictObject({
      goal: Goal.omit({ id: true, since: true }).extend({ id: Id.nullable() }),
    }),
    output: Goal,
    errors: ['goal/not-found', 'goal/enough'],
  }),
  /** Takes a goal away; what served it stays in the plan. */
  removeGoal: command({
    input: z.strictObject({ id: Id }),
    output: z.null(),
    errors: ['goal/not-found'],
  }),
  /** Not now: the proposal is not made again for ninety days. */
  decline: command({
    input: z.strictObject({ proposal: Line, reason: Text.nullable() }),
    output: z.null(),
  }),
  /** Takes a decline back. */
  reconsider: command({ input: z.strictObject({ proposal: Line }), output: z.null() }),
  /** What I can give to my network, minutes a week. */
  saveBudget: command({
    input: z.strictObject({ weeklyMinutes: NetworkPlan.shape.weeklyMinutes }),
    output: z.null(),
  }),
} as const;
