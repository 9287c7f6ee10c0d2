import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newReview } from '../../shared/model/empty-review.ts';
import type { Input } from '../../shared/contract/define.ts';
import type { plan } from '../../shared/contract/plan.ts';
import { aContact, aPlanItem } from '../support/builders.ts';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk } from '../support/temp-vault.ts';

type HandedIn = Input<(typeof plan)['save']>['items'][number];

let host: TestHost;
beforeEach(async () => {
  host = await createOpenHost();
});
afterEach(() => host.close());

/** An item as the window hands it in: new unless an id is given. */
const handedIn = (fields: Parameters<typeof aPlanItem>[0], id: string | null = null): HandedIn => {
  const { since: _since, ...item } = aPlanItem(fields);
  return { ...item, id };
};

const about = (id: string) => ({ kind: 'contact', id }) as const;

describe('the plan through the door', () => {
  it('keeps what is planned, and every change of it can be taken back by its name', async () => {
    const { network, plan } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const before = expectOk(await network.get({}));
    const [kept] = expectOk(
      await plan.save({ items: [handedIn({ about: about(ada.id), minutesPerMonth: 30 })] }),
    );
    if (!kept) throw new Error('one item was saved');
    expect(kept).toMatchObject({ about: { id: ada.id }, since: '2026-11-22' });
    expectOk(await plan.save({ items: [handedIn({ ...kept, note: 'gently' }, kept.id)] }));
    expectOk(await plan.decline({ proposal: `prune:superfluous:${ada.id}`, reason: 'not she' }));
    expectOk(await plan.saveBudget({ weeklyMinutes: 60 }));
    const whole = expectOk(await plan.get({}));
    expect(whole).toEqual({
      items: [{ ...kept, note: 'gently' }],
      declined: [{ proposal: `prune:superfluous:${ada.id}`, day: '2026-11-22', reason: 'not she' }],
      weeklyMinutes: 60,
      goals: [],
    });
    expectOk(await plan.reconsider({ proposal: `prune:superfluous:${ada.id}` }));
    expectOk(await plan.remove({ ids: [kept.id] }));
    const undone = [];
    for (let step = 0; step < 6; step += 1) undone.push(expectOk(await network.undo({})));
    expect(undone.map(({ code, name }) => [code, name])).toEqual([
      ['plan-item-removed', 'Ada'],
      ['proposal-reconsidered', ''],
      ['plan-budget-changed', ''],
      ['proposal-declined', ''],
      ['plan-items-changed', 'Ada'],
      ['plan-items-added', 'Ada'],
    ]);
    expect(expectOk(await plan.get({}))).toEqual({
      items: [],
      declined: [],
      weeklyMinutes: null,
      goals: [],
    });
    for (let step = 0; step < 4; step += 1) expectOk(await network.redo({}));
    expect(expectOk(await plan.get({}))).toEqual(whole);
    expect(expectOk(await network.get({}))).toEqual(before);
  });

  it('keeps somebody whom a contact would introduce', async () => {
    const { network, plan } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const newcomer = aContact({
      id: 'newcomer',
      met: { via: 'person', brokers: [{ kind: 'contact', id: ada.id }] },
    });
    const item = handedIn({ changes: [{ kind: 'add-contact', contact: newcomer }] });
    const [kept] = expectOk(await plan.save({ items: [item] }));
    expect(kept?.changes).toEqual(item.changes);
  });

  it('keeps a tray of changes as one act, and an item saved as it stands is none', async () => {
    const { network, plan } = host.client;
    const items = expectOk(
      await plan.save({
        items: [handedIn({ about: { kind: 'habit', archetype: null } }), handedIn({})],
      }),
    );
    expect(expectOk(await network.acts({})).undo).toEqual({
      code: 'plan-items-added',
      name: '',
      count: 2,
    });
    const [first] = items;
    if (!first) throw new Error('two items were saved');
    expectOk(await plan.save({ items: [handedIn(first, first.id)] }));
    expect(expectOk(await network.acts({})).undo?.code).toBe('plan-items-added');
    expectOk(await network.undo({}));
    expect(expectOk(await plan.get({})).items).toEqual([]);
  });

  it('puts several people under a heading, moves them and takes them out, each as one named act', async () => {
    const { network, plan } = host.client;
    const names = ['Ada', 'Bo', 'Cy'];
    const people: { readonly id: string }[] = [];
    for (const name of names) people.push(expectOk(await network.addContact({ name })));
    const put = async (column: 'prune' | 'maintain', kept: readonly { id: string }[] = []) =>
      expectOk(
        await plan.save({
          items: people.map(({ id }, at) =>
            handedIn({ column, about: about(id) }, kept[at]?.id ?? null),
          ),
        }),
      );
    const act = async () => expectOk(await network.acts({})).undo;
    const kept = await put('prune');
    expect(await act()).toEqual({ code: 'people-to-prune', name: '', count: 3 });
    await put('maintain', kept);
    expect(await act()).toEqual({ code: 'people-to-maintain', name: '', count: 3 });
    const ids = kept.map(({ id }) => id);
    expect(expectErr(await plan.remove({ ids: [...ids, 'x'] }))).toEqual({
      code: 'plan/not-found',
    });
    expectOk(await plan.remove({ ids }));
    expect(await act()).toEqual({ code: 'plan-item-removed', name: '', count: 3 });
    for (let step = 0; step < 2; step += 1) expectOk(await network.undo({}));
    expect(expectOk(await plan.get({})).items).toEqual(kept);
  });

  it('tells what shows of an experiment since a snapshot, when there is one and after it is over', async () => {
    const { network, plan, snapshots } = host.client;
    const habit = handedIn({
      about: { kind: 'habit', archetype: 'overloaded' },
      experiment: { from: '2026-11-22', weeks: 4, stopRule: 'x', signal: 'y' },
    });
    const [kept] = expectOk(await plan.save({ items: [habit] }));
    if (!kept) throw new Error('one item was saved');
    expect(expectOk(await plan.experiments({}))).toEqual([]);
    const busy = await Promise.all(
      ['Ada', 'Bo', 'Cy'].map(async (name) => expectOk(await network.addContact({ name })).id),
    );
    const ask = async (demand: number) => {
      for (const id of busy) {
        expectOk(await network.updateContact({ id, changes: { demand, core: true } }));
      }
    };
    await ask(4);
    expectOk(await snapshots.take({ title: null }));
    await ask(1);
    const review = newReview('2026-11-22', 'as-hoped');
    expectOk(await plan.save({ items: [handedIn({ ...kept, review }, kept.id)] }));
    expect(expectOk(await plan.experiments({}))).toMatchObject([
      {
        item: kept.id,
        pattern: 'overloaded',
        comparedWith: '2026-11-22',
        signs: [
          { code: 'demanding-people', before: 3, after: 0, isThere: true },
          { code: 'draining-people', isThere: null },
          { code: 'hours-on-requests', isThere: null },
        ],
      },
    ]);
  });

  it('refuses whole what names nobody, wherever it names them', async () => {
    const { plan } = host.client;
    const nobody = 'nobody';
    const refused: HandedIn[] = [
      handedIn({ about: about(nobody) }),
      handedIn({ changes: [{ kind: 'remove-contact', id: nobody }] }),
      handedIn({
        about: {
          kind: 'activity',
          activity: {
            name: 'Choir',
            people: [nobody],
            stakes: 1,
            interdependence: 1,
            commonGoal: 1,
          },
        },
      }),
    ];
    for (const item of refused) {
      const saved = await plan.save({ items: [handedIn({}), item] });
      expect(expectErr(saved)).toEqual({ code: 'contact/not-found' });
    }
    expect(expectErr(await plan.save({ items: [handedIn({}, 'x')] }))).toEqual({
      code: 'plan/not-found',
    });
    expect(expectErr(await plan.remove({ ids: ['x'] }))).toEqual({ code: 'plan/not-found' });
    expect(expectOk(await plan.get({})).items).toEqual([]);
  });
});
