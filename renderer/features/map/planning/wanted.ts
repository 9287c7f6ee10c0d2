/**
 * Whom one looks for: the roles of the plan, and those the planner would look for. Pure; ids start
 * with `wanted:`, so that a selection can hold them beside people.
 */
import type { Diagnosis } from '../../../../shared/model/diagnosis.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type {
  NetworkPlan,
  PlanItem,
  PlanSubject,
  WantedRole,
} from '../../../../shared/model/plan.ts';
import type { Introducer, Proposal } from '../../../../shared/model/proposal.ts';
import { findAlike } from '../../../../shared/treatment/alike.ts';
import { findIntroducers } from '../../../../shared/treatment/who-could-introduce.ts';

/** The id under which an item, or a proposal by its key, is somebody on the map. */
export const wantedId = (of: string): string => `wanted:${of}`;

/** Somebody looked for, and where the wish comes from. */
export type Wanted = {
  readonly id: string;
  /** As the screen calls them. */
  readonly name: string;
  readonly role: WantedRole;
  readonly introducers: readonly Introducer[];
  /** In how many of five respects they would be like me; null where that is few. */
  readonly alike: number | null;
  readonly from: PlanItem | Proposal;
};

/** Whether the wish stands in the plan, and is not only proposed. */
export const isPlanned = (from: PlanItem | Proposal): from is PlanItem => 'since' in from;

/** What whom one looks for is worked out from. */
export type WantedGiven = {
  readonly plan: Pick<NetworkPlan, 'items'>;
  readonly proposals: readonly Proposal[];
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly nameOf: (about: PlanSubject) => string;
};

/** Everybody looked for: first those of the plan, then those proposed, the most worthwhile first. */
export function listWanted(given: WantedGiven): Wanted[] {
  const { plan, proposals, network, diagnosis, nameOf } = given;
  const planned = plan.items.flatMap((item): Wanted[] => {
    const { about, review, id } = item;
    if (about.kind !== 'role' || review !== null) return [];
    const { role } = about;
    const org = role.org ?? (role.outside ? null : network.ego.org);
    return [
      {
        id: wantedId(id),
        name: nameOf(about),
        role,
        introducers: findIntroducers(role, network, diagnosis),
        alike: findAlike({ ...role, org }, network.ego),
        from: item,
      },
    ];
  });
  const proposed = proposals.flatMap((proposal): Wanted[] => {
    const { about, key, introducers, alike } = proposal;
    if (about.kind !== 'role') return [];
    const { role } = about;
    return [{ id: wantedId(key), name: nameOf(about), role, introducers, alike, from: proposal }];
  });
  return [...planned, ...proposed];
}

/** Everybody on the ways to somebody. */
export const peopleOnWays = ({ introducers }: Pick<Wanted, 'introducers'>): readonly string[] => [
  ...new Set(
    introducers.flatMap(({ contact, through }) =>
      through === null ? [contact] : [contact, through],
    ),
  ),
];
