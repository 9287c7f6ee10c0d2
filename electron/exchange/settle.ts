/**
 * From a draft to a network: every person is checked with the reader of the network document, every
 * tie by its rules. Invariant: what is left out is reported with its line and the reason; what is
 * kept is a valid network.
 */
import type { ImportReport } from '../../shared/contract/exchange.ts';
import type { Findings } from '../../shared/document/extras.ts';
import { readContact } from '../../shared/document/read-contact.ts';
import { pairKey, tieBetween } from '../../shared/document/read-ties.ts';
import type { DocumentProblem } from '../../shared/errors.ts';
import type { Contact } from '../../shared/model/contact.ts';
import type { Network, Tie } from '../../shared/model/network.ts';
import { asPart, STEPS_BETWEEN, type Sliced } from '../../shared/sliced.ts';
import {
  draftId,
  draftName,
  type Draft,
  type DraftContact,
  type DraftTie,
  type Skipped,
  type Words,
} from './draft.ts';
import { resolveReferences } from './references.ts';

function reasonOf({ place, problem, got, expected }: DocumentProblem, words: Words): string {
  if (problem === 'missing') {
    return place === 'name' ? words.reasons.noName : words.reasons.missing(place);
  }
  if (problem === 'too-long') return words.reasons.tooLong(place);
  return words.reasons.invalid(place, got, expected);
}

type Settled = { readonly contacts: Contact[]; readonly skipped: Skipped[] };

function* settleContacts(
  drafts: readonly DraftContact[],
  ids: ReadonlySet<string>,
  words: Words,
): Sliced<Settled> {
  const contacts: Contact[] = [];
  const skipped: Skipped[] = [];
  const lineById = new Map<string, number>();
  for (const [at, { line, raw }] of drafts.entries()) {
    if (at % STEPS_BETWEEN === 0) yield at / drafts.length;
    const findings: Findings = { unknownKeys: [], problems: [] };
    const contact = readContact(raw, ids, '', findings);
    const [problem] = findings.problems;
    if (!contact || problem) {
      if (problem) skipped.push({ line, reason: reasonOf(problem, words) });
      continue;
    }
    const earlier = lineById.get(contact.id);
    if (earlier !== undefined) {
      skipped.push({ line, reason: words.reasons.sameAs(earlier) });
      continue;
    }
    lineById.set(contact.id, line);
    contacts.push(contact);
  }
  return { contacts, skipped };
}

/** Who came in, and what everybody the file speaks of is called. */
type People = {
  readonly ids: ReadonlySet<string>;
  readonly namesById: ReadonlyMap<string, string>;
};

function settleTies(
  drafts: readonly DraftTie[],
  { ids, namesById }: People,
  words: Words,
): { readonly ties: Tie[]; readonly skipped: Skipped[] } {
  const ties: Tie[] = [];
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  for (const { line, a, b, weight } of drafts) {
    const stranger = [a, b].find((id) => !ids.has(id));
    const key = pairKey(a, b);
    const isWeight = typeof weight === 'number' && weight > 0 && weight <= 1_000_000;
    if (stranger !== undefined)
      skipped.push({ line, reason: words.reasons.nobody(namesById.get(stranger) ?? stranger) });
    else if (a === b) skipped.push({ line, reason: words.reasons.selfTie });
    else if (seen.has(key)) skipped.push({ line, reason: words.reasons.tieAgain });
    else if (!isWeight) {
      skipped.push({ line, reason: words.reasons.invalid('weight', String(weight), '> 0') });
    } else {
      seen.add(key);
      ties.push(tieBetween(a, b, weight));
    }
  }
  return { ties, skipped };
}

/** Of the work, the first look at everybody: a second is seldom needed. */
const FIRST_SHARE = 0.9;

/** The network a draft comes to, and the report of how. */
export function* settleDraft(
  draft: Draft,
  format: string,
  words: Words,
): Sliced<{ readonly network: Network; readonly report: ImportReport }> {
  const { strangers, fromRelations } = draft.isOurs
    ? { strangers: 0, fromRelations: [] }
    : resolveReferences(draft.contacts);
  const drafted = new Set(draft.contacts.map(draftId));
  let ids = drafted;
  let settled = yield* asPart(settleContacts(draft.contacts, drafted, words), 0, FIRST_SHARE);
  if (settled.contacts.length < drafted.size) {
    // Somebody was left out: whoever they introduced must name them plainly, not by an id.
    ids = new Set(settled.contacts.map(({ id }) => id));
    settled = yield* asPart(settleContacts(draft.contacts, ids, words), FIRST_SHARE, 1);
  }
  // Only a list of ties can speak of somebody who is not there.
  const named = draft.ties === null ? [] : draft.contacts;
  const namesById = new Map(named.map((contact) => [draftId(contact), draftName(contact)]));
  const people: People = { ids, namesById };
  const noted = fromRelations.filter(({ a, b }) => ids.has(a) && ids.has(b));
  const asked = draft.ties === null ? null : settleTies(draft.ties, people, words);
  const relations = noted.length > 0 ? settleTies(noted, people, words).ties : [];
  const ties = asked?.ties ?? (relations.length > 0 ? relations : null);
  const warnings = [...draft.warnings];
  if (strangers > 0) warnings.push(words.warnings.strangers(strangers));
  if (asked === null && relations.length > 0) warnings.push(words.warnings.fewTies);
  const skipped = [...draft.skipped, ...settled.skipped, ...(asked?.skipped ?? [])];
  return {
    network: { ego: draft.ego, contacts: settled.contacts, alterTies: ties },
    report: {
      format,
      contacts: settled.contacts.length,
      ties: ties?.length ?? 0,
      skipped: skipped.toSorted((one, other) => one.line - other.line),
      unused: draft.unused,
      warnings,
    },
  };
}
