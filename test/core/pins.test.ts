import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk } from '../support/temp-vault.ts';

const ARRANGEMENT = 'closeness-circle';
const place = { arrangement: ARRANGEMENT, x: 0.25, y: -0.5 };

describe('a place on the map, through the door', () => {
  let host: TestHost;
  let ada: string;
  const pins = async () => expectOk(await host.client.map.pins({}));
  const pin = async (contactId: string, changes = {}) =>
    expectOk(await host.client.map.pin({ ...place, contactId, ...changes }));

  beforeEach(async () => {
    host = await createOpenHost();
    ada = expectOk(await host.client.network.addContact({ name: 'Ada' })).id;
  });
  afterEach(() => host.close());

  it('is kept by one act that has a name, moved by the next, and each can be taken back', async () => {
    const { network } = host.client;
    await pin(ada);
    await pin(ada, { x: 1 });
    expect(await pins()).toEqual([{ ...place, contactId: ada, x: 1 }]);
    const moved = { code: 'person-moved', name: 'Ada', count: 1 };
    expect(expectOk(await network.undo({}))).toEqual(moved);
    expect(await pins()).toEqual([{ ...place, contactId: ada }]);
    expectOk(await network.undo({}));
    expect(await pins()).toEqual([]);
    expectOk(await network.redo({}));
    expect(await pins()).toEqual([{ ...place, contactId: ada }]);
  });

  it('is let go of alone, or with everybody of its arrangement and of no other', async () => {
    const { map, network } = host.client;
    const bo = expectOk(await network.addContact({ name: 'Bo' })).id;
    await pin(ada);
    await pin(bo);
    await pin(bo, { arrangement: 'force' });
    expectOk(await map.release({ contactId: ada, arrangement: ARRANGEMENT }));
    expect((await pins()).map(({ contactId }) => contactId)).toEqual([bo, bo]);
    await pin(ada);
    expect(expectOk(await map.releaseAll({ arrangement: ARRANGEMENT }))).toEqual({ count: 2 });
    expect(await pins()).toEqual([{ ...place, contactId: bo, arrangement: 'force' }]);
    expect(expectOk(await network.undo({}))).toEqual({
      code: 'people-let-go',
      name: '',
      count: 2,
    });
    expect(await pins()).toHaveLength(3);
  });

  it('goes with the person: only undo brings it back, the trash does not', async () => {
    const { network } = host.client;
    await pin(ada);
    expectOk(await network.removeContacts({ ids: [ada] }));
    expect(await pins()).toEqual([]);
    expectOk(await network.undo({}));
    expect(await pins()).toHaveLength(1);
    expectOk(await network.redo({}));
    expect(await pins()).toEqual([]);
    expectOk(await network.restoreContacts({ ids: [ada] }));
    expect(await pins()).toEqual([]);
    await pin(ada);
    expectOk(await network.eraseContact({ id: ada }));
    expect(await pins()).toEqual([]);
  });

  it('is refused to whoever is not there, and outside the map', async () => {
    const { map } = host.client;
    expect(expectErr(await map.pin({ ...place, contactId: 'nobody' }))).toEqual({
      code: 'contact/not-found',
    });
    expect(expectErr(await map.release({ contactId: 'nobody', arrangement: 'force' }))).toEqual({
      code: 'contact/not-found',
    });
    expect(expectErr(await map.pin({ ...place, contactId: ada, x: 1.01 })).code).toBe(
      'input/invalid',
    );
    expect(await pins()).toEqual([]);
  });
});
