import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../electron/store/db.ts';
import type { Connection } from '../../electron/store/driver.ts';
import { migrate, MIGRATIONS, schemaState } from '../../electron/store/migrate.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { openDatabase } from '../../electron/store/open-database.ts';
import { describeTable } from '../../electron/store/tables.ts';
import { createTempKeys, expectErr, expectOk } from '../support/temp-vault.ts';
import { createFaultDatabase, FAULT_KEY } from './faults/database.ts';

/** SHA-256 of each script. A script that is out in the world is never edited: append another. */
const PINNED = [
  'db735514d2ebf85d29739b58f6177e94fb8af2c8a2e970f2b0585816a69e3ddf',
  '10dfdbdc02f5534d4fd3054a439ea035f073a1535c5683acd08615662bb86c65',
  '87782be3324473266da6fdaf304e83e0a196edf805ba02bead93ecccdb26b46d',
  '82c37723414fe610422062efd6681175874fa636d71ec99003b0d3e21d576271',
  '872739ad42621c34316df8214715309816000c10c90cb598565ca8ce34d4692a',
  'b3021df98be4134f09a1748816ab42f24518f6657480ec1943ff5ce23199065b',
  '23ceacc59dde34551e34537bde0dc6870c8266ea9f5a928bb871b96e2d3b7a1b',
];

const hashOf = (script: string): string => createHash('sha256').update(script).digest('hex');

async function openAt(migrations: readonly string[]): Promise<Connection> {
  const file = await createFaultDatabase(9, migrations);
  return expectOk(openDatabase(file, await createTempKeys(FAULT_KEY), 'open'));
}

describe('the schema', () => {
  it('is made by scripts that stay as they were released', () => {
    expect(MIGRATIONS.map(hashOf)).toEqual(PINNED);
  });

  it.each(MIGRATIONS.slice(0, -1).map((_, index) => index + 1))(
    'comes from version %i to the present one with every row as it was',
    async (version) => {
      const connection = await openAt(MIGRATIONS.slice(0, version));
      connection.exec(`
        INSERT INTO ties (a, b, weight) VALUES ('c1', 'c2', 3);
        INSERT INTO brokers (person_id, position, contact_id, self) VALUES ('c1', 0, 'c2', 0);
        INSERT INTO entries VALUES (1, 'e', '2026-11-22', 'tea', '', '');
        INSERT INTO entry_people VALUES ('e', 0, 'c3');`);
      if (version >= 3) {
        connection.exec(`INSERT INTO snapshots VALUES (1, 's', '2026-05-20', NULL, NULL, '{}')`);
      }
      // The columns of that version: later ones are added beside them.
      const tables = ['contacts', 'ties', 'brokers', 'entries', 'entry_people'];
      const columns = [...tables, ...(version >= 3 ? ['snapshots'] : [])].map((name) =>
        describeTable(createReader(connection), name),
      );
      const rows = (): unknown[] =>
        columns.map((table) =>
          connection.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name}`).all([]),
        );
      const before = rows();
      expect(schemaState(connection)).toBe('behind');
      expect(expectOk(migrate(connection))).toBe(MIGRATIONS.length);
      expect(schemaState(connection)).toBe('current');
      expect(rows()).toEqual(before);
      expect(getNetwork(createReader(connection)).contacts).toHaveLength(9);
      connection.close();
    },
  );

  it('of a newer version is refused and left as it is', async () => {
    const connection = await openAt([...MIGRATIONS, 'CREATE TABLE later (id INTEGER) STRICT']);
    expect(expectErr(migrate(connection))).toEqual({ code: 'vault/from-newer-version' });
    expect(connection.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1);
    connection.close();
  });
});
