import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertContact, removeContacts } from '../../electron/store/contacts.ts';
import { getNetwork } from '../../electron/store/network.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import {
  findJustSetAside,
  listSetAside,
  previewRestore,
  restoreInPlace,
  settleRestore,
  settleRestores,
} from '../../electron/store/restore-in-place.ts';
import { createTempVault, expectErr, expectOk, recover } from '../support/temp-vault.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');

let vault: OpenVault;
let folder: string;
let recoveryCode: string;
let backup: string;

const add = (name: string): string =>
  expectOk(vault.store.save((db) => insertContact(db, { name }))).id;
const namesIn = (open: OpenVault): string[] =>
  getNetwork(open.store.db).contacts.map(({ name }) => name);
const choice = () => ({ folder, backup, credential: { recoveryCode } });

/** Ada and Bo are in the backup, then Bo went and Cy came. */
beforeEach(async () => {
  ({ vault, folder, recoveryCode } = await createTempVault({ now: () => NOW }));
  add('Ada');
  const bo = add('Bo');
  expectOk(vault.backUpNow());
  backup = vault.listBackups()[0]?.name ?? '';
  expectOk(vault.store.save((db) => removeContacts(db, [bo])));
  add('Cy');
});

describe('before a backup is restored', () => {
  it('is told what would be lost and what regained', async () => {
    const previewed = expectOk(await previewRestore(choice(), vault.store.db));
    expect(previewed).toEqual({
      at: NOW.toISOString(),
      backup: { people: 2, ties: 0, entries: 0 },
      present: { people: 2, ties: 0, entries: 0 },
      savesSince: 2,
      lost: { people: ['Cy'], peopleTotal: 1, entries: 0 },
      regained: { people: ['Bo'], peopleTotal: 1, entries: 0 },
    });
    expect(readdirSync(join(folder, 'backups'))).toEqual([backup]);
  });

  it('is told what the backup holds when the vault itself is closed', async () => {
    vault.close();
    const previewed = expectOk(await previewRestore(choice(), null));
    expect(previewed).toMatchObject({ backup: { people: 2 }, present: null, lost: null });
  });
});

describe('restoring in place', () => {
  it('puts the vault back, keeps the one there was, and keeps all backups', async () => {
    vault.close();
    const { at, keptAs } = expectOk(await restoreInPlace(choice(), NOW));
    expect([at, keptAs]).toEqual([NOW.toISOString(), 'Test 2026-11-22T08-30-00Z.plexus-aside']);
    expect(listSetAside(folder)).toEqual([keptAs]);
    // It is news for ten minutes.
    expect(findJustSetAside(folder, new Date(NOW.getTime() + 599_999))).toBe(keptAs);
    expect(findJustSetAside(folder, new Date(NOW.getTime() + 600_000))).toBeNull();
    const opened = expectOk(await recover(folder, recoveryCode));
    expect(namesIn(opened)).toEqual(['Ada', 'Bo']);
    expect(opened.listBackups()).toMatchObject([{ name: backup, state: 'sound' }]);
    opened.close();
    // What was set aside is a vault as soon as it is called one.
    const again = join(dirname(folder), 'Again.plexus');
    renameSync(join(dirname(folder), keptAs), again);
    const aside = expectOk(await recover(again, recoveryCode));
    expect(namesIn(aside)).toEqual(['Ada', 'Cy']);
    aside.close();
    expectOk(await restoreInPlace(choice(), NOW));
    expect(expectOk(await restoreInPlace(choice(), NOW)).keptAs).toMatch(/Z-2\.plexus-aside$/u);
  });

  it('is refused while somebody has the vault open, and changes nothing', async () => {
    expect(expectErr(await restoreInPlace(choice(), NOW))).toEqual({ code: 'vault/in-use' });
    expect(readdirSync(dirname(folder))).toEqual([basename(folder)]);
  });

  it('from a backup that is spoilt or gone leaves the vault where it is', async () => {
    vault.close();
    const file = join(folder, 'backups', backup);
    writeFileSync(file, 'no backup');
    expect(expectErr(await restoreInPlace(choice(), NOW)).code).toBe('vault/damaged');
    rmSync(file);
    expect(expectErr(await restoreInPlace(choice(), NOW)).code).toBe('file/not-found');
    expect(readdirSync(dirname(folder))).toEqual([basename(folder)]);
    expectOk(await recover(folder, recoveryCode)).close();
  });

  it('interrupted before the vault was set aside leaves it as it was', async () => {
    vault.close();
    mkdirSync(`${folder}.restored`);
    expect(namesIn(expectOk(await recover(folder, recoveryCode)))).toEqual(['Ada', 'Cy']);
    expect(existsSync(`${folder}.restored`)).toBe(false);
  });

  it('interrupted after it is finished at the next look', () => {
    vault.close();
    renameSync(folder, `${folder}.restored`);
    settleRestores(dirname(folder));
    expect(existsSync(join(folder, 'vault.db'))).toBe(true);
    settleRestore(folder);
    expect(readdirSync(dirname(folder))).toEqual([basename(folder)]);
  });
});
