import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getActState, performAct, redo, undo } from '../../electron/store/acts.ts';
import { insertContact, updateContact } from '../../electron/store/contacts.ts';
import type { Store, WritableDb } from '../../electron/store/db.ts';
import { getDraft, saveDraft } from '../../electron/store/draft.ts';
import { listEntries, removeEntry, saveEntry } from '../../electron/store/journal.ts';
import {
  getNetwork,
  replaceNetwork,
  saveEgo,
  setTie,
  setTiesAsked,
} from '../../electron/store/network.ts';
import { getPlan, savePlanItems } from '../../electron/store/plan.ts';
import { isSound } from '../../electron/store/summary.ts';
import { listTrash, restoreContacts, trashContacts } from '../../electron/store/trash.ts';
import type { Act } from '../../shared/contract/network.ts';
import type { Contact } from '../../shared/model/contact.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { aPlanItem } from '../support/builders.ts';
import {
  createTempStore,
  createTempVault,
  expectErr,
  expectOk,
  reopen,
} from '../support/temp-vault.ts';
import { contactChanges, day, egoChanges, line, network, text, weight } from './arbitraries.ts';
import { hold } from '../support/laws.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');
const ACT: Act = { code: 'contact-changed', name: 'Ada', count: 1 };

/** Everything undo is about. */
const stateOf = ({ db }: Store): unknown => ({
  network: getNetwork(db),
  entries: listEntries(db, { words: '', person: null, limit: 500 }).entries,
  trash: listTrash(db),
  plan: getPlan(db),
  found: listEntries(db, { words: 'a', person: null, limit: 500 }).entries,
});

type Step = (
  db: WritableDb,
  ids: readonly string[],
  entries: readonly string[],
) => Result<unknown, unknown>;

const at = (list: readonly string[], place: number): string =>
  list[place % list.length] ?? 'nobody';

/** Any act the app can make, on whatever is there when its turn comes. */
const step = fc.oneof(
  fc.tuple(line, contactChanges([])).map(
    ([name, changes]): Step =>
      (db) =>
        insertContact(db, { name, changes }),
  ),
  fc.tuple(fc.nat(99), fc.nat(99), contactChanges([])).map(
    ([one, other, changes]): Step =>
      (db, ids) =>
        updateContact(db, at(ids, one), {
          ...changes,
          met: { via: 'person', brokers: [{ kind: 'contact', id: at(ids, other) }] },
        }),
  ),
  fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }).map(
    (places): Step =>
      (db, ids) =>
        trashContacts(db, [...new Set(places.map((place) => at(ids, place)))], NOW),
  ),
  fc.array(fc.nat(99), { minLength: 1, maxLength: 2 }).map((places): Step => (db) => {
    const trashed = listTrash(db).map(({ id }) => id);
    return restoreContacts(db, [...new Set(places.map((place) => at(trashed, place)))]);
  }),
  fc.tuple(fc.nat(99), fc.nat(99), fc.option(weight)).map(
    ([one, other, value]): Step =>
      (db, ids) =>
        setTie(db, { a: at(ids, one), b: at(ids, other), weight: value }),
  ),
  fc.tuple(fc.nat(99), text).map(([place, note]): Step => (db, ids) => {
    const { id: _made, ...item } = aPlanItem({
      about: { kind: 'contact', id: at(ids, place) },
      note,
    });
    const before = getPlan(db).items[0]?.id ?? null;
    return savePlanItems(db, [{ ...item, id: before }], '2026-11-22');
  }),
  fc.boolean().map(
    (asked): Step =>
      (db) =>
        setTiesAsked(db, asked),
  ),
  egoChanges.map(
    (changes): Step =>
      (db) =>
        ok(saveEgo(db, changes)),
  ),
  network.map(
    (one): Step =>
      (db) =>
        ok(replaceNetwork(db, one)),
  ),
  fc.tuple(fc.option(fc.nat(99)), day, text, fc.array(fc.nat(99), { maxLength: 3 })).map(
    ([place, on, words, people]): Step =>
      (db, ids, entries) =>
        saveEntry(
          db,
          {
            id: place === null ? null : at(entries, place),
            day: on,
            text: `a ${words}`,
            people: ids.length === 0 ? [] : people.map((one) => at(ids, one)),
          },
          NOW,
        ),
  ),
  fc.nat(99).map(
    (place): Step =>
      (db, _, entries) =>
        removeEntry(db, at(entries, place)),
  ),
);

/** Makes a step as an act; answers with whether it became one. */
function perform(store: Store, one: Step): boolean {
  const before = getActState(store.db).undo;
  const ids = getNetwork(store.db).contacts.map(({ id }) => id);
  const { entries } = listEntries(store.db, { words: '', person: null, limit: 500 });
  const count = store.db.get<{ id: number | null }>('SELECT max(id) AS id FROM acts')?.id;
  performAct(store, ACT, (db) =>
    one(
      db,
      ids,
      entries.map(({ id }) => id),
    ),
  );
  const after = store.db.get<{ id: number | null }>('SELECT max(id) AS id FROM acts')?.id;
  expect(getActState(store.db).undo).toEqual(after === count ? before : ACT);
  return after !== count;
}

describe('acts', () => {
  it('undone all give the first state, done again all give the last, whatever they were', async () => {
    await hold(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const { store, connection } = await createTempStore();
        const states = [stateOf(store)];
        for (const one of steps) if (perform(store, one)) states.push(stateOf(store));
        for (const state of states.slice(0, -1).toReversed()) {
          expectOk(undo(store));
          expect(stateOf(store)).toEqual(state);
        }
        expect(expectErr(undo(store))).toEqual({ code: 'act/nothing-to-undo' });
        for (const state of states.slice(1)) {
          expectOk(redo(store));
          expect(stateOf(store)).toEqual(state);
        }
        expect(expectErr(redo(store))).toEqual({ code: 'act/nothing-to-redo' });
        expect(isSound(connection, 'full')).toBe(true);
        connection.exec(
          `INSERT INTO entries_fts (entries_fts, rank) VALUES ('integrity-check', 1)`,
        );
        connection.close();
      }),
      { numRuns: 25 },
    );
  });

  it('bring every number back to its last digit', async () => {
    const { store } = await createTempStore();
    const { id } = expectOk(performAct(store, ACT, (db) => insertContact(db, { name: 'Ada' })));
    const numbers = [0.1 + 0.2, 1 / 3, 5e-324, 999_999.999_999_999_9, 123_456.789_012_345_67];
    for (const freqPerYear of numbers) {
      expectOk(performAct(store, ACT, (db) => updateContact(db, id, { freqPerYear })));
    }
    for (const freqPerYear of numbers.toReversed()) {
      expect(getNetwork(store.db).contacts[0]?.freqPerYear).toBe(freqPerYear);
      expectOk(undo(store));
    }
  });

  it('are named by what they were, in the order they were done', async () => {
    const { store } = await createTempStore();
    const named = (name: string): Act => ({ code: 'contact-added', name, count: 1 });
    for (const name of ['Ada', 'Mia']) {
      expectOk(
        performAct(
          store,
          (contact: Contact) => named(contact.name),
          (db) => insertContact(db, { name }),
        ),
      );
    }
    expect(getActState(store.db)).toEqual({ undo: named('Mia'), redo: null });
    expect(expectOk(undo(store))).toEqual(named('Mia'));
    expect(getActState(store.db)).toEqual({ undo: named('Ada'), redo: named('Mia') });
    expect(expectOk(redo(store))).toEqual(named('Mia'));
  });

  it('after an undo cut off what was undone', async () => {
    const { store } = await createTempStore();
    for (const name of ['Ada', 'Mia']) {
      expectOk(performAct(store, ACT, (db) => insertContact(db, { name })));
    }
    expectOk(undo(store));
    expectOk(performAct(store, ACT, (db) => insertContact(db, { name: 'Zoé' })));
    expect(expectErr(redo(store))).toEqual({ code: 'act/nothing-to-redo' });
    expect(getNetwork(store.db).contacts.map(({ name }) => name)).toEqual(['Ada', 'Zoé']);
  });

  it('that change nothing are none, and leave what can be done again', async () => {
    const { store } = await createTempStore();
    const { id } = expectOk(performAct(store, ACT, (db) => insertContact(db, { name: 'Ada' })));
    expectOk(performAct(store, ACT, (db) => updateContact(db, id, { org: 'Clinic' })));
    expectOk(undo(store));
    expectOk(performAct(store, ACT, (db) => updateContact(db, id, { org: null, tags: [] })));
    expectOk(redo(store));
    expect(getNetwork(store.db).contacts[0]?.org).toBe('Clinic');
  });

  it('that fail or throw leave nothing behind', async () => {
    const { store } = await createTempStore();
    const before = stateOf(store);
    const refused = performAct(store, ACT, (db) => {
      expectOk(insertContact(db, { name: 'Ada' }));
      return err({ code: 'contact/not-found' });
    });
    expect(expectErr(refused)).toEqual({ code: 'contact/not-found' });
    expect(() =>
      performAct(store, ACT, (db) => {
        expectOk(insertContact(db, { name: 'Ada' }));
        throw new Error('a defect');
      }),
    ).toThrow('a defect');
    expect(stateOf(store)).toEqual(before);
    expect(getActState(store.db)).toEqual({ undo: null, redo: null });
    expectOk(performAct(store, ACT, (db) => insertContact(db, { name: 'Mia' })));
    expectOk(undo(store));
    expect(stateOf(store)).toEqual(before);
  });

  it('are kept up to two hundred', async () => {
    const { store } = await createTempStore();
    const { id } = expectOk(performAct(store, ACT, (db) => insertContact(db, { name: 'Ada' })));
    for (let closeness = 0; closeness < 205; closeness += 1) {
      expectOk(
        performAct(store, ACT, (db) => updateContact(db, id, { closeness: (closeness % 5) + 1 })),
      );
    }
    const kept = store.db.get<{ n: number }>('SELECT count(*) AS n FROM acts');
    expect(kept?.n).toBe(200);
    const rows = store.db.get<{ n: number }>(
      'SELECT count(*) AS n FROM act_changes WHERE act_id NOT IN (SELECT id FROM acts)',
    );
    expect(rows?.n).toBe(0);
    expectOk(undo(store));
    expect(getNetwork(store.db).contacts[0]?.closeness).toBe(4);
  });

  it('do not see drafts', async () => {
    const { store } = await createTempStore();
    const draft = { entryId: null, day: '2026-11-22', text: 'half a thought', people: [] };
    expectOk(performAct(store, ACT, (db) => insertContact(db, { name: 'Ada' })));
    expectOk(store.save((db) => ok(saveDraft(db, draft))));
    expectOk(undo(store));
    expect(getDraft(store.db)).toEqual(draft);
    expect(getActState(store.db).undo).toBeNull();
  });
});

describe('across closing and opening', () => {
  it('what was done can still be taken back, and done again', async () => {
    const { vault, folder } = await createTempVault();
    const before = stateOf(vault.store);
    expectOk(performAct(vault.store, ACT, (db) => insertContact(db, { name: 'Ada' })));
    const after = stateOf(vault.store);
    vault.close();
    const second = expectOk(await reopen(folder));
    expect(expectOk(undo(second.store))).toEqual(ACT);
    expect(stateOf(second.store)).toEqual(before);
    second.close();
    const third = expectOk(await reopen(folder));
    expect(expectOk(redo(third.store))).toEqual(ACT);
    expect(stateOf(third.store)).toEqual(after);
  });
});
