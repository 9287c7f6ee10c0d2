/**
 * Small steps that would change a pattern: what the finder (`shared/treatment`) tries out and finds.
 * Codes, numbers and ids; the sentences are made elsewhere. A step is an experiment, never an order.
 */
import * as z from 'zod';
import { Change } from './change.ts';
import { BANDS, CAPS, STATUSES } from './diagnosis.ts';
import { ARCHETYPES, BENEFITS } from './scales.ts';
import { Id } from './values.ts';

/** What is done. Each concerns one person and is one step of one answer, or brings one person in. */
export const STEP_KINDS = [
  /** Get to know somebody of a certain kind. */
  'meet',
  /** Ask somebody for a kind of help they do not give yet, or offer them one. */
  'ask',
  'offer',
  /** Invite somebody who contradicts now and then to do so openly. */
  'invite-challenge',
  /** One step of closeness. */
  'deepen',
  /** Get back in touch. */
  'reconnect',
  /** Adjust oneself one step less with somebody trusted. */
  'be-oneself',
  /** Meet outside the role, or outside the calendar. */
  'beyond-role',
  'unscheduled',
  /** Lighten what somebody asks: by a limit, by another address, by saying how much there is. */
  'limit',
  'redirect',
  'agree-on-time',
  /** Let somebody stand at the periphery of the circle. */
  'step-back',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Whom to get to know. */
export const WANTED = ['developer', 'challenger', 'outsider', 'kindred'] as const;
export type Wanted = (typeof WANTED)[number];

/** What a step takes: a message; some weeks of attention; a conversation that is not easy. */
export const COSTS = ['light', 'moderate', 'demanding'] as const;

/** Why this person. */
export const REASONS = [
  'energising',
  'close',
  'trusted',
  'other-function',
  'other-organisation',
  'other-site',
  'knows-such-people',
  'has-introduced',
  'chosen-tie',
  'no-adjusting',
  'one-way',
  'delegable',
  'asks-a-lot',
  'wants-more',
  'others-give-it-too',
  'leads-where-others-lead',
  'rarely-in-touch',
  'nobody-gives-it',
  'one-gives-it',
] as const;
export type Reason = (typeof REASONS)[number];

const Severity = z.number().min(0).max(100);

export const Step = z.strictObject({
  /** Names the step within its opportunity. */
  key: z.string(),
  kind: z.enum(STEP_KINDS),
  /** With whom, or by whose introduction; null for an activity shared with people not yet known. */
  contact: Id.nullable(),
  wanted: z.enum(WANTED).nullable(),
  benefit: z.enum(BENEFITS).nullable(),
  cost: z.enum(COSTS),
  reasons: z.array(z.enum(REASONS)),
  /** Severity with this step alone. */
  alone: Severity,
  /** The step as changes to the network: what would be so if it went well. */
  changes: z.array(Change),
});
export type Step = z.infer<typeof Step>;

/** An indicator that moves, in the order of the pattern's table. */
const Move = z.strictObject({
  key: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});

export const Plan = z.strictObject({
  /** Keys of the steps, all of them needed. */
  steps: z.array(z.string()),
  /** What the diagnosis would say of the pattern. */
  severity: Severity,
  band: z.enum(BANDS),
  /** What holds it there; an exclusion may do so while the indicators stay high. */
  caps: z.array(z.enum(CAPS)),
  leaveOneOut: z.tuple([z.number(), z.number()]),
  /** Whether it stays below the line with any one person left out. */
  robust: z.boolean(),
  indicators: z.array(Move),
  /** Other patterns that would come to stand in a higher band. */
  raised: z.array(
    z.strictObject({ archetype: z.enum(ARCHETYPES), before: Severity, after: Severity }),
  ),
});
export type Plan = z.infer<typeof Plan>;

export const Opportunity = z.strictObject({
  archetype: z.enum(ARCHETYPES),
  severity: Severity,
  status: z.enum(STATUSES),
  /**
   * `found`: the plans are the smallest sets of steps, of three at most, that bring the pattern
   * below 50. `too-far`: no three do; the plan is how far three come. `none`: no step is in sight,
   * or none of `steps` brings it any lower.
   */
  outcome: z.enum(['found', 'too-far', 'none']),
  /** Whether every set of the steps in sight was tried; else those of the forty that move most. */
  exact: z.boolean(),
  /** The best first, each different in kind. */
  plans: z.array(Plan),
  /** The steps that were weighed, the one that moves most first. */
  steps: z.array(Step),
});
export type Opportunity = z.infer<typeof Opportunity>;
