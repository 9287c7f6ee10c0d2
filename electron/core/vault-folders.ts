/** Vaults on the disk: each a folder `Name.plexus` in one place, told apart by name. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findJustSetAside } from '../store/restore-in-place.ts';
import { VAULT_SUFFIX, vaultFiles } from '../store/vault-files.ts';

/** What no file system of the three may hold in a name, and names Windows keeps for devices. */
const UNUSABLE = /[/\\:*?"<>|\p{Cc}]|^\.|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)$/iu;

export const isUsableName = (name: string): boolean => !UNUSABLE.test(name);

export const folderOf = (vaults: string, name: string): string =>
  join(vaults, `${name}${VAULT_SUFFIX}`);

/**
 * When a vault was last open, in milliseconds: its anchor is written anew whenever one is closed. No
 * list of what was used when is kept anywhere. Zero when nobody can tell.
 */
const lastUsed = (folder: string): number =>
  statSync(vaultFiles(folder).anchor, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * The vaults in `vaults`, the last one used first; none when the folder is not there yet. `keptAs` is
 * where a vault that was put back just now is kept as it was before.
 */
export function listVaults(vaults: string, now: Date): { name: string; keptAs: string | null }[] {
  try {
    return readdirSync(vaults, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(VAULT_SUFFIX))
      .map((entry) => entry.name.slice(0, -VAULT_SUFFIX.length))
      .filter((name) => name !== '' && isUsableName(name))
      .map((name) => ({ name, usedAt: lastUsed(folderOf(vaults, name)) }))
      .toSorted((a, b) => b.usedAt - a.usedAt || a.name.localeCompare(b.name))
      .map(({ name }) => ({ name, keptAs: findJustSetAside(folderOf(vaults, name), now) }));
  } catch {
    return []; // Not there yet, or not ours to read: either way there is none to open.
  }
}
