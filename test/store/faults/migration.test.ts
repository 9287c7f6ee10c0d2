/** A process killed while it brings a vault to a new schema. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listShelf } from '../../../electron/store/backup-shelf.ts';
import { MIGRATIONS } from '../../../electron/store/migrate.ts';
import { insertContacts } from '../../../electron/store/contacts.ts';
import { getNetwork } from '../../../electron/store/network.ts';
import { openVault } from '../../../electron/store/vault.ts';
import { verifyBackup } from '../../../electron/store/restore.ts';
import { ok } from '../../../shared/result.ts';
import { someContacts } from '../../support/builders.ts';
import { createTempVault, expectOk, recover, tempFolder } from '../../support/temp-vault.ts';
import { LONG_STEP } from '../children/long-step.ts';
import { startChild } from '../children/start-child.ts';
import { count, patienceMs, report, tries, waitMs } from './counts.ts';

const KILLS = tries(4, 200);
/** From before the backup until after the upgrade. */
const UPGRADE_MS = 400;
const CONTACTS = 40;

it(
  'is at the old schema or the new one, whole, and a proved backup was made before',
  async () => {
    const outcomes = new Map<string, number>();
    for (let turn = 0; turn < KILLS; turn += 1) {
      const { vault, folder, recoveryCode } = await createTempVault();
      expectOk(vault.store.save((db) => ok(insertContacts(db, someContacts(CONTACTS)))));
      const before = JSON.stringify(getNetwork(vault.store.db));
      vault.close();
      const child = startChild('upgrader.ts', [folder, recoveryCode]);
      await child.says('begins');
      await child.killAfter(waitMs(turn * 7, UPGRADE_MS));
      const credential = { recoveryCode } as const;
      const asOld = await recover(folder, recoveryCode);
      const isOld = asOld.ok;
      expect(isOld || asOld.error.code === 'vault/from-newer-version').toBe(true);
      expect(isOld && child.lines.includes('upgraded')).toBe(false);
      const opened = asOld.ok
        ? asOld.value
        : expectOk(await openVault({ folder, credential, migrations: [...MIGRATIONS, LONG_STEP] }));
      const network = getNetwork(opened.store.db);
      if (isOld) expect(JSON.stringify(network)).toBe(before);
      else expect(network.contacts.every(({ notes }) => notes === 'step 399')).toBe(true);
      opened.close();
      const backups = listShelf(join(folder, 'backups'));
      expect(isOld || backups.length > 0).toBe(true);
      for (const { file } of backups) {
        expectOk(await verifyBackup({ file, credential, workFolder: tempFolder() }));
      }
      count(outcomes, `${isOld ? 'old' : 'new'} schema${backups.length > 0 ? ', backed up' : ''}`);
    }
    report('migration', { kills: KILLS, 'half-way': 0, ...Object.fromEntries(outcomes) });
  },
  patienceMs(KILLS, 20_000),
);
