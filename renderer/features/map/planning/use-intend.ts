/**
 * Putting people under a heading of the plan, from a key or a button: one named act that can be
 * undone. Presses in a row wait for each other, so that the second sees what the first has done.
 */
import { useCallback, useRef } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import type { PlanColumn } from '../../../../shared/model/plan-codes.ts';
import type { NetworkPlan } from '../../../../shared/model/plan.ts';
import type { Proposal } from '../../../../shared/model/proposal.ts';
import { client } from '../../../app/client.ts';
import { queryClient } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { todayIso } from '../../../app/today.ts';
import { usePerform } from '../../../app/use-perform.ts';
import { showToast } from '../../../ui/toasts.ts';
import { itemOf } from '../../plan/items.ts';
import { beginningOf, spokenSubject } from '../../plan/proposal-words.ts';
import { intend, INTENDED_MAX, type Intention } from './intend.ts';

const PLAN = ['plan', 'get', {}] as const;

/** Puts people under a heading, or takes one out who stands there. */
export type Intend = (column: PlanColumn, people: readonly string[]) => void;

/** The one way people come under a heading from the map, its side card and its table. */
export function useIntend(): Intend {
  const { text } = useLanguage();
  const { perform } = usePerform();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const run = useCallback(
    async (intention: Intention): Promise<void> => {
      const plan = queryClient.getQueryData<NetworkPlan>(PLAN);
      const network = queryClient.getQueryData<Network>(['network', 'get', {}]);
      if (plan === undefined || network === undefined) return;
      const today = todayIso();
      const intended = intend(intention, {
        plan,
        network,
        proposals: queryClient.getQueryData<Proposal[]>(['plan', 'proposals', {}]) ?? [],
        taken: (proposal) =>
          itemOf(
            { ...proposal, about: spokenSubject(proposal.about, text) },
            beginningOf(proposal, text, today),
            today,
          ),
      });
      if (intended.does === 'nothing') {
        const { name } = text.proposals.columns[intention.column];
        showToast({ message: text.mapPlan.people.standing(name, intention.people.length) });
      } else if (intended.does === 'remove') {
        await perform(client.plan.remove({ id: intended.item.id }));
      } else if (intended.items.length > INTENDED_MAX) {
        showToast({ message: text.mapPlan.people.most(INTENDED_MAX) });
      } else {
        await perform(client.plan.save({ items: [...intended.items] }));
      }
      await queryClient.invalidateQueries({ queryKey: PLAN });
    },
    [perform, text],
  );
  return useCallback(
    (column, people) => {
      if (people.length === 0) return;
      before.current = before.current.then(() => run({ column, people }));
    },
    [run],
  );
}
