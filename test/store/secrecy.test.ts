/** What lies on the disk: looked at byte by byte, for the option is not the proof. */
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { performAct, undo } from '../../electron/store/acts.ts';
import { removeContacts } from '../../electron/store/contacts.ts';
import { saveDraft } from '../../electron/store/draft.ts';
import { saveEntry } from '../../electron/store/journal.ts';
import { replaceNetwork, saveEgo } from '../../electron/store/network.ts';
import { connect } from '../../electron/store/open-database.ts';
import { addPlan } from '../../electron/store/plan.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { emptyNetwork } from '../../shared/model/network.ts';
import { ok } from '../../shared/result.ts';
import { aPlanItem } from '../support/builders.ts';
import {
  createTempStore,
  createTempVault,
  expectOk,
  PASSPHRASE,
  tempFolder,
} from '../support/temp-vault.ts';

/** Words found nowhere else, on their own as the search index would hold them. */
const WORDS = ['Zwyxqvantsel', 'Klöpfjorqand', 'Mungbrexolit'];
const SENTENCE = WORDS.join(' ');
const NOW = new Date('2026-11-22T08:30:00.000Z');

const originalTmp = process.env['TMPDIR'];
afterEach(() => {
  if (originalTmp === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = originalTmp;
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Files that hold a word of the sentence, or the passphrase, in any spelling a database may use. */
function findLeaks(folder: string, secrets: readonly string[]): string[] {
  const spellings = secrets.flatMap((secret) =>
    [secret, secret.toLowerCase(), secret.normalize('NFD')].flatMap((text) => [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text, 'utf8').toString('hex')),
    ]),
  );
  return filesIn(folder).filter((file) => {
    const bytes = readFileSync(file);
    return spellings.some((spelling) => bytes.includes(spelling));
  });
}

/** Writes the sentence wherever a person can write, and takes some of it back. */
function writeEverywhere({ store }: OpenVault): void {
  const act = { code: 'contact-added', name: SENTENCE, count: 1 } as const;
  expectOk(performAct(store, act, (db) => ok(saveEgo(db, { name: SENTENCE, org: SENTENCE }))));
  const contact = {
    ...emptyContact('c1', SENTENCE),
    notes: `${SENTENCE} `.repeat(300),
    tags: WORDS,
    met: { via: 'person' as const, brokers: [{ kind: 'name' as const, name: SENTENCE }] },
    extras: { [SENTENCE]: SENTENCE },
  };
  expectOk(
    performAct(store, act, (db) =>
      ok(replaceNetwork(db, { ...emptyNetwork(), contacts: [contact] })),
    ),
  );
  const input = { id: null, day: '2026-11-22', text: `${SENTENCE}\n`.repeat(100), people: ['c1'] };
  expectOk(performAct(store, act, (db) => saveEntry(db, input, NOW)));
  const planned = aPlanItem({
    about: { kind: 'contact', id: 'c1' },
    note: SENTENCE,
    draft: SENTENCE,
  });
  const plan = { items: [planned], declined: [], weeklyMinutes: null, goals: [] };
  expectOk(performAct(store, act, (db) => ok(addPlan(db, plan))));
  const draft = { entryId: null, day: '2026-11-22', text: SENTENCE, people: [] };
  expectOk(store.save((db) => ok(saveDraft(db, draft))));
  expectOk(performAct(store, act, (db) => removeContacts(db, ['c1'])));
  expectOk(undo(store));
}

describe('what a person writes', () => {
  it('is in no file in the clear: not the database, its log, a backup, a temporary file', async () => {
    const tmp = tempFolder();
    process.env['TMPDIR'] = tmp;
    const { vault, folder, recoveryCode } = await createTempVault();
    writeEverywhere(vault);
    const secrets = [...WORDS, PASSPHRASE, recoveryCode, recoveryCode.replaceAll('-', '')];
    expectOk(vault.backUpIfDue());
    expectOk(vault.backUpTo(join(tmp, 'kept.plexus-backup')));
    expect(filesIn(folder)).toContain(join(folder, 'vault.db-wal'));
    expect(findLeaks(tmp, secrets)).toEqual([]);
    expect(findLeaks(folder, secrets)).toEqual([]);
    vault.close();
    expect(findLeaks(folder, secrets)).toEqual([]);
    expect(findLeaks(tmp, secrets)).toEqual([]);
  });

  it('is in the log encrypted too, before it reaches the database', async () => {
    const { connection, store, file } = await createTempStore();
    connection.exec('BEGIN IMMEDIATE');
    connection
      .prepare(
        `INSERT INTO entries (sort_key, id, day, text, created_at, changed_at)
         VALUES (1, 'e', '2026-11-22', ?, '', '')`,
      )
      .run([SENTENCE]);
    connection.exec('COMMIT');
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(4096);
    expect(findLeaks(join(file, '..'), WORDS)).toEqual([]);
    expectOk(store.save((db) => ok(saveDraft(db, null))));
    expect(statSync(`${file}-wal`).size).toBe(0);
    expect(findLeaks(join(file, '..'), WORDS)).toEqual([]);
  });

  it.runIf(existsSync('/proc/self/fd'))(
    'never goes through a temporary file of the database, even for a large sort',
    async () => {
      const { connection } = await createTempStore();
      const sort = connection.prepare(`
        WITH RECURSIVE rows (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM rows WHERE n < 60000)
        SELECT DISTINCT n, hex(randomblob(100)) AS filler FROM rows ORDER BY filler`);
      for (const _ of sort.iterate([])) {
        const open = readdirSync('/proc/self/fd').flatMap((handle) => {
          try {
            return [readlinkSync(join('/proc/self/fd', handle))];
          } catch {
            return []; // The listing's own handle is gone by now.
          }
        });
        expect(open.filter((target) => target.includes('etilqs'))).toEqual([]);
        break;
      }
    },
  );
});

describe('an encrypted database', () => {
  it('looks like nothing: no name of the format, no pattern, no key needed to see that', async () => {
    const { vault, folder } = await createTempVault();
    writeEverywhere(vault);
    vault.close();
    const bytes = readFileSync(join(folder, 'vault.db'));
    expect(bytes.includes('SQLite format 3')).toBe(false);
    const counts = new Map<number, number>();
    for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
    let entropy = 0;
    for (const count of counts.values()) {
      entropy -= (count / bytes.length) * Math.log2(count / bytes.length);
    }
    expect(entropy).toBeGreaterThan(7.99);
  });

  it('opens with no other key than its own', async () => {
    const { file, connection } = await createTempStore();
    connection.close();
    const other = connect(file, 'read');
    other.pragma(`cipher = 'chacha20'`);
    other.key?.(Buffer.concat([Buffer.from('raw:'), Buffer.alloc(32)]));
    expect(() => other.pragma('schema_version')).toThrow(
      expect.objectContaining({ code: 'SQLITE_NOTADB' }),
    );
    other.close();
  });

  it('keeps nothing of what was deleted in its free pages', async () => {
    const { connection, store } = await createTempStore();
    const input = { id: null, day: '2026-11-22', text: `${SENTENCE} `.repeat(500), people: [] };
    const entry = expectOk(store.save((db) => saveEntry(db, input, NOW)));
    connection.exec(`DELETE FROM entries WHERE id = '${entry.id}'`);
    const left = connection
      .prepare('SELECT count(*) AS n FROM entries_fts_data WHERE instr(block, ?) > 0')
      .all(['zwyxqvantsel']);
    expect(left).toEqual([{ n: 0 }]);
  });
});
