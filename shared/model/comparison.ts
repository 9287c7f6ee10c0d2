/**
 * Two snapshots of one person's network, compared: who came and went, counts, shares, patterns. Every
 * figure says whether it moved by at least one contact's worth; nothing here is better or worse.
 */
import * as z from 'zod';
import { BANDS, STATUSES, Verdict } from './diagnosis.ts';
import { ARCHETYPES, BENEFITS } from './scales.ts';
import { Id } from './values.ts';

/** Counts, in the order they are told. */
const COUNT_KEYS = [
  'people',
  'challengers',
  'developers',
  'crossFieldInformants',
  'newcomers',
  'closeTies',
  'reciprocalTies',
  'highDemand',
  'draining',
  'boundariesCrossed',
  'beyondOrganisation',
  'beyondFunction',
  'beyondLevel',
  'beyondSite',
  'beyondGeneration',
  'components',
  'introductionsMade',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

/** Shares the diagnosis publishes, in the order they are told. */
const SHARE_KEYS = [
  'attributeHomophily',
  'sameOrganisation',
  'sameFunction',
  'sameSite',
  'density',
  'largestComponent',
  'reciprocity',
  'energizers',
  'overdue',
] as const;
export type ShareKey = (typeof SHARE_KEYS)[number];

const Figure = z.number().nullable();

/**
 * A figure then and now. `clear` is whether it moved by one contact's worth or more: 1 for counts,
 * 1/n for shares and 100/n points for severities, with n the smaller of the two cores, of which for
 * a share those count who answered (our proposal).
 */
export const Moved = z.strictObject({ before: Figure, after: Figure, clear: z.boolean() });
export type Moved = z.infer<typeof Moved>;

/** A count, and of how many people who answered; null where it is a count of something else. */
export const CountLine = Moved.extend({
  key: z.enum(COUNT_KEYS),
  of: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }).nullable(),
});
export type CountLine = z.infer<typeof CountLine>;

const ShareLine = Moved.extend({ key: z.enum(SHARE_KEYS) });

export const BenefitLine = Moved.extend({
  benefit: z.enum(BENEFITS),
  hole: z.enum(['opened', 'closed']).nullable(),
});
export type BenefitLine = z.infer<typeof BenefitLine>;

/** How a pattern stood in one snapshot; all null while there are too few answers in common. */
export const Standing = z.strictObject({
  status: z.enum(STATUSES),
  band: z.enum(BANDS).nullable(),
  /** Lowest and highest severity with any one contact left out. */
  range: z.tuple([z.number(), z.number()]).nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** The severity of a pattern, 0–100, then and now. */
export const PatternLine = Moved.extend({
  archetype: z.enum(ARCHETYPES),
  standing: z.strictObject({ before: Standing, after: Standing }),
  /** Indicators available in one snapshot only, which were left out of both. */
  leftOut: z.array(z.string()),
});
export type PatternLine = z.infer<typeof PatternLine>;

/** My own share of the introductions, with the bounds open answers leave. */
const Rate = z.strictObject({ selfBrokerRate: Figure, lower: Figure, upper: Figure });

export const Comparison = z.strictObject({
  /** Ids. Who is in the core is what counts: `toPeriphery` are those of `left` still noted. */
  people: z.strictObject({
    joined: z.array(Id),
    left: z.array(Id),
    toPeriphery: z.array(Id),
    kept: z.array(Id),
  }),
  /** Kept people whose closeness (1–5) is another one now, in order of id. */
  moves: z.array(z.strictObject({ id: Id, before: z.number(), after: z.number() })),
  counts: z.array(CountLine),
  /** People who give each kind of help. */
  benefits: z.array(BenefitLine),
  selfBroker: z.strictObject({ before: Rate, after: Rate, clear: z.boolean() }),
  shares: z.array(ShareLine),
  patterns: z.array(PatternLine),
  /** Over the indicators available in both snapshots. */
  verdict: z.strictObject({ before: Verdict, after: Verdict, changed: z.boolean() }),
});
export type Comparison = z.infer<typeof Comparison>;
