/** Random plans as the model allows them, for laws of the store and of the document. */
import fc, { type Arbitrary } from 'fast-check';
import type { Change } from '../../shared/model/change.ts';
import {
  DEGREES,
  OUTCOMES,
  PLAN_COLUMNS,
  PLAN_REASONS,
  PLAN_WAYS,
  PURPOSES,
  TIE_TURNS,
} from '../../shared/model/plan-codes.ts';
import type { Goal } from '../../shared/model/goal.ts';
import type { NetworkPlan, PlanItem, PlanSubject } from '../../shared/model/plan.ts';
import { ARCHETYPES, BENEFITS, GENERATIONS, LEVELS } from '../../shared/model/scales.ts';
import { aContact } from './builders.ts';

const maybe = <T>(one: Arbitrary<T>): Arbitrary<T | null> => fc.option(one, { freq: 2 });
const scale = (min: number, max: number) => maybe(fc.integer({ min, max }));
const upToTwo = fc.integer({ min: 0, max: 2 });
const minutes = scale(0, 10_000);
/** What a person may type: any Unicode that survives UTF-8. */
const text = fc.string({ unit: 'binary', maxLength: 20 });
const line = text.map((each) => each.trim()).filter((each) => each !== '');
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const role = fc.record({
  name: line,
  benefit: maybe(fc.constantFrom(...BENEFITS)),
  levelRel: maybe(fc.constantFrom(...LEVELS)),
  org: maybe(line),
  outside: fc.boolean(),
  function: maybe(line),
  proximity: scale(0, 4),
  generation: maybe(fc.constantFrom(...GENERATIONS)),
});

const subject = (ids: readonly string[]): Arbitrary<PlanSubject> =>
  fc.oneof(
    fc.constantFrom(...ids).map((id): PlanSubject => ({ kind: 'contact', id })),
    role.map((wanted): PlanSubject => ({ kind: 'role', role: wanted })),
    fc
      .record({
        name: line,
        people: fc.subarray([...ids]),
        stakes: upToTwo,
        interdependence: upToTwo,
        commonGoal: upToTwo,
      })
      .map((activity): PlanSubject => ({ kind: 'activity', activity })),
    maybe(fc.constantFrom(...ARCHETYPES)).map((archetype): PlanSubject => ({
      kind: 'habit',
      archetype,
    })),
  );

/** A change that speaks of these people; whoever is added comes by one of them. */
const change = (ids: readonly string[]): Arbitrary<Change> => {
  const id = fc.constantFrom(...ids);
  return fc.oneof(
    id.map((one): Change => ({ kind: 'remove-contact', id: one })),
    fc.tuple(id, scale(1, 5)).map(([one, trust]): Change => ({
      kind: 'change-contact',
      id: one,
      changes: { closeness: null, trust },
    })),
    fc.tuple(fc.uuid(), line, id).map(([one, name, by]): Change => ({
      kind: 'add-contact',
      contact: aContact({
        id: one,
        name,
        core: false,
        met: { via: 'person', brokers: [{ kind: 'contact', id: by }] },
      }),
    })),
    maybe(line).map((place): Change => ({ kind: 'change-ego', changes: { place } })),
  );
};

const review = fc.record({
  day,
  outcome: fc.constantFrom(...OUTCOMES),
  note: maybe(text),
  energy: scale(-2, 2),
  tie: maybe(fc.constantFrom(...TIE_TURNS)),
  signal: maybe(fc.constantFrom(...DEGREES)),
  worth: maybe(fc.constantFrom(...DEGREES)),
});

const item = (ids: readonly string[]): Arbitrary<PlanItem> =>
  fc.record({
    id: fc.uuid(),
    column: fc.constantFrom(...PLAN_COLUMNS),
    about: subject(ids),
    goal: fc.constant(null),
    reason: maybe(fc.constantFrom(...PLAN_REASONS)),
    way: maybe(fc.constantFrom(...PLAN_WAYS)),
    note: maybe(text),
    draft: maybe(text),
    purposes: fc.subarray([...PURPOSES]),
    steps: fc.array(fc.record({ id: fc.uuid(), text: line, due: maybe(day), done: maybe(day) }), {
      maxLength: 2,
    }),
    minutesPerMonth: minutes,
    experiment: maybe(
      fc.record({ from: day, weeks: fc.integer({ min: 4, max: 6 }), stopRule: line, signal: line }),
    ),
    pausedUntil: maybe(day),
    reviewOn: maybe(day),
    review: maybe(review),
    earlier: fc.array(review, { maxLength: 2 }),
    changes: fc.array(change(ids), { maxLength: 2 }),
    since: day,
  });

const inUtf8Order = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

const goal: Arbitrary<Goal> = fc.record({
  id: fc.uuid(),
  text: line,
  by: maybe(day),
  needs: fc.subarray([...BENEFITS]),
  closed: maybe(day),
  since: day,
});

/** The plan with some of its items serving its goals. */
const serving = (plan: NetworkPlan, draws: readonly number[]): NetworkPlan => ({
  ...plan,
  items: plan.items.map((each, at) =>
    Object.assign(each, { goal: plan.goals[draws[at] ?? 0]?.id ?? null }),
  ),
});

/** Any plan whose items name people with these ids; what was declined stands as a vault lists it. */
export const plansOf = (ids: readonly string[]): Arbitrary<NetworkPlan> =>
  fc
    .tuple(plain(ids), fc.array(fc.nat({ max: 4 }), { maxLength: 3 }))
    .map(([plan, draws]) => serving(plan, draws));

const plain = (ids: readonly string[]): Arbitrary<NetworkPlan> =>
  fc.record({
    items: fc.uniqueArray(item(ids), { selector: ({ id }) => id, maxLength: 3 }),
    declined: fc
      .uniqueArray(fc.record({ proposal: line, day, reason: maybe(text) }), {
        selector: ({ proposal }) => proposal,
        maxLength: 2,
      })
      .map((all) =>
        all.toSorted((a, b) => inUtf8Order(`${a.day} ${a.proposal}`, `${b.day} ${b.proposal}`)),
      ),
    weeklyMinutes: minutes,
    goals: fc.uniqueArray(goal, { selector: ({ id }) => id, maxLength: 4 }),
  });
