import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getActState, performAct, undo } from '../../electron/store/acts.ts';
import { insertContacts, removeContacts } from '../../electron/store/contacts.ts';
import type { Connection } from '../../electron/store/driver.ts';
import { getDraft, saveDraft } from '../../electron/store/draft.ts';
import { eraseContact } from '../../electron/store/erase.ts';
import { saveEntry } from '../../electron/store/journal.ts';
import { getNetwork, replaceNetwork, setTie } from '../../electron/store/network.ts';
import { connect } from '../../electron/store/open-database.ts';
import { addPlan } from '../../electron/store/plan.ts';
import { insertSnapshots } from '../../electron/store/snapshots.ts';
import { trashContacts } from '../../electron/store/trash.ts';
import { ok } from '../../shared/result.ts';
import { aContact, aNetwork, aPlanItem } from '../support/builders.ts';
import { createOpenHost } from '../support/hosts.ts';
import { findPlain } from '../support/plain-on-disk.ts';
import { createTempStore, expectErr, expectOk, type TempStore } from '../support/temp-vault.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');
const NAME = 'Zwyxq Vantsel';
const MARKS = ['Zwyxq', 'vantsel@', 'qyzorg'];

/**
 * The folder with the pages as they are under the encryption: the key is taken off the file itself,
 * page by page, since a copy would leave out its free pages.
 */
function plainPages({ connection, file }: TempStore): string {
  // The driver can do this; nothing in the app may.
  const rekeyed = connection as Connection & { readonly rekey: (key: Buffer) => unknown };
  rekeyed.pragma('journal_mode = DELETE');
  rekeyed.rekey(Buffer.alloc(0));
  connection.close();
  const plain = connect(file, 'read');
  plain.pragma('schema_version');
  plain.close();
  return join(file, '..');
}

async function fill(): Promise<TempStore> {
  const made = await createTempStore();
  const { store } = made;
  const link = { kind: 'contact', id: 'z' } as const;
  const fields = { org: 'qyzorg', email: 'vantsel@example.org', notes: 'qyzorg '.repeat(900) };
  const erased = aContact({ id: 'z', name: NAME, ...fields });
  const contacts = [
    erased,
    aContact({
      id: 'a',
      name: 'Ada',
      met: { via: 'person', brokers: [link] },
      introducedTo: [link],
    }),
    aContact({ id: 'b', name: 'Bo', introducedTo: [{ kind: 'name', name: NAME }] }),
  ];
  expectOk(
    performAct<unknown, unknown>(store, { code: 'contact-added', name: NAME, count: 1 }, (db) => {
      insertContacts(db, contacts);
      const tied = setTie(db, { a: 'z', b: 'a', weight: 1 });
      const input = { id: null, day: '2026-11-20', text: 'we had tea', people: ['z', 'a'] };
      addPlan(db, {
        items: [
          aPlanItem({ id: 'about', about: link, note: 'qyzorg' }),
          aPlanItem({
            id: 'tray',
            changes: [{ kind: 'add-contact', contact: { ...erased, id: 'new' } }],
          }),
        ],
        declined: [{ proposal: 'prune:superfluous:z', day: '2026-11-20', reason: null }],
        weeklyMinutes: null,
        goals: [],
      });
      return tied.ok ? saveEntry(db, input, NOW) : tied;
    }),
  );
  expectOk(
    performAct(store, { code: 'contacts-removed', name: 'Bo', count: 1 }, (db) =>
      trashContacts(db, ['b'], NOW),
    ),
  );
  const draft = { entryId: null, day: '2026-11-22', text: 'half a', people: ['z'] };
  expectOk(store.save((db) => ok(saveDraft(db, draft))));
  return made;
}

describe('erasing a person', () => {
  it.each([
    ['who is a contact', () => ok(null)],
    [
      'who is in the trash',
      ({ store }: TempStore) =>
        performAct(store, { code: 'contacts-removed', name: NAME, count: 1 }, (db) =>
          trashContacts(db, ['z'], NOW),
        ),
    ],
  ])('%s leaves the name in no page of the file', async (_, first) => {
    const made = await fill();
    expectOk<unknown, unknown>(first(made));
    const { store } = made;
    expect(expectOk(store.save((db) => eraseContact(db, 'z')))).toEqual({
      entries: 0,
      notes: 0,
      plan: 0,
      views: 0,
    });
    expectOk(store.compact());
    expect(getActState(store.db)).toEqual({ undo: null, redo: null });
    expect(expectErr(undo(store))).toEqual({ code: 'act/nothing-to-undo' });
    const [ada, ...others] = getNetwork(store.db).contacts;
    expect(ada).toMatchObject({ met: { via: 'person', brokers: [] }, introducedTo: [] });
    expect(others).toEqual([]);
    expect(getDraft(store.db)).toMatchObject({ text: 'half a', people: [] });
    expect(findPlain([plainPages(made)], [...MARKS, 'Ada'])).toHaveLength(1);
  });

  it('overwrites what it frees even where there is no room to write the file anew', async () => {
    const made = await fill();
    expectOk(made.store.save((db) => eraseContact(db, 'z')));
    expect(findPlain([plainPages(made)], MARKS)).toEqual([]);
  });

  it('counts the texts that still say the name, and leaves them', async () => {
    const { store } = await fill();
    const input = { id: null, day: '2026-11-21', text: `lunch with zwyxq vantsel`, people: ['z'] };
    expectOk(store.save((db) => saveEntry(db, input, NOW)));
    expect(expectOk(store.save((db) => eraseContact(db, 'z')))).toEqual({
      entries: 1,
      notes: 0,
      plan: 0,
      views: 0,
    });
  });

  it('counts them whatever their capitals, in the trash and in a snapshot too, each person once', async () => {
    const { store } = await createTempStore();
    const noted = ['a', 'b', 'c'].map((id) => aContact({ id, notes: 'met by ÉLODIE ström' }));
    const network = aNetwork({ contacts: [aContact({ id: 'z', name: 'Élodie Ström' }), ...noted] });
    const input = { id: null, day: '2026-11-21', text: 'élodie STRÖM called', people: [] };
    store.save((db) => {
      replaceNetwork(db, network);
      insertSnapshots(db, [{ id: 's', day: '2026-05-20', title: null, madeWith: null, network }]);
      removeContacts(db, ['a']);
      trashContacts(db, ['b'], NOW);
      return saveEntry(db, input, NOW);
    });
    expect(expectOk(store.save((db) => eraseContact(db, 'z')))).toEqual({
      entries: 1,
      notes: 3,
      plan: 0,
      views: 0,
    });
  });

  it('is refused for somebody who is nowhere', async () => {
    const { store } = await fill();
    expect(expectErr(store.save((db) => eraseContact(db, 'nobody')))).toEqual({
      code: 'contact/not-found',
    });
  });

  it('says which backups still hold the person, and which vaults were set aside', async () => {
    const host = await createOpenHost();
    const { network, vault } = host.client;
    expectOk(await vault.backUp({}));
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const bo = expectOk(await network.addContact({ name: 'Bo' }));
    expectOk(await network.removeContacts({ ids: [ada.id] }));
    expect(expectOk(await network.eraseContact({ id: ada.id })).backups).toEqual([]);
    expectOk(await vault.backUp({}));
    expect(expectOk(await network.eraseContact({ id: bo.id }))).toEqual({
      mentions: { entries: 0, notes: 0, plan: 0, views: 0 },
      backups: ['2026-11-22'],
      setAside: [],
      compacted: true,
    });
    host.close();
  });
});
