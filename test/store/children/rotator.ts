/**
 * A process of its own that gives a vault a new key until it is killed. Arguments: the vault's
 * folder, its passphrase.
 */
import { writeSync } from 'node:fs';
import { must } from '../../../shared/assert.ts';
import { Redacted } from '../../../electron/crypto/redacted.ts';
import { openVault } from '../../../electron/store/vault.ts';

const [, , folder, words] = process.argv;

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const passphrase = (): Redacted => Redacted.fromText(must(words, 'a passphrase is given'));

const opened = await openVault({
  folder: must(folder, 'a folder is given'),
  credential: { passphrase: passphrase() },
  kdf: { ops: 2, memMiB: 64 },
});
if (!opened.ok) throw new Error(opened.error.code);
say('open');
const rotated = await opened.value.rotateKeys(passphrase());
if (!rotated.ok) throw new Error(rotated.error.code);
say('rotated');
opened.value.close();
