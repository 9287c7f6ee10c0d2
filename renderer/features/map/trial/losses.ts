/**
 * What would be lost with tries: said before anything that would be gained. A loss is a fact about
 * the network as described, never a reproach; who leaves is looked up in the protected list.
 */
import type { Network } from '../../../../shared/model/network.ts';
import type { Benefit } from '../../../../shared/model/scales.ts';
import type { Trial } from '../../../../shared/model/trial.ts';
import { findProtected, type Protection } from '../../../../shared/treatment/protection.ts';

export type Loss =
  /** Nobody in the inner circle would give it; `by` is who alone did, where it was one person. */
  | { readonly code: 'benefit'; readonly benefit: Benefit; readonly by: string | null }
  | { readonly code: 'no-challenger' }
  | {
      readonly code: 'person';
      readonly by: string;
      readonly why: Exclude<Protection, { code: 'only-provider' }>;
    };

/** What weighs most is said first. Our proposal. */
const WEIGHT: { readonly [C in Exclude<Protection['code'], 'only-provider'>]: number } = {
  'only-bridge': 0,
  'only-in-circle': 1,
  challenger: 2,
  kin: 3,
  'in-my-care': 4,
  'only-member': 5,
  new: 6,
};

/** Ids of those who stand in the inner circle before and not after. */
function leavers(before: Network, after: Network): readonly string[] {
  const staying = new Set(after.contacts.filter(({ core }) => core).map(({ id }) => id));
  return before.contacts.flatMap(({ id, core }) => (core && !staying.has(id) ? [id] : []));
}

/** Whether somebody in the inner circle after stands on the side of the line a leaver stood on. */
const isStillHeld = (why: Protection, { contacts }: Network): boolean =>
  (why.code === 'only-member' &&
    contacts.some((it) => it.core && String(it[why.line] ?? '') === why.category)) ||
  (why.code === 'only-in-circle' && contacts.some((it) => it.core && it.circle === why.circle));

/** Everything lost from one network to others, which are found one after another. */
type FindLosses = (after: Network, trial: Trial) => readonly Loss[];

/** What can be lost from `before` is looked up once; what is lost is empty when nothing is. */
export function prepareLosses(before: Network): FindLosses {
  const protectedById = findProtected(before);
  return (after, trial) => findLosses(before, protectedById, { after, trial });
}

function findLosses(
  before: Network,
  protectedById: ReturnType<typeof findProtected>,
  { after, trial }: { readonly after: Network; readonly trial: Trial },
): readonly Loss[] {
  const soleProvider = (benefit: Benefit): string | null =>
    before.contacts.find(({ id }) =>
      protectedById.get(id)?.some((why) => why.code === 'only-provider' && why.benefit === benefit),
    )?.id ?? null;
  const benefits = trial.differences.flatMap((it): Loss[] =>
    it.of === 'benefit' &&
    it.after.coverage === 'hole' &&
    it.before.coverage !== 'hole' &&
    it.before.coverage !== null
      ? [{ code: 'benefit', benefit: it.benefit, by: soleProvider(it.benefit) }]
      : [],
  );
  const [heard, left] = [trial.before, trial.after].map(
    ({ vitalSigns }) => vitalSigns.challengers.value,
  );
  const isSilent = (heard ?? 0) > 0 && left === 0;
  const people = leavers(before, after).flatMap((by) =>
    (protectedById.get(by) ?? []).flatMap((why) =>
      why.code === 'only-provider' ||
      (why.code === 'challenger' && isSilent) ||
      isStillHeld(why, after)
        ? []
        : [{ code: 'person' as const, by, why }],
    ),
  );
  const silence: readonly Loss[] = isSilent ? [{ code: 'no-challenger' }] : [];
  return [
    ...benefits,
    ...silence,
    ...people.toSorted((a, b) => WEIGHT[a.why.code] - WEIGHT[b.why.code]),
  ];
}
