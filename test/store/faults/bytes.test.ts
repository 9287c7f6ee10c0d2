/** A database with a byte changed, or cut: what is read from it is right, or nothing is. */
import {
  closeSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { VaultKeys } from '../../../electron/crypto/vault-keys.ts';
import { insertContact } from '../../../electron/store/contacts.ts';
import { toStoreFailure } from '../../../electron/store/failures.ts';
import { saveEntry } from '../../../electron/store/journal.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { isSound, summarize } from '../../../electron/store/summary.ts';
import { must } from '../../../shared/assert.ts';
import { createTempKeys, createTempStore, expectOk, tempFolder } from '../../support/temp-vault.ts';
import { count, patienceMs, report, tries } from './counts.ts';

const FLIPS = tries(150, 10_000);
const CUTS = tries(60, 2_000);
const PEOPLE = 30;

let keys: VaultKeys;
let image: Buffer;
let digest: string;

beforeAll(async () => {
  const { store, connection, keys: storeKeys } = await createTempStore();
  for (let number = 0; number < PEOPLE; number += 1) {
    const name = `Person ${String(number)}`;
    const text = `tea with ${name} `.repeat(20);
    expectOk(
      store.save((db) => {
        const contact = insertContact(db, { name, changes: { notes: text } });
        if (!contact.ok) return contact;
        const people = [contact.value.id];
        return saveEntry(db, { id: null, day: '2026-11-22', text, people }, new Date());
      }),
    );
  }
  const file = join(tempFolder(), 'image.db');
  writeFileSync(file, '');
  connection.prepare('VACUUM INTO ?').run([file]);
  ({ digest } = summarize(connection));
  image = readFileSync(file);
  keys = await createTempKeys(Buffer.from(storeKeys.vaultKey.bytes).toString('hex'));
});

/** What a reader makes of a file: nothing, the same as ever, or something else. */
function readAll(file: string): 'refused' | 'same' | 'wrong' {
  const opened = openDatabase(file, keys, 'read');
  if (!opened.ok) return 'refused';
  try {
    if (!isSound(opened.value, 'quick')) return 'refused';
    return summarize(opened.value).digest === digest ? 'same' : 'wrong';
  } catch (error) {
    if (toStoreFailure(error)?.code === 'vault/damaged') return 'refused';
    throw error;
  } finally {
    opened.value.close();
  }
}

function writeByte(file: string, at: number, byte: number): void {
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, Uint8Array.of(byte), 0, 1, at);
  } finally {
    closeSync(handle);
  }
}

it(
  'with any byte changed is refused, or reads as it was',
  () => {
    const file = join(tempFolder(), 'flipped.db');
    writeFileSync(file, image);
    const outcomes = new Map<string, number>();
    for (let turn = 0; turn < FLIPS; turn += 1) {
      // The first page byte by byte, then anywhere.
      const at = turn < FLIPS / 10 ? turn % 4096 : (turn * 7_919_993) % image.length;
      const byte = must(image[at], 'the place is in the file');
      writeByte(file, at, byte ^ (1 + (turn % 255)));
      count(outcomes, readAll(file));
      writeByte(file, at, byte);
    }
    expect(outcomes.get('wrong')).toBeUndefined();
    expect(outcomes.get('refused')).toBeGreaterThan(FLIPS * 0.9);
    report('flips', { flips: FLIPS, wrong: 0, crashes: 0, ...Object.fromEntries(outcomes) });
  },
  patienceMs(FLIPS, 50),
);

it(
  'cut to any length is refused, and left as it is',
  () => {
    const file = join(tempFolder(), 'cut.db');
    const outcomes = new Map<string, number>();
    for (let turn = 0; turn < CUTS; turn += 1) {
      // Every other one at the end of a page, where it is hardest to see.
      const anywhere = (turn * 104_729) % image.length;
      const length = turn % 2 === 0 ? anywhere : anywhere - (anywhere % 4096);
      writeFileSync(file, image);
      truncateSync(file, length);
      count(outcomes, readAll(file));
      expect(statSync(file).size).toBe(length);
    }
    expect(Object.fromEntries(outcomes)).toEqual({ refused: CUTS });
    report('cuts', { cuts: CUTS, refused: CUTS });
  },
  patienceMs(CUTS, 50),
);
