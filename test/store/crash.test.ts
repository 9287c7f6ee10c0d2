import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getNetwork } from '../../electron/store/network.ts';
import { openDatabase } from '../../electron/store/open-database.ts';
import { isSound } from '../../electron/store/summary.ts';
import { createTempKeys, expectErr } from '../support/temp-vault.ts';
import { startChild } from './children/start-child.ts';
import { createFaultDatabase, FAULT_KEY, openFaultDatabase } from './faults/database.ts';

describe('a second process', () => {
  it('is told that the vault is in use, and changes nothing', async () => {
    const file = await createFaultDatabase(9);
    const child = startChild('writer.ts', ['hold', file, FAULT_KEY]);
    await child.says('held');
    expect(child.lines).toEqual(['open', 'held']);
    const { size } = statSync(file);
    const second = openDatabase(file, await createTempKeys(FAULT_KEY), 'open');
    expect(expectErr(second)).toEqual({ code: 'vault/in-use' });
    expect(statSync(file).size).toBe(size);
    await child.killAfter(0);
    const { connection } = await openFaultDatabase(file);
    expect(isSound(connection, 'quick')).toBe(true);
    connection.close();
  });
});

describe('a save', () => {
  it('leaves the write-ahead log empty', async () => {
    const file = await createFaultDatabase(9);
    const { connection, store } = await openFaultDatabase(file);
    store.save((db) => ({ ok: true, value: db.run("UPDATE contacts SET notes = 'x'") }));
    expect(statSync(`${file}-wal`).size).toBe(0);
    connection.close();
  });

  it('that finds the disk full says so, loses nothing, and works again with room', async () => {
    const file = await createFaultDatabase(9);
    const { connection, store } = await openFaultDatabase(file);
    const grow = (): unknown =>
      store.save((db) => ({
        ok: true,
        value: db.run('UPDATE contacts SET notes = hex(randomblob(20000))'),
      }));
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${String(pages)}`);
    expect(grow()).toEqual({ ok: false, error: { code: 'disk/full' } });
    expect(getNetwork(store.db).contacts.every(({ notes }) => notes === null)).toBe(true);
    connection.pragma('max_page_count = 1000000');
    expect(grow()).toMatchObject({ ok: true });
    expect(isSound(connection, 'full')).toBe(true);
    connection.close();
  });
});
