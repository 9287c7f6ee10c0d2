import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { aNewPlanItem } from '../support/builders.ts';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { expectOk } from '../support/temp-vault.ts';
import { aMapLook, aPeopleLook } from '../support/views.ts';

let host: TestHost;
beforeEach(async () => {
  host = await createOpenHost();
}, 30_000);
afterEach(() => host.close());

type Deed = () => Promise<Result<unknown, AppError>>;

/** What the window is told to ask anew, each time something is done. */
const told = async (deed: Deed) => {
  host.events.length = 0;
  expectOk(await deed());
  return host.events.flatMap((event) => (event.event === 'changed' ? [event.domains] : []));
};

const locale = 'en';
/** Everything the window asks of an open vault and keeps until it is told otherwise. */
const ASKED: readonly (readonly [channel: string, input: object])[] = [
  ['network.get', {}],
  ['network.trash', {}],
  ['network.acts', {}],
  ['journal.list', { words: '', person: null, limit: 9 }],
  ['diagnosis.get', {}],
  ['treatment.opportunities', { locale }],
  ['report.preview', { copy: 'private', names: 'full', paper: 'a4', locale }],
  ['snapshots.list', {}],
  ['snapshots.former', {}],
  ['plan.get', {}],
  ['plan.proposals', {}],
  ['plan.experiments', {}],
  ['map.pins', {}],
  ['views.list', {}],
];

async function answers(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const [channel, input] of ASKED) {
    all.set(channel, JSON.stringify(expectOk(await host.call(channel, input))));
  }
  return all;
}

/** Fails where an answer is another one after a deed, and the window was not told. */
async function expectTold(deed: Deed): Promise<void> {
  const before = await answers();
  const domains = (await told(deed)).flat();
  const after = await answers();
  const untold = [...after.keys()].filter(
    (channel) =>
      before.get(channel) !== after.get(channel) &&
      !domains.some((name) => name === channel || channel.startsWith(`${name}.`)),
  );
  expect(untold).toEqual([]);
}

it('tells of a place on the map only what the map asks, and what undo would do; undo and redo alike', async () => {
  const { map, network } = host.client;
  const { id: contactId } = expectOk(await network.addContact({ name: 'Ada' }));
  const pin = { contactId, arrangement: 'force', x: 0.5, y: 0.5 };
  const { arrangement } = pin;
  const ofPins = [['map', 'network.acts']];
  expect(await told(() => map.pin(pin))).toEqual(ofPins);
  expect(await told(() => network.undo({}))).toEqual(ofPins);
  expect(await told(() => network.redo({}))).toEqual(ofPins);
  expect(await told(() => map.release({ contactId, arrangement }))).toEqual(ofPins);
  expect(await told(() => map.releaseAll({ arrangement }))).toEqual(ofPins);
});

it('tells of the plan what reads the plan, and of a person all that is made from the network', async () => {
  const { network, plan } = host.client;
  const decline = () => plan.decline({ proposal: 'snapshot:first:', reason: null });
  expect(await told(decline)).toEqual([['plan', 'report', 'network.acts']]);
  const [domains] = await told(() => network.addContact({ name: 'Bo' }));
  expect(domains).toEqual(expect.arrayContaining(['network', 'diagnosis', 'plan', 'map']));
});

it('tells of a view only those who list views', async () => {
  const { network, views } = host.client;
  const ofViews = [['views', 'network.acts']];
  const keep = () => views.save({ id: null, title: 'Mine', shows: aPeopleLook() });
  expect(await told(keep)).toEqual(ofViews);
  expect(await told(() => network.undo({}))).toEqual(ofViews);
});

it('leaves no answer that has become another one untold, whatever is done, undone and done again', async () => {
  const { journal, map, network, plan, snapshots, views } = host.client;
  const ada = expectOk(await network.addContact({ name: 'Ada', changes: { closeness: 5 } }));
  const bo = expectOk(await network.addContact({ name: 'Bo' }));
  const about = { kind: 'contact', id: ada.id } as const;
  const goal = { id: null, text: 'Head', by: null, needs: ['support' as const], closed: null };
  const idsOf = async () => {
    const { items, goals } = expectOk(await plan.get({}));
    return { items: items.map(({ id }) => id), goal: goals[0]?.id ?? '' };
  };
  const deeds: readonly Deed[] = [
    () => network.updateContact({ id: ada.id, changes: { given: ['support'], core: true } }),
    () => network.setTie({ a: ada.id, b: bo.id, weight: 1 }),
    () => snapshots.take({ title: null }),
    () => journal.save({ id: null, day: '2026-11-20', text: 'tea', people: [ada.id] }),
    () => map.pin({ contactId: bo.id, arrangement: 'force', x: 0.1, y: 0.2 }),
    () => plan.saveGoal({ goal }),
    async () =>
      plan.save({ items: [aNewPlanItem({ column: 'prune', about, goal: (await idsOf()).goal })] }),
    () => plan.saveBudget({ weeklyMinutes: 60 }),
    () => plan.decline({ proposal: 'snapshot:first:', reason: null }),
    () => plan.reconsider({ proposal: 'snapshot:first:' }),
    () => views.save({ id: null, title: 'Two', shows: aMapLook({ hidden: [bo.id] }) }),
    async () => plan.removeGoal({ id: (await idsOf()).goal }),
    async () => plan.remove({ ids: (await idsOf()).items }),
    () => network.removeContacts({ ids: [bo.id] }),
  ];
  for (const deed of deeds) {
    await expectTold(deed);
    await expectTold(() => network.undo({}));
    await expectTold(() => network.redo({}));
  }
  await expectTold(() => network.emptyTrash({}));
  await expectTold(() => network.eraseContact({ id: ada.id }));
});
