/**
 * In whom one might invest: somebody close who could help and was not asked, somebody not seen for
 * years, somebody one does not know yet, and a habit a pattern asks to try otherwise. Whoever gives
 * energy comes first; family and whoever drains are left out.
 */
import { cadenceOf, dayNumber, monthsSinceContact } from '../diagnosis/days.ts';
import { RATING, TIE } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { PlanItem } from '../model/plan.ts';
import type { Benefit } from '../model/scales.ts';
import type { Ground, Proposal } from '../model/proposal.ts';
import { keyOf } from '../model/proposal-key.ts';
import { findAlike } from './alike.ts';
import { presentPatterns } from './experiments.ts';
import { differs, isDraining, isEnergising } from './ground.ts';
import { groundOf, isPresent, type Planning, standingOf, takeFirst } from './planning.ts';
import { type Lack, listLacks, listTargets, type Target, targetOfAsking } from './targets.ts';
import {
  AT_ONCE,
  DORMANT_CADENCES,
  MINUTES,
  ROUTE_RANK,
  TARGET_RANK,
  TRUST_HIGH,
} from './thresholds.ts';
import { WAYS_WITH_HABITS, waysFor } from './ways.ts';
import { findIntroducers, standsWhere } from './who-could-introduce.ts';

/** The proposals to invest; what stands in the plan of a sort leaves room for fewer of it. */
export function proposeMore(planning: Planning): Proposal[] {
  const targets = listTargets(planning.ground.diagnosis, planning.goals);
  const { planned } = planning;
  const first = (sort: Sort, proposals: readonly Proposal[]): Proposal[] => {
    const room = AT_ONCE[sort] - planned.filter(IS_OF[sort]).length;
    return takeFirst(proposals, Math.max(0, room), planning);
  };
  const untapped = first('untapped', listUntapped(planning));
  const asked = new Set(untapped.map(subjectOf));
  return [
    ...untapped,
    ...first(
      'dormant',
      listDormant(targets, planning).filter((each) => !asked.has(subjectOf(each))),
    ),
    ...first(
      'role',
      targets.map((target) => proposeRole(target, planning)),
    ),
    ...first('habit', listHabits(planning)),
  ];
}

type Sort = 'untapped' | 'dormant' | 'role' | 'habit';

/** Whether an item of the plan is of the sort. */
const IS_OF: { readonly [S in Sort]: (item: PlanItem) => boolean } = {
  untapped: ({ reason }) => reason === 'untapped',
  dormant: ({ reason }) => reason === 'dormant',
  role: ({ about }) => about.kind === 'role',
  habit: ({ about }) => about.kind === 'habit' && about.archetype !== null,
};

const subjectOf = ({ about }: Proposal): string => (about.kind === 'contact' ? about.id : '');

/** What every investment in somebody I know has in common. */
const investIn = (
  contact: Contact,
  reason: 'untapped' | 'dormant',
  { ground }: Planning,
  facts: { readonly grounds: Ground[]; readonly worth: number; readonly goal: string | null },
): Proposal => ({
  key: keyOf('invest', reason, contact.id),
  column: 'invest',
  about: { kind: 'contact', id: contact.id },
  goal: facts.goal,
  reason,
  grounds: [...facts.grounds, ...(isEnergising(contact) ? [groundOf('energising')] : [])],
  ways: [...waysFor('invest', reason, standingOf(contact))],
  minutesPerMonth: MINUTES[reason],
  handOverTo: [],
  introducers: [],
  alike: findAlike(contact, ground.network.ego),
  rank: facts.worth + ROUTE_RANK[reason] + (isEnergising(contact) ? ROUTE_RANK.energising : 0),
});

/** Whether the contact could well give a help they do not give yet. Our proposal. */
const COULD_GIVE: { readonly [B in Benefit]: (contact: Contact, planning: Planning) => boolean } = {
  information: (c, { ground }) => differs(c.function, ground.network.ego.function),
  influence: (c) => c.levelRel === 'above' || c.levelRel === 'outside',
  development: (c) =>
    c.levelRel === 'above' || (c.skillOverlap !== null && c.skillOverlap < RATING.high),
  support: (c) => (c.trust ?? 0) >= TRUST_HIGH,
  purpose: isEnergising,
  balance: (c, { ground }) => differs(c.org, ground.network.ego.org),
};

/** For each lacking help the readiest who could give it: one person for one kind of help. */
function listUntapped(planning: Planning): Proposal[] {
  const { network, diagnosis } = planning.ground;
  const taken = new Set<string>();
  return listLacks(diagnosis)
    .map((lack) => {
      const contact = readiestFor(lack, planning, taken);
      if (contact === null) return null;
      taken.add(contact.id);
      const isOutside = differs(contact.org, network.ego.org);
      const { goal, rank } = targetOfAsking(lack, isOutside, { diagnosis, goals: planning.goals });
      return investIn(contact, 'untapped', planning, {
        grounds: [lackGround(lack), groundOf('close-but-not-asked', { benefit: lack.benefit })],
        worth: rank,
        goal,
      });
    })
    .filter(isPresent);
}

function readiestFor(
  { benefit }: Lack,
  planning: Planning,
  taken: ReadonlySet<string>,
): Contact | null {
  const { ground } = planning;
  const ready = ground.core.filter(
    (contact) =>
      !taken.has(contact.id) &&
      ground.isAskable(contact) &&
      contact.received !== null &&
      !contact.received.includes(benefit) &&
      COULD_GIVE[benefit](contact, planning),
  );
  const inOrder = ready.toSorted(
    (a, b) =>
      Number(isEnergising(b)) - Number(isEnergising(a)) ||
      (ground.strengthOf(b) ?? 0) - (ground.strengthOf(a) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  // Whoever was declined leaves the place to the next; whoever is to be asked already keeps it.
  return (
    inOrder.find(
      (contact) => isToBeAsked(contact, planning) || !isSilentAbout(contact, planning),
    ) ?? null
  );
}

const isToBeAsked = ({ id }: Contact, { planned }: Planning): boolean =>
  planned.some(
    ({ about, reason }) => reason === 'untapped' && about.kind === 'contact' && about.id === id,
  );

const isSilentAbout = (contact: Contact, planning: Planning): boolean =>
  planning.isSilent(investIn(contact, 'untapped', planning, { grounds: [], worth: 0, goal: null }));

const lackGround = ({ benefit, reason }: Lack): Ground =>
  groundOf(reason === 'hole' ? 'nobody-gives' : 'one-gives', { benefit });

/**
 * Those not seen for three years, or for three times what keeps the tie warm, in the circle or out of
 * it. Chosen by what is new with them, by where they stand and by how willing they may be, not by
 * how comfortable it feels (Walter, Levin & Murnighan 2015: research; the points are ours).
 */
function listDormant(targets: readonly Target[], planning: Planning): Proposal[] {
  const { network } = planning.ground;
  const today = dayNumber(planning.today);
  return network.contacts.flatMap((contact) => {
    const months = monthsSinceContact(contact, today);
    if (contact.kin === true || isDraining(contact) || !isDormant(contact, months)) return [];
    const target = targets.find(({ role }) => standsWhere(role, contact, network));
    const isTrusted = (contact.trust ?? 0) >= TRUST_HIGH;
    const isOnceClose = (contact.closeness ?? 0) >= RATING.close;
    const signs = [
      differs(contact.function, network.ego.function),
      differs(contact.org, network.ego.org),
      contact.levelRel === 'above',
      isTrusted,
    ].filter(Boolean).length;
    return [
      investIn(contact, 'dormant', planning, {
        grounds: [
          groundOf('long-not-seen', { count: months === null ? null : Math.floor(months) }),
          ...(isOnceClose ? [groundOf('once-close')] : []),
        ],
        worth: (target?.rank ?? 0) + signs / 10,
        goal: target?.goal ?? null,
      }),
    ];
  });
}

function isDormant({ closeness }: Contact, months: number | null): boolean {
  if (months === null) return false;
  const cadence = cadenceOf(closeness);
  return months >= TIE.dormantMonths || (cadence !== null && months > DORMANT_CADENCES * cadence);
}

/** Somebody I do not know yet, with who could introduce me. */
function proposeRole(target: Target, { ground }: Planning): Proposal {
  const { code, reason, role, missing, against, rank } = target;
  const { network, diagnosis } = ground;
  const introducers = findIntroducers(role, network, diagnosis);
  const { benefit } = role;
  return {
    key: keyOf('invest', reason, code),
    column: 'invest',
    about: { kind: 'role', role },
    goal: target.goal,
    reason,
    grounds: [
      ...(benefit !== null && reason !== 'pattern'
        ? [groundOf(reason === 'hole' ? 'nobody-gives' : 'one-gives', { benefit })]
        : []),
      ...missing.map((category) => groundOf('nobody-there', { category })),
      ...against.map((category) => groundOf('pattern-present', { category })),
    ],
    ways: [...waysFor('invest', reason, standingOf(null, introducers.length > 0))],
    minutesPerMonth: MINUTES.role,
    handOverTo: [],
    introducers,
    alike: findAlike(role, network.ego),
    rank: rank + ROUTE_RANK.role,
  };
}

/**
 * One experiment with a habit of mine, for the pattern that stands out most. Where several stand as
 * high it is still one experiment only. A mask others require is no habit of mine: dropping it may
 * not be safe, and is never proposed.
 */
function listHabits({ ground }: Planning): Proposal[] {
  const { diagnosis } = ground;
  const patterns = presentPatterns(diagnosis).filter(
    (archetype) => archetype !== 'chameleon' || !diagnosis.adjusting.mostlyExpected,
  );
  return patterns.slice(0, 1).map((archetype) => ({
    key: keyOf('invest', 'pattern', archetype),
    column: 'invest',
    about: { kind: 'habit', archetype },
    goal: null,
    reason: 'pattern',
    grounds: [groundOf('pattern-present', { category: archetype })],
    ways: [...WAYS_WITH_HABITS],
    minutesPerMonth: MINUTES.habit,
    handOverTo: [],
    introducers: [],
    alike: null,
    rank: TARGET_RANK.hole + TARGET_RANK.remedy,
  }));
}
