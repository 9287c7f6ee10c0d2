/** Handlers of `preferences`. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { preferences } from '../../../shared/contract/preferences.ts';
import type { Preferences } from '../../../shared/model/preferences.ts';
import { err, ok } from '../../../shared/result.ts';
import { toStoreFailure } from '../../store/failures.ts';
import type { Context } from '../context.ts';

export const createPreferencesHandlers = (context: Context): Handlers<typeof preferences> => ({
  get: () => ok(context.preferences.get()),
  set: ({ changes }) => {
    const before = context.preferences.get();
    const after: Preferences = {
      locale: changes.locale ?? before.locale,
      theme: changes.theme ?? before.theme,
      paper: changes.paper ?? before.paper,
    };
    try {
      context.preferences.set(after);
    } catch (thrown) {
      if (toStoreFailure(thrown)?.code === 'disk/read-only') return err({ code: 'disk/read-only' });
      throw thrown;
    }
    if (after.locale !== before.locale)
      void context.host.ask({ ask: 'speak', locale: after.locale });
    context.emit({ event: 'changed', domains: ['preferences'] });
    return ok(after);
  },
});
