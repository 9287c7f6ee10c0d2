/**
 * Narrowing the people by what I said of them: the one door of the list and of the map. Invariant: a
 * condition fits by an answer that was given and by no other, so what was not answered is never
 * taken for "no", and each further condition leaves fewer people or the same.
 */
import { dayNumber, monthsSinceContact } from '../diagnosis/days.ts';
import { describeTie } from '../diagnosis/ties.ts';
import type { Contact } from '../model/contact.ts';
import {
  FILTER_KINDS,
  FILTER_VALUES,
  OPEN_KINDS,
  OPEN_QUESTIONS,
  SILENCES,
  YES_NO_QUESTIONS,
  type FilterKind,
  type OpenKind,
  type OpenQuestion,
  type PeopleFilter,
} from '../model/filter-codes.ts';
import type { PlanColumn } from '../model/plan-codes.ts';

/** What a filter knows besides the answers. */
export type Ground = {
  /** The day it is asked on, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What is meant with whom (`plannedOf`). */
  readonly columnById: ReadonlyMap<string, PlanColumn>;
};

type ValuesOf = (contact: Contact, ground: Ground) => readonly (string | number)[];

const given = <T extends string | number>(answer: T | null): readonly T[] =>
  answer === null ? [] : [answer];

/** The last contact may be told as a day or as months: one of the two answers the question. */
const isOpen = (contact: Contact, question: OpenQuestion): boolean =>
  contact[question] === null && (question !== 'lastContact' || contact.monthsSinceContact === null);

/** The values of each kind that a contact has, by the answers that were given. */
const VALUES_OF: { readonly [K in FilterKind]: ValuesOf } = {
  core: ({ core }) => [core ? 'inner' : 'around'],
  circle: ({ circle }) => given(circle),
  org: ({ org }) => given(org),
  function: (contact) => given(contact.function),
  tags: ({ tags }) => tags,
  closeness: ({ closeness }) => given(closeness),
  energy: ({ energy }) => given(energy),
  trust: ({ trust }) => given(trust),
  warmth: (contact, { asOf }) => given(describeTie(contact, dayNumber(asOf)).state),
  lastContact: (contact, { asOf }) => {
    const months = monthsSinceContact(contact, dayNumber(asOf));
    return months === null ? [] : SILENCES.filter((least) => months >= Number(least));
  },
  received: ({ received }) => received ?? [],
  given: (contact) => contact.given ?? [],
  levelRel: ({ levelRel }) => given(levelRel),
  proximity: ({ proximity }) => given(proximity),
  generation: ({ generation }) => given(generation),
  origin: ({ origin }) => given(origin),
  met: ({ met }) => given(met?.via ?? null),
  planned: ({ id }, { columnById }) => given(columnById.get(id) ?? null),
  yes: (contact) => YES_NO_QUESTIONS.filter((question) => contact[question] === true),
  no: (contact) => YES_NO_QUESTIONS.filter((question) => contact[question] === false),
  unanswered: (contact) => OPEN_QUESTIONS.filter((question) => isOpen(contact, question)),
};

const valuesOf = (kind: FilterKind, contact: Contact, ground: Ground): readonly string[] =>
  VALUES_OF[kind](contact, ground).map(String);

const isOpenKind = (kind: FilterKind): kind is OpenKind => OPEN_KINDS.some((it) => it === kind);

/** The kinds a filter has a condition of, in their order. */
export const kindsIn = (filter: PeopleFilter): readonly FilterKind[] =>
  FILTER_KINDS.filter((kind) => (filter[kind]?.length ?? 0) > 0);

/** Values once each: those of a list as they stand in it, my own words by their letters. */
function valuesInOrder(kind: FilterKind, wanted: ReadonlySet<string>): readonly string[] {
  if (isOpenKind(kind)) return [...wanted].toSorted();
  return FILTER_VALUES[kind].filter((value) => wanted.has(value));
}

/** The same filter in the one way it is kept: kinds and values in order, none twice, none empty. */
export const inOrder = (filter: PeopleFilter): PeopleFilter =>
  Object.fromEntries(
    kindsIn(filter).flatMap((kind) => {
      const values = valuesInOrder(kind, new Set(filter[kind]));
      return values.length === 0 ? [] : [[kind, values] as const];
    }),
  );

/** The filter with these values in place of those of a kind; with none the condition goes. */
export const withCondition = (
  filter: PeopleFilter,
  kind: FilterKind,
  values: readonly string[],
): PeopleFilter => inOrder({ ...filter, [kind]: values });

/** Those whom every condition fits; for an empty filter the very same list. */
export function filterPeople(
  contacts: readonly Contact[],
  filter: PeopleFilter,
  ground: Ground,
): readonly Contact[] {
  const conditions = kindsIn(filter).map((kind) => [kind, new Set(filter[kind])] as const);
  if (conditions.length === 0) return contacts;
  return contacts.filter((contact) =>
    conditions.every(([kind, wanted]) =>
      valuesOf(kind, contact, ground).some((value) => wanted.has(value)),
    ),
  );
}

/** A value one could ask for, and how many it would leave beside the other conditions. */
export type FilterChoice = { readonly value: string; readonly count: number };

/**
 * The values one can ask for in a kind: those of a closed list in their order, my own words as they
 * come. What is asked for already is among them, though nobody has it any more.
 */
export function choicesOf(
  kind: FilterKind,
  { contacts, filter }: { readonly contacts: readonly Contact[]; readonly filter: PeopleFilter },
  ground: Ground,
): readonly FilterChoice[] {
  const others = filterPeople(contacts, withCondition(filter, kind, []), ground);
  const counts = new Map<string, number>();
  for (const contact of others)
    for (const value of valuesOf(kind, contact, ground))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const there = isOpenKind(kind)
    ? contacts.flatMap((contact) => valuesOf(kind, contact, ground))
    : FILTER_VALUES[kind];
  return [...new Set([...there, ...(filter[kind] ?? [])])].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
  }));
}

/** The filter without the words of mine that stand in no answer any more. */
export function filterLeft(filter: PeopleFilter, contacts: readonly Contact[]): PeopleFilter {
  const isThere = (kind: OpenKind, wanted: string): boolean =>
    contacts.some((contact) =>
      kind === 'tags' ? contact.tags.includes(wanted) : contact[kind] === wanted,
    );
  return OPEN_KINDS.reduce<PeopleFilter>((left, kind) => {
    const values = left[kind]?.filter((value) => isThere(kind, value)) ?? [];
    return withCondition(left, kind, values);
  }, inOrder(filter));
}
