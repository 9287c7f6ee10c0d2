/**
 * A process of its own that opens a vault and with that brings it to a new schema, until it is
 * killed. Arguments: the vault's folder, its recovery code.
 */
import { writeSync } from 'node:fs';
import { must } from '../../../shared/assert.ts';
import { MIGRATIONS } from '../../../electron/store/migrate.ts';
import { openVault } from '../../../electron/store/vault.ts';
import { LONG_STEP } from './long-step.ts';

const [, , folder, recoveryCode] = process.argv;

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

say('begins');
const opened = await openVault({
  folder: must(folder, 'a folder is given'),
  credential: { recoveryCode: must(recoveryCode, 'a recovery code is given') },
  kdf: { ops: 2, memMiB: 64 },
  migrations: [...MIGRATIONS, LONG_STEP],
});
if (!opened.ok) throw new Error(opened.error.code);
say('upgraded');
opened.value.close();
