/**
 * The backups inside the vault's folder: when one is due, and which are kept. A name says when a
 * backup was made and after how many saves. A clock may be wrong, so no date alone makes a backup
 * due, or lets the one just made go.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUP_SUFFIX, listFolder } from './vault-files.ts';

const DAY_MS = 86_400_000;
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z-(\d+)\.plexus-backup$/u;
/** Always kept, even of one day: the one before a change of the key, and the one after. */
const NEWEST_KEPT = 2;
/** How many days, weeks and months are remembered, each by its newest backup. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const;

export type ShelvedBackup = {
  readonly file: string;
  readonly at: Date;
  readonly commitSeq: number;
};

export function shelfName(at: Date, commitSeq: number): string {
  const moment = at.toISOString().slice(0, 19).replaceAll(':', '-');
  return `${moment}Z-${String(commitSeq)}${BACKUP_SUFFIX}`;
}

/** The backups made here, newest first. Files of other names are not ours. */
export function listShelf(folder: string): ShelvedBackup[] {
  return listFolder(folder)
    .flatMap((entry) => {
      const [, day, hours, minutes, seconds, saves] = NAME.exec(entry.name) ?? [];
      if (!entry.isFile() || day === undefined) return [];
      const at = new Date(`${day}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`);
      if (Number.isNaN(at.getTime())) return [];
      return [{ file: join(folder, entry.name), at, commitSeq: Number(saves) }];
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.commitSeq - a.commitSeq);
}

/** Whether there is something no backup has, and none was made within a day of now either way. */
export const isBackupDue = (
  shelf: readonly ShelvedBackup[],
  commitSeq: number,
  now: Date,
): boolean =>
  shelf.every(
    (backup) =>
      backup.commitSeq !== commitSeq && Math.abs(now.getTime() - backup.at.getTime()) >= DAY_MS,
  );

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const monthOf = (at: Date): string => at.toISOString().slice(0, 7);
/** Weeks since the epoch; which day they begin on does not matter here. */
const weekOf = (at: Date): string => String(Math.floor(at.getTime() / DAY_MS / 7));

/** The backups that no day, week or month to be remembered needs any more. */
export function findExpired(shelf: readonly ShelvedBackup[]): ShelvedBackup[] {
  const days = new Set<string>();
  const weeks = new Set<string>();
  const months = new Set<string>();
  const claim = (seen: Set<string>, period: string, max: number): boolean => {
    if (seen.has(period) || seen.size === max) return false;
    seen.add(period);
    return true;
  };
  return shelf.filter(({ at }, place) => {
    const isDay = claim(days, dayOf(at), KEPT.days);
    const isWeek = claim(weeks, weekOf(at), KEPT.weeks);
    const isMonth = claim(months, monthOf(at), KEPT.months);
    return place >= NEWEST_KEPT && !isDay && !isWeek && !isMonth;
  });
}

/** Removes what has expired, now that `made` is there and proved. */
export function tidyShelf(folder: string, made: string): void {
  for (const { file } of findExpired(listShelf(folder))) {
    if (file !== made) rmSync(file, { force: true });
  }
}
