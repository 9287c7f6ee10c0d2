/** Vaults on the disk: each a folder `Name.plexus` in one place, told apart by name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VAULT_SUFFIX } from '../store/vault-files.ts';

/** What no file system of the three may hold in a name, and names Windows keeps for devices. */
const UNUSABLE = /[/\\:*?"<>|\p{Cc}]|^\.|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)$/iu;

export const isUsableName = (name: string): boolean => !UNUSABLE.test(name);

export const folderOf = (vaults: string, name: string): string =>
  join(vaults, `${name}${VAULT_SUFFIX}`);

/** Names of the vaults in `vaults`, in alphabetical order; none when the folder is not there yet. */
export function listVaults(vaults: string): { name: string }[] {
  try {
    return readdirSync(vaults, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(VAULT_SUFFIX))
      .map((entry) => ({ name: entry.name.slice(0, -VAULT_SUFFIX.length) }))
      .filter(({ name }) => name !== '' && isUsableName(name))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  } catch {
    return []; // Not there yet, or not ours to read: either way there is none to open.
  }
}
