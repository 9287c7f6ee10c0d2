/** Handlers of `network`: each change is one named act. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Act, network } from '../../../shared/contract/network.ts';
import { err, ok } from '../../../shared/result.ts';
import { getActState, redo, undo } from '../../store/acts.ts';
import { findContact, insertContact, updateContact } from '../../store/contacts.ts';
import { eraseContact } from '../../store/erase.ts';
import { getNetwork, saveEgo, setTie, setTiesAsked } from '../../store/network.ts';
import { listSetAside } from '../../store/restore-in-place.ts';
import { emptyTrash, listTrash, restoreContacts, trashContacts } from '../../store/trash.ts';
import { dayOf } from '../days.ts';
import { acting, announce, reading, storeOf, type Context } from '../context.ts';

const actOf = (code: Act['code'], name = '', count = 1): Act => ({ code, name, count });

/** The name an act is told by; empty when the id is nobody's. */
function nameOf(context: Context, id: string): string {
  const contact = reading(context, (db) => ok(findContact(db, id)));
  return (contact.ok && contact.value?.name) || '';
}

export const createNetworkHandlers = (context: Context): Handlers<typeof network> => ({
  get: () => reading(context, (db) => ok(getNetwork(db))),
  saveEgo: ({ changes }) => acting(context, actOf('ego-changed'), (db) => ok(saveEgo(db, changes))),
  addContact: (input) =>
    acting(context, actOf('contact-added', input.name), (db) => insertContact(db, input)),
  updateContact: ({ id, changes }) =>
    acting(
      context,
      ({ name }) => actOf('contact-changed', name),
      (db) => updateContact(db, id, changes),
    ),
  removeContacts: ({ ids }) =>
    acting(
      context,
      actOf('contacts-removed', ids.length === 1 ? nameOf(context, ids[0] ?? '') : '', ids.length),
      (db) => trashContacts(db, ids, context.host.now()),
    ),
  trash: () => reading(context, (db) => ok(listTrash(db))),
  restoreContacts: ({ ids }) => restoring(context, ids),
  emptyTrash: () => {
    const store = storeOf(context);
    if (!store.ok) return store;
    const emptied = store.value.save<{ count: number }, never>((db) =>
      ok({ count: emptyTrash(db) }),
    );
    if (emptied.ok) announce(context);
    return emptied;
  },
  eraseContact: ({ id }) => erasing(context, id),
  setTie: (tie) =>
    acting(
      context,
      actOf(tie.weight === null ? 'tie-removed' : 'tie-set', nameOf(context, tie.a)),
      (db) => setTie(db, tie),
    ),
  setTiesAsked: ({ asked }) =>
    acting(context, actOf('ties-asked'), (db) => setTiesAsked(db, asked)),
  acts: () => reading(context, (db) => ok(getActState(db))),
  undo: () => walking(context, undo),
  redo: () => walking(context, redo),
});

function restoring(context: Context, ids: readonly string[]) {
  const restored = acting(
    context,
    (names: readonly string[]) =>
      actOf('contacts-restored', names.length === 1 ? (names[0] ?? '') : '', names.length),
    (db) => restoreContacts(db, ids),
  );
  return restored.ok ? ok(null) : restored;
}

/** Erases somebody, then says where they may still be. */
function erasing(context: Context, id: string) {
  const opened = context.opened();
  if (!opened) return err({ code: 'vault/locked' });
  const { vault } = opened;
  const erased = vault.store.save((db) => eraseContact(db, id));
  if (!erased.ok) return erased;
  const compacted = vault.store.compact().ok;
  announce(context);
  return ok({
    mentions: erased.value,
    backups: [...new Set(vault.listHolders(id).map((at) => dayOf(new Date(at))))],
    setAside: listSetAside(vault.info().folder),
    compacted,
  });
}

/** One step back or forward along the line of acts. */
function walking<R extends ReturnType<typeof undo | typeof redo>>(
  context: Context,
  step: (store: Parameters<typeof undo>[0]) => R,
) {
  const store = storeOf(context);
  if (!store.ok) return store;
  const stepped = step(store.value);
  if (stepped.ok) announce(context, stepped.value.code);
  return stepped;
}
