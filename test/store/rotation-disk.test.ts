/**
 * A new key on a disk that refuses. Root passes every mode, so the disk is a real small one (tmpfs) and
 * the folder is closed by the immutable attribute; where a machine gives neither, these are left out.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { insertContacts } from '../../electron/store/contacts.ts';
import { getNetwork } from '../../electron/store/network.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import { createVault } from '../../electron/store/vault.ts';
import { ok } from '../../shared/result.ts';
import { someContacts } from '../support/builders.ts';
import {
  expectErr,
  expectOk,
  FAST_KDF,
  PASSPHRASE,
  reopen,
  tempFolder,
} from '../support/temp-vault.ts';

const succeeds = (command: string, parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
const mount = (place: string): boolean =>
  succeeds('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'plexus-test', place]);
// Lazily: a vault that a failing test has left open would keep the disk busy.
const unmount = (place: string): boolean => succeeds('umount', ['-l', place]);

function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = tempFolder();
  return mount(place) && unmount(place);
}

const passphrase = (): Redacted => Redacted.fromText(PASSPHRASE);
const mounted: string[] = [];

async function createVaultIn(parent: string) {
  const folder = join(parent, 'Test.plexus');
  const made = expectOk(await createVault({ folder, passphrase: passphrase(), kdf: FAST_KDF }));
  const contacts = someContacts(60, () => ({ notes: 'a long note about somebody '.repeat(500) }));
  expectOk(made.vault.store.save((db) => ok(insertContacts(db, contacts))));
  return { ...made, folder };
}

/** The vault as it is opened the next time, by the passphrase, closed again. */
async function readAgain(folder: string): Promise<string> {
  const vault = expectOk(await reopen(folder));
  const network = JSON.stringify(getNetwork(vault.store.db));
  vault.close();
  return network;
}

/** Leaves so many bytes free, and no more. */
function fill(place: string, leave: number): void {
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(join(place, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
}

const network = (vault: OpenVault): string => JSON.stringify(getNetwork(vault.store.db));

afterEach(() => {
  for (const place of mounted.splice(0)) unmount(place);
});

describe.runIf(mayMount())('a new key', { timeout: 120_000 }, () => {
  it('is given whole or not at all on a disk that is full, and is given once there is room', async () => {
    const place = tempFolder();
    mount(place);
    mounted.push(place);
    const { vault, folder } = await createVaultIn(place);
    const before = network(vault);
    const bytes = statSync(join(folder, 'vault.db')).size;
    for (const leave of [4096, 2 * bytes]) {
      fill(place, leave);
      const refused = await vault.rotateKeys(passphrase());
      rmSync(join(place, 'filler'));
      expect(expectErr(refused).code).toBe('disk/full');
      expect(network(vault)).toBe(before);
    }
    expectOk(await vault.rotateKeys(passphrase()));
    vault.close();
    expect(await readAgain(folder)).toBe(before);
  });

  it('is refused in a folder closed to writing, which opens as before', async () => {
    const { vault, folder } = await createVaultIn(tempFolder());
    const before = network(vault);
    if (!succeeds('chattr', ['+i', folder])) return vault.close(); // Not on every file system.
    try {
      const refused = await vault.rotateKeys(passphrase());
      expect(expectErr(refused).code).toBe('disk/read-only');
      expect(network(vault)).toBe(before);
    } finally {
      succeeds('chattr', ['-i', folder]);
    }
    vault.close();
    expect(await readAgain(folder)).toBe(before);
  });
});
