/**
 * People a file names by an id of its own or by name: resolved to contacts of the same file where
 * exactly one fits. Whoever does not fit stays a plain name; nobody is guessed.
 */
import { draftId, draftName, type DraftContact, type DraftTie } from './draft.ts';

type Resolve = (text: string) => string | null;

const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whom a text means among `contacts`, who are only looked through once anybody asks. */
function resolverOf(contacts: readonly DraftContact[]): Resolve {
  let resolve: Resolve | null = null;
  return (text) => (resolve ??= indexPeople(contacts))(text);
}

function indexPeople(contacts: readonly DraftContact[]): Resolve {
  const byGivenId = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const contact of contacts) {
    const { givenId } = contact;
    const id = draftId(contact);
    byGivenId.set(givenId ?? id, id);
    const name = nameKey(draftName(contact));
    const other = byName.get(name);
    byName.set(name, other === undefined || other === id ? id : null);
  }
  return (text) => byGivenId.get(text) ?? byName.get(nameKey(text)) ?? null;
}

const ME = new Set(['self', 'me', 'myself', 'i', 'moi', 'moi-même', 'je']);

const resolveList = (value: unknown, resolve: Resolve): unknown =>
  Array.isArray(value)
    ? value.map((item: unknown) => {
        if (typeof item !== 'string') return item;
        return resolve(item) ?? (ME.has(nameKey(item)) ? 'self' : item);
      })
    : value;

type Met = { via?: unknown; brokers?: unknown };

const isMet = (value: unknown): value is Met =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function resolveMet(met: Met, resolve: Resolve): Met {
  const brokers = resolveList(met.brokers, resolve);
  if (met.via !== undefined || !Array.isArray(brokers) || brokers.length === 0) {
    return { ...met, brokers };
  }
  // Only the column of names was filled: me alone is a first move of mine, anybody else a person.
  const alone = brokers.every((broker) => broker === 'self');
  return alone ? { ...met, via: 'self', brokers: [] } : { ...met, via: 'person', brokers };
}

/**
 * Replaces, in place, whom the contacts' brokers and introductions name. Answers the ties their
 * noted relations make, and how many relations name somebody who is not in the file.
 */
export function resolveReferences(contacts: readonly DraftContact[]): {
  readonly fromRelations: DraftTie[];
  readonly strangers: number;
} {
  const resolve = resolverOf(contacts);
  const fromRelations: DraftTie[] = [];
  let strangers = 0;
  for (const contact of contacts) {
    const { line, raw, relations = [] } = contact;
    const { met } = raw;
    if (isMet(met)) raw['met'] = resolveMet(met, resolve);
    const { introducedTo } = raw;
    if (introducedTo !== undefined) raw['introducedTo'] = resolveList(introducedTo, resolve);
    const a = draftId(contact);
    for (const relation of relations) {
      const b = resolve(relation);
      if (b === null) strangers += 1;
      else if (b !== a) fromRelations.push({ line, a, b, weight: 1 });
    }
  }
  return { fromRelations, strangers };
}
