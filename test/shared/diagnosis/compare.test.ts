import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../shared/diagnosis/compare.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork, arbitraryVariation, AS_OF } from './arbitrary-network.ts';

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
      fc.property(anyNetwork, (any) => {
        // Contradiction asked of a few only is read in the diagnosis, and left out of a comparison.
        const network: Network = {
          ...any,
          contacts: any.contacts.map((c) => ({ ...c, challenge: c.challenge ?? 0 })),
        };
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

  it('are told apart by one contact’s worth at least, and by no less', () => {
    hold(
      fc.property(anyNetwork, anyNetwork, (one, other) => {
        const { counts, shares, patterns } = compare(one, other);
        const n = Math.min(
          ...[one, other].map((each) => each.contacts.filter((c) => c.core).length),
        );
        const check = (
          lines: typeof counts | typeof shares | typeof patterns,
          worth: readonly [least: number, most: number],
        ) => {
          for (const { before, after, clear } of lines) {
            const difference = before === null || after === null ? 0 : Math.abs(after - before);
            if (clear) expect(difference).toBeGreaterThanOrEqual(worth[0] - 1e-9);
            else if (before !== null && after !== null) expect(difference).toBeLessThan(worth[1]);
          }
        };
        check(counts, [1, 1]);
        // A share needs answers from 70 % of the people at least, and is one of those who answered.
        check(shares, [1 / n, 1 / (0.7 * n) + 1e-9]);
        check(patterns, [100 / n, 100 / n]);
      }),
      { numRuns: 25 },
    );
  });

  it('count one contact as one of those who answered, not of everybody', () => {
    const energising = (yes: number, answered: number): Network =>
      aNetwork({
        contacts: someContacts(20, (i) => ({
          energy: i >= answered ? null : i < yes ? 1 : 0,
        })),
      });
    const line = (one: Network, other: Network) =>
      compare(one, other).shares.find(({ key }) => key === 'energizers');
    // 50 % and 56 %: more than one of twenty, less than one of the fourteen who answered.
    expect(line(energising(7, 14), energising(9, 16))).toMatchObject({ clear: false });
    expect(line(energising(7, 14), energising(8, 14))).toMatchObject({ clear: true });
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

describe('a question', () => {
  const FIELDS = `org function levelRel proximity generation origin met introducedTo yearsKnown
    closeness energy trust received given demand challenge viewSim skillOverlap adaptation
    scheduledOnly wantsMore circle`.split(/\s+/);
  const EGO: readonly Partial<Network['ego']>[] = [
    { org: null },
    { function: null },
    { totalKnown: null },
    { hoursOnRequestsShare: null },
    { selfReport: {} },
  ];
  const silences = [
    ...FIELDS.map((field) => (network: Network) => changeEach(network, { [field]: null })),
    ...EGO.map((ego) => (network: Network) => ({ ...network, ego: { ...network.ego, ...ego } })),
    (network: Network) => changeEach(network, { monthsSinceContact: null, lastContact: null }),
    (network: Network) => ({ ...network, alterTies: null }),
  ];
  const patterned = fc
    .constantFrom(...['03', '05', '06', '08', '12'].map((prefix) => readCase(prefix).network))
    .chain(arbitraryVariation);

  it('asked in one of two snapshots only changes nothing clearly', () => {
    hold(
      fc.property(patterned, fc.constantFrom(...silences), (network, silence) => {
        const silent = silence(network);
        for (const found of [compare(network, silent), compare(silent, network)]) {
          expect(JSON.stringify(found)).not.toContain('"clear":true');
        }
      }),
      { numRuns: 40 },
    );
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

  it('hold back neither severity, or both, where they exclude the pattern', () => {
    const echo = readCase('06').network;
    const challengers = echo.contacts.slice(0, 3).map(({ id }) => id);
    const excluded = changeEach(changeEach(echo, { challenge: 0 }), { challenge: 3 }, challengers);
    const silent = changeEach(echo, { challenge: null });
    expect(diagnose(excluded).archetypes.biased.caps).toContain('exclusion');
    const line = compare(excluded, silent).patterns.find(({ archetype }) => archetype === 'biased');
    expect(line?.leftOut).toEqual(['challengerShare']);
    expect(line?.before).toBe(line?.after);
    expect(line?.clear).toBe(false);
  });

  it('count in no likeness: a respect asked about once only is left out of the mean', () => {
    const asked = readCase('06').network;
    const silent = changeEach(asked, { generation: null });
    const found = compare(silent, changeEach(asked, { generation: 'older' }));
    const share = found.shares.find(({ key }) => key === 'attributeHomophily');
    const severity = found.patterns.find(({ archetype }) => archetype === 'biased');
    for (const line of [share, severity]) {
      expect(line?.before).not.toBeNull();
      expect(line?.after).toBe(line?.before);
    }
  });

  it('make no push forward out of dissent asked about once only', () => {
    const found = compare(changeEach(followUp, { challenge: null }), followUp);
    const developers = found.counts.find(({ key }) => key === 'developers');
    expect([developers?.before, developers?.after]).toEqual([3, 3]);
  });

  it('make no introductions, and no rate, out of a question never asked', () => {
    const silent = changeEach(expert, { introducedTo: null, met: null });
    const { counts, selfBroker } = compare(silent, expert);
    const made = counts.find(({ key }) => key === 'introductionsMade');
    expect(made).toMatchObject({ before: null, clear: false });
    expect(selfBroker.clear).toBe(false);
    const fewKnown = changeEach(expert, { met: null }, ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']);
    expect(diagnose(fewKnown).broker.verdict).toBe('insufficient');
    expect(compare(fewKnown, followUp).selfBroker.clear).toBe(false);
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
