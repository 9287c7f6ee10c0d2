/**
 * The plan as the vault keeps it, and the ways to change it. A change shows at once and builds on
 * the one before, so that two fields left in a row do not undo each other.
 */
import { useMemo } from 'react';
import type { Goal } from '../../../shared/model/goal.ts';
import type { NetworkPlan, PlanItem } from '../../../shared/model/plan.ts';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { usePerform } from '../../app/use-perform.ts';
import type { ItemInHand } from './items.ts';

const KEY = ['plan', 'get', {}] as const;

const planNow = (): NetworkPlan | undefined => queryClient.getQueryData<NetworkPlan>(KEY);

const showAtOnce = (change: (plan: NetworkPlan) => NetworkPlan): void => {
  queryClient.setQueryData<NetworkPlan>(KEY, (plan) => (plan === undefined ? plan : change(plan)));
};

const putItem = (item: PlanItem): void =>
  showAtOnce((plan) => ({
    ...plan,
    items: plan.items.some(({ id }) => id === item.id)
      ? plan.items.map((old) => (old.id === item.id ? item : old))
      : [...plan.items, item],
  }));

/** What was shown at once was not kept: ask what stands. */
const askAgain = (): void => void queryClient.invalidateQueries({ queryKey: KEY });

const handedIn = ({ id, ...item }: PlanItem): ItemInHand => {
  const { since: _since, ...rest } = item;
  return { id, ...rest };
};

/** A goal as the vault takes it in: the id is null while it is new, the day is the vault’s. */
export type GoalInHand = Omit<Goal, 'id' | 'since'> & { readonly id: string | null };

export function goalInHand({ since: _since, ...goal }: Goal): GoalInHand {
  return goal;
}

export type ItemChanges = Partial<Omit<PlanItem, 'id' | 'since'>>;

type PlanChanges = {
  /** Answers the id under which it stands in the plan; null when it was not kept. */
  readonly add: (item: ItemInHand) => Promise<string | null>;
  readonly change: (id: string, changes: ItemChanges) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Adds a goal (`id: null`) or changes it. */
  readonly saveGoal: (goal: GoalInHand) => Promise<void>;
  readonly removeGoal: (id: string) => Promise<void>;
  readonly decline: (proposal: string, reason: string | null) => Promise<void>;
  readonly reconsider: (proposal: string) => Promise<void>;
  readonly saveBudget: (weeklyMinutes: number | null) => Promise<void>;
};

export function usePlanChanges(): PlanChanges {
  const { perform } = usePerform();
  return useMemo(
    () => ({
      add: async (item) => {
        const [added] = (await perform(client.plan.save({ items: [item] }))) ?? [];
        if (added === undefined) return null;
        putItem(added);
        return added.id;
      },
      change: async (id, changes) => {
        const item = planNow()?.items.find((one) => one.id === id);
        if (item === undefined) return;
        const changed = { ...item, ...changes };
        putItem(changed);
        const kept = await perform(client.plan.save({ items: [handedIn(changed)] }));
        if (kept === null) askAgain();
      },
      remove: async (id) => {
        await perform(client.plan.remove({ ids: [id] }));
      },
      saveGoal: async (goal) => {
        await perform(client.plan.saveGoal({ goal }));
      },
      removeGoal: async (id) => {
        await perform(client.plan.removeGoal({ id }));
      },
      decline: async (proposal, reason) => {
        await perform(client.plan.decline({ proposal, reason }));
      },
      reconsider: async (proposal) => {
        await perform(client.plan.reconsider({ proposal }));
      },
      saveBudget: async (weeklyMinutes) => {
        await perform(client.plan.saveBudget({ weeklyMinutes }));
      },
    }),
    [perform],
  );
}
