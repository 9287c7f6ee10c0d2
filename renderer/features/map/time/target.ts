/**
 * What the network would be if everything went well that is planned and not looked back at yet: the
 * changes an item holds, and for each kind of person looked for somebody who is one. Pure; a change
 * that cannot be made any more, because somebody is gone, is passed over with its item.
 */
import { applyChanges } from '../../../../shared/diagnosis/changes.ts';
import { someoneNew } from '../../../../shared/map/placeholders.ts';
import type { Change, Changes } from '../../../../shared/model/change.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { PlanItem, WantedRole } from '../../../../shared/model/plan.ts';

export type Target = {
  readonly network: Network;
  readonly changes: Changes;
};

/** Somebody who is what was looked for comes in. */
const meet = (id: string, role: WantedRole): Change => ({
  kind: 'add-contact',
  contact: someoneNew(id, role.name, role),
});

/** What one item would change; a role that brings somebody of its own needs nobody else. */
function changesOf({ id, about, changes }: PlanItem): Changes {
  const brings = changes.some(({ kind }) => kind === 'add-contact');
  return about.kind === 'role' && !brings
    ? [meet(`planned:${id}`, about.role), ...changes]
    : changes;
}

/** The network with all open items of a plan; null where none of them would change anything. */
export function targetOf(network: Network, items: readonly PlanItem[]): Target | null {
  let target: Target = { network, changes: [] };
  for (const item of items) {
    if (item.review !== null) continue;
    const changes = changesOf(item);
    const applied = applyChanges(target.network, changes);
    if (applied.ok && changes.length > 0)
      target = { network: applied.value, changes: [...target.changes, ...changes] };
  }
  return target.changes.length === 0 ? null : target;
}

/** Ids of the people with whom something planned was done after one day and by another. */
export function doneBetween(
  items: readonly PlanItem[],
  days: { readonly after: string; readonly by: string },
): ReadonlySet<string> {
  const isBetween = (day: string | null | undefined): boolean =>
    day !== null && day !== undefined && day > days.after && day <= days.by;
  const done = items.filter(
    ({ review, steps }) => isBetween(review?.day) || steps.some((step) => isBetween(step.done)),
  );
  return new Set(
    done.flatMap(({ about }) => {
      if (about.kind === 'contact') return [about.id];
      return about.kind === 'activity' ? about.activity.people : [];
    }),
  );
}
