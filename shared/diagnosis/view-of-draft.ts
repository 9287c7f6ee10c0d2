/**
 * A draft of a network as a view of the core it was drafted from: whoever differs is taken out as
 * they were and put in as they would be, and only the ties that differ are told. Neither the tallies
 * nor the graph is touched. What is taken out and put in stands in order of id, so that the order of
 * changes which do not bear on each other changes nothing, to the last bit.
 */
import { isTied, type GraphEdits, type Pair } from '../graph/edited-graph.ts';
import type { Contact } from '../model/contact.ts';
import { tiesAfter } from './alter-ties.ts';
import { type Draft, type IndexedNetwork, tieKey } from './changes.ts';
import { type Core, coreWithEgo, coreWithTiesAsked, type View } from './core.ts';

/** A core with what views of drafts look up in it; made once, read by all of them. */
export type PreparedCore = {
  readonly indexed: IndexedNetwork;
  readonly core: Core;
  readonly positionsById: ReadonlyMap<string, number>;
  /** Whom each peripheral contact knows, by id: it counts once they come into the core. */
  readonly outerTies: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Looks through a core of `indexed` once. */
export function prepareCore(indexed: IndexedNetwork, core: Core): PreparedCore {
  const positionsById = new Map(core.contacts.map(({ id }, position) => [id, position]));
  const outerTies = new Map<string, Set<string>>();
  const note = (id: string, other: string): void => {
    if (positionsById.has(id) || id === other) return;
    const others = outerTies.get(id) ?? new Set();
    outerTies.set(id, others.add(other));
  };
  for (const { a, b } of indexed.network.alterTies ?? []) {
    note(a, b);
    note(b, a);
  }
  return { indexed, core, positionsById, outerTies };
}

/** The view of the core a draft comes to. */
export function viewOfDraft(prepared: PreparedCore, draft: Draft): View {
  const { left, joined, ...moves } = placePeople(prepared, draft);
  const core = coreOfDraft(prepared, draft);
  return {
    core,
    n: core.n - left.length + joined.length,
    left,
    joined,
    ties: core.structure && tiesAfter(core.structure, editGraph(core, prepared, draft, moves)),
  };
}

function coreOfDraft({ core, indexed }: PreparedCore, { ego, isTiesAsked }: Draft): Core {
  const mine = ego === indexed.network.ego ? core : coreWithEgo(core, ego);
  return isTiesAsked ? coreWithTiesAsked(mine) : mine;
}

/** Who leaves a place in the graph, and who takes one; somebody who only answers otherwise stays. */
type Moves = { readonly gone: readonly number[]; readonly newcomers: readonly string[] };

function placePeople(
  { indexed, positionsById }: PreparedCore,
  { contacts, severed }: Draft,
): Moves & Pick<View, 'left' | 'joined'> {
  const left: number[] = [];
  const joined: Contact[] = [];
  const gone: number[] = [];
  const newcomers: string[] = [];
  for (const [id, contact] of [...contacts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const position = positionsById.get(id);
    const isIn = contact !== null && contact.core;
    if (!isSame(contact, indexed.contactsById.get(id))) {
      if (position !== undefined) left.push(position);
      if (isIn) joined.push(contact);
    }
    const isNewHere = position === undefined || severed.has(id);
    if (position !== undefined && (severed.has(id) || !isIn)) gone.push(position);
    if (isIn && isNewHere) newcomers.push(id);
  }
  return { left, joined, gone, newcomers };
}

/** Whether a contact is, in every answer, the one before: then nothing was changed. */
const isSame = (contact: Contact | null, before: Contact | undefined): boolean =>
  contact === before ||
  (contact !== null && before !== undefined && JSON.stringify(contact) === JSON.stringify(before));

function editGraph(
  core: Core,
  prepared: PreparedCore,
  draft: Draft,
  { gone, newcomers }: Moves,
): GraphEdits {
  const made: Pair[] = [];
  const broken: Pair[] = [];
  const newPlaces = new Map(newcomers.map((id, i) => [id, core.n + i]));
  const placeOf = (id: string): number | null => {
    const place = newPlaces.get(id) ?? prepared.positionsById.get(id);
    return place === undefined || gone.includes(place) ? null : place;
  };
  const pairOf = (one: string, other: string): Pair | null => {
    const a = placeOf(one);
    const b = placeOf(other);
    return a === null || b === null ? null : [a, b];
  };
  for (const { a, b, weight } of draft.ties.values()) {
    const pair = pairOf(a, b);
    if (pair === null) continue;
    const isThere = hasTie(core, pair);
    if (isThere && weight === null) broken.push(pair);
    if (!isThere && weight !== null) made.push(pair);
  }
  for (const [id, other] of tiesBroughtIn(prepared, draft, newcomers)) {
    const pair = pairOf(id, other);
    if (pair !== null) made.push(pair);
  }
  return { gone, newcomers: newcomers.length, made, broken };
}

const hasTie = ({ n, structure }: Core, pair: Pair): boolean =>
  structure !== null && pair.every((place) => place < n) && isTied(structure.graph, pair);

/** The ties people had before they came into the core, each once, where nothing newer is said. */
function* tiesBroughtIn(
  { outerTies }: PreparedCore,
  { severed, ties }: Draft,
  newcomers: readonly string[],
): Generator<readonly [string, string]> {
  for (const id of newcomers) {
    if (severed.has(id)) continue;
    for (const other of outerTies.get(id) ?? []) {
      const isTold = severed.has(other) || ties.has(tieKey(id, other));
      const isTwice = newcomers.includes(other) && other < id;
      if (!isTold && !isTwice) yield [id, other];
    }
  }
}
