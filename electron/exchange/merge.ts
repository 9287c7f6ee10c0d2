/**
 * Several documents as one. Invariant: the first to speak is believed; the others only add what is
 * not there yet. An id that means two different people cannot be merged.
 */
import type { PlexusDocument } from '../../shared/document/document.ts';
import { pairKey } from '../../shared/document/read-ties.ts';
import type { Contact } from '../../shared/model/contact.ts';
import type { Entry } from '../../shared/model/journal.ts';
import { emptyNetwork, type Ego, type Pool, type Tie } from '../../shared/model/network.ts';
import type { KeptView } from '../../shared/model/kept-view.ts';
import type { NetworkPlan } from '../../shared/model/plan.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** The id that stands for one person here and for another there. */
export type IdClash = { readonly id: string };

const mergePool = (first: Pool, second: Pool): Pool => ({
  org: first.org ?? second.org,
  function: first.function ?? second.function,
  level: first.level ?? second.level,
  site: first.site ?? second.site,
  generation: first.generation ?? second.generation,
  size: first.size ?? second.size,
});

/** What is not answered in `first`, from `second`. */
const mergeEgo = (first: Ego, second: Ego): Ego => ({
  name: first.name ?? second.name,
  org: first.org ?? second.org,
  function: first.function ?? second.function,
  place: first.place ?? second.place,
  totalKnown: first.totalKnown ?? second.totalKnown,
  hoursOnRequestsShare: first.hoursOnRequestsShare ?? second.hoursOnRequestsShare,
  selfReport: { ...second.selfReport, ...first.selfReport },
  pool: mergePool(first.pool, second.pool),
  extras: { ...second.extras, ...first.extras },
});

function addContacts(contacts: Contact[], added: readonly Contact[]): IdClash | null {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  for (const contact of added) {
    const present = byId.get(contact.id);
    if (!present) contacts.push(contact);
    else if (present.name !== contact.name) return { id: contact.id };
  }
  return null;
}

function addTies(ties: Tie[] | null, added: readonly Tie[] | null): Tie[] | null {
  if (added === null) return ties;
  const present = new Set(ties?.map(({ a, b }) => pairKey(a, b)));
  return [...(ties ?? []), ...added.filter(({ a, b }) => !present.has(pairKey(a, b)))];
}

/** Entries, snapshots, views or items of the plan, each known by its id. */
function addById<T extends { readonly id: string }>(
  records: T[] | null,
  added: readonly T[] | null,
): T[] | null {
  if (added === null) return records;
  const present = new Set(records?.map(({ id }) => id));
  return [...(records ?? []), ...added.filter(({ id }) => !present.has(id))];
}

function addPlan(plan: NetworkPlan | null, added: NetworkPlan | null): NetworkPlan | null {
  if (added === null || plan === null) return plan ?? added;
  const declined = new Set(plan.declined.map(({ proposal }) => proposal));
  return {
    items: addById(plan.items, added.items) ?? [],
    declined: [...plan.declined, ...added.declined.filter((one) => !declined.has(one.proposal))],
    weeklyMinutes: plan.weeklyMinutes ?? added.weeklyMinutes,
    goals: addById(plan.goals, added.goals) ?? [],
  };
}

/** `documents` as one, in their order. */
export function mergeDocuments(
  documents: readonly PlexusDocument[],
): Result<PlexusDocument, IdClash> {
  const contacts: Contact[] = [];
  let { ego, alterTies } = emptyNetwork();
  let journal: Entry[] | null = null;
  let snapshots: Snapshot[] | null = null;
  let plan: NetworkPlan | null = null;
  let views: KeptView[] | null = null;
  const extras = new Map<string, PlexusDocument['extras'][string]>();
  for (const document of documents) {
    const { network, extras: others } = document;
    const clash = addContacts(contacts, network.contacts);
    if (clash) return err(clash);
    ego = mergeEgo(ego, network.ego);
    alterTies = addTies(alterTies, network.alterTies);
    journal = addById(journal, document.journal);
    snapshots = addById(snapshots, document.snapshots);
    plan = addPlan(plan, document.plan);
    views = addById(views, document.views);
    for (const [key, value] of Object.entries(others)) {
      if (!extras.has(key)) extras.set(key, value);
    }
  }
  const network = { ego, contacts, alterTies };
  return ok({ network, journal, snapshots, plan, views, extras: Object.fromEntries(extras) });
}
