import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../shared/diagnosis/compare.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork, AS_OF } from './arbitrary-network.ts';

const anyNetwork = arbitraryNetwork({ min: 0, max: 14 });
const compare = (before: Network, after: Network) =>
  compareSnapshots({ network: before, asOf: AS_OF }, { network: after, asOf: AS_OF });

const expert = readCase('05').network;
const followUp = readCase('12').network;

const changeEach = (
  network: Network,
  changes: Partial<Network['contacts'][number]>,
  ids: readonly string[] = network.contacts.map(({ id }) => id),
): Network => ({
  ...network,
  contacts: network.contacts.map((contact) =>
    ids.includes(contact.id) ? { ...contact, ...changes } : contact,
  ),
});

describe('a network compared with itself', () => {
  it('shows nobody coming or going, and no clear change in any line', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const { people, moves, ...lines } = compare(network, network);
        expect([people.joined, people.left, people.toPeriphery, moves]).toEqual([[], [], [], []]);
        expect(JSON.stringify(lines)).not.toContain('"clear":true');
        expect(lines.verdict.changed).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('stands as the diagnosis has it', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const { patterns, verdict } = compare(network, network);
        const diagnosis = diagnose(network, AS_OF);
        expect(verdict.after).toEqual(diagnosis.verdict);
        for (const { archetype, before, standing, leftOut } of patterns) {
          const { severity, band, status, leaveOneOut } = diagnosis.archetypes[archetype];
          expect({ before, standing: standing.before, leftOut }).toEqual({
            before: severity,
            standing: { band, status, range: leaveOneOut },
            leftOut: [],
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('two networks', () => {
  it('compared the other way round give the same lines the other way round', () => {
    hold(
      fc.property(anyNetwork, anyNetwork, (one, other) => {
        const there = compare(one, other);
        const back = compare(other, one);
        const turned = (lines: readonly { before: unknown; after: unknown; clear: boolean }[]) =>
          lines.map(({ before, after, clear }) => ({ before: after, after: before, clear }));
        const plain = (lines: readonly { before: unknown; after: unknown; clear: boolean }[]) =>
          lines.map(({ before, after, clear }) => ({ before, after, clear }));
        for (const part of ['counts', 'benefits', 'shares', 'patterns'] as const)
          expect(plain(back[part])).toEqual(turned(there[part]));
        expect(back.people.joined).toEqual(there.people.left);
      }),
      { numRuns: 25 },
    );
  });

  it('are told apart only by what one contact could not have done', () => {
    hold(
      fc.property(anyNetwork, anyNetwork, (one, other) => {
        const { counts, shares, patterns } = compare(one, other);
        const n = Math.min(
          ...[one, other].map((each) => each.contacts.filter((c) => c.core).length),
        );
        const check = (lines: typeof counts | typeof shares | typeof patterns, worth: number) => {
          for (const { before, after, clear } of lines) {
            const difference = before === null || after === null ? 0 : Math.abs(after - before);
            if (clear) expect(difference).toBeGreaterThanOrEqual(worth - 1e-9);
            else if (before !== null && after !== null) expect(difference).toBeLessThan(worth);
          }
        };
        check(counts, 1);
        check(shares, 1 / n);
        check(patterns, 100 / n);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the follow-up after six months', () => {
  const found = compare(expert, followUp);

  it('counts first: who came, who went, four developers for one, a hole closed', () => {
    expect(found.people.joined).toEqual(['n1', 'n3', 'n5']);
    expect(found.people.left).toEqual(['e13', 'e6']);
    expect(found.people.kept).toHaveLength(11);
    expect(found.counts.find(({ key }) => key === 'developers')).toEqual({
      key: 'developers',
      before: 1,
      after: 4,
      clear: true,
      of: { before: 13, after: 14 },
    });
    expect(found.benefits.find(({ benefit }) => benefit === 'development')).toEqual({
      benefit: 'development',
      before: 0,
      after: 3,
      clear: true,
      hole: 'closed',
    });
  });

  it('then the rate with its bounds', () => {
    const { before, after, clear } = found.selfBroker;
    expect([before.selfBrokerRate, before.lower, before.upper]).toEqual([9 / 12, 9 / 13, 10 / 13]);
    expect(after.selfBrokerRate).toBeCloseTo(8 / 13, 12);
    expect(clear).toBe(true);
  });

  it('then the severities with their ranges, and the pattern gone', () => {
    const line = found.patterns.find(({ archetype }) => archetype === 'disconnected_expert');
    expect(line?.before).toBeCloseTo(72.5, 1);
    expect(line?.after).toBeCloseTo(18.5, 1);
    expect(line?.clear).toBe(true);
    expect(line?.standing.after.range?.[1]).toBeLessThan(50);
    expect(found.verdict).toMatchObject({
      before: { type: 'single', primary: 'disconnected_expert' },
      after: { type: 'none', primary: null },
      changed: true,
    });
  });

  it('tells of the people who moved to the periphery and of those who came closer', () => {
    const later = changeEach(changeEach(followUp, { core: false }, ['e3']), { closeness: 4 }, [
      'n1',
    ]);
    const { people, moves } = compare(followUp, later);
    expect([people.left, people.toPeriphery]).toEqual([['e3'], ['e3']]);
    expect(moves).toEqual([{ id: 'n1', before: 3, after: 4 }]);
  });
});

describe('answers only one snapshot has', () => {
  it('are left out of both severities, by name', () => {
    const silent = changeEach(followUp, { yearsKnown: null });
    const { patterns } = compare(expert, silent);
    const line = patterns.find(({ archetype }) => archetype === 'disconnected_expert');
    expect(line?.leftOut).toEqual(['newContactShare']);
    const both = compare(changeEach(expert, { yearsKnown: null }), silent);
    const same = both.patterns.find(({ archetype }) => archetype === 'disconnected_expert');
    expect([line?.before, line?.after]).toEqual([same?.before, same?.after]);
  });

  it('leave a substitute standing where both have it, and the word provisional with it', () => {
    const silent = changeEach(followUp, { skillOverlap: null });
    const line = compare(expert, silent).patterns.find(
      ({ archetype }) => archetype === 'disconnected_expert',
    );
    expect(line?.leftOut).toEqual(['skillOverlapShare']);
    expect(line?.standing.before.status).toBe('provisional');
  });

  it('say nothing at all where too little is left in common', () => {
    const empty = changeEach(followUp, { demand: null, energy: null, received: null, given: null });
    const { patterns, counts } = compare(expert, empty);
    const told = patterns.filter(({ before, after }) => before !== null && after !== null);
    expect(told.map(({ archetype }) => archetype)).not.toContain('overloaded');
    expect(counts.find(({ key }) => key === 'draining')).toMatchObject({
      after: null,
      clear: false,
    });
    expect(patterns).toHaveLength(ARCHETYPES.length);
  });
});
