import { describe, expect, it } from 'vitest';
import { getActState, performAct, undo } from '../../electron/store/acts.ts';
import { insertContacts } from '../../electron/store/contacts.ts';
import type { Store, WritableDb } from '../../electron/store/db.ts';
import { listEntries, saveEntry } from '../../electron/store/journal.ts';
import { getNetwork, replaceNetwork, setTie } from '../../electron/store/network.ts';
import {
  emptyTrash,
  listTrash,
  restoreContacts,
  trashContacts,
} from '../../electron/store/trash.ts';
import { openVault } from '../../electron/store/vault.ts';
import type { Act } from '../../shared/contract/network.ts';
import { ok, type Result } from '../../shared/result.ts';
import { aContact, aNetwork } from '../support/builders.ts';
import { createTempStore, createTempVault, expectErr, expectOk } from '../support/temp-vault.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');
const DAY_MS = 86_400_000;
const ACT: Act = { code: 'contacts-removed', name: '', count: 1 };

const act = <T, E>(store: Store, change: (db: WritableDb) => Result<T, E>): T =>
  expectOk(performAct(store, ACT, change));

/** Ada introduced me to Bo and knows him; Bo was introduced to Ada; an entry speaks of both. */
function fill(store: Store): void {
  const [toAda, toBo] = (['ada', 'bo'] as const).map((id) => ({ kind: 'contact' as const, id }));
  if (!toAda || !toBo) throw new Error('two links');
  const contacts = [
    aContact({ id: 'ada', name: 'Ada', notes: 'kind', introducedTo: [toBo] }),
    aContact({ id: 'bo', name: 'Bo', met: { via: 'person', brokers: [toAda] } }),
    aContact({ id: 'cy', name: 'Cy' }),
  ];
  const entry = { id: null, day: '2026-11-20', text: 'tea for three', people: ['ada', 'bo'] };
  expectOk(
    store.save<unknown, unknown>((db) => {
      insertContacts(db, contacts);
      const tied = setTie(db, { a: 'ada', b: 'bo', weight: 2 });
      return tied.ok ? saveEntry(db, entry, NOW) : tied;
    }),
  );
}

const everything = ({ db }: Store): unknown => {
  const { contacts, alterTies } = getNetwork(db);
  return {
    contacts: contacts.toSorted((a, b) => a.id.localeCompare(b.id)),
    alterTies,
    people: listEntries(db, { words: '', person: null, limit: 9 }).entries.map((entry) =>
      entry.people.toSorted(),
    ),
  };
};

describe('the trash', () => {
  it.each([
    ['in the order they went', ['ada', 'bo']],
    ['in the other order', ['bo', 'ada']],
  ])('gives contacts back with all that tied them, %s', async (_, order) => {
    const { store } = await createTempStore();
    fill(store);
    const before = everything(store);
    act(store, (db) => trashContacts(db, ['ada', 'bo'], NOW));
    expect(getNetwork(store.db).contacts.map(({ id }) => id)).toEqual(['cy']);
    expect(listTrash(store.db)).toMatchObject([
      { id: 'ada', removedAt: NOW.toISOString(), until: '2026-12-22' },
      { id: 'bo', name: 'Bo' },
    ]);
    for (const id of order) act(store, (db) => restoreContacts(db, [id]));
    expect(everything(store)).toEqual(before);
    expect(listTrash(store.db)).toEqual([]);
  });

  it('gives back what is left of somebody whose world has moved on', async () => {
    const { store } = await createTempStore();
    fill(store);
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    act(store, (db) => trashContacts(db, ['bo'], NOW));
    expectOk(store.save((db) => ok(replaceNetwork(db, aNetwork({})))));
    act(store, (db) => restoreContacts(db, ['bo']));
    expect(getNetwork(store.db).contacts).toEqual([
      aContact({
        id: 'bo',
        name: 'Bo',
        met: { via: 'person', brokers: [{ kind: 'name', name: 'Ada' }] },
      }),
    ]);
  });

  it('keeps a removal and a return undoable, until it lets go of somebody', async () => {
    const { store } = await createTempStore();
    fill(store);
    const before = everything(store);
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    act(store, (db) => restoreContacts(db, ['ada']));
    expectOk(undo(store));
    expect(listTrash(store.db)).toHaveLength(1);
    expectOk(undo(store));
    expect(everything(store)).toEqual(before);
    act(store, (db) => trashContacts(db, ['bo'], NOW));
    act(store, (db) => setTie(db, { a: 'ada', b: 'cy', weight: 1 }));
    expect(expectOk(store.save((db) => ok(emptyTrash(db))))).toBe(1);
    // What came after can still be undone; the removal itself is for good.
    expectOk(undo(store));
    expect(getActState(store.db)).toMatchObject({ undo: null });
  });

  it('does not list somebody whom a document has brought back', async () => {
    const { store } = await createTempStore();
    fill(store);
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    expectOk(store.save((db) => ok(insertContacts(db, [aContact({ id: 'ada', name: 'Ada' })]))));
    expect(listTrash(store.db)).toEqual([]);
    const again = performAct(store, ACT, (db) => restoreContacts(db, ['ada']));
    expect(expectErr(again)).toEqual({ code: 'contact/not-found' });
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    expect(listTrash(store.db)).toHaveLength(1);
  });

  it('lets go of whose thirty days are over when the vault is opened', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    fill(vault.store);
    act(vault.store, (db) => trashContacts(db, ['ada'], NOW));
    act(vault.store, (db) => trashContacts(db, ['bo'], new Date(NOW.getTime() + DAY_MS)));
    vault.close();
    const left = async (days: number): Promise<number> => {
      const now = (): Date => new Date(NOW.getTime() + days * DAY_MS);
      const opened = expectOk(await openVault({ folder, credential: { recoveryCode }, now }));
      const { length } = listTrash(opened.store.db);
      opened.close();
      return length;
    };
    expect([await left(-400), await left(29), await left(30)]).toEqual([2, 2, 1]);
  });
});
