/**
 * What one tries out on the map, as data: each try concerns named people and stands for changes of
 * the model. A tray holds tries that fit together: one answer, one standing, one tie is tried one way
 * at a time. Pure; nothing here touches the network itself.
 */
import type { Change } from '../../../../shared/model/change.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { Opportunity, Step } from '../../../../shared/model/opportunity.ts';
import { BENEFITS, type Benefit } from '../../../../shared/model/scales.ts';
import { tieKey } from '../../../../shared/diagnosis/changes.ts';
import { unreachable } from '../../../../shared/assert.ts';

/** The rated answers one may try otherwise, with their ranges as in the model. */
export const RATED = {
  closeness: { min: 1, max: 5 },
  energy: { min: -2, max: 2 },
  demand: { min: 0, max: 4 },
  challenge: { min: 0, max: 4 },
} as const;
export type Rated = keyof typeof RATED;

export type Tried =
  /** As if the person were gone. */
  | { readonly what: 'gone'; readonly id: string }
  /** Into the inner circle, or out to its periphery. */
  | { readonly what: 'standing'; readonly id: string; readonly core: boolean }
  | { readonly what: 'answer'; readonly id: string; readonly field: Rated; readonly value: number }
  /** As if one had been in touch on that day, `YYYY-MM-DD`. */
  | { readonly what: 'touch'; readonly id: string; readonly on: string }
  | { readonly what: 'received'; readonly id: string; readonly benefits: readonly Benefit[] }
  | { readonly what: 'tie'; readonly a: string; readonly b: string; readonly isThere: boolean }
  /** A small step the engine found, and for which pattern; it may bring somebody in. */
  | { readonly what: 'step'; readonly step: Step; readonly of: Opportunity };

/** In the order they were tried. */
export type Tray = readonly Tried[];

/** Names what is tried; of two tries with one key the later counts. */
export function keyOf(tried: Tried): string {
  switch (tried.what) {
    case 'gone':
    case 'standing':
    case 'touch':
    case 'received':
      return `${tried.what}:${tried.id}`;
    case 'answer':
      return `${tried.field}:${tried.id}`;
    case 'tie':
      return `tie:${tieKey(tried.a, tried.b)}`;
    case 'step':
      return `step:${tried.step.key}`;
    default:
      return unreachable(tried);
  }
}

/** The changes a try stands for. */
export function changesOf(tried: Tried): readonly Change[] {
  switch (tried.what) {
    case 'gone':
      return [{ kind: 'remove-contact', id: tried.id }];
    case 'standing':
      return [{ kind: 'change-contact', id: tried.id, changes: { core: tried.core } }];
    case 'answer':
      return [{ kind: 'change-contact', id: tried.id, changes: { [tried.field]: tried.value } }];
    case 'touch':
      return [{ kind: 'change-contact', id: tried.id, changes: { lastContact: tried.on } }];
    case 'received':
      return [{ kind: 'change-contact', id: tried.id, changes: { received: [...tried.benefits] } }];
    case 'tie': {
      const { a, b, isThere } = tried;
      return [{ kind: 'set-tie', a, b, weight: isThere ? 1 : null }];
    }
    case 'step':
      return tried.step.changes;
    default:
      return unreachable(tried);
  }
}

const isAbout = (change: Change, id: string): boolean => {
  if (change.kind === 'set-tie') return change.a === id || change.b === id;
  if (change.kind === 'change-ego') return false;
  return (change.kind === 'add-contact' ? change.contact.id : change.id) === id;
};

/** Whether a try concerns somebody. */
export const concerns = (tried: Tried, id: string): boolean =>
  changesOf(tried).some((change) => isAbout(change, id));

/** Whether a try brings somebody in who is not in the network. */
const brings = (tried: Tried, id: string): boolean =>
  changesOf(tried).some((it) => it.kind === 'add-contact' && it.contact.id === id);

const setOf = (benefits: readonly Benefit[]): string =>
  BENEFITS.filter((it) => benefits.includes(it)).join();

/** Whether a try asks for nothing but what is so already. */
function isAsItIs(tried: Tried, { contacts, alterTies }: Network): boolean {
  const contactOf = (id: string): Contact | undefined => contacts.find((it) => it.id === id);
  if (tried.what === 'standing') return contactOf(tried.id)?.core === tried.core;
  if (tried.what === 'answer') return contactOf(tried.id)?.[tried.field] === tried.value;
  if (tried.what === 'received') {
    const received = contactOf(tried.id)?.received ?? null;
    return received !== null && setOf(received) === setOf(tried.benefits);
  }
  if (tried.what !== 'tie') return false;
  const key = tieKey(tried.a, tried.b);
  return (alterTies ?? []).some(({ a, b }) => tieKey(a, b) === key) === tried.isThere;
}

/**
 * The tray with one more try. Who is tried as gone leaves with everything else tried about them; a
 * person only the tray brought in goes without a trace; what is so already needs no try.
 */
export function putTried(tray: Tray, tried: Tried, network: Network): Tray {
  if (tried.what === 'gone') {
    const others = tray.filter((it) => !concerns(it, tried.id));
    return tray.some((it) => brings(it, tried.id)) ? others : [...others, tried];
  }
  const key = keyOf(tried);
  const at = tray.findIndex((it) => keyOf(it) === key);
  if (isAsItIs(tried, network)) return tray.filter((_, index) => index !== at);
  return at < 0 ? [...tray, tried] : tray.with(at, tried);
}

/** The tray without one try, and without what was tried about whoever it had brought in. */
export function dropTried(tray: Tray, key: string): Tray {
  const dropped = tray.find((it) => keyOf(it) === key);
  if (dropped === undefined) return tray;
  const gone = changesOf(dropped).flatMap((it) =>
    it.kind === 'add-contact' ? [it.contact.id] : [],
  );
  return tray.filter((it) => it !== dropped && !gone.some((id) => concerns(it, id)));
}

/** Tries all these people as gone; brings them back when all of them are. */
export function toggleGone(tray: Tray, ids: readonly string[], network: Network): Tray {
  const tries = ids.map((id): Tried => ({ what: 'gone', id }));
  const keys = new Set(tray.map(keyOf));
  return tries.every((tried) => keys.has(keyOf(tried)))
    ? tries.reduce((all, tried) => dropTried(all, keyOf(tried)), tray)
    : tries.reduce((all, tried) => putTried(all, tried, network), tray);
}

/** What the map marks: people by id, ties by `tieKey`. */
export type TriedMarks = {
  readonly gone: ReadonlySet<string>;
  /** Answers or standing are otherwise. */
  readonly changed: ReadonlySet<string>;
  /** Not in the network. */
  readonly added: ReadonlySet<string>;
  readonly cut: ReadonlySet<string>;
  readonly drawn: ReadonlySet<string>;
};

export const NOTHING_TRIED: TriedMarks = {
  gone: new Set(),
  changed: new Set(),
  added: new Set(),
  cut: new Set(),
  drawn: new Set(),
};

/** What the map marks of a tray. */
export function marksOf(tray: Tray): TriedMarks {
  const changes = tray.flatMap(changesOf);
  const people = (kind: 'remove-contact' | 'change-contact'): ReadonlySet<string> =>
    new Set(changes.flatMap((it) => (it.kind === kind ? [it.id] : [])));
  const ties = (isThere: boolean): ReadonlySet<string> =>
    new Set(
      changes.flatMap((it) =>
        it.kind === 'set-tie' && (it.weight !== null) === isThere ? [tieKey(it.a, it.b)] : [],
      ),
    );
  return {
    gone: people('remove-contact'),
    changed: people('change-contact'),
    added: new Set(changes.flatMap((it) => (it.kind === 'add-contact' ? [it.contact.id] : []))),
    cut: ties(false),
    drawn: ties(true),
  };
}
