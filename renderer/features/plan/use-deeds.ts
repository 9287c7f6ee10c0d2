/** What can be done with a card of the plan without opening it, by menu, key or drag alike. */
import { useMemo } from 'react';
import type { PlanColumn } from '../../../shared/model/plan-codes.ts';
import type { PlanItem, PlanStep } from '../../../shared/model/plan.ts';
import { todayIso } from '../../app/today.ts';
import { moved, stepsDone, stepsLater } from './items.ts';
import { usePlanChanges } from './use-plan.ts';

export type Deeds = {
  readonly finish: (item: PlanItem, step: PlanStep) => void;
  readonly putOff: (item: PlanItem, step: PlanStep) => void;
  readonly move: (item: PlanItem, column: PlanColumn) => void;
  readonly remove: (item: PlanItem) => void;
};

export function useDeeds(): Deeds {
  const { change, remove } = usePlanChanges();
  return useMemo(
    () => ({
      finish: (item, { id }) => void change(item.id, { steps: stepsDone(item, id, todayIso()) }),
      putOff: (item, { id }) => void change(item.id, { steps: stepsLater(item, id, todayIso()) }),
      move: (item, column) => {
        if (column !== item.column) void change(item.id, moved(column));
      },
      remove: (item) => void remove(item.id),
    }),
    [change, remove],
  );
}
