/**
 * Putting a vault back as it was in one of its backups, and saying beforehand what that would mean.
 * The vault there is now is set aside whole, under a name of its own, and never removed.
 */
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type * as z from 'zod';
import type { Holdings, RestorePreview } from '../../shared/contract/vault-backups.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { flushFolder } from './atomic-file.ts';
import { BACKUP_DAMAGED } from './backup-format.ts';
import { holdingsOf, readImage } from './backup-list.ts';
import { listShelf } from './backup-shelf.ts';
import { commitSeq, createReader, type ReadableDb } from './db.ts';
import { orStoreFailure } from './failures.ts';
import { isInUse } from './open-database.ts';
import { restoreBackup, withProvedBackup, type RestoreFailure } from './restore.ts';
import type { Credential } from './unlocking.ts';
import { listFolder, VAULT_SUFFIX, vaultFiles } from './vault-files.ts';

/** A vault that came out of a backup complete and waits for its name. */
const RESTORED_SUFFIX = '.restored';
/** A vault that was set aside. Renamed to end in `.plexus` it is a vault again. */
const ASIDE_SUFFIX = '.plexus-aside';
const NAMES_SHOWN = 20;

type Named = { readonly id: string; readonly name: string };
type Present = z.infer<typeof Holdings>;
type Choice = {
  readonly folder: string;
  /** The backup's name in the vault's own folder. */
  readonly backup: string;
  readonly credential: Credential;
};

const listPeople = (db: ReadableDb): Named[] =>
  db.all<Named>('SELECT id, name FROM contacts ORDER BY position');
const listEntryIds = (db: ReadableDb): { id: string }[] => db.all('SELECT id FROM entries');

const countOf = (db: ReadableDb, table: 'contacts' | 'ties' | 'entries'): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;

const presentHoldings = (db: ReadableDb): Present => ({
  people: countOf(db, 'contacts'),
  ties: countOf(db, 'ties'),
  entries: countOf(db, 'entries'),
});

/** What `one` has and `other` has not. */
function onlyIn(one: ReadableDb, other: ReadableDb): NonNullable<RestorePreview['lost']> {
  const known = new Set(listPeople(other).map(({ id }) => id));
  const knownEntries = new Set(listEntryIds(other).map(({ id }) => id));
  const people = listPeople(one).filter(({ id }) => !known.has(id));
  return {
    people: people.slice(0, NAMES_SHOWN).map(({ name }) => name),
    peopleTotal: people.length,
    entries: listEntryIds(one).filter(({ id }) => !knownEntries.has(id)).length,
  };
}

/** Proves a backup and says what restoring it would mean; `present` is null while locked. */
export const previewRestore = (
  choice: Choice,
  present: ReadableDb | null,
): Promise<Result<RestorePreview, RestoreFailure>> => {
  const { backups } = vaultFiles(choice.folder);
  const file = join(backups, choice.backup);
  return withProvedBackup(file, choice.credential, ({ layout, manifest, keys }) => {
    const about = { at: manifest.createdAt, backup: holdingsOf(manifest) };
    const preview = readImage(layout, keys, backups, (image): RestorePreview => {
      const then = createReader(image);
      if (!present) {
        return { ...about, present: null, savesSince: null, lost: null, regained: null };
      }
      return {
        ...about,
        present: presentHoldings(present),
        savesSince: commitSeq(present) - manifest.commitSeq,
        lost: onlyIn(present, then),
        regained: onlyIn(then, present),
      };
    });
    return preview ? ok(preview) : BACKUP_DAMAGED;
  });
};

/** A name nobody has: the vault's, the moment, and a number should that be taken. */
function asideName(folder: string, now: Date): string {
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const stem = `${folder.slice(0, -VAULT_SUFFIX.length)} ${moment}Z`;
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${String(number)}`}${ASIDE_SUFFIX}`;
    if (!existsSync(name)) return name;
  }
}

/** The backups belong to both: a second name costs no room, and nothing can be lost in between. */
function shareBackups(from: string, to: string): void {
  for (const { file } of listShelf(from)) {
    const shared = join(to, basename(file));
    try {
      linkSync(file, shared);
    } catch {
      copyFileSync(file, shared); // Some file systems (FAT, network shares) have no second names.
    }
  }
  flushFolder(to);
}

/**
 * Restores a backup in the vault's place. Nobody may have the vault open. Answers with when the
 * backup was made and the name of the folder in which the vault there was until now is kept.
 */
export async function restoreInPlace(
  { folder, backup, credential }: Choice,
  now: Date,
): Promise<Result<{ readonly at: string; readonly keptAs: string }, RestoreFailure>> {
  const files = vaultFiles(folder);
  const restored = `${folder}${RESTORED_SUFFIX}`;
  settleRestore(folder);
  if (existsSync(files.database) && isInUse(files.database)) return err({ code: 'vault/in-use' });
  const made = await restoreBackup({
    file: join(files.backups, backup),
    credential,
    folder: restored,
  });
  if (!made.ok) return made;
  return orStoreFailure(() => {
    shareBackups(files.backups, vaultFiles(restored).backups);
    const aside = asideName(folder, now);
    renameSync(folder, aside);
    renameSync(restored, folder);
    flushFolder(dirname(folder));
    return { at: made.value.createdAt, keptAs: basename(aside) };
  });
}

/**
 * Finishes a restoring that was interrupted: when the vault had been set aside already, the restored
 * one takes its name; when it had not, the vault is as it was and the copy goes.
 */
export function settleRestore(folder: string): void {
  const restored = `${folder}${RESTORED_SUFFIX}`;
  if (!existsSync(restored)) return;
  if (existsSync(folder)) rmSync(restored, { recursive: true, force: true });
  else renameSync(restored, folder);
  flushFolder(dirname(folder));
}

/** The same for every vault in a folder of vaults. What the disk refuses is tried again next time. */
export function settleRestores(vaults: string): void {
  orStoreFailure(() => {
    for (const { name } of listFolder(vaults)) {
      if (name.endsWith(`${VAULT_SUFFIX}${RESTORED_SUFFIX}`)) {
        settleRestore(join(vaults, name.slice(0, -RESTORED_SUFFIX.length)));
      }
    }
  });
}

/** What follows the vault's name in that of a folder set aside: the moment, and a number if it was taken. */
const ASIDE = /^ (\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?:-\d+)?\.plexus-aside$/u;

type SetAside = { readonly name: string; readonly at: string };

/** What was set aside of a vault, the oldest first. */
function readSetAside(folder: string): SetAside[] {
  const stem = basename(folder, VAULT_SUFFIX);
  return listFolder(dirname(folder))
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(stem))
    .flatMap(({ name }) => {
      const [, day, hour, minute, second] = ASIDE.exec(name.slice(stem.length)) ?? [];
      return day === undefined ? [] : [{ name, at: `${day}T${hour}:${minute}:${second}Z` }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

/** The folders in which earlier states of a vault are kept, by name. */
export const listSetAside = (folder: string): string[] =>
  readSetAside(folder).map(({ name }) => name);

/** How long it is news that a vault was put back, in milliseconds. Our proposal. */
const NEWS_MS = 600_000;

/** Where this vault is kept as it was before a backup took its place just now; null if none did. */
export function findJustSetAside(folder: string, now: Date): string | null {
  const newest = readSetAside(folder).at(-1);
  return newest && now.getTime() - Date.parse(newest.at) < NEWS_MS ? newest.name : null;
}
