/**
 * The trash: contacts removed and not yet gone, each with what tied it to others, so that it comes
 * back into whatever is still there. Its rows change by acts like all others; what leaves it for
 * good takes along the acts that could bring it back.
 */
import type * as z from 'zod';
import type { TrashedContact as TrashedContactSchema } from '../../shared/contract/network.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import type { Contact, Named } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import type { PlanItem } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { forgetActsAbout } from './acts.ts';
import { linkedIds, listPointing, pointByName, type Pointing } from './contact-links.ts';
import { findContact, findContactIds, insertContacts, removeContacts } from './contacts.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { linkToEntries, listEntryIds } from './journal.ts';
import { insertTies, listTiesOf } from './network.ts';
import { itemAsNow, listItemsOf, returnToPlan, type KeptItem } from './plan-rows.ts';
import { leaveViews } from './views.ts';

type TrashedContact = z.infer<typeof TrashedContactSchema>;
type NotFound = ErrorOf<'contact/not-found'>;

/** How long a contact can be brought back, in days. Our proposal. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** What a row keeps of a contact. Fields a later version adds are at their default in it. */
export type Kept = {
  readonly contact: Contact;
  readonly ties: readonly { readonly other: string; readonly weight: number }[];
  /** Ids of the entries it was linked to. */
  readonly entries: readonly string[];
  /** Who pointed to it in Ken's table, and was left with its name. */
  readonly pointedBy: Pointing;
  /** Names of the contacts it points to, for those that are gone when it comes back. */
  readonly names: { readonly [id: string]: string };
  /** The items of the plan that named it, as they stood; rows of before there was a plan have none. */
  readonly plan?: readonly PlanItem[];
};

type TrashRow = { readonly contact_id: string; readonly name: string; readonly kept: string };

export function parseKept(json: string): Kept {
  // Written by `keep` below, in this version or an earlier one.
  const kept = JSON.parse(json) as Omit<Kept, 'plan'> & { readonly plan?: readonly KeptItem[] };
  const { plan, ...rest } = kept;
  return { ...rest, ...(plan && { plan: plan.map(itemAsNow) }) };
}

function keep(db: ReadableDb, contact: Contact): Kept {
  const pointed = linkedIds([...(contact.met?.brokers ?? []), ...(contact.introducedTo ?? [])]);
  const names = pointed.flatMap((id) => {
    const name = findContact(db, id)?.name;
    return name === undefined ? [] : [[id, name] as const];
  });
  return {
    contact,
    ties: listTiesOf(db, contact.id),
    entries: listEntryIds(db, contact.id),
    pointedBy: listPointing(db, contact.id),
    names: Object.fromEntries(names),
    plan: listItemsOf(db, contact.id),
  };
}

/** Removes contacts as `removeContacts` does, and keeps them in the trash. */
export function trashContacts(
  db: WritableDb,
  ids: readonly string[],
  now: Date,
): Result<null, NotFound> {
  const contacts = ids.flatMap((id) => findContact(db, id) ?? []);
  // All are read before the first is put away: they may be tied to one another.
  for (const [contact, kept] of contacts.map((one) => [one, keep(db, one)] as const)) {
    db.run(
      `INSERT INTO trash (contact_id, removed_at, name, kept) VALUES (?, ?, ?, ?)
       ON CONFLICT (contact_id) DO UPDATE SET removed_at = excluded.removed_at,
         name = excluded.name, kept = excluded.kept`,
      [contact.id, now.toISOString(), contact.name, JSON.stringify(kept)],
    );
  }
  return removeContacts(db, ids);
}

const isBackAlready = 'contact_id IN (SELECT id FROM contacts)';

/** Who can be brought back, newest first. Somebody a document brought back meanwhile is not listed. */
export const listTrash = (db: ReadableDb): TrashedContact[] =>
  db
    .all<{ contact_id: string; name: string; removed_at: string }>(
      `SELECT contact_id, name, removed_at FROM trash WHERE NOT ${isBackAlready}
       ORDER BY removed_at DESC, name`,
    )
    .map((row) => ({
      id: row.contact_id,
      name: row.name,
      removedAt: row.removed_at,
      until: new Date(Date.parse(row.removed_at) + KEPT_DAYS * DAY_MS).toISOString().slice(0, 10),
    }));

/** Links to whoever is there; to whoever is not, their name. */
function settleLinks(db: ReadableDb, { contact, names }: Kept): Contact {
  const settle = (links: readonly Named[]): Named[] => {
    const present = findContactIds(db, [...linkedIds(links), contact.id]).add(contact.id);
    return links.flatMap((link): Named[] => {
      if (link.kind !== 'contact' || present.has(link.id)) return [link];
      const name = names[link.id];
      return name === undefined ? [] : [{ kind: 'name', name }];
    });
  };
  return {
    ...emptyContact(contact.id, contact.name),
    ...contact,
    met: contact.met && { ...contact.met, brokers: settle(contact.met.brokers) },
    introducedTo: contact.introducedTo && settle(contact.introducedTo),
  };
}

function bringBack(db: WritableDb, kept: Kept): void {
  const { contact, ties, entries, pointedBy } = kept;
  insertContacts(db, [settleLinks(db, kept)]);
  const present = findContactIds(
    db,
    ties.map(({ other }) => other),
  );
  insertTies(
    db,
    ties
      .filter(({ other }) => present.has(other))
      .map(({ other, weight }) => ({ a: contact.id, b: other, weight })),
  );
  linkToEntries(db, contact.id, entries);
  pointByName(db, contact, pointedBy);
  returnToPlan(db, contact.id, kept.plan ?? []);
}

/** Brings contacts back at the end of the list; answers with the names of those it brought. */
export function restoreContacts(
  db: WritableDb,
  ids: readonly string[],
): Result<readonly string[], NotFound> {
  const rows = db.all<TrashRow>(
    `SELECT contact_id, name, kept FROM trash
     WHERE contact_id IN (SELECT value FROM json_each(?)) AND NOT ${isBackAlready}`,
    [JSON.stringify(ids)],
  );
  if (rows.length !== new Set(ids).size) return err({ code: 'contact/not-found' });
  for (const row of rows) bringBack(db, parseKept(row.kept));
  db.run('DELETE FROM trash WHERE contact_id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
  return ok(rows.map(({ name }) => name));
}

function letGo(db: WritableDb, ids: readonly string[]): number {
  if (ids.length === 0) return 0;
  forgetActsAbout(db, 'trash', ids);
  const back = findContactIds(db, ids);
  const gone = new Set(ids.filter((id) => !back.has(id)));
  leaveViews(db, (id) => gone.has(id));
  return db.run('DELETE FROM trash WHERE contact_id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
}

const idsIn = (db: ReadableDb, condition: string, parameters: readonly string[] = []): string[] =>
  db
    .all<{ contact_id: string }>(`SELECT contact_id FROM trash WHERE ${condition}`, parameters)
    .map((row) => row.contact_id);

/** Lets everybody in the trash go; answers with how many. Not an act: it cannot be undone. */
export const emptyTrash = (db: WritableDb): number => letGo(db, idsIn(db, 'TRUE'));

/** Who has been in the trash for longer than it keeps anybody. */
export const findExpiredTrash = (db: ReadableDb, now: Date): string[] =>
  idsIn(db, 'removed_at <= ?', [new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()]);

/** Lets go of whose time is up; answers with how many. */
export const expireTrash = (db: WritableDb, now: Date): number =>
  letGo(db, findExpiredTrash(db, now));
