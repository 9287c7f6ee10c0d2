/**
 * Whether the first snapshot is offered: while there is none, once enough is answered for a picture
 * worth keeping, and unless "not now" was said in the last thirty days. That is kept where every other
 * proposal that was declined is: in the vault, told there, and taken back like them.
 */
import { FIRST_SNAPSHOT, FIRST_SNAPSHOT_DAYS } from '../../../shared/model/plan-bounds.ts';
import type { Declined } from '../../../shared/model/plan.ts';
import { daysAfter } from '../../../shared/treatment/calendar.ts';
import { useAnswer } from '../../app/queries.ts';
import { todayIso } from '../../app/today.ts';
import { usePlanChanges } from '../plan/use-plan.ts';

/** Whether "not now" still holds on the day `today`. */
export const isWavedAway = (declined: readonly Declined[], today: string): boolean =>
  declined.some(
    ({ proposal, day }) =>
      proposal === FIRST_SNAPSHOT && today <= daysAfter(day, FIRST_SNAPSHOT_DAYS),
  );

type Offer = { readonly isMade: boolean; readonly waveAway: () => void };

export function useFirstOffer(): Offer {
  const verdict = useAnswer('diagnosis', 'get', {}).data?.verdict;
  const snapshots = useAnswer('snapshots', 'list', {}).data;
  const plan = useAnswer('plan', 'get', {}).data;
  const { decline } = usePlanChanges();
  const isWorthKeeping = verdict !== undefined && verdict.type !== 'abstain';
  const isOpen = plan !== undefined && !isWavedAway(plan.declined, todayIso());
  return {
    isMade: isWorthKeeping && snapshots?.length === 0 && isOpen,
    waveAway: () => void decline(FIRST_SNAPSHOT, null),
  };
}
