/** Views kept under a name, through the door: acts by their title, limits, and what becomes of people. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk } from '../support/temp-vault.ts';
import { aMapLook, aPeopleLook } from '../support/views.ts';

let host: TestHost;
beforeEach(async () => {
  host = await createOpenHost();
});
afterEach(() => host.close());

const look = aPeopleLook({ filter: { lastContact: ['6'] } });

describe('a view kept under a name', () => {
  it('is kept, renamed, changed and removed, each an act by its name that can be taken back', async () => {
    const { network, views } = host.client;
    const kept = expectOk(await views.save({ id: null, title: 'Not seen', shows: look }));
    expectOk(await views.save({ ...kept, title: 'Long not seen' }));
    const shows = aMapLook({ overlay: 'biased' });
    expectOk(await views.save({ id: kept.id, title: 'Long not seen', shows }));
    expect(expectOk(await views.list({}))).toEqual([
      { id: kept.id, title: 'Long not seen', shows },
    ]);
    expectOk(await views.remove({ id: kept.id }));
    expect(expectOk(await views.list({}))).toEqual([]);
    const undone = [];
    for (let step = 0; step < 4; step += 1) undone.push(expectOk(await network.undo({})));
    expect(undone.map(({ code, name }) => [code, name])).toEqual([
      ['view-removed', 'Long not seen'],
      ['view-changed', 'Long not seen'],
      ['view-renamed', 'Long not seen'],
      ['view-kept', 'Not seen'],
    ]);
    for (let step = 0; step < 3; step += 1) expectOk(await network.redo({}));
    expect(expectOk(await views.list({}))).toEqual([
      { id: kept.id, title: 'Long not seen', shows },
    ]);
  });

  it('saved as it is changes nothing, so there is nothing to undo', async () => {
    const { network, views } = host.client;
    const kept = expectOk(await views.save({ id: null, title: 'Mine', shows: look }));
    expectOk(await views.save(kept));
    expect(expectOk(await network.acts({})).undo).toMatchObject({ code: 'view-kept' });
  });

  it('is refused when it is not there, when there are too many, and when it is not one', async () => {
    const { views } = host.client;
    expect(expectErr(await views.save({ id: 'gone', title: 'x', shows: look })).code).toBe(
      'view/not-found',
    );
    expect(expectErr(await views.remove({ id: 'gone' })).code).toBe('view/not-found');
    for (let at = 0; at < 100; at += 1)
      expectOk(await views.save({ id: null, title: `View ${String(at)}`, shows: look }));
    expect(expectErr(await views.save({ id: null, title: 'One more', shows: look })).code).toBe(
      'view/too-many',
    );
    for (const wrong of [
      { id: null, title: ' ', shows: look },
      { id: null, title: 'x'.repeat(81), shows: look },
      { id: null, title: 'x', shows: { ...look, filter: { shoeSize: ['40'] } } },
      { id: null, title: 'x', shows: { ...look, filter: { circle: [] } } },
      { id: null, title: 'x', shows: { ...aMapLook(), overlay: '<b>' } },
      { id: null, title: 'x', shows: { ...look, extra: 1 } },
    ])
      expect(await host.call('views.save', wrong)).toMatchObject({
        error: { code: 'input/invalid' },
      });
  });

  it('keeps whom it names while they are in the trash, and lets them go with it', async () => {
    const { network, views } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const bo = expectOk(await network.addContact({ name: 'Bo' }));
    const shows = aMapLook({ hidden: [ada.id], ghosts: [bo.id], selected: [ada.id, bo.id] });
    expectOk(await views.save({ id: null, title: 'Two', shows }));
    const shown = async () => expectOk(await views.list({}))[0]?.shows;
    expectOk(await network.removeContacts({ ids: [ada.id] }));
    expect(await shown()).toEqual(shows);
    expectOk(await network.emptyTrash({}));
    expect(await shown()).toEqual({ ...shows, hidden: [], selected: [bo.id] });
    expectOk(await network.eraseContact({ id: bo.id }));
    expect(await shown()).toEqual(aMapLook());
  });

  it('tells, when somebody is erased, in how many views their name stands in my own words', async () => {
    const { network, views } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada Quist' }));
    expectOk(await views.save({ id: null, title: 'Friends of ada quist', shows: look }));
    expectOk(await views.save({ id: null, title: 'x', shows: { ...look, words: 'Ada Quist' } }));
    expectOk(await views.save({ id: null, title: 'y', shows: look }));
    expect(expectOk(await network.eraseContact({ id: ada.id })).mentions.views).toBe(2);
  });

  it('leaves in one’s own document and comes back, with people under the ids they have here', async () => {
    const { exchange, network, views } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const shows = aMapLook({ ghosts: [ada.id], filter: { tags: ['night'] } });
    const kept = expectOk(await views.save({ id: null, title: 'Nights', shows }));
    const path = join(host.folder, 'mine.json');
    host.answers.push({ answer: 'path', path });
    expectOk(await exchange.saveAs({ format: 'json' }));
    const document = JSON.parse(readFileSync(path, 'utf8')) as { views: unknown };
    expect(document.views).toMatchObject([{ title: 'Nights' }]);
    expectOk(await views.remove({ id: kept.id }));
    const elsewhere = readFileSync(path, 'utf8').replaceAll(ada.id, 'their-ada');
    writeFileSync(path, elsewhere);
    host.answers.push({ answer: 'path', path });
    const chosen = expectOk(await exchange.chooseImport({}));
    if (chosen.outcome !== 'read') throw new Error('The file was not read.');
    expectOk(await exchange.takeOver({ token: chosen.token, mode: 'add' }));
    expect(expectOk(await views.list({}))).toEqual([kept]);
  });

  it('of another document names nobody here by an id that is nobody’s there', async () => {
    const { exchange, network, views } = host.client;
    const ada = expectOk(await network.addContact({ name: 'Ada' }));
    const bo = { id: 'bo', name: 'Bo' };
    const shows = { screen: 'map', hidden: [ada.id, bo.id], selected: [ada.id] };
    const theirs = {
      format: 'plexus-network',
      version: 1,
      contacts: [bo],
      views: [{ id: 'v', title: 'Theirs', shows }],
    };
    const path = join(host.folder, 'theirs.json');
    writeFileSync(path, JSON.stringify(theirs));
    host.answers.push({ answer: 'path', path });
    const chosen = expectOk(await exchange.chooseImport({}));
    if (chosen.outcome !== 'read') throw new Error('The file was not read.');
    expectOk(await exchange.takeOver({ token: chosen.token, mode: 'add' }));
    expect(expectOk(await views.list({}))).toEqual([
      { id: 'v', title: 'Theirs', shows: aMapLook({ hidden: [bo.id] }) },
    ]);
  });
});
