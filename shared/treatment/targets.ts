/**
 * Kinds of people who are missing: each kind of help nobody or one person gives, joined with the
 * sides of a line on which nobody stands, so that one new person answers as much as one person can.
 * Which side suits which help is our proposal; that levels, organisations, places and generations
 * are to be crossed is the source article's (Kraus 2021).
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import { emptyRole } from '../model/empty-role.ts';
import type { Wanted } from '../model/opportunity.ts';
import type { InvestReason, MissingCategory } from '../model/plan-codes.ts';
import type { Goal } from '../model/goal.ts';
import type { WantedRole } from '../model/plan.ts';
import type { Archetype, Benefit } from '../model/scales.ts';
import { wantedAgainst } from './candidates.ts';
import { presentPatterns } from './experiments.ts';
import { MOSTLY_INSIDE, TARGET_RANK } from './thresholds.ts';

/** What of a role a missing category stands for. */
const TRAITS: { readonly [C in MissingCategory]: Partial<WantedRole> } = {
  above: { levelRel: 'above' },
  peer: { levelRel: 'peer' },
  below: { levelRel: 'below' },
  'outside-line': { levelRel: 'outside' },
  'other-organisation': { outside: true },
  'beyond-site': { proximity: 2 },
  younger: { generation: 'younger' },
  'same-age': { generation: 'same' },
  older: { generation: 'older' },
};

/** Where each kind of help is likeliest found; a category is looked for with the first it suits. */
const SUITS: { readonly [B in Benefit]: readonly MissingCategory[] } = {
  information: ['other-organisation', 'beyond-site', 'younger'],
  influence: ['above', 'other-organisation', 'beyond-site'],
  development: ['above', 'older', 'other-organisation'],
  support: ['peer', 'same-age'],
  purpose: ['below', 'younger'],
  balance: ['outside-line', 'beyond-site'],
};

/** A kind of person who is missing, and what makes it one. */
export type Target = {
  /** Names the target among all there may be. */
  readonly code: string;
  readonly reason: Extract<InvestReason, 'hole' | 'fragile' | 'missing-category' | 'pattern'>;
  readonly role: WantedRole;
  readonly missing: readonly MissingCategory[];
  /** The present patterns it helps against, the most severe first. */
  readonly against: readonly Archetype[];
  /** Id of the goal it would serve: the first of those that need its help; null for none. */
  readonly goal: string | null;
  /**
   * 3 · hole + 2 · fragile + 2 · missing category + 2 · goal served + 1 · what a pattern asks for. Our
   * proposal.
   */
  readonly rank: number;
};

/** The help that is missing: nobody gives it, or one person. */
export type Lack = { readonly benefit: Benefit; readonly reason: 'hole' | 'fragile' };

/** Every kind of help nobody or only one person gives, nobody first; none while it was not asked. */
export const listLacks = ({ composition }: Diagnosis): Lack[] => [
  ...(composition.holes ?? []).map((benefit) => ({ benefit, reason: 'hole' }) as const),
  ...(composition.fragile ?? []).map((benefit) => ({ benefit, reason: 'fragile' }) as const),
];

/** Sides of the lines on which nobody of the core stands, as far as enough was answered. */
export function listMissing({ composition }: Diagnosis): MissingCategory[] {
  const { levelRel, proximity, generation } = composition.diversity;
  const levels = levelRel?.missing ?? [];
  const places = proximity?.missing ?? [];
  const generations = generation?.missing ?? [];
  const found: readonly (readonly [MissingCategory, boolean])[] = [
    ['above', levels.includes('above')],
    ['peer', levels.includes('peer')],
    ['below', levels.includes('below')],
    ['outside-line', levels.includes('outside')],
    ['other-organisation', composition.sameOrg === 1],
    ['beyond-site', BEYOND_SITE.every((place) => places.includes(place))],
    ['younger', generations.includes('younger')],
    ['same-age', generations.includes('same')],
    ['older', generations.includes('older')],
  ];
  return found.filter(([, isMissing]) => isMissing).map(([category]) => category);
}

/** Another city, another country: one of them is enough to look beyond the site. */
const BEYOND_SITE = ['2', '3', '4'];

/** What a person wanted against a pattern is in the terms of a role. */
const WANTED_ROLES: {
  readonly [W in Wanted]: { readonly benefit: Benefit } | { readonly outside: true };
} = {
  developer: { benefit: 'development' },
  challenger: { outside: true },
  outsider: { outside: true },
  kindred: { benefit: 'purpose' },
};

/** Every target, in the order of what it answers; not yet ranked. */
export function listTargets(diagnosis: Diagnosis, goals: readonly Goal[]): Target[] {
  const bearing: Bearing = { patterns: presentPatterns(diagnosis), goals };
  const { patterns } = bearing;
  const missing = new Set(listMissing(diagnosis));
  const helps = listLacks(diagnosis).map(({ benefit, reason }) => {
    const suited = takeSuited(benefit, missing);
    const traits = { benefit, outside: isLookedForOutside(diagnosis) };
    return createTarget({ code: benefit, reason, missing: suited, traits, bearing });
  });
  const sides = [...missing].map((category) =>
    createTarget({
      code: category,
      reason: 'missing-category',
      missing: [category],
      traits: {},
      bearing,
    }),
  );
  const targets = [...helps, ...sides];
  const answered = new Set(targets.flatMap(({ against }) => against));
  const remedies = patterns.flatMap((archetype) => {
    const wanted = wantedAgainst(archetype);
    return wanted === null || answered.has(archetype) ? [] : [createRemedy(wanted, bearing)];
  });
  // Two patterns may ask for the same person.
  const remedyByCode = new Map(remedies.map((remedy) => [remedy.code, remedy]));
  return [...targets, ...remedyByCode.values()];
}

/**
 * What asking somebody of the circle for a missing help answers, in the points of a target: the help,
 * a goal that needs it, and a pattern where it helps against one. No side of a line on which nobody
 * stands: they are none.
 */
export const targetOfAsking = (
  { benefit, reason }: Lack,
  isOutside: boolean,
  { diagnosis, goals }: { readonly diagnosis: Diagnosis; readonly goals: readonly Goal[] },
): Target =>
  createTarget({
    code: benefit,
    reason,
    missing: [],
    traits: { benefit, outside: isOutside },
    bearing: { patterns: presentPatterns(diagnosis), goals },
  });

/** Where most of the circle works where I do, new help is looked for elsewhere. Our proposal. */
const isLookedForOutside = ({ composition }: Diagnosis): boolean =>
  (composition.sameOrg ?? 0) >= MOSTLY_INSIDE;

/** Takes from `missing` what suits the help. */
function takeSuited(benefit: Benefit, missing: Set<MissingCategory>): MissingCategory[] {
  const suited = SUITS[benefit].filter((category) => missing.has(category));
  for (const category of suited) missing.delete(category);
  return suited;
}

/** What a target may help with beyond what is missing. */
type Bearing = {
  readonly patterns: readonly Archetype[];
  /** Open ones, in the order I wrote them down. */
  readonly goals: readonly Goal[];
};

type Draft = Omit<Target, 'role' | 'against' | 'goal' | 'rank'> & {
  readonly traits: Partial<WantedRole>;
  readonly bearing: Bearing;
};

/** The first goal that needs the help; null where none does. */
const goalServed = ({ benefit }: WantedRole, goals: readonly Goal[]): string | null =>
  goals.find(({ needs }) => benefit !== null && needs.includes(benefit))?.id ?? null;

function createTarget({ code, reason, missing, traits, bearing }: Draft): Target {
  const role: WantedRole = {
    ...emptyRole(code),
    ...missing.reduce<Partial<WantedRole>>(
      (sides, category) => Object.assign(sides, TRAITS[category]),
      {},
    ),
    ...traits,
  };
  const against = bearing.patterns.filter((archetype) => helpsAgainst(role, archetype));
  const goal = goalServed(role, bearing.goals);
  const rank =
    (reason === 'hole' ? TARGET_RANK.hole : 0) +
    (reason === 'fragile' ? TARGET_RANK.fragile : 0) +
    (missing.length > 0 ? TARGET_RANK.missing : 0) +
    (goal === null ? 0 : TARGET_RANK.goal) +
    (against.length > 0 ? TARGET_RANK.remedy : 0);
  return { code, reason, role, missing, against, goal, rank };
}

/** Named by what is looked for, as any target is. */
function createRemedy(wanted: Wanted, bearing: Bearing): Target {
  const traits = WANTED_ROLES[wanted];
  const code = 'benefit' in traits ? traits.benefit : OUTSIDE;
  return createTarget({ code, reason: 'pattern', missing: [], traits, bearing });
}

const OUTSIDE: MissingCategory = 'other-organisation';

function helpsAgainst(role: WantedRole, archetype: Archetype): boolean {
  const wanted = wantedAgainst(archetype);
  if (wanted === null) return false;
  const traits = WANTED_ROLES[wanted];
  return 'benefit' in traits ? role.benefit === traits.benefit : role.outside;
}
