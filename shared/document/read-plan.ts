/**
 * The plan of a document. Invariant: ids of items and of goals are unique, whoever an item names is a
 * contact of the document or somebody it would add, a goal it serves is one of the plan, and a proposal
 * is declined once. Unknown keys are carried.
 */
import { emptyContact } from '../model/empty-contact.ts';
import type { Change } from '../model/change.ts';
import { peopleIn } from '../model/plan-people.ts';
import type { Review } from '../model/review.ts';
import type { NetworkPlan, PlanItem, PlanSubject } from '../model/plan.ts';
import { withChanges } from '../model/with-changes.ts';
import { takeDeep } from './deep-extras.ts';
import { isHopeless, type ExtraKeys, type Findings } from './extras.ts';
import {
  WirePlan,
  type WireChange,
  type WirePlanItem,
  type WireReview,
  type WireSubject,
} from './plan-schema.ts';
import { check, noteId } from './problems.ts';

type Plan = { readonly plan: NetworkPlan | null; readonly extras: ExtraKeys };

const NO_PLAN: Plan = { plan: null, extras: {} };

function subjectOf(about: WireSubject): PlanSubject {
  if (about.kind === 'contact') return about;
  if (about.kind === 'habit') return { kind: 'habit', archetype: about.archetype ?? null };
  if (about.kind === 'activity') {
    return { ...about, activity: { ...about.activity, people: about.activity.people ?? [] } };
  }
  const { name, benefit, levelRel, org, outside, proximity, generation } = about.role;
  return {
    kind: 'role',
    role: {
      name,
      benefit: benefit ?? null,
      levelRel: levelRel ?? null,
      org: org || null,
      outside: outside ?? false,
      function: about.role.function || null,
      proximity: proximity ?? null,
      generation: generation ?? null,
    },
  };
}

function changeOf(change: WireChange): Change {
  if (change.kind !== 'add-contact') return change;
  const { id, name, ...answers } = change.contact;
  return { kind: 'add-contact', contact: withChanges(emptyContact(id, name), answers) };
}

const reviewOf = ({ day, outcome, ...said }: WireReview): Review => ({
  day,
  outcome,
  note: said.note ?? null,
  energy: said.energy ?? null,
  tie: said.tie ?? null,
  signal: said.signal ?? null,
  worth: said.worth ?? null,
});

const itemOf = (wire: WirePlanItem): PlanItem => ({
  id: wire.id,
  column: wire.column,
  about: subjectOf(wire.about),
  goal: wire.goal ?? null,
  reason: wire.reason ?? null,
  way: wire.way ?? null,
  note: wire.note ?? null,
  draft: wire.draft ?? null,
  purposes: [...new Set(wire.purposes)],
  steps: (wire.steps ?? []).map(({ id, text, due, done }) => ({
    id,
    text,
    due: due ?? null,
    done: done ?? null,
  })),
  minutesPerMonth: wire.minutesPerMonth ?? null,
  experiment: wire.experiment ?? null,
  pausedUntil: wire.pausedUntil ?? null,
  reviewOn: wire.reviewOn ?? null,
  review: wire.review ? reviewOf(wire.review) : null,
  earlier: (wire.earlier ?? []).map(reviewOf),
  changes: (wire.changes ?? []).map(changeOf),
  since: wire.since,
});

type Found = { readonly place: string; readonly id: string };

/** Where an item names its people, each of the changes once for whom it is the first to name. */
function namings(item: PlanItem): Found[] {
  const { about, changes } = item;
  const found: Found[] = [];
  if (about.kind === 'contact') found.push({ place: '.about.id', id: about.id });
  if (about.kind === 'activity') {
    for (const [at, id] of about.activity.people.entries()) {
      found.push({ place: `.about.activity.people[${String(at)}]`, id });
    }
  }
  const known = new Set<string>();
  for (const at of changes.keys()) {
    const nobody: PlanSubject = { kind: 'habit', archetype: null };
    for (const id of peopleIn({ ...item, about: nobody, changes: changes.slice(0, at + 1) })) {
      if (!known.has(id)) found.push({ place: `.changes[${String(at)}]`, id });
      known.add(id);
    }
  }
  return found;
}

function checkUnique(values: readonly string[], place: (at: number) => string, findings: Findings) {
  const seen = new Set<string>();
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) noteId(findings.problems, place(at), 'duplicate-id', value);
    seen.add(value);
  }
}

/** The plan `raw` (the document's `plan`) describes: null when the document has none. */
export function readPlan(raw: unknown, contactIds: ReadonlySet<string>, findings: Findings): Plan {
  if (raw === undefined || raw === null) return NO_PLAN;
  const wire = check(WirePlan, raw, 'plan', findings.problems);
  if (!wire) return NO_PLAN;
  const items = (wire.items ?? []).map(itemOf);
  const declined = (wire.declined ?? []).map(({ proposal, day, reason }) => ({
    proposal,
    day,
    reason: reason ?? null,
  }));
  const goals = (wire.goals ?? []).map(({ id, text, by, needs, closed, since }) => ({
    id,
    text,
    by: by ?? null,
    needs: [...new Set(needs)],
    closed: closed ?? null,
    since,
  }));
  const goalIds = new Set(goals.map(({ id }) => id));
  for (const [at, item] of items.entries()) {
    if (isHopeless(findings)) break;
    if (item.goal !== null && !goalIds.has(item.goal)) {
      noteId(findings.problems, `plan.items[${String(at)}].goal`, 'unknown-goal', item.goal);
    }
    for (const { place, id } of namings(item)) {
      if (!contactIds.has(id)) {
        noteId(findings.problems, `plan.items[${String(at)}]${place}`, 'unknown-id', id);
      }
    }
  }
  const placeOfItem = (at: number): string => `plan.items[${String(at)}].id`;
  checkUnique(
    items.map(({ id }) => id),
    placeOfItem,
    findings,
  );
  const placeOfDeclined = (at: number): string => `plan.declined[${String(at)}].proposal`;
  checkUnique(
    declined.map(({ proposal }) => proposal),
    placeOfDeclined,
    findings,
  );
  checkUnique(
    goals.map(({ id }) => id),
    (at) => `plan.goals[${String(at)}].id`,
    findings,
  );
  const plan = { items, declined, weeklyMinutes: wire.weeklyMinutes ?? null, goals };
  return { plan, extras: takeDeep(WirePlan, raw, 'plan', findings) };
}
