/**
 * The time a plan takes and frees beside the time there is. Rough guesses throughout, in minutes a
 * week; where there is too little time the answer is fewer people, never more guilt.
 */
import { DAYS_PER_MONTH } from '../diagnosis/days.ts';
import type { Network } from '../model/network.ts';
import type { NetworkPlan, PlanItem } from '../model/plan.ts';
import { DAYS_A_WEEK } from './calendar.ts';
import { touchesToKeep } from './minutes.ts';
import { MINUTES } from './thresholds.ts';

/** Weeks in a mean month. */
const WEEKS_A_MONTH = DAYS_PER_MONTH / DAYS_A_WEEK;

export type Budget = {
  /** Touches a month that keep the whole inner circle warm, and of how many it is known. */
  readonly touchesPerMonth: number;
  readonly answered: number;
  readonly of: number;
  /** Minutes a week to keep up with those of whom the plan does not speak. */
  readonly keepUp: number;
  /** Minutes a week the plan takes, and frees. */
  readonly spent: number;
  readonly freed: number;
  /** What all of it takes together: keeping up and what is spent, less what comes free. */
  readonly needed: number;
  /** Minutes a week there are, and by how many more are needed; null while not told. */
  readonly available: number | null;
  readonly over: number | null;
};

/**
 * Weighs `plan` on the day `today`. What rests, or was looked back at, takes no time and frees none.
 * A touch is a quarter of an hour (our proposal), as often as the closeness of the tie asks for.
 */
export function weighBudget(network: Network, plan: NetworkPlan, today: string): Budget {
  const core = network.contacts.filter((contact) => contact.core);
  const items = plan.items.filter((item) => isRunning(item, today));
  const spoken = new Set(
    items.filter(({ column }) => column !== 'prune').flatMap((item) => contactOf(item)),
  );
  const touches = core.map((contact) => ({ id: contact.id, touches: touchesToKeep(contact) }));
  const minutesOf = (isCounted: (item: PlanItem) => boolean): number =>
    toWeek(sum(items.filter(isCounted).map(({ minutesPerMonth }) => minutesPerMonth ?? 0)));
  const keepUp = toWeek(
    sum(touches.filter(({ id }) => !spoken.has(id)).map((it) => it.touches ?? 0)) * MINUTES.touch,
  );
  const spent = minutesOf(({ column }) => column !== 'prune');
  const freed = minutesOf(({ column }) => column === 'prune');
  const needed = Math.max(0, keepUp + spent - freed);
  const available = plan.weeklyMinutes;
  return {
    touchesPerMonth: sum(touches.map((it) => it.touches ?? 0)),
    answered: touches.filter((it) => it.touches !== null).length,
    of: core.length,
    keepUp,
    spent,
    freed,
    needed,
    available,
    over: available === null ? null : Math.max(0, needed - available),
  };
}

const isRunning = ({ review, pausedUntil }: PlanItem, today: string): boolean =>
  review === null && (pausedUntil === null || pausedUntil <= today);

/** Whom the item takes time for, where it says how much: their touches are in it. */
const contactOf = ({ about, minutesPerMonth }: PlanItem): string[] =>
  about.kind === 'contact' && minutesPerMonth !== null ? [about.id] : [];

const toWeek = (perMonth: number): number => perMonth / WEEKS_A_MONTH;

/** Added up in order of size, so that the order of entry changes nothing to the last bit. */
const sum = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
