/**
 * Snapshots: the network as it stood on a day, each kept as a network document, so that it is read
 * by the one reader whatever version wrote it. Invariant: a snapshot is taken and removed as a whole
 * and never changed, except that a person who is erased goes from all of them.
 */
import { assert } from '../../shared/assert.ts';
import { documentOf } from '../../shared/document/document.ts';
import { readDocumentText } from '../../shared/document/read.ts';
import { writeDocument } from '../../shared/document/write.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import type { Network } from '../../shared/model/network.ts';
import type { FormerPerson, Snapshot, SnapshotHead } from '../../shared/model/snapshot.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ReadableDb, WritableDb } from './db.ts';

type SnapshotRow = {
  readonly id: string;
  readonly day: string;
  readonly title: string | null;
  readonly version: string | null;
  readonly document: string;
};

const COLUMNS = 'id, day, title, version, document';

function networkIn(document: string): Network {
  const read = readDocumentText(document);
  assert(read.ok, 'a snapshot is kept as a valid document');
  return read.value.document.network;
}

const rowToSnapshot = ({ id, day, title, version, document }: SnapshotRow): Snapshot => ({
  id,
  day,
  title,
  madeWith: version,
  network: networkIn(document),
});

/** Newest first. */
export const listSnapshots = (db: ReadableDb): SnapshotHead[] =>
  db.all<SnapshotHead>(
    `SELECT id, day, title, version AS madeWith,
       (SELECT count(*) FROM json_each(document, '$.contacts') WHERE value ->> 'core') AS people
     FROM snapshots ORDER BY day DESC, position DESC`,
  );

/** One snapshot with its network. */
export function getSnapshot(
  db: ReadableDb,
  id: string,
): Result<Snapshot, ErrorOf<'snapshot/not-found'>> {
  const row = db.get<SnapshotRow>(`SELECT ${COLUMNS} FROM snapshots WHERE id = ?`, [id]);
  return row ? ok(rowToSnapshot(row)) : err({ code: 'snapshot/not-found' });
}

/** The newest snapshot of a day before `today`, else the newest of today; null when there is none. */
export function findEarlierSnapshot(db: ReadableDb, today: string): Snapshot | null {
  const row = db.get<SnapshotRow>(
    `SELECT ${COLUMNS} FROM snapshots ORDER BY day < ? DESC, day DESC, position DESC LIMIT 1`,
    [today],
  );
  return row ? rowToSnapshot(row) : null;
}

/** All of them with their networks, oldest first: the order in which a document carries them. */
export const allSnapshots = (db: ReadableDb): Snapshot[] =>
  db.all<SnapshotRow>(`SELECT ${COLUMNS} FROM snapshots ORDER BY day, position`).map(rowToSnapshot);

/** Adds snapshots with the ids they have; one whose id is here already stays as it is. */
export function insertSnapshots(db: WritableDb, snapshots: readonly Snapshot[]): void {
  for (const { id, day, title, madeWith, network } of snapshots) {
    db.run(
      `INSERT INTO snapshots (position, id, day, title, version, document)
       VALUES ((SELECT coalesce(max(position), 0) + 1 FROM snapshots), ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
      [id, day, title, madeWith, writeDocument(documentOf(network))],
    );
  }
}

/** Removes a snapshot. */
export const removeSnapshot = (
  db: WritableDb,
  id: string,
): Result<null, ErrorOf<'snapshot/not-found'>> =>
  db.run('DELETE FROM snapshots WHERE id = ?', [id]) === 1
    ? ok(null)
    : err({ code: 'snapshot/not-found' });

/** The name somebody had in the latest snapshot that holds them; null when none does. */
export const findNameInSnapshots = (db: ReadableDb, contactId: string): string | null =>
  db.get<{ name: string }>(
    `SELECT value ->> 'name' AS name FROM snapshots, json_each(document, '$.contacts')
     WHERE value ->> 'id' = ? ORDER BY day DESC, position DESC LIMIT 1`,
    [contactId],
  )?.name ?? null;

/** Who stands in a snapshot and neither in the network nor in the trash, by name as noted last. */
export const listFormerPeople = (db: ReadableDb): FormerPerson[] =>
  db.all<FormerPerson>(
    // SQLite takes the other columns of a group from the row of its maximum.
    `SELECT value ->> 'id' AS id, value ->> 'name' AS name, max(day) AS lastDay
     FROM snapshots, json_each(document, '$.contacts')
     WHERE value ->> 'id' NOT IN (SELECT id FROM contacts)
       AND value ->> 'id' NOT IN (SELECT contact_id FROM trash)
     GROUP BY value ->> 'id' ORDER BY 2, 1`,
  );

/** Takes a person who is erased out of every snapshot, as `without` takes them out of a network. */
export function eraseFromSnapshots(db: WritableDb, without: (network: Network) => Network): void {
  for (const row of db.all<SnapshotRow>(`SELECT ${COLUMNS} FROM snapshots`)) {
    const document = writeDocument(documentOf(without(networkIn(row.document))));
    if (document !== row.document) {
      db.run('UPDATE snapshots SET document = ? WHERE id = ?', [document, row.id]);
    }
  }
}
