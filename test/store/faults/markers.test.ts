/**
 * Words typed into every field, of people, journal, plan, snapshots, views and of what can be undone, then
 * looked for in every file that is left.
 */
import { expect, it } from 'vitest';
import { newReview } from '../../../shared/model/empty-review.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import type { PlanSubject } from '../../../shared/model/plan.ts';
import { aPlanItem } from '../../support/builders.ts';
import { createOpenHost, PASSPHRASE } from '../../support/hosts.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { findPlain } from '../../support/plain-on-disk.ts';
import { aPeopleLook } from '../../support/views.ts';
import { report } from './counts.ts';

const MARKERS = 40;

it('are in no file in the clear: not after saving, backing up, a new key, restoring, locking', async () => {
  const words = Array.from({ length: MARKERS }, (_, turn) => `zwyxq${String(turn)}vantsel`);
  let next = 0;
  const word = (): string => words[next++ % MARKERS] ?? '';
  const host = await createOpenHost();
  const { vault, network, journal, plan, snapshots, map, views } = host.client;
  const changes = () => ({
    circle: word(),
    org: word(),
    function: word(),
    email: word(),
    notes: word(),
    tags: [word(), word()],
    met: { via: 'person' as const, brokers: [{ kind: 'name' as const, name: word() }] },
    introducedTo: [{ kind: 'name' as const, name: word() }],
  });
  for (let turn = 0; turn < 4; turn += 1) {
    const added = expectOk(await network.addContact({ name: word(), changes: changes() }));
    const text = `${word()} and ${word()}`;
    expectOk(await journal.save({ id: null, day: '2026-11-20', text, people: [added.id] }));
    if (turn === 1) expectOk(await network.removeContacts({ ids: [added.id] }));
    if (turn === 2) expectOk(await network.eraseContact({ id: added.id }));
  }
  const { contacts } = expectOk(await network.get({}));
  const people = contacts.map(({ id }) => id);
  const role = { ...emptyRole(word()), org: word(), function: word() };
  const activity = {
    name: word(),
    people,
    stakes: 2,
    interdependence: 1,
    commonGoal: 1,
  };
  const subjects: readonly PlanSubject[] = [
    { kind: 'contact', id: people[0] ?? '' },
    { kind: 'role', role },
    { kind: 'activity', activity },
    { kind: 'habit', archetype: 'formalist' },
  ];
  for (const about of subjects) {
    const { since: _today, ...item } = aPlanItem({
      about,
      note: word(),
      draft: word(),
      steps: [{ id: 's1', text: word(), due: null, done: null }],
      experiment: { from: '2026-11-20', weeks: 4, stopRule: word(), signal: word() },
      review: { ...newReview('2026-11-22', 'in-part'), note: word() },
      earlier: [{ ...newReview('2026-11-20', 'no-change'), note: word() }],
    });
    expectOk(await plan.save({ items: [{ ...item, id: null }] }));
  }
  for (let turn = 0; turn < 2; turn += 1) {
    const goal = { id: null, text: word(), by: '2027-12-31', needs: [], closed: null };
    expectOk(await plan.saveGoal({ goal }));
  }
  expectOk(await plan.decline({ proposal: `habit:${word()}`, reason: word() }));
  expectOk(await snapshots.take({ title: word() }));
  const shows = aPeopleLook({ words: word(), filter: { circle: [word()], tags: [word()] } });
  expectOk(await views.save({ id: null, title: word(), shows }));
  expectOk(await map.pin({ contactId: people[0] ?? '', arrangement: 'force', x: 0.5, y: 0.5 }));
  const ego = { name: word(), org: word(), function: word(), place: word() };
  expectOk(await network.saveEgo({ changes: ego }));
  const draft = { entryId: null, day: '2026-11-21', text: word(), people: [] };
  expectOk(await journal.saveDraft({ draft }));
  expectOk(await journal.list({ words: words[3] ?? '', person: null, limit: 10 }));
  const kept = expectOk(await plan.get({}));
  expect(next).toBeGreaterThan(MARKERS);
  const look = (): readonly string[] => findPlain([host.folder], [...words, PASSPHRASE]);
  expect(look()).toEqual([]);
  expectOk(await vault.backUp({}));
  const { recoveryCode } = expectOk(await vault.rotateKeys({ passphrase: PASSPHRASE }));
  expect(look()).toEqual([]);
  const [newest] = expectOk(await vault.backups({ name: 'Test' }));
  const choice = { name: 'Test', backup: newest?.name ?? '', passphrase: PASSPHRASE };
  expectOk(await vault.previewRestore(choice));
  expectOk(await vault.restoreBackup(choice));
  expect(look()).toEqual([]);
  expect(findPlain([host.folder], [recoveryCode, recoveryCode.replaceAll('-', '')])).toEqual([]);
  expectOk(await vault.unlock({ name: 'Test', passphrase: PASSPHRASE, acceptOlder: false }));
  expect(expectOk(await network.get({})).ego).toMatchObject(ego);
  expect(expectOk(await plan.get({}))).toEqual(kept);
  host.close();
  expect(look()).toEqual([]);
  report('markers', { markers: MARKERS, fields: next, found: 0 });
}, 60_000);
