import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyRole } from '../../shared/model/empty-role.ts';
import { aNewPlanItem } from '../support/builders.ts';
import { createOpenHost, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk } from '../support/temp-vault.ts';

let host: TestHost;
beforeEach(async () => {
  host = await createOpenHost();
}, 30_000);
afterEach(() => host.close());

const aGoal = (text: string) => ({ id: null, text, by: null, needs: [], closed: null });

describe('goals through the door', () => {
  it('are written down, changed and removed as named acts, each of which can be taken back', async () => {
    const { network, plan } = host.client;
    const kept = expectOk(await plan.saveGoal({ goal: aGoal('Head of the unit') }));
    expect(kept).toMatchObject({ text: 'Head of the unit', since: '2026-11-22' });
    const { since: _since, ...inHand } = kept;
    const [item] = expectOk(
      await plan.save({
        items: [
          aNewPlanItem({
            about: { kind: 'role', role: emptyRole('An economist') },
            goal: kept.id,
          }),
        ],
      }),
    );
    expectOk(await plan.saveGoal({ goal: { ...inHand, by: '2028-01-01', needs: ['influence'] } }));
    const whole = expectOk(await plan.get({}));
    expect(whole.goals).toEqual([{ ...kept, by: '2028-01-01', needs: ['influence'] }]);
    expectOk(await plan.removeGoal({ id: kept.id }));
    expect(expectOk(await plan.get({}))).toMatchObject({
      goals: [],
      items: [{ id: item?.id, goal: null }],
    });
    const undone = [];
    for (let step = 0; step < 4; step += 1) {
      undone.push(expectOk(await network.undo({})).code);
      if (step === 0) expect(expectOk(await plan.get({}))).toEqual(whole);
    }
    expect(undone).toEqual(['goal-removed', 'goal-changed', 'plan-items-added', 'goal-added']);
    expect(expectOk(await plan.get({})).goals).toEqual([]);
  });

  it('are three at most at a time: one that is closed makes room, and does not come back into none', async () => {
    const { plan } = host.client;
    const goals = [];
    for (const text of ['One', 'Two', 'Three']) {
      goals.push(expectOk(await plan.saveGoal({ goal: aGoal(text) })));
    }
    expect(expectErr(await plan.saveGoal({ goal: aGoal('Four') }))).toEqual({
      code: 'goal/enough',
    });
    const [{ since: _since, ...first }] = goals as [(typeof goals)[number]];
    expectOk(await plan.saveGoal({ goal: { ...first, text: 'One, said otherwise' } }));
    expectOk(await plan.saveGoal({ goal: { ...first, closed: '2026-11-22' } }));
    expectOk(await plan.saveGoal({ goal: aGoal('Four') }));
    expect(expectErr(await plan.saveGoal({ goal: first }))).toEqual({ code: 'goal/enough' });
    expect(expectOk(await plan.get({})).goals.map(({ text }) => text)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('refuses what serves or changes a goal that is not there', async () => {
    const { plan } = host.client;
    const missing = { code: 'goal/not-found' };
    expect(expectErr(await plan.removeGoal({ id: 'x' }))).toEqual(missing);
    expect(expectErr(await plan.saveGoal({ goal: { ...aGoal('One'), id: 'x' } }))).toEqual(missing);
    expect(expectErr(await plan.save({ items: [aNewPlanItem({ goal: 'x' })] }))).toEqual(missing);
    expect(expectOk(await plan.get({})).items).toEqual([]);
  });
});
