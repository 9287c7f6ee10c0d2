/**
 * What might be done about a network, as the planner (`shared/treatment`) finds it: ids, codes and
 * numbers with what they rest on; the sentences are made elsewhere. A proposal is an offer; it never
 * concerns a protected person, and a person may decline it.
 */
import * as z from 'zod';
import { PLAN_COLUMNS, PLAN_REASONS, PLAN_WAYS, REACHES, SIGNS } from './plan-codes.ts';
import { PlanSubject } from './plan.ts';
import { ARCHETYPES, BENEFITS } from './scales.ts';
import { Id, IsoDate, Line } from './values.ts';

/** Somebody who could introduce me to a person of the kind wanted. */
export const Introducer = z.strictObject({
  contact: Id,
  /** 0–1; from 0.3 on it is worth asking. */
  score: z.number().min(0).max(1),
  /** Is one of them; knows one of them (`through`, a contact); works in the same field. */
  reach: z.enum(REACHES),
  through: Id.nullable(),
});
export type Introducer = z.infer<typeof Introducer>;

/** One fact a proposal rests on. What is null in one does not belong to it. */
export const Ground = z.strictObject({
  code: z.enum([
    'others-give-it-too',
    'same-circle',
    'rarely-in-touch',
    'gives-little',
    'asks-a-lot',
    'wants-more',
    'one-sided',
    'draining-twice',
    'draining-and-little-trust',
    'above-me',
    'nobody-gives',
    'one-gives',
    'nobody-there',
    'close-but-not-asked',
    'long-not-seen',
    'once-close',
    'energising',
    /** What speaks against a proposal to give less is said with it. */
    'but-energising',
    'due',
    'bridge',
    'introduced-many',
    'pattern-present',
  ]),
  benefit: z.enum(BENEFITS).nullable(),
  /** Of whom nobody is there (`MISSING_CATEGORIES`), or the code of a pattern. */
  category: z.string().nullable(),
  /** How many people, months or introductions; what is counted follows from the code. */
  count: z.number().nullable(),
});
export type Ground = z.infer<typeof Ground>;
export type GroundCode = Ground['code'];

export const Proposal = z.strictObject({
  /** Stays the same while the same is proposed of the same: `prune:superfluous:<id>`. */
  key: Line,
  column: z.enum(PLAN_COLUMNS),
  /** A role has its code for a name here, as a name takes a language: `roleWords` describes it. */
  about: PlanSubject,
  /** Id of the goal it would serve; null for none. */
  goal: Id.nullable(),
  reason: z.enum(PLAN_REASONS),
  grounds: z.array(Ground),
  /** Ways to go about it, the gentlest first. */
  ways: z.array(z.enum(PLAN_WAYS)).min(1),
  /** Minutes a month it would free (prune) or take. A rough guess. */
  minutesPerMonth: z.int().min(0),
  /** Contacts to whom requests could go instead, the readiest first. */
  handOverTo: z.array(Id),
  /** For somebody I do not know yet: who could introduce me, the likeliest first, three at most. */
  introducers: z.array(Introducer),
  /** It feels easy because they are like me in this many of five respects; null where that is few. */
  alike: z.int().min(0).max(5).nullable(),
  /** The greater the earlier; only the order means anything. */
  rank: z.number(),
});
export type Proposal = z.infer<typeof Proposal>;

/** What of an experiment shows in the network, between a look from before it began and now. */
export const Sign = z.strictObject({
  code: z.enum(SIGNS),
  /** A count, or a share 0–1; null where it cannot be told. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** Whether it is as hoped; null where it cannot be told. */
  isThere: z.boolean().nullable(),
});
export type Sign = z.infer<typeof Sign>;

/** An experiment with a habit that has begun, and what shows of it so far. */
export const Running = z.strictObject({
  /** Id of the item of the plan. */
  item: Id,
  pattern: z.enum(ARCHETYPES).nullable(),
  /** The day of the snapshot it is compared with: the newest of the day it began or before. */
  comparedWith: IsoDate,
  signs: z.array(Sign),
});
export type Running = z.infer<typeof Running>;
