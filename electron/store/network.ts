/**
 * The network as the engine reads it and as a document carries it: me, my contacts, the ties I know
 * of among them. Contacts and ties keep the order in which they were added.
 */
import type { ErrorOf } from '../../shared/errors.ts';
import type { Contact } from '../../shared/model/contact.ts';
import {
  emptyPool,
  type Ego,
  type EgoChanges,
  type Network,
  type Pool,
  type Tie,
} from '../../shared/model/network.ts';
import { withChanges } from '../../shared/model/with-changes.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { hasContacts, insertContacts, listContacts } from './contacts.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import { listPins, savePin } from './pins.ts';
import { leavePlan } from './plan-rows.ts';

type EgoRow = {
  readonly name: string | null;
  readonly org: string | null;
  readonly function: string | null;
  readonly place: string | null;
  readonly total_known: number | null;
  readonly hours_on_requests_share: number | null;
  readonly self_report: string;
  readonly pool: string | null;
  readonly ties_asked: number;
  readonly extras: string;
};

const readEgo = (db: ReadableDb): EgoRow | undefined =>
  db.get<EgoRow>(
    `SELECT name, org, function, place, total_known, hours_on_requests_share, self_report, pool,
       ties_asked, extras FROM ego`,
  );

const hasAskedTies = (db: ReadableDb): boolean => readEgo(db)?.ties_asked === 1;

/** What is known about me. */
export function getEgo(db: ReadableDb): Ego {
  const row = readEgo(db);
  // Written below from a valid ego; the row is there from the first migration on.
  return {
    name: row?.name ?? null,
    org: row?.org ?? null,
    function: row?.function ?? null,
    place: row?.place ?? null,
    totalKnown: row?.total_known ?? null,
    hoursOnRequestsShare: row?.hours_on_requests_share ?? null,
    selfReport: JSON.parse(row?.self_report ?? '{}') as Ego['selfReport'],
    pool: row?.pool ? (JSON.parse(row.pool) as Pool) : emptyPool(),
    extras: JSON.parse(row?.extras ?? '{}') as Ego['extras'],
  };
}

function writeEgo(db: WritableDb, ego: Ego): void {
  db.run(
    `UPDATE ego SET name = @name, org = @org, function = @function, place = @place,
       total_known = @totalKnown, hours_on_requests_share = @hoursOnRequestsShare,
       self_report = @selfReport, pool = @pool, extras = @extras`,
    {
      name: ego.name,
      org: ego.org,
      function: ego.function,
      place: ego.place,
      totalKnown: ego.totalKnown,
      hoursOnRequestsShare: ego.hoursOnRequestsShare,
      selfReport: JSON.stringify(ego.selfReport),
      pool: JSON.stringify(ego.pool),
      extras: JSON.stringify(ego.extras),
    },
  );
}

/** Changes some of what is known about me and answers with all of it. */
export function saveEgo(db: WritableDb, changes: EgoChanges): Ego {
  writeEgo(db, withChanges(getEgo(db), changes));
  return getEgo(db);
}

/** Everything the engine needs, as one value. */
export const getNetwork = (db: ReadableDb): Network => ({
  ego: getEgo(db),
  contacts: listContacts(db),
  alterTies: hasAskedTies(db)
    ? db.all<Tie>('SELECT a, b, weight FROM ties ORDER BY position')
    : null,
});

/** The ties of one contact. */
export const listTiesOf = (db: ReadableDb, id: string): { other: string; weight: number }[] =>
  db.all<{ other: string; weight: number }>(
    `SELECT CASE a WHEN @id THEN b ELSE a END AS other, weight FROM ties
     WHERE a = @id OR b = @id ORDER BY position`,
    { id },
  );

const setAsked = (db: WritableDb, asked: boolean): number =>
  db.run('UPDATE ego SET ties_asked = ?', [Number(asked)]);

const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** Adds ties between contacts that are there; one that is there already stays as it is. */
export function insertTies(db: WritableDb, ties: readonly Tie[]): void {
  for (const tie of ties) {
    db.run(
      `INSERT INTO ties (position, a, b, weight)
       VALUES ((SELECT coalesce(max(position), 0) + 1 FROM ties), ?, ?, ?)
       ON CONFLICT (a, b) DO NOTHING`,
      [...inOrder(tie.a, tie.b), tie.weight],
    );
  }
}

/** Sets the tie between two contacts, or with `null` removes it. Who-knows-whom is asked from then on. */
export function setTie(
  db: WritableDb,
  tie: { readonly a: string; readonly b: string; readonly weight: number | null },
): Result<null, ErrorOf<'contact/not-found' | 'tie/not-possible'>> {
  if (tie.a === tie.b) return err({ code: 'tie/not-possible' });
  if (!hasContacts(db, [tie.a, tie.b])) return err({ code: 'contact/not-found' });
  const pair = inOrder(tie.a, tie.b);
  if (tie.weight === null) {
    db.run('DELETE FROM ties WHERE a = ? AND b = ?', pair);
    return ok(null);
  }
  setAsked(db, true);
  const changed = db.run('UPDATE ties SET weight = ? WHERE a = ? AND b = ?', [tie.weight, ...pair]);
  if (changed === 0) insertTies(db, [{ a: tie.a, b: tie.b, weight: tie.weight }]);
  return ok(null);
}

/** Says whether who-knows-whom has been asked; while ties stand it has. */
export function setTiesAsked(
  db: WritableDb,
  asked: boolean,
): Result<null, ErrorOf<'tie/not-possible'>> {
  if (!asked && db.get('SELECT 1 AS found FROM ties LIMIT 1')) {
    return err({ code: 'tie/not-possible' });
  }
  setAsked(db, asked);
  return ok(null);
}

/**
 * Adds contacts at the end of the list, and ties; a tie that is there already stays as it is. Ids
 * are new, and every reference is to a contact added or already there: a document's reader sees to it.
 */
export function addContacts(
  db: WritableDb,
  addition: { readonly contacts: readonly Contact[]; readonly ties: readonly Tie[] | null },
): void {
  insertContacts(db, addition.contacts);
  if (addition.ties) {
    setAsked(db, true);
    insertTies(db, addition.ties);
  }
}

/**
 * Puts a valid network in place of the present one. Entries of the journal stay linked to the
 * contacts that are in both, what is planned about them stays planned, and they stay where they
 * were put on the map.
 */
export function replaceNetwork(db: WritableDb, network: Network): void {
  // Entries and the plan point to contacts that are away for a moment; places go with them.
  db.run('PRAGMA defer_foreign_keys = ON');
  const pins = listPins(db);
  for (const table of ['ties', 'brokers', 'introductions', 'contacts']) {
    db.run(`DELETE FROM ${table}`);
  }
  writeEgo(db, network.ego);
  insertContacts(db, network.contacts);
  setAsked(db, network.alterTies !== null);
  insertTies(db, network.alterTies ?? []);
  db.run('DELETE FROM entry_people WHERE contact_id NOT IN (SELECT id FROM contacts)');
  const present = new Set(network.contacts.map(({ id }) => id));
  for (const pin of pins) if (present.has(pin.contactId)) savePin(db, pin);
  leavePlan(db, (id) => !present.has(id));
}
