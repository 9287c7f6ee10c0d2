/** Handlers of `journal`. Drafts are kept at once and are no acts: undo does not see them. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { journal } from '../../../shared/contract/journal.ts';
import { ok } from '../../../shared/result.ts';
import { getDraft, listEntries, removeEntry, saveDraft, saveEntry } from '../../store/journal.ts';
import { acting, reading, type Context } from '../context.ts';

export const createJournalHandlers = (context: Context): Handlers<typeof journal> => ({
  list: (query) => reading(context, (store) => ok(listEntries(store, query))),
  save: ({ id, ...entry }) =>
    acting(
      context,
      { code: id === null ? 'entry-added' : 'entry-changed', name: '', count: 1 },
      (db) => saveEntry(db, { ...entry, id, now: context.host.now().toISOString() }),
    ),
  remove: ({ id }) =>
    acting(context, { code: 'entry-removed', name: '', count: 1 }, (db) => removeEntry(db, id)),
  draft: () => reading(context, (store) => ok(getDraft(store))),
  saveDraft: ({ draft }) =>
    reading(context, (store) => {
      saveDraft(store, draft);
      return ok(null);
    }),
});
