/**
 * The plan: what I mean to do about my network, kept apart from what the network is. An item speaks of
 * one person, one kind of person I do not know yet, one activity or one pattern; nothing in it changes
 * the network, and no figure of the diagnosis reads it. Whatever goal an item serves is one of the plan.
 */
import * as z from 'zod';
import { Change } from './change.ts';
import { Goal } from './goal.ts';
import { EARLIER_MAX, EXPERIMENT_WEEKS, MINUTES_MAX } from './plan-bounds.ts';
import { PLAN_COLUMNS, PLAN_REASONS, PLAN_WAYS, PURPOSES } from './plan-codes.ts';
import { Review } from './review.ts';
import { ARCHETYPES, BENEFITS, GENERATIONS, LEVELS } from './scales.ts';
import { Id, IsoDate, Line, Text, ZeroToFour } from './values.ts';

/** Somebody I do not know yet: what they would give, and where they stand. Null is "anybody". */
export const WantedRole = z.strictObject({
  /** What I call them, `an economist at the university`. */
  name: Line,
  benefit: z.enum(BENEFITS).nullable(),
  levelRel: z.enum(LEVELS).nullable(),
  /** An organisation by name; null where it does not matter. */
  org: Line.nullable(),
  /** Not of my organisation, whichever it is. */
  outside: z.boolean(),
  function: Line.nullable(),
  proximity: ZeroToFour.nullable(),
  generation: z.enum(GENERATIONS).nullable(),
});
export type WantedRole = z.infer<typeof WantedRole>;

const ZeroToTwo = z.int().min(0).max(2);

/**
 * Something done together. Ties form where much is at stake, each needs the others, a goal is
 * shared and the people differ (Kraus 2021); how far they differ is counted, not answered.
 */
export const Activity = z.strictObject({
  name: Line,
  /** Contacts who take part or are asked to. */
  people: z.array(Id).max(50),
  /** 0 nothing to lose, 1 something, 2 a great deal. */
  stakes: ZeroToTwo,
  /** 0 each for themselves, 1 some things together, 2 nobody gets there alone. */
  interdependence: ZeroToTwo,
  /** 0 none, 1 roughly, 2 said aloud and agreed. */
  commonGoal: ZeroToTwo,
});
export type Activity = z.infer<typeof Activity>;

export const PlanSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact'), id: Id }),
  z.strictObject({ kind: z.literal('role'), role: WantedRole }),
  z.strictObject({ kind: z.literal('activity'), activity: Activity }),
  /** Something about my own habits, for the sake of a pattern or of none. */
  z.strictObject({ kind: z.literal('habit'), archetype: z.enum(ARCHETYPES).nullable() }),
]);
export type PlanSubject = z.infer<typeof PlanSubject>;

export const PlanStep = z.strictObject({
  id: Id,
  text: Line,
  due: IsoDate.nullable(),
  done: IsoDate.nullable(),
});
export type PlanStep = z.infer<typeof PlanStep>;

/** A try of some weeks that can be stopped, with what would stop it and what would show that it works. */
export const Experiment = z.strictObject({
  from: IsoDate,
  weeks: z.int().min(EXPERIMENT_WEEKS.least).max(EXPERIMENT_WEEKS.most),
  stopRule: Line,
  signal: Line,
});
export type Experiment = z.infer<typeof Experiment>;

export const PlanItem = z.strictObject({
  id: Id,
  column: z.enum(PLAN_COLUMNS),
  about: PlanSubject,
  /** Id of the goal it serves. */
  goal: Id.nullable(),
  /** Null where it was my own idea. */
  reason: z.enum(PLAN_REASONS).nullable(),
  way: z.enum(PLAN_WAYS).nullable(),
  /** In my own words. */
  note: Text.nullable(),
  /** What I might say: a draft nobody else sees, and on no paper. */
  draft: Text.nullable(),
  purposes: z.array(z.enum(PURPOSES)).max(PURPOSES.length),
  steps: z.array(PlanStep).max(50),
  /** Minutes a month this frees (prune) or takes (invest, maintain); null where not guessed. */
  minutesPerMonth: z.int().min(0).max(MINUTES_MAX).nullable(),
  experiment: Experiment.nullable(),
  /** Until this day nothing is done about it. */
  pausedUntil: IsoDate.nullable(),
  /** When I want to look back at it. */
  reviewOn: IsoDate.nullable(),
  review: Review.nullable(),
  /** Looks back after which I took it up again; the oldest first. */
  earlier: z.array(Review).max(EARLIER_MAX),
  /** What would be so in the network if it went well; what a what-if brought along. */
  changes: z.array(Change).max(20),
  /** The day it came into the plan. */
  since: IsoDate,
});
export type PlanItem = z.infer<typeof PlanItem>;

/** A proposal I did not want, with why if I said so; remembered so that it is not made again soon. */
export const Declined = z.strictObject({
  /** Key of the proposal. */
  proposal: Line,
  day: IsoDate,
  reason: Text.nullable(),
});
export type Declined = z.infer<typeof Declined>;

export const NetworkPlan = z.strictObject({
  items: z.array(PlanItem),
  declined: z.array(Declined),
  /** What I can give to my network, minutes a week; null while I have not said. */
  weeklyMinutes: z.int().min(0).max(MINUTES_MAX).nullable(),
  /** In the order I wrote them down. */
  goals: z.array(Goal),
});
export type NetworkPlan = z.infer<typeof NetworkPlan>;

/** A plan in which nothing stands. */
export const emptyPlan = (): NetworkPlan => ({
  items: [],
  declined: [],
  weeklyMinutes: null,
  goals: [],
});
