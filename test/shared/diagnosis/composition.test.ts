import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Composition } from '../../../shared/model/diagnosis.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';

const compositionOf = (
  count: number,
  fields: (position: number) => Partial<Contact>,
): Composition =>
  diagnose(
    aNetwork({ ego: { org: 'mine', function: 'mine' }, contacts: someContacts(count, fields) }),
  ).composition;

describe('benefits', () => {
  it('are a hole without a provider, fragile with one, a surplus beyond four and half the core', () => {
    const found = compositionOf(10, (i) => ({
      received: [
        ...(i < 6 ? (['information'] as const) : []),
        ...(i < 5 ? (['support'] as const) : []),
        ...(i < 1 ? (['purpose'] as const) : []),
      ],
    }));
    expect(found.benefitProviders).toMatchObject({ information: 6, support: 5, purpose: 1 });
    expect(found.surplus).toEqual(['information']);
    expect(found.fragile).toEqual(['purpose']);
    expect(found.holes).toEqual(['influence', 'development', 'balance']);
  });

  it('are not in surplus with four providers in a small core', () => {
    expect(compositionOf(5, (i) => ({ received: i < 4 ? ['support'] : [] })).surplus).toEqual([]);
  });

  it('are not told below 70 % answered', () => {
    const found = compositionOf(10, (i) => ({ received: i < 6 ? ['support'] : null }));
    expect(found).toMatchObject({ holes: null, fragile: null, surplus: null, multiplexity: null });
    expect(found.benefitProviders.support).toBeNull();
  });
});

describe('a tie of several strands', () => {
  it('is one along which two kinds of help or more reach me', () => {
    const found = compositionOf(10, (i) => ({
      received: i < 4 ? ['support', 'purpose'] : i < 7 ? ['support'] : [],
    }));
    expect(found).toMatchObject({ multiplexity: 1.1, multiplexShare: 0.4 });
  });
});

describe('exchange', () => {
  it('is the surplus of what I give over what I receive', () => {
    const found = compositionOf(10, () => ({
      received: ['support'],
      given: ['information', 'support', 'development'],
    }));
    expect(found).toMatchObject({ sumReceived: 10, sumGiven: 30, netOutflow: 0.5, reciprocity: 1 });
  });

  it('counts what was named in one direction while the other was not asked', () => {
    const found = compositionOf(10, () => ({ received: ['support'] }));
    expect(found).toMatchObject({ sumReceived: 10, sumGiven: 0, netOutflow: null });
  });

  it('is weighed over those I answered both for', () => {
    const found = compositionOf(10, (i) => ({
      received: i < 8 ? ['support'] : null,
      given: i < 7 ? ['support'] : i < 8 ? null : ['support', 'purpose'],
    }));
    expect(found.netOutflow).toBe(0);
  });

  it('has no balance where nothing passes either way', () => {
    const found = compositionOf(10, () => ({ received: [], given: [] }));
    expect(found).toMatchObject({ sumReceived: 0, sumGiven: 0, netOutflow: null, reciprocity: 0 });
  });
});

describe('likeness', () => {
  it('has E-I index −0.5 where nine of twelve are like me', () => {
    const found = compositionOf(12, (i) => ({ org: i < 9 ? 'mine' : 'theirs' }));
    expect(found.sameOrg).toBe(0.75);
    expect(found.EI_org).toBe(-0.5);
  });

  it('averages the five shares, as in 0.643 four times and 0.786', () => {
    const found = compositionOf(14, (i) => ({
      org: i < 9 ? 'mine' : 'theirs',
      function: i < 9 ? 'mine' : 'theirs',
      levelRel: i < 9 ? 'peer' : 'above',
      proximity: i < 9 ? 1 : 2,
      generation: i < 11 ? 'same' : 'older',
    }));
    expect(found.attributeHomophily).toBeCloseTo(0.671, 3);
  });

  it('needs three of the five attributes', () => {
    const two = { org: 'mine', function: 'mine' };
    expect(compositionOf(10, () => two).attributeHomophily).toBeNull();
    expect(compositionOf(10, () => ({ ...two, proximity: 0 })).attributeHomophily).toBe(1);
  });

  it('is not told while I have not said where I am myself', () => {
    const contacts = someContacts(10, () => ({ org: 'mine' }));
    const { sameOrg, EI_org, blauOrg } = diagnose(aNetwork({ contacts })).composition;
    expect([sameOrg, EI_org, blauOrg]).toEqual([null, null, 0]);
  });
});

it('counts as drained or charged from one step off the middle', () => {
  const found = compositionOf(10, (i) => ({ energy: [-2, -1, 0, 1, 2][i % 5] ?? null }));
  expect(found).toMatchObject({ drainShare: 0.4, energizerShare: 0.4 });
});

it.each([
  [5, 0.75],
  [4, 1.5],
  [3, 4.5],
  [2, 9],
  [1, 18],
])('finds a tie of closeness %i overdue after more than %f months', (closeness, limit) => {
  const overdueAt = (monthsSinceContact: number): number | null =>
    compositionOf(10, () => ({ closeness, monthsSinceContact })).overdueShare;
  expect(overdueAt(limit)).toBe(0);
  expect(overdueAt(limit + 0.1)).toBe(1);
});
