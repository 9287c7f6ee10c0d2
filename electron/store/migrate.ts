/**
 * From whatever schema a vault has to the present one. All missing steps run in one transaction
 * together with the version number, so a vault is at the old version or at the new one and never
 * between; a vault of a newer version is refused, not guessed at.
 */
import { assert } from '../../shared/assert.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Connection } from './driver.ts';
import { init } from './migrations/0001-init.ts';
import { poolAndTrash } from './migrations/0002-pool-and-trash.ts';
import { snapshots } from './migrations/0003-snapshots.ts';
import { plan } from './migrations/0004-plan.ts';
import { pins } from './migrations/0005-pins.ts';
import { goals } from './migrations/0006-goals.ts';
import { views } from './migrations/0007-views.ts';

/** `PLX1`: marks the database as ours. */
const APPLICATION_ID = 0x504c5831;

/** One SQL script per version, the first being version 1. Only ever appended to. */
export const MIGRATIONS: readonly string[] = [
  init,
  poolAndTrash,
  snapshots,
  plan,
  pins,
  goals,
  views,
];

const versionOf = (database: Connection): number =>
  Number(database.pragma('user_version', { simple: true }));

/** Where a database stands against `migrations`. */
export function schemaState(
  database: Connection,
  migrations: readonly string[] = MIGRATIONS,
): 'empty' | 'behind' | 'current' | 'newer' | 'foreign' {
  const version = versionOf(database);
  if (version === 0) {
    const table = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get([]);
    return table === undefined ? 'empty' : 'foreign';
  }
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'foreign';
  if (version > migrations.length) return 'newer';
  return version < migrations.length ? 'behind' : 'current';
}

function checkInvariants(database: Connection): void {
  const broken = database.pragma('foreign_key_check');
  assert(Array.isArray(broken) && broken.length === 0, 'a migration keeps every reference');
}

/**
 * Brings the schema up to date and answers with its version. The caller has made a backup of a
 * database that is behind.
 */
export function migrate(
  database: Connection,
  migrations: readonly string[] = MIGRATIONS,
): Result<number, ErrorOf<'vault/from-newer-version' | 'vault/damaged'>> {
  const state = schemaState(database, migrations);
  if (state === 'newer') return err({ code: 'vault/from-newer-version' });
  if (state === 'foreign') return err({ code: 'vault/damaged', part: 'database' });
  if (state === 'current') return ok(migrations.length);
  // A step may rebuild a table that others refer to; what it leaves is checked before the commit.
  database.pragma('foreign_keys = OFF');
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations.slice(versionOf(database))) database.exec(step);
    checkInvariants(database);
    database.pragma(`application_id = ${String(APPLICATION_ID)}`);
    database.pragma(`user_version = ${String(migrations.length)}`);
    database.exec('COMMIT');
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
    database.pragma('foreign_keys = ON');
  }
  return ok(migrations.length);
}
