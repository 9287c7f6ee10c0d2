/** Handlers of `preferences`. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { preferences } from '../../../shared/contract/preferences.ts';
import { err, ok } from '../../../shared/result.ts';
import { toStoreFailure } from '../../store/failures.ts';
import type { Context } from '../context.ts';
import { withChanges } from '../preferences.ts';

export const createPreferencesHandlers = (context: Context): Handlers<typeof preferences> => ({
  get: () => ok(context.preferences.get()),
  set: ({ changes }) => {
    const before = context.preferences.get();
    const after = withChanges(before, changes);
    try {
      context.preferences.set(after);
    } catch (thrown) {
      if (toStoreFailure(thrown)?.code === 'disk/read-only') return err({ code: 'disk/read-only' });
      throw thrown;
    }
    context.host.tell?.({ tell: 'preferences', preferences: after });
    context.emit({ event: 'changed', domains: ['preferences'] });
    return ok(after);
  },
  protection: async () => {
    const counted = await context.host.ask({ ask: 'refused-requests' });
    return ok({ refusedRequests: counted.answer === 'count' ? counted.count : null });
  },
});
