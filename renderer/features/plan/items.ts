/**
 * What the screen needs to know of the items of a plan: which step comes next, what moving an item to
 * another column means, what a new one begins with. Pure: every function answers a new value, and the
 * vault keeps it as one act.
 */
import { EARLIER_MAX, EXPERIMENT_WEEKS, PAUSE_DAYS } from '../../../shared/model/plan-bounds.ts';
import { type PlanColumn, type PlanWay } from '../../../shared/model/plan-codes.ts';
import type { Experiment, PlanItem, PlanStep, PlanSubject } from '../../../shared/model/plan.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { daysAfter } from '../../../shared/treatment/calendar.ts';

/** An item as the vault takes it in: the id is null while it is new, the day is the vault's. */
export type ItemInHand = Omit<PlanItem, 'id' | 'since'> & { id: string | null };

/** Days until a first step is meant to be taken (our proposal). */
const FIRST_STEP_DAYS = 7;
/** Days after which one looks back at what was taken up: the longest experiment (our proposal). */
const LOOK_BACK_DAYS = EXPERIMENT_WEEKS.most * 7;
/** Days by which a step that does not fit now is put off. */
const LATER_DAYS = 7;

/** An idea of one's own. */
export const newItem = (column: PlanColumn, about: PlanSubject): ItemInHand => ({
  id: null,
  column,
  about,
  goal: null,
  reason: null,
  way: null,
  note: null,
  draft: null,
  purposes: [],
  steps: [],
  minutesPerMonth: null,
  experiment: null,
  pausedUntil: null,
  reviewOn: null,
  review: null,
  earlier: [],
  changes: [],
});

/** A step with an id of its own. */
export const newStep = (text: string, due: string | null = null): PlanStep => ({
  id: crypto.randomUUID(),
  text,
  due,
  done: null,
});

/** What taking a proposal up begins with, in the language spoken. */
export type Beginning = {
  /** The first step, in words. */
  readonly firstStep: string;
  /** Where what is proposed is a try of some weeks. */
  readonly experiment: Experiment | null;
};

/**
 * A proposal taken up on the day `today`: the gentlest way, a first step in a week, the guessed
 * minutes, a day to look back. All of it can be changed.
 */
export function itemOf(
  { column, about, goal, reason, ways, minutesPerMonth }: Proposal,
  { firstStep, experiment }: Beginning,
  today: string,
): ItemInHand {
  return {
    ...newItem(column, about),
    experiment,
    goal,
    reason,
    way: ways[0] ?? null,
    steps: [newStep(firstStep, daysAfter(today, FIRST_STEP_DAYS))],
    minutesPerMonth,
    reviewOn: daysAfter(today, LOOK_BACK_DAYS),
  };
}

/** The columns in which habits are offered to begin with. */
export type IdeaColumn = Exclude<PlanColumn, 'prune'>;
/** Minutes a month such a habit may take: a rough guess of ours. */
const IDEA_MINUTES = 60;

/** What an idea for a habit says, in the language spoken. */
export type IdeaWords = { readonly name: string; readonly steps: readonly string[] };

/**
 * An idea taken up on the day `today`: all its steps, of which the first has a day. A habit of one's
 * own has no name but the first line of its note.
 */
export const itemOfIdea = (
  column: IdeaColumn,
  { name, steps }: IdeaWords,
  today: string,
): ItemInHand => ({
  ...newItem(column, { kind: 'habit', archetype: null }),
  note: name,
  steps: steps.map((text, at) =>
    newStep(text, at === 0 ? daysAfter(today, FIRST_STEP_DAYS) : null),
  ),
  minutesPerMonth: IDEA_MINUTES,
  reviewOn: daysAfter(today, LOOK_BACK_DAYS),
});

/** What a habit of one's own is called: the first line of its note; null where nothing is written. */
export function habitName({ about, note }: Pick<PlanItem, 'about' | 'note'>): string | null {
  if (about.kind !== 'habit' || about.archetype !== null || note === null) return null;
  const [first = ''] = note.trim().split('\n');
  return first === '' ? null : first.trimEnd();
}

/** The undone step with the nearest day; one without a day comes after all that have one. */
export function nextStepOf({ steps }: Pick<PlanItem, 'steps'>): PlanStep | null {
  const open = steps.filter(({ done }) => done === null);
  return open.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))[0] ?? null;
}

const withStep = (item: PlanItem, id: string, changes: Partial<PlanStep>): PlanItem['steps'] =>
  item.steps.map((step) => (step.id === id ? { ...step, ...changes } : step));

/** The steps with one done on the day `today`. */
export const stepsDone = (item: PlanItem, id: string, today: string): PlanItem['steps'] =>
  withStep(item, id, { done: today });

/** The steps with one put off by a week, from its own day or from `today`, whichever is later. */
export function stepsLater(item: PlanItem, id: string, today: string): PlanItem['steps'] {
  const due = item.steps.find((step) => step.id === id)?.due ?? today;
  return withStep(item, id, { due: daysAfter(due > today ? due : today, LATER_DAYS) });
}

/** The changes that put an item in another column: why and how belong to the column it leaves. */
export const moved = (column: PlanColumn): Partial<PlanItem> => ({
  column,
  reason: null,
  way: null,
  pausedUntil: null,
});

/**
 * The changes that take an item up again on the day `today`: what was said of it stays with it, and
 * a day to look back that has gone by is set anew.
 */
export const resumed = (
  { review, earlier, reviewOn }: PlanItem,
  today: string,
): Pick<PlanItem, 'review' | 'earlier' | 'reviewOn'> => ({
  review: null,
  earlier: [...earlier, ...(review ? [review] : [])].slice(-EARLIER_MAX),
  reviewOn: reviewOn !== null && reviewOn <= today ? daysAfter(today, LOOK_BACK_DAYS) : reviewOn,
});

/** Items still meant to be done, in one column, in the order in which they came into the plan. */
export const openIn = (items: readonly PlanItem[], column: PlanColumn): readonly PlanItem[] =>
  items.filter((item) => item.column === column && item.review === null);

/** The changes that choosing a way brings: before distance lies a pause in which nothing is done. */
export const wayChosen = (
  way: PlanWay,
  today: string,
): Pick<PlanItem, 'way'> & Partial<Pick<PlanItem, 'pausedUntil'>> =>
  way === 'take-distance' ? { way, pausedUntil: daysAfter(today, PAUSE_DAYS) } : { way };

/** A step with the item it belongs to. */
export type StepOfItem = { readonly item: PlanItem; readonly step: PlanStep };

/** Steps whose day has come by `today`, the longest waiting first; what rests or is over is left out. */
export const stepsDue = (items: readonly PlanItem[], today: string): readonly StepOfItem[] =>
  items
    .filter(({ review, pausedUntil }) => review === null && (pausedUntil ?? '') <= today)
    .flatMap((item) =>
      item.steps
        .filter(({ due, done }) => done === null && due !== null && due <= today)
        .map((step) => ({ item, step })),
    )
    .toSorted((a, b) => (a.step.due ?? '').localeCompare(b.step.due ?? ''));
