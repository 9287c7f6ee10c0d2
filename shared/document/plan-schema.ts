/**
 * The plan as it stands in a document. Its changes are those of a changes file: people in them are
 * named as Plexus keeps them, and whoever is added may be told by what is known of them.
 */
import * as z from 'zod';
import { Contact, ContactChanges } from '../model/contact.ts';
import { EgoChanges } from '../model/network.ts';
import { EARLIER_MAX, EXPERIMENT_WEEKS } from '../model/plan-bounds.ts';
import {
  DEGREES,
  OUTCOMES,
  PLAN_COLUMNS,
  PLAN_REASONS,
  PLAN_WAYS,
  PURPOSES,
  TIE_TURNS,
} from '../model/plan-codes.ts';
import { Activity, NetworkPlan, PlanItem } from '../model/plan.ts';
import { ARCHETYPES, BENEFITS, GENERATIONS, LEVELS } from '../model/scales.ts';
import { Id, IsoDate, Line, MinusTwoToTwo, Positive, Text, ZeroToFour } from '../model/values.ts';
import { answer, words } from './answers.ts';

const { people, stakes, interdependence, commonGoal } = Activity.shape;

const WireRole = z.object({
  name: Line.meta({ description: 'What I call them.' }),
  benefit: answer(z.enum(BENEFITS), 'What they would give; anything when absent.'),
  levelRel: answer(z.enum(LEVELS), 'Level compared with mine.'),
  org: words('An organisation by name.'),
  outside: answer(z.boolean(), 'Not of my organisation, whichever it is. Default false.'),
  function: words('Field of work.'),
  proximity: answer(ZeroToFour, '0 same unit, 1 same site, 2 same city, 3 same country, 4 abroad.'),
  generation: answer(z.enum(GENERATIONS), 'Younger, about my age, older.'),
});

const WireActivity = z.object({
  name: Line,
  people: answer(people, 'Ids of the contacts who take part or are asked to.'),
  stakes: stakes.meta({ description: '0 nothing to lose … 2 a great deal.' }),
  interdependence: interdependence.meta({
    description: '0 each for themselves … 2 nobody gets there alone.',
  }),
  commonGoal: commonGoal.meta({ description: '0 none … 2 said aloud and agreed.' }),
});

const WireSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), id: Id }),
  z.object({ kind: z.literal('role'), role: WireRole }),
  z.object({ kind: z.literal('activity'), activity: WireActivity }),
  z.object({
    kind: z.literal('habit'),
    archetype: answer(z.enum(ARCHETYPES), 'The pattern it is for.'),
  }),
]);
export type WireSubject = z.infer<typeof WireSubject>;

const WireChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove-contact'), id: Id }),
  z.object({
    kind: z.literal('add-contact'),
    contact: z
      .object(Contact.omit({ extras: true }).shape)
      .partial()
      .required({
        id: true,
        name: true,
      }),
  }),
  z.object({
    kind: z.literal('change-contact'),
    id: Id,
    changes: z.object(ContactChanges.shape),
  }),
  z.object({ kind: z.literal('set-tie'), a: Id, b: Id, weight: Positive.nullable() }),
  z.object({ kind: z.literal('change-ego'), changes: z.object(EgoChanges.shape) }),
]);
export type WireChange = z.infer<typeof WireChange>;

const WireStep = z.object({
  id: Id,
  text: Line,
  due: answer(IsoDate, 'The day it is due.'),
  done: answer(IsoDate, 'The day it was done.'),
});

const WireExperiment = z.object({
  from: IsoDate,
  weeks: z.int().min(EXPERIMENT_WEEKS.least).max(EXPERIMENT_WEEKS.most),
  stopRule: Line.meta({ description: 'What would stop it.' }),
  signal: Line.meta({ description: 'What would show that it works.' }),
});

const WireReview = z.object({
  day: IsoDate,
  outcome: z.enum(OUTCOMES),
  note: answer(Text, 'What came of it, in my own words.'),
  energy: answer(MinusTwoToTwo, '−2 it drains me … 2 it gives me energy.'),
  tie: answer(z.enum(TIE_TURNS), 'Between us, compared with when it began.'),
  signal: answer(z.enum(DEGREES), 'Whether what would show that it works has shown.'),
  worth: answer(z.enum(DEGREES), 'Whether it was worth the time.'),
});
export type WireReview = z.infer<typeof WireReview>;

export const WirePlanItem = z.object({
  id: Id.meta({ description: 'Unique among the items.' }),
  column: z.enum(PLAN_COLUMNS).meta({ description: 'Give less, give more, keep.' }),
  about: WireSubject.meta({ description: 'A contact, a kind of person, an activity, a habit.' }),
  goal: answer(Id, 'Id of the goal it serves.'),
  reason: answer(z.enum(PLAN_REASONS), 'Why; absent where it was my own idea.'),
  way: answer(z.enum(PLAN_WAYS), 'How.'),
  note: answer(Text, 'In my own words.'),
  draft: answer(Text, 'What I might say.'),
  purposes: answer(
    z.array(z.enum(PURPOSES)).max(PURPOSES.length),
    'What makes it worth something to either of us.',
  ),
  steps: answer(z.array(WireStep).max(50), 'Steps, in their order.'),
  minutesPerMonth: answer(
    PlanItem.shape.minutesPerMonth.unwrap(),
    'Minutes a month it frees (prune) or takes.',
  ),
  experiment: answer(WireExperiment, 'A try of some weeks that can be stopped.'),
  pausedUntil: answer(IsoDate, 'Until this day nothing is done about it.'),
  reviewOn: answer(IsoDate, 'When I look back at it.'),
  review: answer(WireReview, 'What came of it.'),
  earlier: answer(
    z.array(WireReview).max(EARLIER_MAX),
    'Looks back after which it was taken up again, the oldest first.',
  ),
  changes: answer(
    z.array(WireChange).max(20),
    'What would be so in the network, as in a changes file.',
  ),
  since: IsoDate.meta({ description: 'The day it came into the plan.' }),
});
export type WirePlanItem = z.infer<typeof WirePlanItem>;

const WireDeclined = z.object({
  proposal: Line.meta({ description: 'Key of a proposal; unique.' }),
  day: IsoDate,
  reason: answer(Text, 'Why, in my own words.'),
});

const WireGoal = z.object({
  id: Id.meta({ description: 'Unique among the goals.' }),
  text: Line.meta({ description: 'In my own words.' }),
  by: answer(IsoDate, 'By when.'),
  needs: answer(
    z.array(z.enum(BENEFITS)).max(BENEFITS.length),
    'The help that would bring it nearer.',
  ),
  closed: answer(IsoDate, 'The day it was reached or let go of.'),
  since: IsoDate.meta({ description: 'The day it was written down.' }),
});

export const WirePlan = z.object({
  items: answer(z.array(WirePlanItem), 'What I mean to do, in the order it came in.'),
  declined: answer(z.array(WireDeclined), 'Proposals I did not want, oldest first.'),
  weeklyMinutes: answer(
    NetworkPlan.shape.weeklyMinutes.unwrap(),
    'Minutes a week I can give to my network.',
  ),
  goals: answer(z.array(WireGoal), 'What I want to reach, in the order it was written down.'),
});
