/** Handlers of `views`: keeping, renaming, changing and removing one are acts, named by its title. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Act } from '../../../shared/contract/network.ts';
import type { views } from '../../../shared/contract/views.ts';
import type { KeptView } from '../../../shared/model/kept-view.ts';
import { ok } from '../../../shared/result.ts';
import { findView, listViews, removeView, saveView } from '../../store/views.ts';
import { acting, reading, type Context } from '../context.ts';

const about = (code: Act['code'], { title }: KeptView): Act => ({ code, name: title, count: 1 });

/** What was done to a view that is as `after` now. */
function codeOf(before: KeptView | null, after: KeptView): Act['code'] {
  if (before === null) return 'view-kept';
  const isSame = JSON.stringify(before.shows) === JSON.stringify(after.shows);
  return isSame ? 'view-renamed' : 'view-changed';
}

export const createViewsHandlers = (context: Context): Handlers<typeof views> => ({
  list: () => reading(context, (db) => ok(listViews(db))),
  save: (wanted) => {
    const saved = acting(
      context,
      ({ act }: { readonly act: Act }) => act,
      (db) => {
        const before = wanted.id === null ? null : findView(db, wanted.id);
        const view = saveView(db, wanted);
        if (!view.ok) return view;
        return ok({ act: about(codeOf(before, view.value), view.value), view: view.value });
      },
    );
    return saved.ok ? ok(saved.value.view) : saved;
  },
  remove: ({ id }) => {
    const removed = acting(
      context,
      (view: KeptView) => about('view-removed', view),
      (db) => removeView(db, id),
    );
    return removed.ok ? ok(null) : removed;
  },
});
