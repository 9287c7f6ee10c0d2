/** Handlers of `network`: each change is one named act. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Act, network } from '../../../shared/contract/network.ts';
import { ok } from '../../../shared/result.ts';
import { actState, redo, undo } from '../../store/acts.ts';
import {
  findContact,
  getNetwork,
  insertContact,
  removeContacts,
  saveEgo,
  setTie,
  setTiesAsked,
  updateContact,
} from '../../store/network.ts';
import type { Store } from '../../store/db.ts';
import { acting, announce, reading, type Context } from '../context.ts';

const nameOf = (store: Store, id: string | undefined): string =>
  id === undefined ? '' : (findContact(store, id)?.name ?? '');

/** An act about one contact carries the contact's name, for the sentence that names it. */
const actOn = (context: Context, code: Act['code'], id: string | undefined, count = 1): Act => {
  const opened = context.opened();
  return { code, name: opened ? nameOf(opened.vault.store, id) : '', count };
};

export const createNetworkHandlers = (context: Context): Handlers<typeof network> => ({
  get: () => reading(context, (store) => ok(getNetwork(store))),
  saveEgo: ({ changes }) =>
    acting(context, { code: 'ego-changed', name: '', count: 1 }, (db) => saveEgo(db, changes)),
  addContact: ({ name, changes }) =>
    acting(context, { code: 'contact-added', name, count: 1 }, (db) =>
      insertContact(db, { ...changes, name }),
    ),
  updateContact: ({ id, changes }) =>
    acting(context, actOn(context, 'contact-changed', id), (db) => updateContact(db, id, changes)),
  removeContacts: ({ ids }) =>
    acting(context, actOn(context, 'contacts-removed', ids[0], ids.length), (db) =>
      removeContacts(db, ids),
    ),
  setTie: ({ a, b, weight }) =>
    acting(context, actOn(context, weight === null ? 'tie-removed' : 'tie-set', a), (db) =>
      setTie(db, { a, b, weight }),
    ),
  setTiesAsked: ({ asked }) =>
    acting(context, { code: 'ties-asked', name: '', count: 1 }, (db) => setTiesAsked(db, asked)),
  acts: () => reading(context, (store) => ok(actState(store))),
  undo: () =>
    reading(context, (store) => {
      const undone = undo(store);
      if (undone.ok) announce(context);
      return undone;
    }),
  redo: () =>
    reading(context, (store) => {
      const redone = redo(store);
      if (redone.ok) announce(context);
      return redone;
    }),
});
