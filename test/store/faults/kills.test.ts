/** A process killed while it saves. */
import { expect, it } from 'vitest';
import { getActState, redo, undo } from '../../../electron/store/acts.ts';
import { listEntries } from '../../../electron/store/journal.ts';
import { getNetwork } from '../../../electron/store/network.ts';
import { isSound } from '../../../electron/store/summary.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { createFaultDatabase, FAULT_KEY, openFaultDatabase } from './database.ts';
import { startChild } from '../children/start-child.ts';
import { patienceMs, report, tries, waitMs } from './counts.ts';

const KILLS = tries(8, 1_000);
/** Contacts the database has before anybody writes. */
const FIRST = 9;
/** What is written is checked whole after every kill: a fresh database keeps that quick. */
const KILLS_PER_DATABASE = 50;

it(
  'has lost nothing it said was saved, and nothing is torn',
  async () => {
    let file = '';
    let before = 0;
    let acknowledged = 0;
    for (let turn = 0; turn < KILLS; turn += 1) {
      if (turn % KILLS_PER_DATABASE === 0) {
        file = await createFaultDatabase(FIRST);
        before = 0;
      }
      const child = startChild('writer.ts', ['write', file, FAULT_KEY]);
      await child.says('saved 1');
      await child.killAfter(waitMs(turn, 61));
      const { connection, store } = await openFaultDatabase(file);
      const saved = child.lines.filter((line) => line.startsWith('saved')).length;
      const added = getNetwork(store.db).contacts.length - FIRST;
      const entries = listEntries(store.db, { words: '', person: null, limit: 100_000 });
      // What was saved is there; at most the save and the undo under way may be there as well.
      expect(added - before - saved).toBeGreaterThanOrEqual(0);
      expect(added - before - saved).toBeLessThanOrEqual(1);
      // Contact, entry and link were one save.
      expect(entries.total).toBe(added);
      expect(entries.entries.every(({ people }) => people.length === 1)).toBe(true);
      // The act under way is whole or not there.
      if (getActState(store.db).undo) {
        expectOk(undo(store));
        expect(getNetwork(store.db).contacts).toHaveLength(FIRST + added - 1);
        expectOk(redo(store));
      }
      expect(isSound(connection, 'full')).toBe(true);
      connection.close();
      before = added;
      acknowledged += saved;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
    report('kills', { kills: KILLS, acknowledged, lost: 0, torn: 0, 'does not open': 0 });
  },
  patienceMs(KILLS, 20_000),
);
