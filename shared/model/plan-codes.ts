/**
 * The codes a plan is made of: what is meant with somebody, why, and in which way. Plain lists, so
 * that the page can read them without the schemas. Sentences are made elsewhere.
 */

/**
 * What is meant with somebody: give the tie less (by the gentlest step that helps), give it more, or
 * keep it as it is. The three are the source article's (Kraus 2021).
 */
export const PLAN_COLUMNS = ['prune', 'invest', 'maintain'] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** Why a tie takes more than it needs: the source article's three classes, in our own rules. */
export const PRUNE_REASONS = ['superfluous', 'overdemanding', 'draining'] as const;
export type PruneReason = (typeof PRUNE_REASONS)[number];

/** What an investment answers. */
export const INVEST_REASONS = [
  /** Nobody, or only one person, gives this kind of help. */
  'hole',
  'fragile',
  /** The inner circle has nobody of this level, organisation, field, place or generation. */
  'missing-category',
  /** Somebody close who does not give it yet, and could. */
  'untapped',
  /** Somebody not seen for years: useful, novel and, if once close, trusted. */
  'dormant',
  /** What a pattern of the diagnosis asks for. */
  'pattern',
] as const;
export type InvestReason = (typeof INVEST_REASONS)[number];

/** Why a tie is worth looking after just as it is. */
export const MAINTAIN_REASONS = ['protected', 'overdue', 'connector', 'energising'] as const;
export type MaintainReason = (typeof MAINTAIN_REASONS)[number];

/** The reasons that belong to each column. */
export const REASONS_OF: { readonly [C in PlanColumn]: readonly PlanReason[] } = {
  prune: PRUNE_REASONS,
  invest: INVEST_REASONS,
  maintain: MAINTAIN_REASONS,
};
export const PLAN_REASONS = [...PRUNE_REASONS, ...INVEST_REASONS, ...MAINTAIN_REASONS] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** Ways to see to a tie; within each ladder the gentlest first. */
export const PLAN_WAYS = [
  // Superfluous: never "remove the person".
  'let-stand-further-out',
  'less-often',
  'let-rest',
  // Overdemanding.
  'hand-over',
  'write-down-once',
  'set-hours',
  'say-no-but',
  // Draining: what I can change about me first, distance last and only after a pause.
  'strengthen-myself',
  'meet-less-in-role',
  'less-time',
  'talk-it-over',
  'see-it-otherwise',
  'take-distance',
  // Draining and above me: never distance.
  'find-an-ally',
  'keep-record',
  'ask-for-counsel',
  // Invest.
  'ask-for-one-thing',
  'wake-up',
  'be-introduced',
  'share-activity',
  'be-found',
  /** Try another habit for some weeks. */
  'try-for-weeks',
  // Maintain.
  'stay-in-touch',
  'thank',
  'give-first',
] as const;
export type PlanWay = (typeof PLAN_WAYS)[number];

/** What makes an approach feel right rather than used: at least one of four (Casciaro, Gino, Kouchaki). */
export const PURPOSES = ['learn', 'common-interest', 'give', 'higher-purpose'] as const;

/** What came of something planned. */
export const OUTCOMES = ['as-hoped', 'in-part', 'no-change', 'stopped'] as const;

/** How a tie stands when one looks back, compared with when one began. Our proposal. */
export const TIE_TURNS = ['worse', 'same', 'better'] as const;
/** How far something is so, as one sees it oneself. Our proposal. */
export const DEGREES = ['no', 'in-part', 'yes'] as const;

/** Of whom nobody stands in the inner circle: a level, another organisation, a place, a generation. */
export const MISSING_CATEGORIES = [
  'above',
  'peer',
  'below',
  'outside-line',
  'other-organisation',
  'beyond-site',
  'younger',
  'same-age',
  'older',
] as const;
export type MissingCategory = (typeof MISSING_CATEGORIES)[number];

/**
 * Kinds of things to do together. Those of the articles first (Kraus 2021; Uzzi & Dunlap, HBR 2005),
 * the last four are ours.
 */
export const ACTIVITY_KINDS = [
  'grant-bid',
  'quality-project',
  'policy-initiative',
  'charity-board',
  'team-sport',
  'community-drive',
  'symposium',
  'disaster-exercise',
  'course',
  'hosted-evening',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Ways to say a hard thing kindly, or a kind thing at last, to start a draft from in each column. */
export const MESSAGE_PATTERNS = {
  prune: ['redirect', 'scope', 'no-but'],
  invest: ['ask', 'wake'],
  maintain: ['wake', 'thank'],
} as const;

/** How far somebody reaches who could introduce me; the nearest first. */
export const REACHES = ['there', 'knows-one', 'same-field', 'none'] as const;
export type Reach = (typeof REACHES)[number];

/** What is counted in the network to see whether an experiment works. */
export const SIGNS = [
  'chosen-help',
  'demanding-people',
  'draining-people',
  'hours-on-requests',
  'developers',
  'self-made-contacts',
  'challengers',
  'corners',
  'distant-ties',
  'both-ways',
  'unmasked-close',
  'stable',
] as const;
export type SignCode = (typeof SIGNS)[number];
