/**
 * The backups of a vault as its owner sees them: when each was made, whether it is whole, which
 * passphrase opens it, what it holds. Whatever can be proved is proved, and the rest says so.
 */
import { rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VaultBackup } from '../../shared/contract/vault-backups.ts';
import { isKnownSlot, type HeaderBody } from '../crypto/header-schema.ts';
import { isAuthentic, parseHeader, type ParsedHeader } from '../crypto/header.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import { temporaryName } from './atomic-file.ts';
import {
  extractImage,
  isBackupAuthentic,
  readBackupLayout,
  readManifest,
  type BackupLayout,
  type Manifest,
} from './backup-format.ts';
import { listShelf, type ShelvedBackup } from './backup-shelf.ts';
import { createReader } from './db.ts';
import type { Connection } from './driver.ts';
import { orStoreFailure } from './failures.ts';
import { openDatabase } from './open-database.ts';
import { describeTable, listTables } from './tables.ts';

/** The vault the backups are of, as far as it is known: without keys while it is locked. */
export type Owner = { readonly body: HeaderBody | null; readonly keys: VaultKeys | null };

type Read = { readonly layout: BackupLayout; readonly header: ParsedHeader };

/** The parts of a backup that can be read without a key; null when they cannot. */
function readFront(file: string): Read | null {
  const read = orStoreFailure(() => readBackupLayout(file));
  if (!read.ok || !read.value.ok) return null;
  const header = parseHeader(read.value.value.header);
  return header.ok ? { layout: read.value.value, header: header.value } : null;
}

/** What a manifest counts, as far as a person does. */
export const holdingsOf = ({
  counts,
}: Pick<Manifest, 'counts'>): NonNullable<VaultBackup['holdings']> => ({
  people: counts['contacts'] ?? 0,
  ties: counts['ties'] ?? 0,
  entries: counts['entries'] ?? 0,
});

const passphraseSlotId = (body: HeaderBody | null): string | undefined =>
  body?.slots.filter(isKnownSlot).find(({ type }) => type === 'passphrase')?.id;

/** What a backup of these keys says about itself once it is proved; null when it is damaged. */
const prove = ({ layout }: Read, keys: VaultKeys): Manifest | null =>
  isBackupAuthentic(layout, keys) ? readManifest(layout, keys) : null;

/** Looks at one backup, reading all of it when the keys allow to prove it. */
export function inspectBackup({ file, at }: ShelvedBackup, { body, keys }: Owner): VaultBackup {
  const front = readFront(file);
  const seen = {
    name: basename(file),
    at: at.toISOString(),
    bytes: statSync(file, { throwIfNoEntry: false })?.size ?? 0,
  };
  if (!front) return { ...seen, state: 'damaged', passphrase: 'of-then', holdings: null };
  const slot = passphraseSlotId(front.header.body);
  const passphrase = slot !== undefined && slot === passphraseSlotId(body) ? 'present' : 'of-then';
  // Under another key the header's own MAC does not hold, and nothing else can be said.
  if (!keys || !isAuthentic(front.header, keys)) {
    return { ...seen, state: 'unchecked', passphrase, holdings: null };
  }
  const manifest = prove(front, keys);
  return manifest
    ? { ...seen, state: 'sound', passphrase, holdings: holdingsOf(manifest) }
    : { ...seen, state: 'damaged', passphrase, holdings: null };
}

/**
 * When the newest backup that can be relied on was made: proved now where the keys are at hand,
 * proved when it was made where they are not. Null when there is none.
 */
export function findWayBack(backups: string, owner: Owner): string | null {
  const found = listShelf(backups).find((backup) => {
    const { state } = inspectBackup(backup, owner);
    return state === 'sound' || (state === 'unchecked' && !owner.keys);
  });
  return found?.at.toISOString() ?? null;
}

/**
 * Opens the database image of a proved backup for a moment, as an encrypted copy in `folder`. Null
 * when it does not open after all.
 */
export function readImage<T>(
  layout: BackupLayout,
  keys: VaultKeys,
  folder: string,
  read: (image: Connection) => T,
): T | null {
  const image = temporaryName(join(folder, 'image'));
  try {
    extractImage(layout, image);
    const opened = openDatabase(image, keys, 'read');
    if (!opened.ok) return null;
    try {
      return read(opened.value);
    } finally {
      opened.value.close();
    }
  } finally {
    rmSync(image, { force: true });
  }
}

/**
 * Whether an id stands anywhere in a database: in whatever tables the version that wrote it had, and
 * in what other rows say of it. A short id of another program's may be found where nobody is meant.
 */
function isHeldIn(image: Connection, id: string): boolean {
  const db = createReader(image);
  return listTables(db).some((table) => {
    const places = describeTable(db, table).columns.map(
      (column) => `instr(coalesce("${column}", ''), @id)`,
    );
    const sql = `SELECT 1 FROM "${table}" WHERE ${places.join(' + ')} > 0 LIMIT 1`;
    return db.get(sql, { id }) !== undefined;
  });
}

/** When the backups were made that hold a contact, or of which it cannot be told; newest first. */
export const listHolders = (backups: string, keys: VaultKeys, id: string): string[] =>
  listShelf(backups)
    .filter(({ file }) => {
      const front = readFront(file);
      if (!front || !isAuthentic(front.header, keys) || !prove(front, keys)) return true;
      return readImage(front.layout, keys, backups, (image) => isHeldIn(image, id)) ?? true;
    })
    .map(({ at }) => at.toISOString());
