/**
 * The journal of a document. Invariant: an entry's people are contacts of the document, and entry
 * ids are unique. Unknown keys of an entry are carried under the entry's id.
 */
import type { Entry } from '../model/journal.ts';
import {
  isHopeless,
  isRecord,
  takeExtras,
  withInner,
  type ExtraKeys,
  type Findings,
} from './extras.ts';
import { check, noteId, noteKind } from './problems.ts';
import { WireEntry, type WireEntry as Wire } from './schema.ts';

type Journal = { readonly entries: Entry[] | null; readonly extrasByEntry: ExtraKeys };

function entryOf(wire: Wire): Entry {
  const createdAt = wire.createdAt ?? `${wire.day}T12:00:00.000Z`;
  return {
    id: wire.id,
    day: wire.day,
    text: wire.text,
    people: [...new Set(wire.people)],
    createdAt,
    changedAt: wire.changedAt ?? createdAt,
  };
}

function checkPeople(
  wire: Wire,
  contactIds: ReadonlySet<string>,
  place: string,
  findings: Findings,
): void {
  for (const [at, person] of (wire.people ?? []).entries()) {
    if (contactIds.has(person)) continue;
    noteId(findings.problems, `${place}.people[${at}]`, 'unknown-id', person);
  }
}

/** The entries of `raw` (the document's `journal`): null when the document has none. */
export function readJournal(
  raw: unknown,
  contactIds: ReadonlySet<string>,
  findings: Findings,
): Journal {
  if (raw === undefined || raw === null) return { entries: null, extrasByEntry: {} };
  if (!Array.isArray(raw)) {
    noteKind(findings.problems, 'journal', raw, '[…]');
    return { entries: null, extrasByEntry: {} };
  }
  const entries: Entry[] = [];
  const entryIds = new Set<string>();
  let extrasByEntry: ExtraKeys = {};
  for (const [at, item] of raw.entries()) {
    if (isHopeless(findings)) break;
    const place = `journal[${at}]`;
    const wire = check(WireEntry, item, place, findings.problems);
    if (!wire) continue;
    checkPeople(wire, contactIds, place, findings);
    if (entryIds.has(wire.id)) {
      noteId(findings.problems, `${place}.id`, 'duplicate-id', wire.id);
    }
    entryIds.add(wire.id);
    if (isRecord(item)) {
      const extras = takeExtras(item, WireEntry.shape, place, findings);
      extrasByEntry = withInner(extrasByEntry, wire.id, extras);
    }
    entries.push(entryOf(wire));
  }
  return { entries, extrasByEntry };
}
