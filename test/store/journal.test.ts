import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertContact, removeContacts } from '../../electron/store/contacts.ts';
import { createReader, type ReadableDb, type Store } from '../../electron/store/db.ts';
import type { Connection } from '../../electron/store/driver.ts';
import { getDraft, saveDraft } from '../../electron/store/draft.ts';
import {
  allEntries,
  findEntry,
  insertEntries,
  listEntries,
  removeEntry,
  saveEntry,
} from '../../electron/store/journal.ts';
import { ok } from '../../shared/result.ts';
import type { Draft, Entry } from '../../shared/model/journal.ts';
import { createTempStore, expectErr, expectOk } from '../support/temp-vault.ts';
import { day as anyDay, text as anyText } from './arbitraries.ts';
import { hold } from '../support/laws.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');
const LATER = new Date('2026-11-23T09:00:00.000Z');

let store: Store;
let connection: Connection;
beforeEach(async () => {
  ({ store, connection } = await createTempStore());
});

const write = (text: string, day = '2026-11-22', people: string[] = []): Entry =>
  expectOk(store.save((db) => saveEntry(db, { id: null, day, text, people }, NOW)));

const addContact = (name: string): string =>
  expectOk(store.save((db) => insertContact(db, { name }))).id;

const find = (words: string, person: string | null = null, limit = 500): string[] =>
  listEntries(store.db, { words, person, limit }).entries.map(({ text }) => text);

describe('an entry', () => {
  it('comes back as it was written', () => {
    hold(
      fc.property(anyDay, anyText, (day, text) => {
        const entry = write(text, day);
        expect(entry).toMatchObject({ day, text, people: [] });
        expect(findEntry(store.db, entry.id)).toEqual(entry);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps when it was made and notes when it was changed', () => {
    const entry = write('first');
    const input = { id: entry.id, day: '2026-01-01', text: 'second', people: [] };
    const changed = expectOk(store.save((db) => saveEntry(db, input, LATER)));
    expect(changed).toEqual({
      ...entry,
      day: '2026-01-01',
      text: 'second',
      changedAt: LATER.toISOString(),
    });
  });

  it('is linked to each person once, in the order given', () => {
    const [ada, mia] = [addContact('Ada'), addContact('Mia')];
    expect(write('tea', '2026-11-22', [mia, ada, mia]).people).toEqual([mia, ada]);
  });

  it('is linked to contacts only', () => {
    const input = { id: null, day: '2026-11-22', text: 'tea', people: ['nobody'] };
    const refused = store.save((db) => saveEntry(db, input, NOW));
    expect(expectErr(refused)).toEqual({ code: 'contact/not-found' });
    expect(find('')).toEqual([]);
  });

  it('that is not there cannot be changed or removed', () => {
    const input = { id: 'nothing', day: '2026-11-22', text: 'tea', people: [] };
    for (const refused of [
      store.save((db) => saveEntry(db, input, NOW)),
      store.save((db) => removeEntry(db, 'nothing')),
    ]) {
      expect(expectErr(refused)).toEqual({ code: 'entry/not-found' });
    }
  });

  it('removed is found no more', () => {
    const entry = write('tea with Ada', '2026-11-22', [addContact('Ada')]);
    expectOk(store.save((db) => removeEntry(db, entry.id)));
    expect([find(''), find('tea'), findEntry(store.db, entry.id)]).toEqual([[], [], null]);
  });
});

describe('the list of entries', () => {
  it('is newest first: by day, and within a day the last written first', () => {
    write('old', '2020-02-29');
    write('a', '2026-11-22');
    write('b', '2026-11-22');
    write('ancient', '0900-01-01');
    write('future', '9999-12-31');
    expect(find('')).toEqual(['future', 'b', 'a', 'old', 'ancient']);
  });

  it('moves an entry whose day changes', () => {
    const entry = write('moving', '2026-11-22');
    write('staying', '2026-11-21');
    const input = { id: entry.id, day: '2026-11-20', text: 'moving', people: [] };
    expectOk(store.save((db) => saveEntry(db, input, LATER)));
    expect([find(''), find('mov')]).toEqual([['staying', 'moving'], ['moving']]);
  });

  it('counts all that match and shows as many as asked', () => {
    for (const text of ['tea one', 'tea two', 'tea three', 'coffee']) write(text);
    const { entries, total } = listEntries(store.db, { words: 'te', person: null, limit: 2 });
    expect([entries.map(({ text }) => text), total]).toEqual([['tea three', 'tea two'], 3]);
    expect(listEntries(store.db, { words: '', person: null, limit: 1 }).total).toBe(4);
  });

  it('can be that of one person, with or without words', () => {
    const [ada, mia] = [addContact('Ada'), addContact('Mia')];
    write('tea', '2026-11-20', [ada]);
    write('coffee', '2026-11-21', [ada, mia]);
    write('tea again', '2026-11-22', [mia]);
    expect(find('', ada)).toEqual(['coffee', 'tea']);
    expect(find('te', mia)).toEqual(['tea again']);
    expect(listEntries(store.db, { words: 'te', person: ada, limit: 1 }).total).toBe(1);
    expect(find('', 'nobody')).toEqual([]);
  });
});

describe('searching', () => {
  it('finds words by their beginning, whatever their case and accents', () => {
    write('Réunion à l’Hôpital avec Noël');
    for (const words of ['reu', 'RÉUNION', 'hop noe', 'l’hop', 'noel']) {
      expect(find(words)).toHaveLength(1);
    }
    for (const words of ['union', 'pital', 'reu x']) expect(find(words)).toHaveLength(0);
  });

  it('shows where the words were found', () => {
    write('😀 Élan vital, elan — ÉLANCÉ');
    const [found] = listEntries(store.db, { words: 'ela', person: null, limit: 1 }).entries;
    expect(found?.matches.map(([start, end]) => found.text.slice(start, end))).toEqual([
      'Élan',
      'elan',
      'ÉLANCÉ',
    ]);
  });

  it('shows no places rather than wrong ones where a text holds our marks', () => {
    write('tea \uFDD0 and \uFDD1 more tea');
    const [found] = listEntries(store.db, { words: 'tea', person: null, limit: 1 }).entries;
    expect(found?.matches).toEqual([]);
  });

  it('follows what was changed', () => {
    const entry = write('tea');
    const input = { id: entry.id, day: '2026-11-22', text: 'coffee', people: [] };
    expectOk(store.save((db) => saveEntry(db, input, LATER)));
    expect([find('tea'), find('coffee')]).toEqual([[], ['coffee']]);
  });
});

/** Letters of several scripts, accents, digits, signs, and what a query language would trip over. */
const symbols = fc.constantFrom(
  ...Array.from('aàáâAÀbcçeéêëEÉßøœ'), // Latin
  ...Array.from('αάΑдёЁ漢字かな한'), // other scripts
  ...Array.from('0123²½'),
  ...Array.from(' \t\n.,;:!?\'"’«»()[]{}*^+-~<>=/\\|&%$#@_\0'),
  '\u0301',
  '\u0308',
  '\uFDD0',
  '😀',
  ' AND ',
  ' OR ',
  ' NOT ',
  'NEAR(',
  ' text:',
);
const phrase = fc.array(symbols, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** What one types on the way to a word. */
const begun = fc.array(symbols, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join(''));

/**
 * The same search written naively: the index is asked for nothing but what the words of a text are.
 */
class NaiveSearch {
  readonly #connection: Connection;
  readonly #db: ReadableDb;
  constructor(connection: Connection) {
    this.#connection = connection;
    this.#db = createReader(connection);
    connection.exec(`
      CREATE VIRTUAL TABLE temp.oracle USING fts5 (
        text, tokenize = 'unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE temp.oracle_words USING fts5vocab (temp, oracle, instance);`);
  }

  wordsOf(text: string): string[] {
    this.#connection.exec('DELETE FROM temp.oracle');
    this.#connection.prepare('INSERT INTO temp.oracle (text) VALUES (?)').run([text]);
    return this.#db
      .all<{ term: string }>('SELECT term FROM temp.oracle_words ORDER BY offset')
      .map(({ term }) => term);
  }

  /** The words of one typed word stand one after the other, the last of them begun. */
  isFound(text: string, typed: string): boolean {
    const words = this.wordsOf(text);
    return typed
      .split(/[\s\0]+/u)
      .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
      .map((word) => this.wordsOf(word))
      .every((wanted) =>
        words.some(
          (_, from) =>
            wanted.length > 0 &&
            wanted.every((word, index) =>
              index === wanted.length - 1
                ? words[from + index]?.startsWith(word) === true
                : words[from + index] === word,
            ),
        ),
      );
  }
}

describe('a search for anything at all', () => {
  it('finds what reading every entry would find', () => {
    const naive = new NaiveSearch(connection);
    hold(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 5 }),
        fc.array(fc.oneof(begun, phrase), { minLength: 1, maxLength: 8 }),
        (texts, queries) => {
          store.save((db) => {
            db.run('DELETE FROM entries');
            for (const text of texts) {
              expectOk(saveEntry(db, { id: null, day: '2026-11-22', text, people: [] }, NOW));
            }
            return ok(null);
          });
          for (const words of queries) {
            const expected = texts.filter((text) => naive.isFound(text, words));
            expect([words, find(words).toReversed()]).toEqual([words, expected]);
            expect(listEntries(store.db, { words, person: null, limit: 1 }).total).toBe(
              expected.length,
            );
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('never fails, and shows places that lie in the text', () => {
    hold(
      fc.property(anyText, fc.string({ unit: 'binary', maxLength: 30 }), (text, words) => {
        write(text);
        const { entries } = listEntries(store.db, { words, person: 'nobody', limit: 5 });
        expect(entries).toEqual([]);
        for (const found of listEntries(store.db, { words, person: null, limit: 5 }).entries) {
          for (const [start, end] of found.matches) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(found.text.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the whole journal', () => {
  it('goes into another vault and comes back the same, oldest first', async () => {
    const people = [addContact('Ada'), addContact('Mia')];
    for (const day of ['2026-11-22', '0900-01-01', '2026-11-22']) write(`on ${day}`, day, people);
    const journal = allEntries(store.db);
    expect(journal.map(({ day }) => day)).toEqual(['0900-01-01', '2026-11-22', '2026-11-22']);
    const other = (await createTempStore()).store;
    for (const id of people) {
      expectOk(other.save((db) => insertContact(db, { id, name: 'Somebody' })));
    }
    for (const _ of ['once', 'and again']) {
      expectOk(other.save((db) => ok(insertEntries(db, journal))));
      expect(allEntries(other.db)).toEqual(journal);
    }
  });

  it('leaves out links to nobody, and what is here stays as it is', () => {
    const mine = write('mine');
    const theirs = { ...mine, id: 'theirs', people: ['nobody'] };
    expectOk(store.save((db) => ok(insertEntries(db, [{ ...mine, text: 'other' }, theirs]))));
    expect(allEntries(store.db)).toEqual([mine, { ...theirs, people: [] }]);
  });
});

describe('a draft', () => {
  const draft: Draft = { entryId: null, day: '2026-11-22', text: 'half a thought', people: [] };
  const keep = (one: Draft | null): unknown => expectOk(store.save((db) => ok(saveDraft(db, one))));

  it('is kept as it is, replaced, and forgotten', () => {
    expect(getDraft(store.db)).toBeNull();
    keep(draft);
    keep({ ...draft, text: 'half a thought more' });
    expect(getDraft(store.db)).toEqual({ ...draft, text: 'half a thought more' });
    keep(null);
    expect(getDraft(store.db)).toBeNull();
  });

  it('is gone once its entry is saved', () => {
    keep(draft);
    write('a whole thought');
    expect(getDraft(store.db)).toBeNull();
  });

  it('forgets people who are gone, and becomes a new entry when its own is gone', () => {
    const [ada, mia] = [addContact('Ada'), addContact('Mia')];
    const entry = write('tea');
    keep({ ...draft, entryId: entry.id, people: [ada, mia] });
    expectOk(store.save((db) => removeContacts(db, [ada])));
    expect(getDraft(store.db)).toEqual({ ...draft, entryId: entry.id, people: [mia] });
    expectOk(store.save((db) => removeEntry(db, entry.id)));
    expect(getDraft(store.db)).toEqual({ ...draft, people: [mia] });
  });
});
