/**
 * The closed lists and rating scales a network is described with. Names and values are those of the
 * network document (`docs/network-document.md`): a published contract, so none is ever renamed.
 */

/** What a contact can give, after Cross & Thomas 2011 as listed by Kraus 2021. */
export const BENEFITS = [
  'information',
  'influence',
  'development',
  'support',
  'purpose',
  'balance',
] as const;
export type Benefit = (typeof BENEFITS)[number];

/** The contact's level compared with mine, in the hierarchy I work in. */
export const LEVELS = ['above', 'peer', 'below', 'outside'] as const;

/** Younger, about my age (within ten years), older. */
export const GENERATIONS = ['younger', 'same', 'older'] as const;

/** Whether the tie comes with a role (prescribed), was chosen (discretionary), or both. */
export const ORIGINS = ['prescribed', 'discretionary', 'mixed'] as const;

/** How a contact and I met: I made the first move, somebody introduced us, circumstance, forgotten. */
export const MET_VIA = ['self', 'person', 'circumstance', 'unknown'] as const;

/** Whether I adjust myself because I choose to, because others expect it, or both. */
export const ADAPTATION_EXPECTED = ['chosen', 'expected', 'both'] as const;

/** 0 same unit, 1 same site, 2 same city, 3 same country, 4 abroad. */
export const PROXIMITIES = [0, 1, 2, 3, 4] as const;

/** The respects in which a contact is like me or not: the five of attribute homophily. */
export const LIKENESSES = ['org', 'function', 'level', 'site', 'generation'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** The twelve statements of the self-check, two per archetype, each answered 0 never … 4 always. */
export const SELF_REPORT_ITEMS = [
  'F1',
  'F2',
  'O1',
  'O2',
  'D1',
  'D2',
  'B1',
  'B2',
  'S1',
  'S2',
  'C1',
  'C2',
] as const;
export type SelfReportItem = (typeof SELF_REPORT_ITEMS)[number];

export const ARCHETYPES = [
  'formalist',
  'overloaded',
  'disconnected_expert',
  'biased',
  'superficial',
  'chameleon',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];
