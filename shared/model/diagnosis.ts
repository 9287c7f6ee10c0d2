/**
 * The diagnosis object: what the engine finds in a network. Its names are published in
 * `docs/network-document.md`; add to them, never rename. All numbers have full double precision;
 * `null` is "undefined" or "cannot tell", never zero. All figures are over core contacts only.
 */
import * as z from 'zod';
import { ARCHETYPES, BENEFITS } from './scales.ts';
import { Id } from './values.ts';

const Figure = z.number().nullable();
const Count = z.int().min(0);
const Ids = z.array(Id);
const byBenefit = <T extends z.ZodType>(value: T) => z.record(z.enum(BENEFITS), value);

export const VERDICT_TYPES = ['single', 'mixed', 'provisional', 'none', 'abstain'] as const;
export const BROKER_VERDICTS = [
  'inbred',
  'possibly inbred',
  'not inbred',
  'not inbred (uncertain)',
  'insufficient',
] as const;
export const BANDS = ['none', 'watch', 'likely', 'marked'] as const;
export const STATUSES = ['scored', 'provisional', 'insufficient'] as const;
export const CAPS = ['major-not-met', 'exclusion', 'one-major-only'] as const;

export const Verdict = z.strictObject({
  type: z.enum(VERDICT_TYPES),
  primary: z.enum(ARCHETYPES).nullable(),
  /** The other archetypes at 50 or above; under `mixed` those within ten points come first. */
  secondary: z.array(z.enum(ARCHETYPES)),
});

export const Broker = z.strictObject({
  n: Count,
  /** Introductions I made myself; halves and thirds where several people brokered. */
  self: z.number(),
  person: z.number(),
  circumstance: z.number(),
  unknown: z.number(),
  /** self / (self + person). */
  selfBrokerRate: Figure,
  lower: Figure,
  upper: Figure,
  /** Share of contacts of whom I know how we met. */
  coverage: Figure,
  verdict: z.enum(BROKER_VERDICTS),
  discordance: z.enum(['self-made-but-diverse', 'introduced-but-closed']).nullable(),
  /** People who introduced somebody to me: a contact's id, or a plain name. Largest first, then id. */
  brokers: z.array(z.strictObject({ id: z.string(), introduced: z.number() })),
  superconnectors: z.array(z.string()),
  topBrokerShare: Figure,
  introductionsMade: Count,
  contactsIntroduced: Count,
  /** True when one contact answered otherwise would carry the rate across 65 %. */
  withinOneContact: z.boolean(),
});

const HoleFigures = {
  effectiveSize: Figure,
  efficiency: Figure,
  constraint: Figure,
  hierarchy: Figure,
};

export const Structure = z.strictObject({
  n: Count,
  ties: Count.nullable(),
  density: Figure,
  ...HoleFigures,
  egoBetweenness: Figure,
  egoBetweennessNorm: Figure,
  components: Count.nullable(),
  componentSizes: z.array(Count).nullable(),
  isolates: Count.nullable(),
  largestComponentShare: Figure,
  redundancyByContact: z.record(Id, z.number()).nullable(),
  /** Present when any tie has a weight other than 1. */
  weighted: z.strictObject(HoleFigures).optional(),
});

export const Diversity = z.strictObject({
  blau: Figure,
  iqv: Figure,
  shannon: Figure,
  evenness: Figure,
  effectiveCategories: Figure,
  counts: z.record(z.string(), Count),
});

export const Composition = z.strictObject({
  benefitProviders: byBenefit(Count.nullable()),
  holes: z.array(z.enum(BENEFITS)).nullable(),
  fragile: z.array(z.enum(BENEFITS)).nullable(),
  surplus: z.array(z.enum(BENEFITS)).nullable(),
  sameOrg: Figure,
  sameFunction: Figure,
  peerLevel: Figure,
  sameSite: Figure,
  sameGeneration: Figure,
  attributeHomophily: Figure,
  EI_org: Figure,
  EI_function: Figure,
  sumReceived: Figure,
  sumGiven: Figure,
  netOutflow: Figure,
  reciprocity: Figure,
  multiplexity: Figure,
  drainShare: Figure,
  energizerShare: Figure,
  overdueShare: Figure,
  blauOrg: Figure,
  blauFunction: Figure,
  iqvLevel: Figure,
  iqvProximity: Figure,
  diversity: z.record(z.string(), Diversity),
});

export const IndicatorFinding = z.strictObject({
  key: z.string(),
  weight: z.number(),
  major: z.boolean(),
  value: Figure,
  /** The value at which there is no concern, and the one at which concern is full. */
  zeroAt: z.number(),
  oneAt: z.number(),
  /** ramp(value; zeroAt, oneAt), 0–1. */
  severity: Figure,
  /** The contacts behind the value. */
  evidence: Ids,
  answered: Count,
  of: Count,
});

export const ArchetypeFinding = z.strictObject({
  /** 0–100 after caps; null when there are not enough answers. */
  severity: Figure,
  /** 0–100 before caps; null when no indicator is available. */
  raw: Figure,
  band: z.enum(BANDS).nullable(),
  status: z.enum(STATUSES),
  /** Weight of the indicators that could be computed, as a share of all weight. */
  coverage: z.number(),
  caps: z.array(z.enum(CAPS)),
  /** Lowest and highest severity with any one core contact left out. */
  leaveOneOut: z.tuple([z.number(), z.number()]).nullable(),
  /** The range crosses 50, or the primary pattern changes, when one contact is left out. */
  sensitiveToOneContact: z.boolean(),
  /** The available indicator of weight 2 or more that speaks most against the pattern. */
  counterEvidence: z.string().nullable(),
  indicators: z.array(IndicatorFinding),
});
export type ArchetypeFinding = z.infer<typeof ArchetypeFinding>;
export type IndicatorFinding = z.infer<typeof IndicatorFinding>;

/** An answer still missing, and how much it would help: see `Diagnosis.ask`. */
export const Question = z.strictObject({
  /** A field of the contact, `ego.` and a field of mine, `ego.selfReport`, or `alterTies`. */
  field: z.string(),
  /** The core contacts it has not been answered for; empty for questions about me. */
  contacts: Ids,
  /** Sum over the archetypes of the coverage (0–1 each) that a full answer would add. */
  coverageGain: z.number(),
  archetypes: z.array(z.enum(ARCHETYPES)),
});
export type Question = z.infer<typeof Question>;

export const Diagnosis = z.strictObject({
  verdict: Verdict,
  broker: Broker,
  structure: Structure,
  composition: Composition,
  archetypes: z.record(z.enum(ARCHETYPES), ArchetypeFinding),
  /** What to ask next, the most useful first. */
  ask: z.array(Question),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
export type Broker = z.infer<typeof Broker>;
export type Structure = z.infer<typeof Structure>;
export type Composition = z.infer<typeof Composition>;
export type Verdict = z.infer<typeof Verdict>;
export type Band = (typeof BANDS)[number];
export type Status = (typeof STATUSES)[number];
