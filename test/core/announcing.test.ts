import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { expectOk } from '../support/temp-vault.ts';

let host: TestHost;
beforeEach(async () => {
  host = await createOpenHost();
}, 30_000);
afterEach(() => host.close());

/** What the window is told to ask anew, each time something is done. */
const told = async (deed: () => Promise<unknown>) => {
  host.events.length = 0;
  await deed();
  return host.events.flatMap((event) => (event.event === 'changed' ? [event.domains] : []));
};

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
