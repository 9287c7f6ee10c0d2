/**
 * The planner: what might be done about a network, person by person, in the three columns of the
 * source article (Kraus 2021). It offers and never orders; what is protected is decided first; what
 * stands in the plan or was declined lately is left out. Pure: the day is handed in, and the order in
 * which people were entered changes nothing.
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { PLAN_COLUMNS } from '../model/plan-codes.ts';
import type { NetworkPlan } from '../model/plan.ts';
import type { Proposal } from '../model/proposal.ts';
import { prepareGround } from './ground.ts';
import { openGoals } from './goals.ts';
import { byRank, type Earlier, type Planning } from './planning.ts';
import { proposeKeeping } from './propose-keeping.ts';
import { proposeLess } from './propose-less.ts';
import { proposeMore } from './propose-more.ts';
import { createSilence, listPlanned } from './silence.ts';

export type PlanningGiven = {
  /** Of the network, as of `today`. */
  readonly diagnosis: Diagnosis;
  readonly plan: NetworkPlan;
  /** Snapshots taken before; in any order. */
  readonly earlier: readonly Earlier[];
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * What might be done about `network`: column by column, the most worthwhile first in each. At most
 * three are to give somebody less, and nobody protected is among those.
 */
export function proposePlan(
  network: Network,
  { diagnosis, plan, earlier, today }: PlanningGiven,
): Proposal[] {
  const planning: Planning = {
    ground: prepareGround({ network, asOf: today, diagnosis }),
    earlier,
    today,
    isSilent: createSilence(plan, today),
    planned: listPlanned(plan, today),
    goals: openGoals(plan),
  };
  const less = proposeLess(planning);
  const lightened = new Set(less.map(subjectOf));
  // Nobody is to be given less and more at once.
  const rest = [...proposeMore(planning), ...proposeKeeping(planning)].filter(
    (proposal) => proposal.about.kind !== 'contact' || !lightened.has(subjectOf(proposal)),
  );
  const byColumn = [...less, ...onceEach(rest)].toSorted(byRank);
  return PLAN_COLUMNS.flatMap((column) => byColumn.filter((each) => each.column === column));
}

const subjectOf = ({ about, key }: Proposal): string => (about.kind === 'contact' ? about.id : key);

/** The first proposal of each subject: who is invested in needs no second card to be kept. */
const onceEach = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.filter(
    (proposal, at) =>
      proposals.findIndex((other) => subjectOf(other) === subjectOf(proposal)) === at,
  );
