/**
 * To whom one might give less: at most three, none of them protected, and never so that all three
 * together would lose what none of them loses alone. Draining is said of a tie only after two looks at
 * it, two weeks apart.
 */
import { dayNumber, monthsSinceContact } from '../diagnosis/days.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import type { PlanItem } from '../model/plan.ts';
import { PRUNE_AT_ONCE } from '../model/plan-bounds.ts';
import { type PruneReason } from '../model/plan-codes.ts';
import type { Ground, Proposal } from '../model/proposal.ts';
import { keyOf } from '../model/proposal-key.ts';
import { daysAfter } from './calendar.ts';
import { presentPatterns } from './experiments.ts';
import { isEnergising } from './ground.ts';
import { byRank, groundOf, isPresent, newestUntil, type Planning } from './planning.ts';
import { findProtected } from './protection.ts';
import { minutesFreed } from './minutes.ts';
import { CORE_MIN, DRAINING, HAND_OVER, MINUTES, PRUNE_RANK } from './thresholds.ts';
import { waysFor } from './ways.ts';

/** The proposals to give a tie less, the most worthwhile first. */
export function proposeLess(planning: Planning): Proposal[] {
  const wasDraining = findFormerlyDraining(planning);
  const candidates = planning.ground.core
    .map((contact) => proposalFor(contact, wasDraining.has(contact.id), planning))
    .filter(isPresent)
    .filter((proposal) => !planning.isSilent(proposal))
    .toSorted(byRank);
  return chooseWithoutLoss(candidates, planning);
}

/** Takes proposals as long as nobody chosen is the last to bring something once the others step back. */
function chooseWithoutLoss(candidates: readonly Proposal[], planning: Planning): Proposal[] {
  const { network, core } = planning.ground;
  const steppedBack = new Set(planning.planned.flatMap(whoIsGivenLess));
  const chosen: Proposal[] = [];
  let safe = findProtected(without(network, steppedBack));
  for (const proposal of candidates) {
    if (chosen.length === PRUNE_AT_ONCE) break;
    if (proposal.about.kind !== 'contact') continue;
    const isOneTooMany = core.length - steppedBack.size <= CORE_MIN;
    if (proposal.reason === 'superfluous' && isOneTooMany) continue;
    if (safe.has(proposal.about.id)) continue;
    chosen.push(proposal);
    steppedBack.add(proposal.about.id);
    safe = findProtected(without(network, steppedBack));
  }
  return chosen;
}

/** The id of whom an item means to give less; empty for any other. */
const whoIsGivenLess = ({ column, about }: PlanItem): readonly string[] =>
  column === 'prune' && about.kind === 'contact' ? [about.id] : [];

const without = (network: Network, ids: ReadonlySet<string>): Network => ({
  ...network,
  contacts: network.contacts.filter(({ id }) => !ids.has(id)),
});

/** Ids of those who drained in the newest snapshot that is old enough. */
function findFormerlyDraining({ earlier, today }: Planning): ReadonlySet<string> {
  const then = newestUntil(daysAfter(today, -DRAINING.daysApart), earlier);
  return new Set(then?.network.contacts.filter(isDrainingNow).map(({ id }) => id));
}

/** Costs a great deal of energy, or some where there is little trust. */
const isDrainingNow = ({ energy, trust }: Contact): boolean =>
  energy !== null &&
  (energy <= DRAINING.energyAlone ||
    (energy <= RATING.draining && trust !== null && trust <= RATING.lowTrust));

/** Gives energy, and no pattern stands out that would be a reason to ask for less of it. Our proposal. */
const isWelcome = (contact: Contact, { diagnosis }: Planning['ground']): boolean =>
  isEnergising(contact) && presentPatterns(diagnosis).length === 0;

function reasonFor(contact: Contact, wasDraining: boolean, ground: Planning['ground']) {
  if (wasDraining && isDrainingNow(contact)) return 'draining';
  if (ground.isOverdemanding(contact)) return 'overdemanding';
  return ground.isSuperfluous(contact) && !isWelcome(contact, ground) ? 'superfluous' : null;
}

function proposalFor(
  contact: Contact,
  wasDraining: boolean,
  { ground, today }: Planning,
): Proposal | null {
  const reason = reasonFor(contact, wasDraining, ground);
  if (reason === null || ground.isProtected(contact)) return null;
  const handOverTo = reason === 'overdemanding' ? listSuccessors(contact, ground) : [];
  const minutesPerMonth = minutesFreed(contact);
  return {
    key: keyOf('prune', reason, contact.id),
    column: 'prune',
    about: { kind: 'contact', id: contact.id },
    goal: null,
    reason,
    grounds: [
      ...GROUNDS[reason](contact, ground, dayNumber(today)),
      ...(isEnergising(contact) ? [groundOf('but-energising')] : []),
    ],
    ways: [
      ...waysFor('prune', reason, {
        contact,
        isProtected: false,
        canHandOver: handOverTo.length > 0,
        canIntroduce: false,
      }),
    ],
    minutesPerMonth,
    handOverTo,
    introducers: [],
    alike: null,
    rank:
      PRUNE_RANK[reason] +
      (isEnergising(contact) ? PRUNE_RANK.energising : 0) +
      minutesPerMonth / (minutesPerMonth + MINUTES.hour),
  };
}

const GROUNDS: {
  readonly [R in PruneReason]: (
    contact: Contact,
    ground: Planning['ground'],
    today: number,
  ) => Ground[];
} = {
  superfluous: (contact, ground, today) => {
    const received = contact.received ?? [];
    const others = received.map((benefit) => ground.providersOf(benefit) - 1);
    return [
      ...(others.length > 0
        ? [groundOf('others-give-it-too', { count: Math.min(...others) })]
        : []),
      ...(received.length === 0 ? [groundOf('gives-little', { count: 0 })] : []),
      ...(ground.isRedundant(contact) ? [groundOf('same-circle')] : []),
      ...(ground.isQuiet(contact)
        ? [groundOf('rarely-in-touch', { count: wholeMonths(contact, today) })]
        : []),
    ];
  },
  overdemanding: (contact, ground) => [
    groundOf('asks-a-lot'),
    ...(contact.wantsMore === true ? [groundOf('wants-more')] : []),
    ...(ground.isOneSided(contact) ? [groundOf('one-sided')] : []),
  ],
  draining: ({ trust, levelRel }) => [
    groundOf('draining-twice'),
    ...(trust !== null && trust <= RATING.lowTrust ? [groundOf('draining-and-little-trust')] : []),
    ...(levelRel === 'above' ? [groundOf('above-me')] : []),
  ],
};

const wholeMonths = (contact: Contact, today: number): number | null => {
  const months = monthsSinceContact(contact, today);
  return months === null ? null : Math.round(months);
};

/**
 * Those to whom requests could go instead: of the same function, or giving the help that is asked
 * for; little asks of me itself, and they cost no energy. The readiest first, three at most.
 */
function listSuccessors(contact: Contact, { core }: Planning['ground']): string[] {
  const wanted = contact.given ?? [];
  const canHelp = (other: Contact): boolean =>
    (contact.function !== null && other.function === contact.function) ||
    wanted.some((benefit) => other.received?.includes(benefit));
  return core
    .filter(
      (other) =>
        other.id !== contact.id &&
        other.kin !== true &&
        other.demand !== null &&
        other.demand <= HAND_OVER.demandMax &&
        other.energy !== null &&
        other.energy >= HAND_OVER.energyFrom &&
        canHelp(other),
    )
    .toSorted(
      (a, b) =>
        (b.energy ?? 0) - (a.energy ?? 0) ||
        (a.demand ?? 0) - (b.demand ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, HAND_OVER.shown)
    .map(({ id }) => id);
}
