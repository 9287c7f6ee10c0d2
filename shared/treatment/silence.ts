/**
 * What is not proposed now: whatever stands in the plan already, and what was declined less than
 * ninety days ago. It is decided for a person, whatever the reason would be.
 */
import { dayNumber } from '../diagnosis/days.ts';
import { KEEP_DAYS } from '../model/plan-bounds.ts';
import type { NetworkPlan, PlanItem, WantedRole } from '../model/plan.ts';
import type { Proposal } from '../model/proposal.ts';
import { partsOfKey } from '../model/proposal-key.ts';

/** Column and subject of a key, by which it is remembered. */
function rememberedAs(key: string): string {
  const { column, subject } = partsOfKey(key);
  return `${column}:${subject}`;
}

/** Whether an item is still being seen to, or was looked back at less than ninety days ago. */
const isCurrent = ({ review }: PlanItem, today: number): boolean =>
  review === null || today - dayNumber(review.day) <= KEEP_DAYS;

/** Whether somebody looked for already is the one who is proposed: the help, or else the traits. */
function answers(planned: WantedRole, proposed: WantedRole): boolean {
  if (proposed.benefit !== null) return planned.benefit === proposed.benefit;
  return (
    (!proposed.outside || planned.outside || planned.org !== null) &&
    (proposed.levelRel === null || planned.levelRel === proposed.levelRel) &&
    (proposed.proximity === null || planned.proximity === proposed.proximity) &&
    (proposed.generation === null || planned.generation === proposed.generation)
  );
}

/** Whether an item of the plan speaks of what the proposal is about. */
function isAboutSame({ about }: PlanItem, proposal: Proposal): boolean {
  const proposed = proposal.about;
  if (about.kind === 'contact') return proposed.kind === 'contact' && proposed.id === about.id;
  if (about.kind === 'role') return proposed.kind === 'role' && answers(about.role, proposed.role);
  return (
    about.kind === 'habit' && proposed.kind === 'habit' && proposed.archetype === about.archetype
  );
}

/** Tells whether a proposal is to be left out on the day `today`. */
export function createSilence(plan: NetworkPlan, today: string): (proposal: Proposal) => boolean {
  const day = dayNumber(today);
  const items = listPlanned(plan, today);
  const declined = new Set(
    plan.declined
      .filter((each) => day - dayNumber(each.day) <= KEEP_DAYS)
      .map(({ proposal }) => rememberedAs(proposal)),
  );
  return (proposal) =>
    declined.has(rememberedAs(proposal.key)) || items.some((item) => isAboutSame(item, proposal));
}

/** The items of the plan that are being seen to on the day `today`, or were looked back at lately. */
export const listPlanned = ({ items }: NetworkPlan, today: string): readonly PlanItem[] =>
  items.filter((item) => isCurrent(item, dayNumber(today)));
