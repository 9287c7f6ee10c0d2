/**
 * Shared activities: how likely ties are to form on the way. Ties form where something is at stake,
 * each needs the others, a goal is shared and the people differ (Kraus 2021; Uzzi & Dunlap, HBR
 * 2005: seed); the scale of eight points is our proposal.
 */
import type { ActivityKind } from '../model/plan-codes.ts';
import type { Activity } from '../model/plan.ts';
import type { Network } from '../model/network.ts';
import { ACTIVITY } from './thresholds.ts';

export type ActivityScore = {
  /** 0–8, the sum of the parts. */
  readonly score: number;
  /** 0–2 each. */
  readonly parts: {
    readonly stakes: number;
    readonly interdependence: number;
    readonly commonGoal: number;
    /** 1 for people of two fields, 1 for people of two organisations, me among them. */
    readonly diversity: number;
  };
  /** Something is at stake and each needs the others: without either, goal and people do little. */
  readonly isEnough: boolean;
  /** Two points or fewer: pleasant, and people mostly talk to those they know. */
  readonly isMixer: boolean;
};

/** Scores what is done together. Who takes part but is in the network no more counts for nothing. */
export function scoreActivity(activity: Activity, network: Network): ActivityScore {
  const { stakes, interdependence, commonGoal } = activity;
  const parts = {
    stakes,
    interdependence,
    commonGoal,
    diversity: countDiversity(activity, network),
  };
  const score = stakes + interdependence + commonGoal + parts.diversity;
  return {
    score,
    parts,
    isEnough: stakes >= ACTIVITY.stakesFrom && interdependence >= ACTIVITY.interdependenceFrom,
    isMixer: score <= ACTIVITY.mixerMax,
  };
}

function countDiversity({ people }: Activity, { ego, contacts }: Network): number {
  const ids = new Set(people);
  const present = contacts.filter(({ id }) => ids.has(id));
  if (present.length === 0) return 0;
  const isMixed = (side: 'org' | 'function'): boolean =>
    new Set([ego, ...present].map((person) => person[side]).filter((name) => name !== null)).size >
    1;
  return Number(isMixed('function')) + Number(isMixed('org'));
}

type Start = Pick<Activity, 'stakes' | 'interdependence' | 'commonGoal'>;

/** What each kind of activity mostly has, to begin from; the user knows better. Our proposal. */
export const ACTIVITY_STARTS: { readonly [K in ActivityKind]: Start } = {
  'grant-bid': { stakes: 2, interdependence: 2, commonGoal: 2 },
  'quality-project': { stakes: 1, interdependence: 2, commonGoal: 2 },
  'policy-initiative': { stakes: 2, interdependence: 1, commonGoal: 2 },
  'charity-board': { stakes: 1, interdependence: 1, commonGoal: 2 },
  'team-sport': { stakes: 1, interdependence: 2, commonGoal: 1 },
  'community-drive': { stakes: 1, interdependence: 1, commonGoal: 2 },
  symposium: { stakes: 1, interdependence: 2, commonGoal: 2 },
  'disaster-exercise': { stakes: 2, interdependence: 2, commonGoal: 2 },
  course: { stakes: 1, interdependence: 2, commonGoal: 1 },
  'hosted-evening': { stakes: 0, interdependence: 0, commonGoal: 1 },
};
