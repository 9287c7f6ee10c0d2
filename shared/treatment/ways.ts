/**
 * Ways to go about it, the gentlest first. Distance is the last rung, is never offered towards
 * somebody above me, and not where it is not known who that is; towards a protected person nothing
 * but what changes me.
 */
import type { Contact } from '../model/contact.ts';
import { type PlanColumn, type PlanReason, type PlanWay, REASONS_OF } from '../model/plan-codes.ts';

/** What a ladder depends on. */
export type Standing = {
  /** Null for somebody not known yet, an activity, a habit. */
  readonly contact: Pick<Contact, 'delegable' | 'given' | 'levelRel'> | null;
  /** Whether they stand on the protected list. */
  readonly isProtected: boolean;
  /** Whether somebody is known to whom requests could go. */
  readonly canHandOver: boolean;
  /** Whether somebody is known who could introduce me. */
  readonly canIntroduce: boolean;
};

type Ladder = (standing: Standing) => readonly PlanWay[];

/** What changes how I go about it and leaves the tie as it is: the ladder with a protected person. */
const GENTLE: readonly PlanWay[] = ['strengthen-myself', 'set-hours', 'see-it-otherwise'];

const letStepBack: Ladder = () => ['let-stand-further-out', 'less-often', 'let-rest'];

const lightenRequests: Ladder = ({ contact, canHandOver }) => {
  const isDelegable = contact?.delegable ?? canHandOver;
  const isAskedForNews = contact?.given?.includes('information') === true;
  return [
    ...(isDelegable ? (['hand-over'] as const) : []),
    ...(isAskedForNews ? (['write-down-once'] as const) : []),
    'set-hours',
    'say-no-but',
  ];
};

const easeDrain: Ladder = ({ contact }) => {
  const level = contact?.levelRel ?? null;
  if (level === 'above') {
    return ['strengthen-myself', 'find-an-ally', 'keep-record', 'ask-for-counsel'];
  }
  return [
    'strengthen-myself',
    'meet-less-in-role',
    'less-time',
    'talk-it-over',
    'see-it-otherwise',
    ...(level === null ? [] : (['take-distance'] as const)),
  ];
};

const meetThem: Ladder = ({ canIntroduce }) => [
  ...(canIntroduce ? (['be-introduced'] as const) : []),
  'share-activity',
  'be-found',
];

const keepUp: Ladder = () => ['stay-in-touch', 'give-first', 'thank'];

const LADDERS: { readonly [R in PlanReason]: Ladder } = {
  superfluous: letStepBack,
  overdemanding: lightenRequests,
  draining: easeDrain,
  hole: meetThem,
  fragile: meetThem,
  'missing-category': meetThem,
  untapped: () => ['ask-for-one-thing', 'give-first'],
  dormant: () => ['wake-up', 'give-first'],
  pattern: meetThem,
  protected: keepUp,
  overdue: keepUp,
  connector: () => ['thank', 'give-first'],
  energising: keepUp,
};

/** Ways with a habit of my own: an experiment. */
export const WAYS_WITH_HABITS: readonly PlanWay[] = ['try-for-weeks'];

/** What fits anybody in a column, for an idea of one's own. */
const USUAL: { readonly [C in PlanColumn]: Ladder } = {
  prune: (standing) => [...letStepBack(standing), ...lightenRequests(standing)],
  invest: (standing) =>
    standing.contact === null
      ? meetThem(standing)
      : ['ask-for-one-thing', 'wake-up', 'share-activity', 'give-first'],
  maintain: keepUp,
};

/**
 * The ladder in a column for a reason, the gentlest first, never empty. A reason of another column,
 * as an item has that was moved, counts as none.
 */
export function waysFor(
  column: PlanColumn,
  reason: PlanReason | null,
  standing: Standing,
): readonly PlanWay[] {
  if (column === 'prune' && standing.isProtected) return GENTLE;
  const belongs = reason !== null && REASONS_OF[column].includes(reason);
  const ladder = belongs ? LADDERS[reason] : USUAL[column];
  return ladder(standing);
}
