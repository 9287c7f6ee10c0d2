/** Handlers of `snapshots`: taking and removing one is a named act, comparing changes nothing. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { snapshots } from '../../../shared/contract/snapshots.ts';
import { compareSnapshots } from '../../../shared/diagnosis/compare.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { VERSION } from '../../../shared/version.ts';
import type { ReadableDb } from '../../store/db.ts';
import { createId } from '../../store/ids.ts';
import { getNetwork } from '../../store/network.ts';
import {
  getSnapshot,
  insertSnapshots,
  listFormerPeople,
  listSnapshots,
  removeSnapshot,
} from '../../store/snapshots.ts';
import { acting, reading, type Context } from '../context.ts';
import { dayOf } from '../days.ts';

const namesIn = (network: Network): (readonly [string, string])[] =>
  network.contacts.map(({ id, name }) => [id, name]);

export const createSnapshotsHandlers = (context: Context): Handlers<typeof snapshots> => {
  const today = (): string => dayOf(context.host.now());
  const now = (db: ReadableDb): Result<{ day: string; network: Network }, never> =>
    ok({ day: today(), network: getNetwork(db) });
  return {
    list: () => reading(context, (db) => ok(listSnapshots(db))),
    take: ({ title }) =>
      acting(context, { code: 'snapshot-taken', name: '', count: 1 }, (db) => {
        const network = getNetwork(db);
        const head = { id: createId(), day: today(), title, madeWith: VERSION };
        insertSnapshots(db, [{ ...head, network }]);
        return ok({ ...head, people: network.contacts.filter(({ core }) => core).length });
      }),
    remove: ({ id }) =>
      acting(context, { code: 'snapshot-removed', name: '', count: 1 }, (db) =>
        removeSnapshot(db, id),
      ),
    network: ({ id }) =>
      reading(context, (db) => {
        const found = getSnapshot(db, id);
        return found.ok ? ok(found.value.network) : found;
      }),
    former: () => reading(context, (db) => ok(listFormerPeople(db))),
    compare: ({ before, after }) =>
      reading(context, (db) => {
        const then = getSnapshot(db, before);
        if (!then.ok) return then;
        const later = after === null ? now(db) : getSnapshot(db, after);
        if (!later.ok) return later;
        const [from, to] = [then.value, later.value];
        return ok({
          days: { before: from.day, after: to.day },
          comparison: compareSnapshots(
            { network: from.network, asOf: from.day },
            { network: to.network, asOf: to.day },
          ),
          names: Object.fromEntries([...namesIn(from.network), ...namesIn(to.network)]),
        });
      }),
  };
};
