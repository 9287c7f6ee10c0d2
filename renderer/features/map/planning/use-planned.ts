/** What is meant with whom, as the vault keeps it, for the map; nothing until it is known. */
import { useMemo } from 'react';
import { NOTHING_PLANNED, plannedOf, type Planned } from '../../../../shared/map/overlay-plan.ts';
import { useAnswer } from '../../../app/queries.ts';

/** A plan is about today: while another day is looked at there is none to see. */
export function usePlanned(isToday: boolean): Planned {
  const plan = useAnswer('plan', 'get', {}).data;
  const proposals = useAnswer('plan', 'proposals', {}).data;
  return useMemo(
    () => (plan === undefined || !isToday ? NOTHING_PLANNED : plannedOf(plan, proposals ?? [])),
    [plan, proposals, isToday],
  );
}
