import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  findContact,
  insertContact,
  removeContacts,
  updateContact,
} from '../../electron/store/contacts.ts';
import type { Store, WritableDb } from '../../electron/store/db.ts';
import { saveEntry, findEntry } from '../../electron/store/journal.ts';
import {
  addContacts,
  getNetwork,
  replaceNetwork,
  saveEgo,
  setTie,
  setTiesAsked,
} from '../../electron/store/network.ts';
import { listPins, savePin } from '../../electron/store/pins.ts';
import type { Contact } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { emptyNetwork, Network as NetworkSchema } from '../../shared/model/network.ts';
import { ok } from '../../shared/result.ts';
import { createTempStore, expectErr, expectOk } from '../support/temp-vault.ts';
import { contactChanges, egoChanges, network } from './arbitraries.ts';
import { hold } from '../support/laws.ts';

let store: Store;
beforeEach(async () => {
  ({ store } = await createTempStore());
});

/** Saves what cannot fail. */
const save = <T>(change: (db: WritableDb) => T): T => expectOk(store.save((db) => ok(change(db))));

const add = (name: string, changes: Parameters<typeof insertContact>[1]['changes'] = {}): Contact =>
  expectOk(store.save((db) => insertContact(db, { name, changes })));

describe('the network of a new vault', () => {
  it('is empty, with nothing asked', () => {
    expect(getNetwork(store.db)).toEqual(emptyNetwork());
  });
});

describe('a network saved', () => {
  it('comes back exactly, whatever it holds', () => {
    hold(
      fc.property(network, (one) => {
        save((db) => replaceNetwork(db, one));
        expect(getNetwork(store.db)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('is of the form of the model', () => {
    save((db) => replaceNetwork(db, { ...emptyNetwork(), contacts: [emptyContact('a', 'Ada')] }));
    const saved = getNetwork(store.db);
    expect(NetworkSchema.parse(saved)).toEqual(saved);
  });
});

describe('what is known about me', () => {
  it('changes where it was changed and nowhere else', () => {
    hold(
      fc.property(egoChanges, egoChanges, (one, other) => {
        save((db) => saveEgo(db, one));
        save((db) => saveEgo(db, { org: other.org }));
        expect(getNetwork(store.db).ego).toEqual({ ...one, org: other.org, extras: {} });
      }),
      { numRuns: 20 },
    );
  });

  it('stays as it is where a change says nothing', () => {
    save((db) => saveEgo(db, { name: 'Noor', place: 'Québec' }));
    save((db) => saveEgo(db, { name: undefined, place: null }));
    expect(getNetwork(store.db).ego).toMatchObject({ name: 'Noor', place: null });
  });
});

describe('a contact', () => {
  it('is added at the end with an id of its own', () => {
    const names = ['Zoé', 'Ada', 'Mia'].map((name) => add(name).name);
    const { contacts } = getNetwork(store.db);
    expect(contacts.map(({ name }) => name)).toEqual(names);
    for (const { id } of contacts) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/u);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps the id it is given', () => {
    const made = expectOk(store.save((db) => insertContact(db, { id: 'c1', name: 'Ada' })));
    expect(made).toEqual(emptyContact('c1', 'Ada'));
  });

  it('changes where it was changed and nowhere else', () => {
    const { id } = add('Ada');
    const other = add('Mia').id;
    hold(
      fc.property(contactChanges([id, other]), (changes) => {
        const before = findContact(store.db, id);
        const after = expectOk(store.save((db) => updateContact(db, id, changes)));
        expect(after).toEqual({ ...before, ...changes });
        expect(findContact(store.db, id)).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('that is not there cannot be changed, removed or named', () => {
    const { id } = add('Ada');
    const unknown = { kind: 'contact', id: 'nobody' } as const;
    const failures = [
      store.save((db) => updateContact(db, 'nobody', { org: 'X' })),
      store.save((db) => removeContacts(db, [id, 'nobody'])),
      store.save((db) => updateContact(db, id, { introducedTo: [unknown] })),
      store.save((db) =>
        insertContact(db, { name: 'B', changes: { met: { via: 'person', brokers: [unknown] } } }),
      ),
      store.save((db) => setTie(db, { a: id, b: 'nobody', weight: 1 })),
    ];
    for (const failure of failures) {
      expect(expectErr(failure)).toEqual({ code: 'contact/not-found' });
    }
    expect(getNetwork(store.db).contacts).toHaveLength(1);
  });

  it('removed stays as a plain name with whom it introduced and who introduced it', () => {
    const broker = add('Dr. Weiss');
    const friend = add('Ada', {
      met: { via: 'person', brokers: [{ kind: 'contact', id: broker.id }, { kind: 'self' }] },
      introducedTo: [
        { kind: 'contact', id: broker.id },
        { kind: 'name', name: 'Somebody' },
      ],
    });
    expectOk(store.save((db) => removeContacts(db, [broker.id])));
    expect(findContact(store.db, friend.id)).toMatchObject({
      met: { via: 'person', brokers: [{ kind: 'name', name: 'Dr. Weiss' }, { kind: 'self' }] },
      introducedTo: [
        { kind: 'name', name: 'Dr. Weiss' },
        { kind: 'name', name: 'Somebody' },
      ],
    });
  });

  it('removed takes its ties and its links to entries along, and no entry', () => {
    const [one, two] = [add('Ada'), add('Mia')];
    expectOk(store.save((db) => setTie(db, { a: one.id, b: two.id, weight: 1 })));
    const entry = expectOk(
      store.save((db) =>
        saveEntry(
          db,
          { id: null, day: '2026-11-22', text: 'tea', people: [one.id, two.id] },
          new Date(),
        ),
      ),
    );
    expectOk(store.save((db) => removeContacts(db, [one.id])));
    expect(getNetwork(store.db).alterTies).toEqual([]);
    expect(findEntry(store.db, entry.id)?.people).toEqual([two.id]);
  });

  it('that introduced itself, or is removed with its broker, leaves nothing behind', () => {
    const one = add('Ada');
    const two = add('Mia', { met: { via: 'person', brokers: [{ kind: 'contact', id: one.id }] } });
    const self = { kind: 'contact', id: one.id } as const;
    expectOk(store.save((db) => updateContact(db, one.id, { introducedTo: [self] })));
    expectOk(store.save((db) => removeContacts(db, [one.id, two.id])));
    expect(getNetwork(store.db).contacts).toEqual([]);
  });
});

describe('a tie', () => {
  it('is set, changed and removed, whichever way round it is named', () => {
    const [one, two] = [add('Ada').id, add('Mia').id];
    const [a, b] = one < two ? [one, two] : [two, one];
    const ties = (): unknown => getNetwork(store.db).alterTies;
    expectOk(store.save((db) => setTie(db, { a: b, b: a, weight: 1 })));
    expect(ties()).toEqual([{ a, b, weight: 1 }]);
    expectOk(store.save((db) => setTie(db, { a, b, weight: 2.5 })));
    expect(ties()).toEqual([{ a, b, weight: 2.5 }]);
    expectOk(store.save((db) => setTie(db, { a: b, b: a, weight: null })));
    expect(ties()).toEqual([]);
  });

  it('does not go from a contact to itself', () => {
    const { id } = add('Ada');
    const refused = store.save((db) => setTie(db, { a: id, b: id, weight: 1 }));
    expect(expectErr(refused)).toEqual({ code: 'tie/not-possible' });
  });
});

describe('whether who-knows-whom was asked', () => {
  it('is told apart from nobody knowing anybody', () => {
    expect(getNetwork(store.db).alterTies).toBeNull();
    expectOk(store.save((db) => setTiesAsked(db, true)));
    expect(getNetwork(store.db).alterTies).toEqual([]);
    expectOk(store.save((db) => setTiesAsked(db, false)));
    expect(getNetwork(store.db).alterTies).toBeNull();
  });

  it('is not taken back while ties stand', () => {
    const [one, two] = [add('Ada').id, add('Mia').id];
    expectOk(store.save((db) => setTie(db, { a: one, b: two, weight: 1 })));
    expect(expectErr(store.save((db) => setTiesAsked(db, false)))).toEqual({
      code: 'tie/not-possible',
    });
  });
});

describe('an import', () => {
  it('adds contacts that name each other, and ties, after those already there', () => {
    const here = add('Here');
    const contacts: Contact[] = [
      {
        ...emptyContact('n1', 'One'),
        met: { via: 'person', brokers: [{ kind: 'contact', id: 'n2' }] },
      },
      { ...emptyContact('n2', 'Two'), introducedTo: [{ kind: 'contact', id: here.id }] },
    ];
    save((db) => addContacts(db, { contacts, ties: [{ a: 'n2', b: 'n1', weight: 3 }] }));
    save((db) => addContacts(db, { contacts: [], ties: [{ a: 'n1', b: 'n2', weight: 9 }] }));
    const now = getNetwork(store.db);
    expect(now.contacts).toEqual([here, ...contacts]);
    expect(now.alterTies).toEqual([{ a: 'n1', b: 'n2', weight: 3 }]);
  });

  it('that replaces the network keeps the links of entries to contacts in both', () => {
    const kept = { ...emptyContact('kept', 'Kept'), org: 'Before' };
    const both = [kept, emptyContact('gone', 'Gone')];
    save((db) => replaceNetwork(db, { ...emptyNetwork(), contacts: both }));
    const input = { id: null, day: '2026-11-22', text: 'tea', people: ['gone', 'kept'] };
    const entry = expectOk(store.save((db) => saveEntry(db, input, new Date())));
    save((db) => replaceNetwork(db, { ...emptyNetwork(), contacts: [{ ...kept, org: 'After' }] }));
    expect(findEntry(store.db, entry.id)?.people).toEqual(['kept']);
  });

  it('that replaces the network leaves contacts in both where they were put on the map', () => {
    const [kept, gone] = [emptyContact('kept', 'Kept'), emptyContact('gone', 'Gone')];
    const place = { arrangement: 'force', x: 0.25, y: -0.5 };
    save((db) => {
      replaceNetwork(db, { ...emptyNetwork(), contacts: [kept, gone] });
      for (const { id } of [kept, gone]) savePin(db, { ...place, contactId: id });
    });
    save((db) => replaceNetwork(db, { ...emptyNetwork(), contacts: [kept] }));
    expect(listPins(store.db)).toEqual([{ ...place, contactId: 'kept' }]);
  });
});
