/**
 * The diagnosis object: what the engine finds in a network. Its names are published in
 * `docs/network-document.md`; add to them, never rename. All numbers have full double precision;
 * `null` is "undefined" or "cannot tell", never zero. All figures are over core contacts only.
 */
import * as z from 'zod';
import {
  BADGES,
  BENEFIT_COVERAGES,
  BRIDGED,
  STRENGTH_CLASSES,
  TIE_STATES,
  VITAL_SIGNS,
  VITAL_STATES,
} from './finding-codes.ts';
import { ARCHETYPES, BENEFITS, LIKENESSES } from './scales.ts';
import { Id } from './values.ts';

const Figure = z.number().nullable();
const Count = z.int().min(0);
const Ids = z.array(Id);
const byBenefit = <T extends z.ZodType>(value: T) => z.record(z.enum(BENEFITS), value);
const byLikeness = <T extends z.ZodType>(value: T) => z.record(z.enum(LIKENESSES), value);
/** A lower and an upper end. */
const Interval = z.tuple([z.number(), z.number()]);

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
  /** 90 % Wilson interval of the rate, over the introductions known; null when none is. */
  wilson: Interval.nullable(),
  /** Whether one person made more than half of the introductions others made; null below two. */
  singleBrokerRisk: z.boolean().nullable(),
  /** Introductions I made for each one others made for me; null when either is not known. */
  introductionRatio: Figure,
});

const HoleFigures = {
  effectiveSize: Figure,
  efficiency: Figure,
  constraint: Figure,
  hierarchy: Figure,
};
const PerContact = z.record(Id, z.number());

/** Somebody with whom a whole part of my world would go, and which. */
export const Bridge = z.strictObject({
  id: Id,
  /** A component of their own, whom nobody else of mine knows; or their circle, with nobody else in it. */
  loses: z.array(z.enum(BRIDGED)).min(1),
});
export type Bridge = z.infer<typeof Bridge>;

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
  redundancyByContact: PerContact.nullable(),
  /** What each contact adds to constraint; plain ties. */
  constraintByContact: PerContact.nullable(),
  bridges: z.array(Bridge).nullable(),
  /** Ten people or more who form a single component without me. */
  oneWorld: z.boolean().nullable(),
  /** One component holds nearly everybody, and more than half of all ties exist; null below eight. */
  echoChamber: z.boolean().nullable(),
  /** Present when any tie has a weight other than 1. */
  weighted: z
    .strictObject({
      ...HoleFigures,
      redundancyByContact: PerContact,
      constraintByContact: PerContact,
    })
    .optional(),
});

export const Diversity = z.strictObject({
  blau: Figure,
  iqv: Figure,
  shannon: Figure,
  evenness: Figure,
  effectiveCategories: Figure,
  counts: z.record(z.string(), Count),
  /** 1 − Σ n_k(n_k − 1) / (n(n − 1)): Blau without its bias in small groups; null below two. */
  simpson: Figure,
  /** Categories nobody is in; null where the categories are those that occur, or not told. */
  missing: z.array(z.string()).nullable(),
});

/** Whether I know more people like me than there were to know. */
export const Homophily = z.strictObject({
  /** Share of my contacts like me, and of the people I could know. */
  share: Figure,
  pool: Figure,
  /** Coleman's inbreeding homophily, −1 … 1; 0 is what chance would give. */
  inbreeding: Figure,
  /** Yule's Q of being like me and being my contact, −1 … 1. */
  yuleQ: Figure,
});
export type Homophily = z.infer<typeof Homophily>;

export const Composition = z.strictObject({
  benefitProviders: byBenefit(Count.nullable()),
  holes: z.array(z.enum(BENEFITS)).nullable(),
  fragile: z.array(z.enum(BENEFITS)).nullable(),
  surplus: z.array(z.enum(BENEFITS)).nullable(),
  /** The same by benefit. */
  benefitCoverage: byBenefit(z.enum(BENEFIT_COVERAGES).nullable()),
  sameOrg: Figure,
  sameFunction: Figure,
  peerLevel: Figure,
  sameSite: Figure,
  sameGeneration: Figure,
  attributeHomophily: Figure,
  EI_org: Figure,
  EI_function: Figure,
  /** (different − like me) / (different + like me), −1 … 1, in each respect. */
  ei: byLikeness(Figure),
  /** Beyond the shares, where I guessed the pool I chose from. */
  homophily: byLikeness(Homophily),
  sumReceived: Figure,
  sumGiven: Figure,
  netOutflow: Figure,
  reciprocity: Figure,
  /** Kinds of help received from one person, on average; and the share who give two or more. */
  multiplexity: Figure,
  multiplexShare: Figure,
  drainShare: Figure,
  energizerShare: Figure,
  overdueShare: Figure,
  blauOrg: Figure,
  blauFunction: Figure,
  iqvLevel: Figure,
  iqvProximity: Figure,
  diversity: z.record(z.string(), Diversity),
});

/** One tie of mine: how strong it is, how fresh, what passes. */
export const TieFinding = z.strictObject({
  /** 0 … 1 of closeness, frequency, trust and exchange; needs all of them. */
  strength: Figure,
  strengthClass: z.enum(STRENGTH_CLASSES).nullable(),
  /** Months between contacts that keep a tie this close warm. */
  cadence: Figure,
  /** 1 just now, halved every two cadences. */
  freshness: Figure,
  state: z.enum(TIE_STATES).nullable(),
  /** Strength × freshness. */
  readiness: Figure,
  /** Benefits received, 0 … 6. */
  multiplexity: Figure,
  /** (given − received) / (given + received), −1 … 1; null when nothing passes. */
  balance: Figure,
});
export type TieFinding = z.infer<typeof TieFinding>;

/** Circles of time around me, as counts; a description, no target. */
export const Layers = z.strictObject({
  /** Contacts at least weekly, and at least monthly (cumulative). */
  supportClique: Count.nullable(),
  sympathyGroup: Count.nullable(),
  core: Count,
  /** People I know anywhere. */
  known: Figure,
  answered: Count,
  of: Count,
});
export type Layers = z.infer<typeof Layers>;

/** Whether I adjust to people by choice: see `shared/diagnosis/adjusting.ts`. */
export const Adjusting = z.strictObject({
  /** Core contacts I adjust to a lot, by whose wish it is. */
  chosen: Count,
  expected: Count,
  both: Count,
  answered: Count,
  of: Count,
  /** The pattern of adjusting is then told as a mask others require. */
  mostlyExpected: z.boolean(),
});
export type Adjusting = z.infer<typeof Adjusting>;

export const VitalSign = z.strictObject({
  /** The figure itself; what it counts is said in `docs/network-document.md`. */
  value: Figure,
  /** Figures to be read beside it. */
  beside: z.record(z.string(), Figure),
  answered: Count,
  of: Count,
  badge: z.enum(BADGES),
  state: z.enum(VITAL_STATES),
});
export type VitalSign = z.infer<typeof VitalSign>;

export const VitalSigns = z.record(z.enum(VITAL_SIGNS), VitalSign);
export type VitalSigns = z.infer<typeof VitalSigns>;

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
  /** Every core contact's tie to me, by id. */
  ties: z.record(Id, TieFinding),
  layers: Layers,
  adjusting: Adjusting,
  vitalSigns: VitalSigns,
});
export type Diagnosis = z.infer<typeof Diagnosis>;
export type Broker = z.infer<typeof Broker>;
export type Structure = z.infer<typeof Structure>;
export type Composition = z.infer<typeof Composition>;
export type Verdict = z.infer<typeof Verdict>;
export type Band = (typeof BANDS)[number];
export type Status = (typeof STATUSES)[number];
