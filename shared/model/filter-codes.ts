/**
 * What people can be narrowed by. Plain lists and types, so that the page can read them without the
 * schemas. A condition is a kind with the values that will do; a filter holds at most one of a kind.
 */
import { TIE_STATES } from './finding-codes.ts';
import { PLAN_COLUMNS } from './plan-codes.ts';
import { BENEFITS, GENERATIONS, LEVELS, MET_VIA, ORIGINS, PROXIMITIES } from './scales.ts';

/** Kinds of conditions, in the order they are offered and kept; most are called as the answer is. */
export const FILTER_KINDS = [
  'core',
  'circle',
  'org',
  'function',
  'tags',
  'closeness',
  'energy',
  'trust',
  'warmth',
  'lastContact',
  'received',
  'given',
  'levelRel',
  'proximity',
  'generation',
  'origin',
  'met',
  'planned',
  'yes',
  'no',
  'unanswered',
] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** Kinds whose values are my own words: whatever stands in the answers. */
export const OPEN_KINDS = ['circle', 'org', 'function', 'tags'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];
export type ClosedKind = Exclude<FilterKind, OpenKind>;

/** Questions with yes or no for an answer. */
export const YES_NO_QUESTIONS = [
  'wantsMore',
  'delegable',
  'scheduledOnly',
  'responsibleFor',
  'kin',
] as const;

/** Questions one may have left open, in the order of the card. */
export const OPEN_QUESTIONS = [
  'org',
  'function',
  'circle',
  'kin',
  'responsibleFor',
  'levelRel',
  'proximity',
  'generation',
  'skillOverlap',
  'viewSim',
  'met',
  'introducedTo',
  'origin',
  'yearsKnown',
  'received',
  'given',
  'demand',
  'wantsMore',
  'delegable',
  'closeness',
  'energy',
  'trust',
  'challenge',
  'adaptation',
  'freqPerYear',
  'lastContact',
  'scheduledOnly',
] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

/** Months since a contact, at least, that one can ask for (our proposal). */
export const SILENCES = ['1', '3', '6', '12', '36'] as const;

/** The values of the kinds that have a closed list of them, in their order. */
export const FILTER_VALUES = {
  core: ['inner', 'around'],
  closeness: ['5', '4', '3', '2', '1'],
  energy: ['2', '1', '0', '-1', '-2'],
  trust: ['5', '4', '3', '2', '1'],
  /** Within the rhythm of a tie so close, due, overdue, or resting for years (`diagnosis/ties.ts`). */
  warmth: TIE_STATES,
  lastContact: SILENCES,
  received: BENEFITS,
  given: BENEFITS,
  levelRel: LEVELS,
  proximity: PROXIMITIES.map(String),
  generation: GENERATIONS,
  origin: ORIGINS,
  met: MET_VIA,
  planned: PLAN_COLUMNS,
  yes: YES_NO_QUESTIONS,
  no: YES_NO_QUESTIONS,
  unanswered: OPEN_QUESTIONS,
} as const satisfies { readonly [K in ClosedKind]: readonly string[] };

/** Most values one condition names. */
export const FILTER_VALUES_MAX = 200;

/** Whom to show: everybody whom each condition fits by one of its values. Empty fits everybody. */
export type PeopleFilter = { readonly [K in FilterKind]?: readonly string[] };

/** Shows everybody. */
export const EVERYBODY: PeopleFilter = {};

/** Characters of the name of a view that is kept, and how many are kept by hand (our proposal). */
export const VIEW_TITLE_MAX = 80;
export const VIEWS_MAX = 100;
