/** What the three columns of the planner share: what they start from, and how a proposal is put. */
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import type { Goal } from '../model/goal.ts';
import type { PlanItem } from '../model/plan.ts';
import type { Ground, GroundCode, Proposal } from '../model/proposal.ts';
import type { Ground as Prepared } from './ground.ts';
import type { Standing } from './ways.ts';

/** A look back: the network as it stood on a day. */
export type Earlier = { readonly day: string; readonly network: Network };

/** The newest look back at the day `day` or before, of one day the last; null where there is none. */
export const newestUntil = (day: string, earlier: readonly Earlier[]): Earlier | null =>
  earlier
    .filter((each) => each.day <= day)
    .reduce<Earlier | null>(
      (newest, each) => (newest === null || each.day >= newest.day ? each : newest),
      null,
    );

export type Planning = {
  readonly ground: Prepared;
  readonly earlier: readonly Earlier[];
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the proposal stands in the plan already, or was declined lately. */
  readonly isSilent: (proposal: Proposal) => boolean;
  /** The goals I have. */
  readonly goals: readonly Goal[];
  /** Items of the plan that are being seen to, or were looked back at lately. */
  readonly planned: readonly PlanItem[];
};

/** One fact, with nothing in it that does not belong to it. */
export const groundOf = (code: GroundCode, facts: Partial<Omit<Ground, 'code'>> = {}): Ground => ({
  code,
  benefit: null,
  category: null,
  count: null,
  ...facts,
});

/** What a ladder of ways to give more, or to keep, depends on. */
export const standingOf = (contact: Contact | null, canIntroduce = false): Standing => ({
  contact,
  isProtected: false,
  canHandOver: false,
  canIntroduce,
});

/** The most worthwhile first; of two alike, by key, so that the order hangs on nothing else. */
export const byRank = (a: Proposal, b: Proposal): number =>
  b.rank - a.rank || (a.key < b.key ? -1 : 1);

/** Of those in order of worth, the first `most` that are not to be left out. */
export const takeFirst = (
  proposals: readonly Proposal[],
  most: number,
  { isSilent }: Planning,
): Proposal[] =>
  proposals
    .filter((proposal) => !isSilent(proposal))
    .toSorted(byRank)
    .slice(0, most);

export const isPresent = <T>(value: T | null): value is T => value !== null;
