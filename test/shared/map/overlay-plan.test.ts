import { describe, expect, it } from 'vitest';
import { plainScene, withOverlay } from '../../../shared/map/make-scene.ts';
import { plannedOf } from '../../../shared/map/overlay-plan.ts';
import { newReview } from '../../../shared/model/empty-review.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { aNetwork, aPlanItem, someContacts } from '../../support/builders.ts';

const network = aNetwork({ contacts: someContacts(5) });
const about = (id: string) => ({ kind: 'contact', id }) as const;
const toWake = (id: string): Proposal => ({
  key: `invest:dormant:${id}`,
  column: 'invest',
  about: about(id),
  goal: null,
  reason: 'dormant',
  grounds: [],
  ways: ['wake-up'],
  minutesPerMonth: 0,
  handOverTo: [],
  introducers: [],
  alike: null,
  rank: 1,
});
const plan = {
  items: [
    aPlanItem({ id: '1', column: 'prune', about: about('p01') }),
    aPlanItem({ id: '2', column: 'maintain', about: about('p01') }),
    aPlanItem({ id: '3', column: 'invest', about: about('p02') }),
    aPlanItem({
      id: '4',
      column: 'prune',
      about: about('p03'),
      review: newReview('2026-11-22', 'as-hoped'),
    }),
  ],
};

describe('the lens of the plan', () => {
  it('marks each person by what is meant, and nobody for what is over', () => {
    const planned = plannedOf(plan, [toWake('p04'), toWake('p02')]);
    const { nodes } = withOverlay(
      plainScene(network),
      network,
      { diagnosis: null, planned },
      'plan',
    );
    expect(nodes.map(({ mark, reasons }) => [mark, reasons.join()])).toEqual([
      ['raises', 'to-give-less'],
      ['eases', 'to-give-more'],
      ['unknown', 'not-planned'],
      ['unknown', 'worth-waking'],
      ['unknown', 'not-planned'],
    ]);
  });

  it('marks nobody while the plan is not known', () => {
    const { legend } = withOverlay(plainScene(network), network, { diagnosis: null }, 'plan');
    expect(legend.map(({ mark }) => mark)).toEqual(['unknown']);
  });
});
