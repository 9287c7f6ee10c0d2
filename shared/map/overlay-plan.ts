/**
 * The lens of what I mean to do: whom to give less, whom to give more, whom to keep as it is. It
 * reads the plan alone, so it says nothing of a person but what I decided about the tie; an item
 * looked back at is over and marks nobody.
 */
import type { PlanColumn } from '../model/plan-codes.ts';
import type { NetworkPlan } from '../model/plan.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Judgement, OverlayRules, Reason } from './judgement.ts';

/** What is meant with whom, as far as the map shows it. */
export type Planned = {
  readonly columnById: ReadonlyMap<string, PlanColumn>;
  /** Resting ties that are proposed to be woken and stand in no plan yet. */
  readonly toWake: ReadonlySet<string>;
};

/** Nothing is planned, or it is not known yet. */
export const NOTHING_PLANNED: Planned = { columnById: new Map(), toWake: new Set() };

/** Of several items about one person the first in the plan counts. */
export function plannedOf(
  { items }: Pick<NetworkPlan, 'items'>,
  proposals: readonly Proposal[],
): Planned {
  const columnById = new Map<string, PlanColumn>();
  for (const { about, column, review } of items) {
    if (about.kind !== 'contact' || review !== null || columnById.has(about.id)) continue;
    columnById.set(about.id, column);
  }
  const toWake = proposals.flatMap(({ about, reason }) =>
    about.kind === 'contact' && reason === 'dormant' && !columnById.has(about.id) ? [about.id] : [],
  );
  return { columnById, toWake: new Set(toWake) };
}

const JUDGEMENTS: { readonly [C in PlanColumn]: Judgement } = {
  prune: { mark: 'raises', reasons: ['to-give-less'] },
  invest: { mark: 'eases', reasons: ['to-give-more'] },
  maintain: { mark: 'neutral', reasons: ['to-keep'] },
};

/** What I mean to do, one sign for each intention. */
export const plan: OverlayRules = {
  isOfCore: false,
  judgeWith:
    (_, { columnById, toWake }) =>
    ({ id }) => {
      const column = columnById.get(id);
      if (column !== undefined) return JUDGEMENTS[column];
      const reasons: readonly Reason[] = toWake.has(id) ? ['worth-waking'] : ['not-planned'];
      return { mark: 'unknown', reasons };
    },
  isStrong: () => false,
  strongMark: 'eases',
};
