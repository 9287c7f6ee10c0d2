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
  /** Reach of somebody who knows such people, where whoever is one of them has 1. */
  knowsSuchPeople: 0.6,
  /** Introductions from which somebody counts fully as a connector. */
  introducedFull: 2,
  scoreFrom: 0.3,
  shown: 3,
} as const;

/** What is weighed at most, tried together at most, and told at most. */
export const SEARCH = { candidatesMax: 40, stepsMax: 3, plansMax: 3 } as const;
/** What a step takes, for ranking only. */
export const COST = { light: 1, moderate: 2, demanding: 3 } as const;
