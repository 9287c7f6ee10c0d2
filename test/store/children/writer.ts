/**
 * A process of its own that works with a database until it is killed. Arguments: what to do, the
 * database, its vault key in hexadecimal, how often at most. It says what it has done, one line each,
 * after it is done.
 */
import { writeSync } from 'node:fs';
import { must } from '../../../shared/assert.ts';
import { Redacted } from '../../../electron/crypto/redacted.ts';
import { loadSodium } from '../../../electron/crypto/sodium.ts';
import { createVaultKeys } from '../../../electron/crypto/vault-keys.ts';
import { performAct, undo } from '../../../electron/store/acts.ts';
import { insertContact } from '../../../electron/store/contacts.ts';
import { createStore } from '../../../electron/store/db.ts';
import type { Connection } from '../../../electron/store/driver.ts';
import { saveEntry } from '../../../electron/store/journal.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { createRecorder } from '../../../electron/store/row-images.ts';

const [, , task, file, key, times = 'Infinity'] = process.argv;

/** Written at once: a line in a buffer would be lost with the process. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function open(): Promise<Connection> {
  const vaultKey = new Redacted(Buffer.from(must(key, 'a key is given'), 'hex'));
  const keys = createVaultKeys(await loadSodium(), vaultKey);
  const opened = openDatabase(must(file, 'a database is given'), keys, 'open');
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** Saves, for ever unless told otherwise; every fifth time takes the last act back and does something else. */
function write(connection: Connection): void {
  createRecorder(connection);
  const store = createStore(connection);
  for (let number = 1; number <= Number(times); number += 1) {
    const name = `contact ${String(number)}`;
    const saved = performAct(store, { code: 'contact-added', name, count: 1 }, (db) => {
      const contact = insertContact(db, { name });
      if (!contact.ok) return contact;
      const people = [contact.value.id];
      return saveEntry(db, { id: null, day: '2026-11-22', text: name, people }, new Date());
    });
    if (!saved.ok) throw new Error(saved.error.code);
    if (number % 5 === 0) {
      const undone = undo(store);
      if (!undone.ok) throw new Error(undone.error.code);
      say(`undone ${String(number)}`);
    } else {
      say(`saved ${String(number)}`);
    }
  }
}

/** Holds the database open, doing nothing, until the process ends. */
function hold(): void {
  say('held');
  setInterval(() => undefined, 60_000);
}

const tasks = { write, hold } as const;
const connection = await open();
say('open');
tasks[must(task, 'a task is given') as keyof typeof tasks](connection); // given by the tests below
