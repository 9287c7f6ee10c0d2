/** Every number the proposals rest on. All of them are our proposal; none is a validated cut-off. */

/** Somebody known for less than half a year is given time. */
export const NEW_TIE_YEARS = 0.5;

/** Closeness from which one may ask for something, while the strength of the tie is not known. */
export const NEAR_CLOSENESS = 3;
/** Strength (0–1) from which one may ask for something. */
export const NEAR_STRENGTH = 0.5;
/** Trust (1–5) it takes to ask for dissent, or to adjust oneself less. */
export const TRUST_ENOUGH = 3;
export const TRUST_HIGH = 4;
/** Contradicts now and then (0–4): one step from doing so openly. */
export const ALMOST_CHALLENGER = 2;

/** Who may stand at the periphery: others give the same, and little is lost. */
export const SUPERFLUOUS = {
  otherProviders: 2,
  redundancyFrom: 0.3,
  readinessBelow: 0.2,
  givenMax: 1,
} as const;
/** Gives in return by so much less than I do, of all that passes, that much is asked (−1 … 1). */
export const ONE_SIDED_FROM = 0.33;
/** Nobody is proposed for the periphery where that would leave fewer than this in the core. */
export const CORE_MIN = 8;

/** What counts in somebody who could introduce me, and how much is needed to ask. */
export const INTRODUCER = {
  weights: { reach: 0.35, strength: 0.25, energy: 0.2, introduced: 0.2 },
  /** How far somebody reaches who is one of them, knows one of them, works in the same field. */
  reach: { there: 1, 'knows-one': 0.6, 'same-field': 0.4, none: 0 },
  /** Introductions from which somebody counts fully as a connector. */
  introducedFull: 2,
  scoreFrom: 0.3,
  shown: 3,
} as const;

/** What is weighed at most, tried together at most, and told at most. */
export const SEARCH = { candidatesMax: 40, stepsMax: 3, plansMax: 3 } as const;
/** What a step takes, for ranking only. */
export const COST = { light: 1, moderate: 2, demanding: 3 } as const;

/** A tie drains where it did so in a snapshot at least this many days old, and does so now. */
export const DRAINING = { daysApart: 14, energyAlone: -2 } as const;
/** Who could take requests over: little asks of me itself, costs no energy. */
export const HAND_OVER = { demandMax: 1, energyFrom: 0, shown: 3 } as const;
/** A tie beyond so many times its cadence is dormant, however short that is. */
export const DORMANT_CADENCES = 3;
/** From so many of five respects on, somebody is familiar rather than new. */
export const ALIKE_FROM = 4;

/** What a kind of person one does not know yet answers, in points; only the order means anything. */
export const TARGET_RANK = { hole: 3, fragile: 2, missing: 2, goal: 2, remedy: 1 } as const;
/** From this share of one's own organisation on, somebody new is looked for outside it. */
export const MOSTLY_INSIDE = 0.5;
/** The routes to what is missing, the nearest first: less than a point between them all. */
export const ROUTE_RANK = { untapped: 0.3, dormant: 0.2, role: 0.1, energising: 0.05 } as const;
/**
 * Why a tie is lightened, what weighs most first, in the same points; whoever gives energy comes
 * after everybody else of the same reason.
 */
export const PRUNE_RANK = {
  draining: 3,
  overdemanding: 2,
  superfluous: 1,
  energising: -1,
} as const;
/** Why a tie is looked after; bridges first, as they fade fastest (Burt 2002: research). */
export const MAINTAIN_RANK = {
  overdue: 2,
  protected: 2,
  connector: 1,
  energising: 0.5,
  bridge: 2,
} as const;
/** Most proposals of each sort at once. */
export const AT_ONCE = {
  untapped: 2,
  dormant: 2,
  role: 3,
  habit: 1,
  overdue: 3,
  connector: 2,
  energising: 2,
} as const;

/** Minutes: of one touch, and a month of what is begun with somebody; rough guesses. */
export const MINUTES = {
  touch: 15,
  hour: 60,
  untapped: 30,
  dormant: 30,
  role: 60,
  habit: 60,
  connector: 5,
} as const;
/** Share of the time a lightened tie takes that comes free. */
export const FREED_SHARE = 0.5;

/** A shared activity: at least so much at stake, and so much need of each other; up to here a mixer. */
export const ACTIVITY = { stakesFrom: 1, interdependenceFrom: 1, mixerMax: 2 } as const;

/** Days the plan is looked ahead at. */
export const NINETY_DAYS = 90;
/** Whoever brought others together with me is thanked each quarter. */
export const QUARTER_MONTHS = 3;

/** What would show after three months that an experiment works, in people or kinds of help. */
export const SIGN = {
  chosenHelp: 4,
  demandingFewer: 2,
  drainingFewer: 1,
  developersMore: 2,
  developersShare: 0.25,
  challengers: 2,
  distantFewer: 3,
  unmaskedClose: 2,
} as const;
