/**
 * The one thing Today offers: the first that applies of a short list. Pure; computes no figure of
 * its own, it chooses among what the diagnosis and the journal say.
 */
import type { Contact } from '../../../shared/model/contact.ts';
import type { Diagnosis, Question, TieFinding } from '../../../shared/model/diagnosis.ts';

/** People from which the figures can be looked at first; our proposal. */
const FIRST_LOOK = 5;
/** Days without an entry after which the journal is offered; our proposal. */
const RESTED_DAYS = 14;
/** Quiet ties shown; nobody should face a wall of them. */
const QUIET_MAX = 4;

export type NextStep =
  | { readonly does: 'name-people'; readonly have: number }
  | { readonly does: 'reach'; readonly contact: Contact }
  | { readonly does: 'ask'; readonly question: Question }
  | { readonly does: 'write' }
  | { readonly does: 'look' };

const QUIET: ReadonlySet<TieFinding['state']> = new Set(['overdue', 'dormant']);

/**
 * The ties that have been quiet for longer than keeps one this close warm, the strongest first;
 * null when of nobody it is known when we were last in touch.
 */
export function quietTies(
  core: readonly Contact[],
  ties: Diagnosis['ties'],
): readonly Contact[] | null {
  const known = core.filter(({ id }) => (ties[id]?.state ?? null) !== null);
  if (known.length === 0) return null;
  const strengthOf = ({ id }: Contact): number => ties[id]?.strength ?? 0;
  return known
    .filter(({ id }) => QUIET.has(ties[id]?.state ?? null))
    .toSorted((a, b) => strengthOf(b) - strengthOf(a))
    .slice(0, QUIET_MAX);
}

export function nextStep(from: {
  readonly core: readonly Contact[];
  readonly quiet: readonly Contact[] | null;
  readonly ask: readonly Question[];
  /** Days since the newest entry; null when there is none. */
  readonly daysSinceEntry: number | null;
}): NextStep {
  const { core, quiet, ask, daysSinceEntry } = from;
  if (core.length < FIRST_LOOK) return { does: 'name-people', have: core.length };
  const [contact] = quiet ?? [];
  if (contact !== undefined) return { does: 'reach', contact };
  const [question] = ask;
  if (question !== undefined) return { does: 'ask', question };
  if (daysSinceEntry === null || daysSinceEntry >= RESTED_DAYS) return { does: 'write' };
  return { does: 'look' };
}

/** Where a question is answered: on the first person's card, or where I describe myself. */
export const placeOf = ({ contacts: [first] }: Question): string =>
  first === undefined ? '/people?me' : `/people/${encodeURIComponent(first)}`;
