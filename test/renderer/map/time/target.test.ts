import { describe, expect, it } from 'vitest';
import { doneBetween, targetOf } from '../../../../renderer/features/map/time/target.ts';
import { applyChanges } from '../../../../shared/diagnosis/changes.ts';
import { newReview } from '../../../../shared/model/empty-review.ts';
import type { PlanItem, WantedRole } from '../../../../shared/model/plan.ts';
import { aNetwork, aPlanItem, aTie, someContacts } from '../../../support/builders.ts';

const network = aNetwork({ contacts: someContacts(3), alterTies: [aTie('p01', 'p02')] });
const role: WantedRole = {
  name: 'Somebody who counts',
  benefit: 'development',
  levelRel: 'outside',
  org: 'University',
  outside: true,
  function: 'economics',
  proximity: null,
  generation: null,
};
const closer: PlanItem['changes'] = [
  { kind: 'change-contact', id: 'p03', changes: { closeness: 4 } },
];
const step = (done: string | null) => ({ id: 's', text: 'Call', due: null, done });

describe('the target', () => {
  it('is the network with what open items would change, and nothing of those looked back at', () => {
    const review = newReview('2026-11-01', 'as-hoped');
    const items = [
      aPlanItem({ changes: closer }),
      aPlanItem({ changes: [{ kind: 'remove-contact', id: 'p01' }], review }),
    ];
    const target = targetOf(network, items);
    expect(target?.changes).toEqual(closer);
    expect(target?.network.contacts.map(({ closeness }) => closeness)).toEqual([null, null, 4]);
    expect(targetOf(network, [aPlanItem()])).toBeNull();
  });

  it('has somebody for each kind of person looked for, described as far as was said', () => {
    const target = targetOf(network, [aPlanItem({ about: { kind: 'role', role } })]);
    const met = target?.network.contacts.at(-1);
    expect(met).toMatchObject({ name: role.name, levelRel: 'outside', org: 'University' });
    expect(met).toMatchObject({ proximity: null, generation: null });
    expect(met?.received).toContain('development');
    expect(applyChanges(network, target?.changes ?? []).ok).toBe(true);
  });

  it('passes over an item whose changes cannot be made any more', () => {
    const gone: PlanItem['changes'] = [{ kind: 'remove-contact', id: 'nobody' }];
    const items = [aPlanItem({ changes: gone }), aPlanItem({ changes: closer })];
    expect(targetOf(network, items)?.changes).toEqual(closer);
  });
});

describe('what was planned', () => {
  it('counts as done with the people it was about, after the one day and by the other', () => {
    const of = (id: string, done: string | null): PlanItem =>
      aPlanItem({ about: { kind: 'contact', id }, steps: [step(done)] });
    const items = [of('p01', '2026-05-12'), of('p02', '2026-05-13'), of('p03', null)];
    expect(doneBetween(items, { after: '2026-05-12', by: '2026-11-22' })).toEqual(new Set(['p02']));
    expect(doneBetween(items, { after: '2026-05-01', by: '2026-05-12' })).toEqual(new Set(['p01']));
  });
});
