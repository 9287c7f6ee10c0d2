/** Writes the plan of a document: what was not said is left out, as everywhere in it. */
import { type Contact, ContactChanges } from '../model/contact.ts';
import { emptyContact } from '../model/empty-contact.ts';
import type { Change } from '../model/change.ts';
import { EgoChanges } from '../model/network.ts';
import type { NetworkPlan, PlanItem, PlanSubject } from '../model/plan.ts';
import { said } from './answers.ts';
import { putDeep } from './deep-extras.ts';
import type { ExtraKeys } from './extras.ts';
import { WirePlan } from './plan-schema.ts';

/** The keys of `value` in the order of `shape`. */
const inOrder = (value: object, shape: object): object =>
  Object.fromEntries(
    Object.keys(shape)
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [key, Reflect.get(value, key)] as const),
  );

/** What is known of somebody who would be added. */
function contactToWire(contact: Contact): object {
  const { extras: _extras, ...nothing } = emptyContact('', '');
  const answered = Object.keys(nothing).filter(
    (key) =>
      JSON.stringify(Reflect.get(contact, key)) !== JSON.stringify(Reflect.get(nothing, key)),
  );
  return Object.fromEntries(answered.map((key) => [key, Reflect.get(contact, key)] as const));
}

function changeToWire(change: Change): object {
  switch (change.kind) {
    case 'add-contact':
      return { kind: change.kind, contact: contactToWire(change.contact) };
    case 'change-contact':
      return { ...change, changes: inOrder(change.changes, ContactChanges.shape) };
    case 'change-ego':
      return { ...change, changes: inOrder(change.changes, EgoChanges.shape) };
    default:
      return change;
  }
}

function subjectToWire(about: PlanSubject): object {
  if (about.kind === 'role') return { kind: about.kind, role: said(about.role) };
  return about.kind === 'activity'
    ? { kind: about.kind, activity: said(about.activity) }
    : said(about);
}

const itemToWire = (item: PlanItem): object =>
  said({
    ...item,
    about: subjectToWire(item.about),
    steps: item.steps.map(said),
    review: item.review && said(item.review),
    earlier: item.earlier.map(said),
    changes: item.changes.map(changeToWire),
  });

/** The plan as it stands in a document, with the unknown keys that came with it. */
export const planToWire = (
  { items, declined, weeklyMinutes, goals }: NetworkPlan,
  extras: ExtraKeys,
): unknown =>
  putDeep(
    WirePlan,
    {
      items: items.map(itemToWire),
      ...said({ declined: declined.map(said), weeklyMinutes, goals: goals.map(said) }),
    },
    extras,
  );
