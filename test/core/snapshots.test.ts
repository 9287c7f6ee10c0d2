import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDocument } from '../../electron/core/take-over.ts';
import { eraseContact } from '../../electron/store/erase.ts';
import { allEntries } from '../../electron/store/journal.ts';
import { getNetwork, replaceNetwork } from '../../electron/store/network.ts';
import {
  allSnapshots,
  findEarlierSnapshot,
  getSnapshot,
  insertSnapshots,
  listSnapshots,
} from '../../electron/store/snapshots.ts';
import { trashContacts } from '../../electron/store/trash.ts';
import { documentOf } from '../../shared/document/document.ts';
import { readDocumentText } from '../../shared/document/read.ts';
import { writeDocument } from '../../shared/document/write.ts';
import type { Network } from '../../shared/model/network.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { ok } from '../../shared/result.ts';
import { VERSION } from '../../shared/version.ts';
import { aContact, aNetwork, aTie } from '../support/builders.ts';
import { readCase } from '../support/case-network.ts';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { createTempStore, expectErr, expectOk } from '../support/temp-vault.ts';

const aSnapshot = (fields: Partial<Snapshot> & { readonly id: string }): Snapshot => ({
  day: '2026-05-20',
  title: null,
  madeWith: VERSION,
  network: aNetwork({}),
  ...fields,
});

/** A worked case as the vault holds it: each tie with its ids in order. */
const settledCase = (prefix: string): Network =>
  expectOk(readDocumentText(writeDocument(documentOf(readCase(prefix).network)))).document.network;

describe('through the door', () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await createOpenHost();
  });
  afterEach(() => host.close());

  it('keeps the network as it was, whatever happens to it afterwards', async () => {
    const { network, snapshots } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const taken = expectOk(await snapshots.take({ title: 'Before' }));
    expect(taken).toMatchObject({ title: 'Before', madeWith: VERSION, people: 1 });
    expectOk(await network.addContact({ name: 'Bo' }));
    expectOk(await network.removeContacts({ ids: [ada.id] }));
    expect(expectOk(await snapshots.list({}))).toEqual([taken]);
    const compared = expectOk(await snapshots.compare({ before: taken.id, after: null }));
    const { joined, left } = compared.comparison.people;
    const names = [...joined, ...left].map((id) => compared.names[id]);
    expect(names).toEqual(['Bo', 'Ada']);
  });

  it('gives back the network of its day, and none of a snapshot that is gone', async () => {
    const { network, snapshots } = host.client;
    expectOk(await network.addContact({ name: 'Ada' }));
    const then = expectOk(await network.get({}));
    const { id } = expectOk(await snapshots.take({ title: null }));
    expectOk(await network.addContact({ name: 'Bo' }));
    expect(expectOk(await snapshots.network({ id }))).toEqual(then);
    expectOk(await snapshots.remove({ id }));
    expect(expectErr(await snapshots.network({ id }))).toEqual({ code: 'snapshot/not-found' });
  });

  it('alone can hold somebody, who is then named, and can be erased from there too', async () => {
    const { network, snapshots } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const bo = expectOk(await network.addContact({ name: 'Bo' }));
    expectOk(await network.addContact({ name: 'Still here' }));
    const { day } = expectOk(await snapshots.take({ title: null }));
    expect(expectOk(await snapshots.former({}))).toEqual([]);
    expectOk(await network.removeContacts({ ids: [ada.id, bo.id] }));
    expect(expectOk(await snapshots.former({}))).toEqual([]);
    expectOk(await network.emptyTrash({}));
    const former = [ada, bo].map(({ id, name }) => ({ id, name, lastDay: day }));
    expect(expectOk(await snapshots.former({}))).toEqual(former);
    expectOk(await network.eraseContact({ id: ada.id }));
    expect(expectOk(await snapshots.former({}))).toEqual(former.slice(1));
  });

  it('is taken and removed by acts that have a name and can be taken back', async () => {
    const { network, snapshots } = host.client;
    const { id } = expectOk(await snapshots.take({ title: null }));
    expectOk(await snapshots.remove({ id }));
    expect(expectErr(await snapshots.compare({ before: id, after: null }))).toEqual({
      code: 'snapshot/not-found',
    });
    expect(expectOk(await network.undo({})).code).toBe('snapshot-removed');
    expect(expectOk(await snapshots.list({}))).toMatchObject([{ id }]);
    expect(expectOk(await network.undo({})).code).toBe('snapshot-taken');
    expect(expectErr(await snapshots.remove({ id }))).toEqual({ code: 'snapshot/not-found' });
  });
});

describe('in the store', () => {
  it('comes back as the snapshot it was, to the last answer', async () => {
    const { store } = await createTempStore();
    const network = settledCase('05');
    const snapshot = aSnapshot({ id: 's', title: 'Six months ago', network });
    store.save((db) => ok(insertSnapshots(db, [snapshot])));
    expect(expectOk(getSnapshot(store.db, 's'))).toEqual(snapshot);
    const core = network.contacts.filter((contact) => contact.core);
    expect(listSnapshots(store.db)[0]?.people).toBe(core.length);
  });

  it('finds the newest of an earlier day, and one of today where there is no earlier', async () => {
    const { store } = await createTempStore();
    const days = ['2026-01-01', '2026-05-20', '2026-11-22'];
    store.save((db) =>
      ok(
        insertSnapshots(
          db,
          days.map((day) => aSnapshot({ id: day, day })),
        ),
      ),
    );
    expect(findEarlierSnapshot(store.db, '2026-11-22')?.id).toBe('2026-05-20');
    expect(findEarlierSnapshot(store.db, '2026-01-01')?.id).toBe('2026-11-22');
  });

  it('holds on to whoever goes to the trash, and lets go of whoever is erased', async () => {
    const { store } = await createTempStore();
    const zoe = { kind: 'contact', id: 'z' } as const;
    const network = aNetwork({
      contacts: [
        aContact({ id: 'z', name: 'Zoe' }),
        aContact({ id: 'a', met: { via: 'person', brokers: [zoe] }, introducedTo: [zoe] }),
        aContact({ id: 'b', introducedTo: [{ kind: 'name', name: 'Zoe' }] }),
      ],
      alterTies: [aTie('a', 'z'), aTie('a', 'b')],
    });
    store.save((db) => {
      replaceNetwork(db, network);
      insertSnapshots(db, [aSnapshot({ id: 's', network })]);
      return trashContacts(db, ['z'], new Date());
    });
    expect(expectOk(getSnapshot(store.db, 's')).network).toEqual(network);
    store.save((db) => eraseContact(db, 'z'));
    expect(expectOk(getSnapshot(store.db, 's')).network).toEqual(
      aNetwork({
        contacts: [
          aContact({ id: 'a', met: { via: 'person', brokers: [] }, introducedTo: [] }),
          aContact({ id: 'b', introducedTo: [] }),
        ],
        alterTies: [aTie('a', 'b')],
      }),
    );
  });

  it('can erase somebody who is in a snapshot only', async () => {
    const { store } = await createTempStore();
    const network = aNetwork({ contacts: [aContact({ id: 'z', name: 'Zoe' })] });
    store.save((db) => ok(insertSnapshots(db, [aSnapshot({ id: 's', network })])));
    expectOk(store.save((db) => eraseContact(db, 'z')));
    expect(expectOk(getSnapshot(store.db, 's')).network.contacts).toEqual([]);
  });
});

describe('in a document', () => {
  it('comes out of one vault and into another one whole', async () => {
    const [from, to] = [await createTempStore(), await createTempStore()];
    const snapshots = [aSnapshot({ id: 's', title: 'Then', network: settledCase('05') })];
    const network = settledCase('12');
    from.store.save((db) => {
      replaceNetwork(db, network);
      return ok(insertSnapshots(db, snapshots));
    });
    const db = from.store.db;
    const text = writeDocument({
      ...documentOf(getNetwork(db)),
      journal: allEntries(db),
      snapshots: allSnapshots(db),
    });
    const { document } = expectOk(readDocumentText(text));
    to.store.save((target) => ok(addDocument(target, document)));
    expect(allSnapshots(to.store.db)).toEqual(snapshots);
  });

  it('speaks of the people who are here by the ids they have here', async () => {
    const { store } = await createTempStore();
    const here = aContact({ id: 'here', name: 'Ada' });
    const network = aNetwork({
      contacts: [aContact({ id: '1', name: 'ada' }), aContact({ id: 'here', name: 'Gone' })],
      alterTies: [aTie('1', 'here')],
    });
    store.save((db) => {
      replaceNetwork(db, aNetwork({ contacts: [here] }));
      const document = {
        ...documentOf(aNetwork({})),
        snapshots: [aSnapshot({ id: 's', network })],
      };
      return ok(addDocument(db, document));
    });
    const { contacts, alterTies } = expectOk(getSnapshot(store.db, 's')).network;
    expect(contacts.map(({ name }) => name)).toEqual(['ada', 'Gone']);
    expect(contacts[0]?.id).toBe('here');
    expect(contacts[1]?.id).not.toBe('here');
    expect(alterTies).toHaveLength(1);
  });
});
