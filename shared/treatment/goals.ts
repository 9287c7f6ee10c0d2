/**
 * The goals of a plan, and how far it serves them. A goal no contact is part of is a gap: a network is developed towards
 * what one wants to reach (Kraus 2021); that it is told as a count and not scored is our proposal.
 */
import type { Goal } from '../model/goal.ts';
import type { NetworkPlan } from '../model/plan.ts';
import { peopleIn } from '../model/plan-people.ts';

/** The goals I have: for those that are closed nothing is looked for any more. */
export const openGoals = ({ goals }: Pick<NetworkPlan, 'goals'>): Goal[] =>
  goals.filter(({ closed }) => closed === null);

/** What of the plan serves a goal, whether it is over or not. */
export type Service = {
  /** Items of the plan. */
  readonly items: number;
  /** Contacts those are about, or who take part. */
  readonly people: number;
};

export function serviceOf(goal: string, { items }: Pick<NetworkPlan, 'items'>): Service {
  const serving = items.filter((item) => item.goal === goal);
  const people = serving.flatMap((item) => peopleIn({ ...item, changes: [] }));
  return { items: serving.length, people: new Set(people).size };
}
