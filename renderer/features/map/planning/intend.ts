/**
 * What putting people under a heading of the plan means, item by item. Pure: who stands nowhere yet
 * gets an item, who stands elsewhere is moved, who stands there stays; where all stand there, all are
 * taken out again. Among several, whoever something hangs on alone is not put where ties are given
 * less: that is chosen for one person at a time, knowing why. All of it is one act.
 */
import type { Network } from '../../../../shared/model/network.ts';
import type { PlanColumn, PlanWay } from '../../../../shared/model/plan-codes.ts';
import type { NetworkPlan, PlanItem } from '../../../../shared/model/plan.ts';
import type { Proposal } from '../../../../shared/model/proposal.ts';
import { findProtected } from '../../../../shared/treatment/protection.ts';
import { waysFor } from '../../../../shared/treatment/ways.ts';
import { moved, newItem, type ItemInHand } from '../../plan/items.ts';

/** Most people put into the plan by one act: what the door of the plan takes. */
export const INTENDED_MAX = 50;

/** The item about somebody that is not over; of several the first. */
export const openItemOf = (
  { items }: Pick<NetworkPlan, 'items'>,
  id: string,
): PlanItem | undefined =>
  items.find(({ about, review }) => review === null && about.kind === 'contact' && about.id === id);

/** An item as the vault takes it back. */
export function inHand({ since: _since, ...item }: PlanItem): ItemInHand {
  return item;
}

/** What an intention comes to in the plan. */
export type Intended = {
  /** Ids of those kept out, as something hangs on the tie alone. */
  readonly keptOut: readonly string[];
} & (
  | { readonly does: 'save'; readonly items: readonly ItemInHand[] }
  | { readonly does: 'remove'; readonly items: readonly PlanItem[] }
  /** Everybody is kept out. */
  | { readonly does: 'nothing' }
);

/** People, and the heading they are to stand under. */
export type Intention = {
  readonly column: PlanColumn;
  /** Ids of contacts. */
  readonly people: readonly string[];
};

/** What there is when something is meant. */
export type IntendedOn = {
  readonly plan: Pick<NetworkPlan, 'items'>;
  readonly network: Network;
  readonly proposals: readonly Proposal[];
  /** A proposal as the item it becomes. */
  readonly taken: (proposal: Proposal) => ItemInHand;
};

type Known = {
  readonly network: Network;
  readonly protectedById: ReturnType<typeof findProtected>;
};

/** The way to begin with, for want of a reason: the first rung of the ladder; null where there is none. */
export function gentlestWay(
  column: PlanColumn,
  id: string,
  { network, protectedById }: Known,
): PlanWay | null {
  const [gentlest = null] = waysFor(column, null, {
    contact: network.contacts.find((contact) => contact.id === id) ?? null,
    isProtected: protectedById.has(id),
    canHandOver: false,
    canIntroduce: false,
  });
  return gentlest;
}

/** What an intention with some people comes to. */
export function intend({ column, people }: Intention, on: IntendedOn): Intended {
  const { plan, network, proposals, taken } = on;
  const protectedById = findProtected(network);
  const isThere = (id: string): boolean => openItemOf(plan, id)?.column === column;
  const isKeptOut = (id: string): boolean =>
    column === 'prune' && people.length > 1 && protectedById.has(id) && !isThere(id);
  const keptOut = people.filter(isKeptOut);
  const meant = people.filter((id) => !isKeptOut(id));
  const coming = meant.filter((id) => !isThere(id));
  if (meant.length === 0) return { does: 'nothing', keptOut };
  if (coming.length === 0) {
    const items = meant.flatMap((id) => openItemOf(plan, id) ?? []);
    return { does: 'remove', items, keptOut };
  }
  const itemFor = (id: string): ItemInHand => {
    const item = openItemOf(plan, id);
    const proposal = proposals.find(
      (one) => one.column === column && one.about.kind === 'contact' && one.about.id === id,
    );
    if (item === undefined && proposal !== undefined) return taken(proposal);
    const about = { kind: 'contact', id } as const;
    const begun =
      item === undefined ? newItem(column, about) : { ...inHand(item), ...moved(column) };
    return { ...begun, way: gentlestWay(column, id, { network, protectedById }) };
  };
  return { does: 'save', items: coming.map(itemFor), keptOut };
}
