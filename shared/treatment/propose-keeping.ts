/**
 * Whom to keep up with: those for whom it is time, whoever leads where nobody else does first, and
 * those who give energy or have brought others. Nobody who drains, and no family: those ties need no
 * plan of ours.
 */
import { dayNumber, monthsSinceContact } from '../diagnosis/days.ts';
import { SUPERCONNECTOR_MIN } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { MaintainReason } from '../model/plan-codes.ts';
import type { Ground, Proposal } from '../model/proposal.ts';
import { keyOf } from '../model/proposal-key.ts';
import { isDraining, isEnergising } from './ground.ts';
import { minutesToKeep } from './minutes.ts';
import { groundOf, type Planning, standingOf, takeFirst } from './planning.ts';
import type { Protection } from './protection.ts';
import { AT_ONCE, MAINTAIN_RANK, MINUTES } from './thresholds.ts';
import { waysFor } from './ways.ts';

type Kept = {
  readonly contact: Contact;
  readonly reason: MaintainReason;
  readonly grounds: readonly Ground[];
  /** Added to the rank of the reason. */
  readonly weight: number;
};

/** The proposals to look after a tie; at most one of each person. */
export function proposeKeeping(planning: Planning): Proposal[] {
  const { ground } = planning;
  const kept = ground.core
    .filter((contact) => contact.kin !== true && !isDraining(contact))
    .flatMap((contact) => keptFor(contact, planning));
  const ofReason = (...reasons: readonly MaintainReason[]): Proposal[] =>
    kept.filter(({ reason }) => reasons.includes(reason)).map(proposalFor);
  return [
    ...takeFirst(ofReason('overdue', 'protected'), AT_ONCE.overdue, planning),
    ...takeFirst(ofReason('connector'), AT_ONCE.connector, planning),
    ...takeFirst(ofReason('energising'), AT_ONCE.energising, planning),
  ];
}

/** Why the contact is to be kept up with, the first reason that holds; empty where none does. */
function keptFor(contact: Contact, { ground, today }: Planning): Kept[] {
  const losses = ground.protectionsOf(contact).flatMap(groundsOfLoss);
  const isBridge = losses.some(({ code }) => code === 'bridge');
  const months = monthsSinceContact(contact, dayNumber(today));
  const due = groundOf('due', { count: months === null ? null : Math.floor(months) });
  const energising = isEnergising(contact) ? [groundOf('energising')] : [];
  const state = ground.stateOf(contact);
  const introduced = ground.introducedBy(contact);
  if (state === 'overdue') {
    const weight = isBridge ? MAINTAIN_RANK.bridge : 0;
    return [{ contact, reason: 'overdue', grounds: [due, ...losses, ...energising], weight }];
  }
  if (state === 'due' && losses.length > 0) {
    return [{ contact, reason: 'protected', grounds: [due, ...losses, ...energising], weight: 0 }];
  }
  if (introduced >= SUPERCONNECTOR_MIN) {
    const grounds = [groundOf('introduced-many', { count: Math.round(introduced) }), ...energising];
    return [{ contact, reason: 'connector', grounds, weight: 0 }];
  }
  return state === 'due' && energising.length > 0
    ? [{ contact, reason: 'energising', grounds: [due], weight: 0 }]
    : [];
}

/** What would go with the contact alone. */
function groundsOfLoss(protection: Protection): Ground[] {
  switch (protection.code) {
    case 'only-provider':
      return [groundOf('one-gives', { benefit: protection.benefit })];
    case 'only-bridge':
    case 'only-in-circle':
      return [groundOf('bridge')];
    default:
      return [];
  }
}

const proposalFor = ({ contact, reason, grounds, weight }: Kept): Proposal => ({
  key: keyOf('maintain', reason, contact.id),
  column: 'maintain',
  about: { kind: 'contact', id: contact.id },
  goal: null,
  reason,
  grounds: withoutRepeats(grounds),
  ways: [...waysFor('maintain', reason, standingOf(contact))],
  minutesPerMonth: reason === 'connector' ? MINUTES.connector : minutesToKeep(contact),
  handOverTo: [],
  introducers: [],
  alike: null,
  rank: MAINTAIN_RANK[reason] + weight + (contact.closeness ?? 0) / 10,
});

/** A bridge to a component is often one to a circle as well; it is told once. */
const withoutRepeats = (grounds: readonly Ground[]): Ground[] =>
  grounds.filter(
    ({ code, benefit }, at) =>
      grounds.findIndex((other) => other.code === code && other.benefit === benefit) === at,
  );
