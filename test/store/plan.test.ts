import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDocument, replaceByDocument } from '../../electron/core/take-over.ts';
import { performAct, undo } from '../../electron/store/acts.ts';
import { insertContacts } from '../../electron/store/contacts.ts';
import type { Store, WritableDb } from '../../electron/store/db.ts';
import { eraseContact } from '../../electron/store/erase.ts';
import { removeGoal } from '../../electron/store/goals.ts';
import {
  addPlan,
  declineProposal,
  getPlan,
  replacePlan,
  savePlanItems,
} from '../../electron/store/plan.ts';
import { restoreContacts, trashContacts } from '../../electron/store/trash.ts';
import { documentOf } from '../../shared/document/document.ts';
import type { Change } from '../../shared/model/change.ts';
import { newReview } from '../../shared/model/empty-review.ts';
import { itemFor, peopleIn } from '../../shared/model/plan-people.ts';
import type { NetworkPlan, PlanItem, PlanSubject } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/result.ts';
import { aContact, aNetwork, aPlanItem } from '../support/builders.ts';
import { hold } from '../support/laws.ts';
import { plansOf } from '../support/plans.ts';
import { createTempStore, expectOk } from '../support/temp-vault.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');
const PEOPLE = ['ada', 'bo', 'cy'];

const about = (id: string): PlanSubject => ({ kind: 'contact', id });
const together = (...people: string[]): PlanSubject => ({
  kind: 'activity',
  activity: { name: 'Choir', people, stakes: 1, interdependence: 2, commonGoal: 2 },
});
const arrival: Change = {
  kind: 'add-contact',
  contact: aContact({
    id: 'new',
    met: { via: 'person', brokers: [{ kind: 'contact', id: 'ada' }] },
  }),
};

/** Ada has an item of her own, sings with Bo, would introduce somebody, and was once declined. */
const PLAN: NetworkPlan = {
  items: [
    aPlanItem({ id: 'hers', about: about('ada') }),
    aPlanItem({ id: 'choir', about: together('ada', 'bo') }),
    aPlanItem({
      id: 'tray',
      changes: [arrival, { kind: 'set-tie', a: 'bo', b: 'new', weight: 1 }],
    }),
    aPlanItem({ id: 'his', about: about('bo'), changes: [{ kind: 'remove-contact', id: 'cy' }] }),
  ],
  declined: [{ proposal: 'prune:superfluous:ada', day: '2026-11-20', reason: null }],
  weeklyMinutes: 45,
  goals: [],
};

const save = <T, E>(store: Store, change: (db: WritableDb) => Result<T, E>): T =>
  expectOk(store.save(change));
const act = <T, E>(store: Store, change: (db: WritableDb) => Result<T, E>): T =>
  expectOk(performAct(store, { code: 'contacts-removed', name: '', count: 1 }, change));

async function filled(plan: NetworkPlan = PLAN): Promise<Store> {
  const { store } = await createTempStore();
  save(store, (db) => {
    insertContacts(
      db,
      PEOPLE.map((id) => aContact({ id, name: `${id} Vantsel` })),
    );
    return ok(addPlan(db, plan));
  });
  return store;
}

const itemsIn = (store: Store): PlanItem[] => getPlan(store.db).items;
const idsIn = (store: Store): string[] => itemsIn(store).map(({ id }) => id);
const sorted = (items: readonly PlanItem[]): PlanItem[] =>
  items.toSorted((a, b) => a.id.localeCompare(b.id));

describe('the plan', () => {
  it('comes back as it was written, and undo brings back any plan whoever went', async () => {
    await hold(
      fc.asyncProperty(
        plansOf(PEOPLE),
        fc.subarray(PEOPLE, { minLength: 1 }),
        async (plan, gone) => {
          const store = await filled(plan);
          const before = getPlan(store.db);
          expect(before.items).toEqual(plan.items);
          act(store, (db) => trashContacts(db, gone, NOW));
          expect(
            itemsIn(store)
              .flatMap(peopleIn)
              .some((id) => gone.includes(id)),
          ).toBe(false);
          expectOk(undo(store));
          expect(getPlan(store.db)).toEqual(before);
          act(store, (db) => trashContacts(db, gone, NOW));
          for (const id of gone) act(store, (db) => restoreContacts(db, [id]));
          expect(sorted(itemsIn(store))).toEqual(sorted(before.items));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('loses the items about whoever goes, and what the others say of them', async () => {
    const store = await filled();
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    expect(itemsIn(store)).toEqual([
      aPlanItem({ id: 'choir', about: together('bo') }),
      aPlanItem({ id: 'tray', changes: [] }),
      aPlanItem({ id: 'his', about: about('bo'), changes: [{ kind: 'remove-contact', id: 'cy' }] }),
    ]);
  });

  it('leaves as it is what was changed while somebody was away, but lets them back in', async () => {
    const store = await filled();
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    save(store, (db) => {
      const choir = aPlanItem({ id: 'choir', about: together('bo', 'cy'), note: 'Mondays' });
      const tray = aPlanItem({ id: 'tray', note: 'another way' });
      return savePlanItems(db, [choir, tray], '2026-11-22');
    });
    act(store, (db) => restoreContacts(db, ['ada']));
    const byId = Object.fromEntries(itemsIn(store).map((item) => [item.id, item]));
    expect(byId['choir']).toMatchObject({ about: together('bo', 'cy', 'ada'), note: 'Mondays' });
    expect(byId['tray']).toMatchObject({ changes: [], note: 'another way' });
    expect(byId['hers']).toMatchObject({ about: about('ada') });
  });

  it('lets an item come back out of the trash without a goal that went meanwhile', async () => {
    const goal = { id: 'g', text: 'Head', by: null, needs: [], closed: null, since: '2026-11-22' };
    const hers = aPlanItem({ id: 'hers', about: about('ada'), goal: 'g' });
    const store = await filled({ ...PLAN, items: [hers], goals: [goal] });
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    act(store, (db) => removeGoal(db, 'g'));
    act(store, (db) => restoreContacts(db, ['ada']));
    expect(itemsIn(store)).toEqual([{ ...hers, goal: null }]);
    for (let step = 0; step < 3; step += 1) expectOk(undo(store));
    expect(getPlan(store.db)).toMatchObject({ items: [hers], goals: [goal] });
  });

  it('gives an item back whole though the goal it serves went meanwhile', async () => {
    const goal = { id: 'g', text: 'Head', by: null, needs: [], closed: null, since: '2026-11-22' };
    const changes: Change[] = [{ kind: 'remove-contact', id: 'ada' }];
    const tray = aPlanItem({ id: 'tray', goal: 'g', changes });
    const store = await filled({ ...PLAN, items: [tray], goals: [goal] });
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    act(store, (db) => removeGoal(db, 'g'));
    act(store, (db) => restoreContacts(db, ['ada']));
    expect(itemsIn(store)).toEqual([{ ...tray, goal: null }]);
  });

  it('reads what an earlier version kept, here and in the trash: what it did not ask is open', async () => {
    const store = await filled({ ...PLAN, items: [] });
    const {
      earlier: _earlier,
      goal: _goal,
      ...hers
    } = aPlanItem({ id: 'hers', about: about('ada') });
    const old = { ...hers, review: { day: '2026-11-20', outcome: 'in-part', note: 'Mondays' } };
    const now = aPlanItem({
      id: 'hers',
      about: about('ada'),
      review: { ...newReview('2026-11-20', 'in-part'), note: 'Mondays' },
    });
    save(store, (db) => {
      db.run('INSERT INTO plan_items (position, item) VALUES (1, ?)', [JSON.stringify(old)]);
      return ok(null);
    });
    expect(itemsIn(store)).toEqual([now]);
    act(store, (db) => trashContacts(db, ['ada'], NOW));
    save(store, (db) => {
      db.run(`UPDATE trash SET kept = json_set(kept, '$.plan', json(?))`, [JSON.stringify([old])]);
      return ok(null);
    });
    act(store, (db) => restoreContacts(db, ['ada']));
    expect(itemsIn(store)).toEqual([now]);
  });

  it('forgets an erased person in every part, and counts the texts that say the name', async () => {
    const named: Change = {
      kind: 'add-contact',
      contact: aContact({ id: 'n', name: 'ada Vantsel' }),
    };
    const store = await filled({
      ...PLAN,
      goals: [
        {
          id: 'g',
          text: 'To be as ada Vantsel is',
          by: null,
          needs: [],
          closed: null,
          since: '2026-11-22',
        },
      ],
      items: [
        ...PLAN.items,
        aPlanItem({ id: 'told', note: 'As ADA VANTSEL said', changes: [named] }),
        aPlanItem({
          id: 'meant',
          steps: [{ id: 's', text: 'Ask ada Vantsel', due: null, done: null }],
        }),
      ],
    });
    save(store, (db) =>
      declineProposal(db, { proposal: 'x', day: '2026-11-22', reason: 'for ada Vantsel' }),
    );
    act(store, (db) => trashContacts(db, ['bo'], NOW));
    expect(save(store, (db) => eraseContact(db, 'ada'))).toMatchObject({ plan: 4 });
    expect(idsIn(store)).toEqual(['choir', 'tray', 'told', 'meant']);
    expect(itemsIn(store).flatMap(({ changes }) => changes)).toEqual([]);
    expect(getPlan(store.db).declined.map(({ proposal }) => proposal)).toEqual(['x']);
    act(store, (db) => restoreContacts(db, ['bo']));
    expect(itemsIn(store).flatMap(peopleIn)).not.toContain('ada');
  });
});

describe('a plan in a document', () => {
  const document = {
    ...documentOf(aNetwork({ contacts: PEOPLE.map((id) => aContact({ id, name: id })) })),
    plan: PLAN,
  };

  it('takes the place of the plan here when the document takes the place of the network', async () => {
    const store = await filled({ ...PLAN, items: [aPlanItem({ id: 'old' })], weeklyMinutes: 5 });
    act(store, (db) => ok(replaceByDocument(db, document)));
    expect(getPlan(store.db)).toEqual(PLAN);
    act(store, (db) => ok(replaceByDocument(db, { ...document, plan: null })));
    expect(getPlan(store.db)).toEqual(PLAN);
    const smaller = documentOf(aNetwork({ contacts: [aContact({ id: 'bo' })] }));
    act(store, (db) => ok(replaceByDocument(db, smaller)));
    expect(idsIn(store)).toEqual(['choir', 'tray', 'his']);
    for (let step = 0; step < 2; step += 1) expectOk(undo(store));
    expect(getPlan(store.db)).toEqual(PLAN);
  });

  it('adds what is not here yet, of the people as they are known here', async () => {
    const { store } = await createTempStore();
    save(store, (db) => {
      insertContacts(db, [
        aContact({ id: 'here', name: 'Ada' }),
        aContact({ id: 'bo', name: 'Else' }),
      ]);
      replacePlan(db, { ...PLAN, items: [aPlanItem({ id: 'tray', note: 'mine' })], declined: [] });
      return ok(addDocument(db, document));
    });
    const [mine, hers, choir, his] = itemsIn(store);
    expect(mine).toMatchObject({ id: 'tray', note: 'mine' });
    expect(hers).toMatchObject({ id: 'hers', about: about('here') });
    expect(choir && peopleIn(choir)).toEqual(['here', expect.not.stringMatching(/^bo$/)]);
    expect(his && itemFor(his, () => null)).toBeNull();
    expect(getPlan(store.db).declined).toMatchObject([{ proposal: 'prune:superfluous:here' }]);
  });
});
