/** Backups made by every version there has been: each opens in this one, with all that was in it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { performAct, undo } from '../../electron/store/acts.ts';
import { saveGoal } from '../../electron/store/goals.ts';
import { listEntries } from '../../electron/store/journal.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { listPins } from '../../electron/store/pins.ts';
import { getPlan } from '../../electron/store/plan.ts';
import { restoreBackup } from '../../electron/store/restore.ts';
import { listSnapshots } from '../../electron/store/snapshots.ts';
import { listTrash } from '../../electron/store/trash.ts';
import { listViews, saveView } from '../../electron/store/views.ts';
import type { Act } from '../../shared/contract/network.ts';
import { emptyPlan } from '../../shared/model/plan.ts';
import { PASSPHRASE, expectOk, recover, reopen, tempFolder } from '../support/temp-vault.ts';
import { aMapLook } from '../support/views.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/backups');
/** Backup by version, and the recovery code it opens with. */
const KEPT = [['0.1.0', 'PX1-QGEV-E3AX-PD4Z-RFBY-FWVW-WE1K-Z4WZ-53H3']] as const;

const GOAL_ADDED: Act = { code: 'goal-added', name: '', count: 1 };
const VIEW_KEPT: Act = { code: 'view-kept', name: 'A', count: 1 };

it.each(KEPT)(
  'of version %s opens, and nothing in it is missing',
  async (version, recoveryCode) => {
    const file = join(FOLDER, `${version}.plexus-backup`);
    const folder = join(tempFolder(), 'Kept.plexus');
    const restored = await restoreBackup({ file, folder, credential: { recoveryCode } });
    expect(expectOk(restored)).toMatchObject({
      createdAt: '2026-11-22T08:30:00.000Z',
      commitSeq: 3,
    });
    const { store, close } = expectOk(await reopen(folder, { passphrase: PASSPHRASE }));
    expect(getNetwork(store.db).contacts).toHaveLength(4);
    expect(listTrash(store.db)).toMatchObject([{ name: 'Bram' }]);
    const found = listEntries(store.db, { words: 'ecou gar', person: null, limit: 9 });
    expect(found.entries).toMatchObject([{ day: '2026-11-20', people: [expect.any(String)] }]);
    // What later versions keep beside it is there, empty, and can be written.
    expect(getPlan(store.db)).toEqual(emptyPlan());
    expect([listSnapshots(store.db), listPins(store.db), listViews(store.db)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(expectOk(undo(store)).code).toBe('contacts-removed');
    expect(getNetwork(store.db).contacts).toHaveLength(5);
    const goal = { id: null, text: 'Head', by: null, needs: [], closed: null };
    expectOk(performAct(store, GOAL_ADDED, (db) => saveGoal(db, goal, '2026-11-22')));
    const shows = aMapLook();
    expectOk(performAct(store, VIEW_KEPT, (db) => saveView(db, { id: null, title: 'A', shows })));
    expect(listViews(store.db)).toHaveLength(1);
    expectOk(undo(store));
    expectOk(undo(store));
    expect([getPlan(store.db).goals, listViews(store.db)]).toEqual([[], []]);
    close();
    expectOk(await recover(folder, recoveryCode)).close();
  },
);

it('are all tried', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.plexus-backup'));
  expect(files).toEqual(KEPT.map(([version]) => `${version}.plexus-backup`));
});
