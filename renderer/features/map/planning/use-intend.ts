/**
 * Putting people under a heading of the plan, from a key or a button: one named act that can be
 * undone. Presses in a row wait for each other, so that the second sees what the first has done.
 */
import { useCallback, useRef } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import type { PlanColumn } from '../../../../shared/model/plan-codes.ts';
import type { NetworkPlan } from '../../../../shared/model/plan.ts';
import type { Proposal } from '../../../../shared/model/proposal.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import { findProtected } from '../../../../shared/treatment/protection.ts';
import { client } from '../../../app/client.ts';
import { queryClient } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { todayIso } from '../../../app/today.ts';
import { usePerform } from '../../../app/use-perform.ts';
import { useShownName } from '../../../app/veil.ts';
import { showToast } from '../../../ui/toasts.ts';
import { itemOf } from '../../plan/items.ts';
import { beginningOf, protectionWords, spokenSubject } from '../../plan/proposal-words.ts';
import { intend, INTENDED_MAX, type Intention } from './intend.ts';

const PLAN = ['plan', 'get', {}] as const;

/** How many of those kept out are told with their reason. */
const REASONS_TOLD = 2;

type Telling = {
  readonly network: Network;
  readonly shownName: (name: string) => string;
  readonly text: Catalogue;
};

/** Who was kept out, each with what hangs on the tie; null where nobody was. */
export function keptOutWords(
  keptOut: readonly string[],
  { network, shownName, text }: Telling,
): string | null {
  if (keptOut.length === 0) return null;
  const protectedById = findProtected(network);
  const reasons = network.contacts.flatMap(({ id, name }) => {
    const [why] = keptOut.includes(id) ? (protectedById.get(id) ?? []) : [];
    return why === undefined ? [] : [protectionWords(why, shownName(name), text)];
  });
  const told = reasons.slice(0, REASONS_TOLD);
  return text.mapPlan.people.keptOut(told, reasons.length - told.length);
}

/** Puts people under a heading, or takes them out where all stand there. */
export type Intend = (column: PlanColumn, people: readonly string[]) => void;

/** The one way people come under a heading from the map, its side card and its table. */
export function useIntend(): Intend {
  const { text } = useLanguage();
  const { perform } = usePerform();
  const shownName = useShownName();
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
      const remark = keptOutWords(intended.keptOut, { network, shownName, text });
      if (intended.does === 'nothing') {
        if (remark !== null) showToast({ message: remark });
      } else if (intended.items.length > INTENDED_MAX) {
        showToast({ message: text.mapPlan.people.most(INTENDED_MAX) });
      } else if (intended.does === 'remove') {
        await perform(client.plan.remove({ ids: intended.items.map(({ id }) => id) }), remark);
      } else {
        await perform(client.plan.save({ items: [...intended.items] }), remark);
      }
      await queryClient.invalidateQueries({ queryKey: PLAN });
    },
    [perform, text, shownName],
  );
  return useCallback(
    (column, people) => {
      if (people.length === 0) return;
      before.current = before.current.then(() => run({ column, people }));
    },
    [run],
  );
}
