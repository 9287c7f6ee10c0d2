/**
 * Places chosen by hand on the map. Invariant: at most one for a contact in an arrangement, and none
 * of a contact who is not there: the places go with the contact, and only undo brings them back.
 * Whoever is in the network that takes the place of this one stays where they are.
 */
import type { Pin } from '../../shared/contract/map.ts';
import type { ReadableDb, WritableDb } from './db.ts';

type Place = Pick<Pin, 'contactId' | 'arrangement'>;

/** Every place chosen, by contact and arrangement. */
export const listPins = (db: ReadableDb): Pin[] =>
  db.all<Pin>(
    'SELECT contact_id AS contactId, arrangement, x, y FROM pins ORDER BY contact_id, arrangement',
  );

/** Puts a contact, who is there, at a place. */
export function savePin(db: WritableDb, { contactId, arrangement, x, y }: Pin): void {
  db.run(
    `INSERT INTO pins (contact_id, arrangement, x, y) VALUES (?, ?, ?, ?)
     ON CONFLICT (contact_id, arrangement) DO UPDATE SET x = excluded.x, y = excluded.y`,
    [contactId, arrangement, x, y],
  );
}

/** Lets a contact go back to their own place. */
export function removePin(db: WritableDb, { contactId, arrangement }: Place): void {
  db.run('DELETE FROM pins WHERE contact_id = ? AND arrangement = ?', [contactId, arrangement]);
}

/** Lets everybody go back in an arrangement; answers with how many there were. */
export const removePins = (db: WritableDb, arrangement: string): number =>
  db.run('DELETE FROM pins WHERE arrangement = ?', [arrangement]);
