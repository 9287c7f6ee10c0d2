import { describe, expect, it } from 'vitest';
import {
  isPlanned,
  listWanted,
  peopleOnWays,
} from '../../../../renderer/features/map/planning/wanted.ts';
import { withWanted } from '../../../../shared/map/with-wanted.ts';
import { walk } from '../../../../renderer/features/map/walking.ts';
import { diagnose } from '../../../../shared/diagnosis/diagnose.ts';
import { plainScene } from '../../../../shared/map/make-scene.ts';
import { newReview } from '../../../../shared/model/empty-review.ts';
import { emptyPlan } from '../../../../shared/model/plan.ts';
import { proposePlan } from '../../../../shared/treatment/propose-plan.ts';
import { aNetwork, aPlanItem } from '../../../support/builders.ts';
import { readCase } from '../../../support/case-network.ts';

const { network } = readCase('05');
const today = '2026-11-22';
const diagnosis = diagnose(network, today);
const proposals = proposePlan(network, { diagnosis, plan: emptyPlan(), earlier: [], today });
const economist = aPlanItem({
  id: 'economist',
  about: {
    kind: 'role',
    role: {
      name: 'An economist',
      benefit: null,
      levelRel: null,
      org: 'University',
      outside: false,
      function: null,
      proximity: null,
      generation: null,
    },
  },
});
const nameOf = (about: { readonly kind: string }): string => about.kind;

describe('whom one looks for', () => {
  it('are the roles of the plan first, then those proposed, and nobody looked back at', () => {
    const over = { ...economist, id: 'over', review: newReview(today, 'stopped') };
    const wanted = listWanted({
      plan: { items: [economist, over] },
      proposals,
      network,
      diagnosis,
      nameOf,
    });
    expect(wanted.map(({ from }) => isPlanned(from))).toEqual([true, false, false, false]);
    expect(new Set(wanted.map(({ id }) => id)).size).toBe(wanted.length);
  });

  it('have everybody on the ways to them once', () => {
    const introducers = [
      { contact: 'a', score: 0.7, reach: 'there', through: null },
      { contact: 'b', score: 0.5, reach: 'knows-one', through: 'c' },
    ] as const;
    expect(peopleOnWays({ introducers })).toEqual(['a', 'b', 'c']);
  });

  it('are on the way of the arrows, and counted nowhere else', () => {
    const scene = plainScene(aNetwork({ contacts: [] }));
    const place = { id: 'wanted:1', name: 'Somebody', x: 0, y: -80, ring: null, sector: '' };
    expect(walk(withWanted(scene, [place]), null, 'up')).toBe('wanted:1');
    expect(withWanted(scene, [])).toBe(scene);
  });
});
