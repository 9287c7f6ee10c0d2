/** Backups made by every version there has been: each opens in this one, with all that was in it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { undo } from '../../electron/store/acts.ts';
import { listEntries } from '../../electron/store/journal.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { restoreBackup } from '../../electron/store/restore.ts';
import { listTrash } from '../../electron/store/trash.ts';
import { PASSPHRASE, expectOk, recover, reopen, tempFolder } from '../support/temp-vault.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/backups');
/** Backup by version, and the recovery code it opens with. */
const KEPT = [['0.1.0', 'PX1-QGEV-E3AX-PD4Z-RFBY-FWVW-WE1K-Z4WZ-53H3']] as const;

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
    expect(expectOk(undo(store)).code).toBe('contacts-removed');
    expect(getNetwork(store.db).contacts).toHaveLength(5);
    close();
    expectOk(await recover(folder, recoveryCode)).close();
  },
);

it('are all tried', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.plexus-backup'));
  expect(files).toEqual(KEPT.map(([version]) => `${version}.plexus-backup`));
});
