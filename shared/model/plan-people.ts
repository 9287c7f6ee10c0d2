/**
 * The people a plan speaks of, by id: as the subject of an item, among those of an activity, in the
 * changes an item holds, in the key of a proposal that was declined. Every place is listed here
 * once; whoever removes, erases or renumbers people walks them by these functions.
 */
import { unreachable } from '../assert.ts';
import type { Change } from './change.ts';
import type { Named } from './contact.ts';
import type { Activity, Declined, PlanItem, PlanSubject } from './plan.ts';
import { partsOfKey } from './proposal-key.ts';

/** The id somebody goes by from now on; null for somebody who is gone. */
export type IdFor = (id: string) => string | null;

const isLeft = <T>(value: T | null): value is T => value !== null;

function namedFor(named: Named, idFor: IdFor): Named | null {
  if (named.kind !== 'contact') return named;
  const id = idFor(named.id);
  return id === null ? null : { kind: 'contact', id };
}

/** The links of a contact, or of changes to one. */
type Links = {
  readonly met?: { readonly via: string; readonly brokers: readonly Named[] } | null | undefined;
  readonly introducedTo?: readonly Named[] | null | undefined;
};

/** The same links; null where one of them leads to somebody who is gone. */
function linksFor<T extends Links>(value: T, idFor: IdFor): T | null {
  let isWhole = true;
  const all = (links: readonly Named[]): Named[] =>
    links.map((link) => {
      const found = namedFor(link, idFor);
      if (found === null) isWhole = false;
      return found ?? link;
    });
  const settled = {
    ...value,
    ...(value.met && { met: { ...value.met, brokers: all(value.met.brokers) } }),
    ...(value.introducedTo && { introducedTo: all(value.introducedTo) }),
  };
  return isWhole ? settled : null;
}

function changeFor(change: Change, idFor: IdFor): Change | null {
  switch (change.kind) {
    case 'change-ego':
      return change;
    case 'add-contact': {
      const contact = linksFor(change.contact, idFor);
      return contact && { ...change, contact };
    }
    case 'remove-contact': {
      const id = idFor(change.id);
      return id === null ? null : { ...change, id };
    }
    case 'change-contact': {
      const [id, changes] = [idFor(change.id), linksFor(change.changes, idFor)];
      return id === null || changes === null ? null : { ...change, id, changes };
    }
    case 'set-tie': {
      const [a, b] = [idFor(change.a), idFor(change.b)];
      return a === null || b === null || a === b ? null : { ...change, a, b };
    }
    default:
      return unreachable(change);
  }
}

const activityFor = (activity: Activity, idFor: IdFor): Activity => ({
  ...activity,
  people: [...new Set(activity.people.map(idFor).filter(isLeft))],
});

function subjectFor(about: PlanSubject, idFor: IdFor): PlanSubject | null {
  if (about.kind === 'activity') return { ...about, activity: activityFor(about.activity, idFor) };
  if (about.kind !== 'contact') return about;
  const id = idFor(about.id);
  return id === null ? null : { ...about, id };
}

/** Changes, each without whoever is gone; whom one of them adds is nobody's contact yet. */
function changesFor(changes: readonly Change[], idFor: IdFor): Change[] {
  const added = new Map<string, string | null>();
  const left: Change[] = [];
  for (const change of changes) {
    const next = changeFor(change, (id) => (added.has(id) ? (added.get(id) ?? null) : idFor(id)));
    // Where somebody does not come, nothing can be said of them further on.
    if (change.kind === 'add-contact') added.set(change.contact.id, next && change.contact.id);
    if (next) left.push(next);
  }
  return left;
}

/**
 * The item with everybody going by another id. Whoever is gone goes from its activity and takes
 * along the changes that name them; an item about somebody who is gone is null.
 */
export function itemFor(item: PlanItem, idFor: IdFor): PlanItem | null {
  const about = subjectFor(item.about, idFor);
  return about && { ...item, about, changes: changesFor(item.changes, idFor) };
}

/** Ids of everybody an item names, once each. */
export function peopleIn(item: PlanItem): string[] {
  const people = new Set<string>();
  itemFor(item, (id) => {
    people.add(id);
    return id;
  });
  return [...people];
}

/** Whether the item names somebody. */
export const isNaming = (item: PlanItem, id: string): boolean => peopleIn(item).includes(id);

/** What was declined, of people going by another id; null where it was about somebody who is gone. */
export function declinedFor(declined: Declined, idFor: IdFor): Declined | null {
  // What is about no contact has a code for its subject; a code is nobody's id.
  const { subject } = partsOfKey(declined.proposal);
  const id = idFor(subject);
  if (id === null) return null;
  const front = declined.proposal.slice(0, declined.proposal.length - subject.length);
  return { ...declined, proposal: `${front}${id}` };
}
