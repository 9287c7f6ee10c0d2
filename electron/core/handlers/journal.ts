/** Handlers of `journal`. Drafts are kept at once and are no acts: undo does not see them. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { journal } from '../../../shared/contract/journal.ts';
import { ok } from '../../../shared/result.ts';
import { getDraft, saveDraft } from '../../store/draft.ts';
import { listEntries, removeEntry, saveEntry } from '../../store/journal.ts';
import { acting, reading, storeOf, type Context } from '../context.ts';

export const createJournalHandlers = (context: Context): Handlers<typeof journal> => ({
  list: (query) => reading(context, (db) => ok(listEntries(db, query))),
  save: (entry) =>
    acting(
      context,
      { code: entry.id === null ? 'entry-added' : 'entry-changed', name: '', count: 1 },
      (db) => saveEntry(db, entry, context.host.now()),
    ),
  remove: ({ id }) =>
    acting(context, { code: 'entry-removed', name: '', count: 1 }, (db) => removeEntry(db, id)),
  draft: () => reading(context, (db) => ok(getDraft(db))),
  saveDraft: ({ draft }) => {
    const store = storeOf(context);
    if (!store.ok) return store;
    return store.value.save((db) => {
      saveDraft(db, draft);
      return ok(null);
    });
  },
});
