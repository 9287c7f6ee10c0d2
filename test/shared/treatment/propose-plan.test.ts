import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { newReview } from '../../../shared/model/empty-review.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { BENEFITS, type Benefit } from '../../../shared/model/scales.ts';
import { KEEP_DAYS, PRUNE_AT_ONCE } from '../../../shared/model/plan-bounds.ts';
import { emptyPlan, type NetworkPlan } from '../../../shared/model/plan.ts';
import { Proposal } from '../../../shared/model/proposal.ts';
import { proposePlan } from '../../../shared/treatment/propose-plan.ts';
import { TARGET_RANK } from '../../../shared/treatment/thresholds.ts';
import { findProtected } from '../../../shared/treatment/protection.ts';
import { aContact, aNetwork, aPlanItem, someContacts } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork, arbitraryVariation, AS_OF } from '../diagnosis/arbitrary-network.ts';

const TWO_WEEKS_AGO = '2026-06-16';
const RUNS = { numRuns: 25 };

type Given = {
  readonly plan?: NetworkPlan;
  readonly earlier?: readonly { readonly day: string; readonly network: Network }[];
};
const propose = (network: Network, { plan = emptyPlan(), earlier = [] }: Given = {}) =>
  proposePlan(network, { diagnosis: diagnose(network, AS_OF), plan, earlier, today: AS_OF });

const pruned = (proposals: readonly Proposal[]) =>
  proposals.filter(({ column }) => column === 'prune');
const idOf = ({ about }: Proposal): string | null => (about.kind === 'contact' ? about.id : null);
const keysOf = (proposals: readonly Proposal[]) => proposals.map(({ key }) => key);

/** A plan into which the proposal was taken, looked back at on the day where one is given. */
const withTaken = ({ column, about, reason }: Proposal, reviewed?: string): NetworkPlan => ({
  ...emptyPlan(),
  items: [
    aPlanItem({
      column,
      about,
      reason,
      review: reviewed === undefined ? null : newReview(reviewed, 'in-part'),
      since: '2026-01-01',
    }),
  ],
});

/** Twelve who could all step back: everything they bring others bring, and they ask a lot. */
const heavy = (fields: Partial<Contact> = {}): Network =>
  aNetwork({
    contacts: someContacts(12, () => ({
      demand: 3,
      wantsMore: true,
      received: ['information', 'support'],
      given: ['information'],
      closeness: 2,
      monthsSinceContact: 30,
      levelRel: 'peer',
      yearsKnown: 4,
      freqPerYear: 12,
      trust: 3,
      ...fields,
    })),
  });

const anyNetwork = fc.oneof(
  fc.constantFrom(heavy(), ...readCases().map(({ network }) => network)).chain(arbitraryVariation),
  arbitraryNetwork({ min: 0, max: 16 }, 8),
);
/** A network with what it was before: the same, other answers by chance. */
const anyHistory = anyNetwork.chain((network) =>
  fc.record({
    network: fc.constant(network),
    earlier: fc
      .oneof(fc.constant(network), arbitraryVariation(network))
      .map((before) => [{ day: TWO_WEEKS_AGO, network: before }]),
  }),
);

describe('a proposal', () => {
  it('is one of the contract, about somebody there is, and asks for no less than no time', () => {
    hold(
      fc.property(anyHistory, ({ network, earlier }) => {
        const proposals = propose(network, { earlier });
        expect(z.array(Proposal).safeParse(proposals).error).toBeUndefined();
        expect(new Set(keysOf(proposals)).size).toBe(proposals.length);
        const ids = new Set(network.contacts.map(({ id }) => id));
        for (const { about, handOverTo, introducers } of proposals) {
          if (about.kind === 'contact') expect(ids.has(about.id)).toBe(true);
          const named = [...handOverTo, ...introducers.map(({ contact }) => contact)];
          for (const id of named) expect(ids.has(id)).toBe(true);
        }
        const people = proposals.map(idOf).filter((id) => id !== null);
        expect(new Set(people).size).toBe(people.length);
      }),
      RUNS,
    );
  });

  it('does not hang on the order in which people and ties were entered', () => {
    hold(
      fc.property(anyHistory, ({ network, earlier }) => {
        const turned = {
          ...network,
          contacts: network.contacts.toReversed(),
          alterTies: network.alterTies?.toReversed() ?? null,
        };
        expect(propose(turned, { earlier })).toEqual(propose(network, { earlier }));
      }),
      RUNS,
    );
  });

  it('is silent for ninety days once declined, and not longer', () => {
    hold(
      fc.property(anyHistory, fc.nat(), ({ network, earlier }, at) => {
        const proposals = propose(network, { earlier });
        const declined = proposals[at % Math.max(1, proposals.length)];
        if (declined === undefined) return;
        const after = (day: string) =>
          propose(network, {
            earlier,
            plan: {
              ...emptyPlan(),
              declined: [{ proposal: declined.key, day, reason: null }],
            },
          });
        expect(KEEP_DAYS).toBe(90);
        expect(keysOf(after('2026-04-01'))).not.toContain(declined.key);
        expect(keysOf(after('2026-03-31'))).toEqual(keysOf(proposals));
      }),
      RUNS,
    );
  });
});

describe('what was taken into the plan', () => {
  it('is not proposed again, until ninety days after it was looked back at', () => {
    hold(
      fc.property(anyHistory, fc.nat(), ({ network, earlier }, at) => {
        const proposals = propose(network, { earlier });
        const taken = proposals[at % Math.max(1, proposals.length)];
        if (taken === undefined) return;
        const keys = (reviewed?: string) =>
          keysOf(propose(network, { earlier, plan: withTaken(taken, reviewed) }));
        expect(keys()).not.toContain(taken.key);
        expect(keys('2026-04-01')).not.toContain(taken.key);
        expect(keys('2026-03-31')).toEqual(keysOf(proposals));
      }),
      RUNS,
    );
  });
});

describe('a proposal to give somebody less', () => {
  it('never concerns a protected person, and there are three at most', () => {
    hold(
      fc.property(anyHistory, ({ network, earlier }) => {
        const less = pruned(propose(network, { earlier }));
        const safe = findProtected(network);
        expect(less.length).toBeLessThanOrEqual(PRUNE_AT_ONCE);
        for (const proposal of less) expect(safe.has(idOf(proposal) ?? '')).toBe(false);
      }),
      RUNS,
    );
  });

  it('takes nothing away that the others do not bring, all of them together', () => {
    hold(
      fc.property(anyHistory, ({ network, earlier }) => {
        const ids = new Set(pruned(propose(network, { earlier })).map(idOf));
        const staying = network.contacts.filter(({ core, id }) => core && !ids.has(id));
        for (const contact of network.contacts.filter(({ id }) => ids.has(id))) {
          for (const benefit of contact.received ?? []) {
            expect(staying.some(({ received }) => received?.includes(benefit))).toBe(true);
          }
          for (const line of ['levelRel', 'org', 'function', 'proximity', 'generation'] as const) {
            if (contact[line] === null) continue;
            expect(staying.some((other) => other[line] === contact[line])).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('never offers distance towards somebody above me, or whose level is not known', () => {
    hold(
      fc.property(anyHistory, ({ network, earlier }) => {
        const levels = new Map(network.contacts.map(({ id, levelRel }) => [id, levelRel]));
        for (const proposal of propose(network, { earlier })) {
          if (!proposal.ways.includes('take-distance')) continue;
          const level = levels.get(idOf(proposal) ?? '') ?? null;
          expect(['peer', 'below', 'outside']).toContain(level);
          expect(proposal.ways.at(-1)).toBe('take-distance');
        }
      }),
      RUNS,
    );
  });

  it('calls nobody draining who was not so two weeks ago as well', () => {
    const drained = heavy({ energy: -2, demand: 1, wantsMore: false });
    const reasons = (earlier: Given['earlier']) =>
      new Set(pruned(propose(drained, { earlier: earlier ?? [] })).map(({ reason }) => reason));
    expect(reasons([])).not.toContain('draining');
    expect(reasons([{ day: '2026-06-17', network: drained }])).not.toContain('draining');
    expect(reasons([{ day: TWO_WEEKS_AGO, network: heavy() }])).not.toContain('draining');
    expect(reasons([{ day: TWO_WEEKS_AGO, network: drained }])).toEqual(new Set(['draining']));
  });

  it('looks at the newest snapshot that is old enough, in whatever order they come', () => {
    const drained = heavy({ energy: -2, demand: 1, wantsMore: false });
    const newest = { day: TWO_WEEKS_AGO, network: heavy({ energy: 1 }) };
    const older = { day: '2026-01-01', network: drained };
    for (const earlier of [
      [newest, older],
      [older, newest],
    ]) {
      const reasons = pruned(propose(drained, { earlier })).map(({ reason }) => reason);
      expect(reasons).not.toContain('draining');
    }
  });

  it('says to whom requests could go: same help, little asked, no energy lost', () => {
    const others = someContacts(9, () => ({ received: ['information'], demand: 2, energy: 0 }));
    const network = aNetwork({
      contacts: [
        aContact({
          id: 'asks',
          demand: 4,
          wantsMore: true,
          delegable: true,
          received: [],
          given: ['information'],
        }),
        aContact({ id: 'ready', received: ['information'], demand: 0, energy: 2 }),
        aContact({ id: 'busy', received: ['information'], demand: 3, energy: 2 }),
        ...others,
      ],
    });
    const [less] = pruned(propose(network));
    expect(less).toMatchObject({ reason: 'overdemanding', handOverTo: ['ready'] });
    expect(less?.ways).toEqual(['hand-over', 'write-down-once', 'set-hours', 'say-no-but']);
    expect(less?.grounds.map(({ code }) => code)).toEqual([
      'asks-a-lot',
      'wants-more',
      'one-sided',
    ]);
  });

  it('leaves whoever gives energy where they are, unless a pattern stands out', () => {
    const { network } = readCase('02');
    expect(pruned(propose(network))).toEqual([]);
    const [spare] = pruned(
      propose({
        ...network,
        contacts: network.contacts.map((contact) => Object.assign({}, contact, { energy: 0 })),
      }),
    );
    expect(spare).toMatchObject({ reason: 'superfluous' });
  });

  it('leaves out whom the plan means to see less of, and keeps the rest whole without them', () => {
    const network = heavy();
    const [first] = pruned(propose(network));
    if (first === undefined) throw new Error('somebody could step back');
    const planned = propose(network, { plan: withTaken(first) });
    expect(planned.map(idOf)).not.toContain(idOf(first));
    expect(pruned(planned)).toHaveLength(PRUNE_AT_ONCE);
  });
});

describe('a proposal to invest', () => {
  const { network } = readCase('05');

  it('answers the missing help first, and says who could introduce me', () => {
    const invest = propose(network).filter(({ column }) => column === 'invest');
    const role = invest.find(({ about }) => about.kind === 'role');
    expect(role).toMatchObject({ key: 'invest:hole:development', reason: 'hole' });
    expect(role?.grounds.map(({ code }) => code)).toContain('nobody-gives');
    expect(role?.ways).toContain('be-found');
    expect(invest.some(({ reason }) => reason === 'untapped')).toBe(true);
    expect(keysOf(invest)).toContain('invest:pattern:disconnected_expert');
  });

  it('does not begin with the familiar where sameness is what stands out', () => {
    const invest = propose(readCase('06').network).filter(({ column }) => column === 'invest');
    const familiar = invest.findIndex(
      ({ alike, about }) => alike !== null && about.kind !== 'role',
    );
    expect(invest[0]?.grounds).toContainEqual(
      expect.objectContaining({ code: 'pattern-present', category: 'biased' }),
    );
    expect(familiar).toBeGreaterThan(keysOf(invest).indexOf('invest:pattern:biased'));
  });

  it('does not fill up again while as many as make sense at once are in the plan', () => {
    const count = (proposals: readonly Proposal[]) =>
      proposals.filter(({ reason }) => reason === 'untapped').length;
    const first = propose(network).find(({ reason }) => reason === 'untapped');
    if (first === undefined) throw new Error('somebody could be asked');
    expect(count(propose(network, { plan: withTaken(first) }))).toBe(count(propose(network)) - 1);
    const habit = propose(network).find(({ about }) => about.kind === 'habit');
    if (habit === undefined) throw new Error('a pattern stands out');
    const another = { ...habit, about: { kind: 'habit', archetype: 'biased' } } as const;
    expect(keysOf(propose(network, { plan: withTaken(another) }))).not.toContain(habit.key);
  });

  it('tries a habit of mine, but no mask that others require', () => {
    const masked = readCase('08').network;
    const asked = (adaptationExpected: Contact['adaptationExpected']) =>
      keysOf(
        propose({
          ...masked,
          contacts: masked.contacts.map((contact) =>
            Object.assign({}, contact, { adaptationExpected }),
          ),
        }),
      );
    expect(asked('chosen')).toContain('invest:pattern:chameleon');
    expect(asked('expected')).not.toContain('invest:pattern:chameleon');
  });

  it('wakes up who is new to me rather than who is comfortable, and nobody who drains', () => {
    const long = { monthsSinceContact: 40, closeness: 3 } as const;
    const quiet = aNetwork({
      ego: { org: 'mine', function: 'mine' },
      contacts: [
        aContact({ id: 'easy', ...long, org: 'mine', function: 'mine' }),
        aContact({ id: 'far', ...long, core: false, org: 'other', function: 'other', trust: 5 }),
        aContact({ id: 'drain', ...long, org: 'other', function: 'other', energy: -1 }),
        aContact({ id: 'kin', ...long, org: 'other', function: 'other', kin: true }),
      ],
    });
    const dormant = propose(quiet).filter(({ reason }) => reason === 'dormant');
    expect(dormant.map(idOf)).toEqual(['far', 'easy']);
  });
});

describe('a proposal to keep a tie', () => {
  it('puts first who leads where nobody else does', () => {
    const late = { closeness: 4, monthsSinceContact: 2, energy: 1 } as const;
    const network = aNetwork({
      contacts: [
        aContact({ id: 'a', ...late, circle: 'lab' }),
        aContact({ id: 'b', ...late, circle: 'lab' }),
        aContact({ id: 'z', ...late, circle: 'town' }),
      ],
    });
    const kept = propose(network).filter(({ column }) => column === 'maintain');
    expect(kept.map(idOf)).toEqual(['z', 'a', 'b']);
    expect(kept[0]?.grounds.map(({ code }) => code)).toEqual(['due', 'bridge', 'energising']);
  });
});

describe('a goal', () => {
  const goalFor = (needs: readonly Benefit[], closed: string | null = null): NetworkPlan => ({
    ...emptyPlan(),
    goals: [{ id: 'g', text: 'Head', by: null, needs: [...needs], closed, since: AS_OF }],
  });
  const network = aNetwork({
    contacts: someContacts(12, () => ({
      received: ['information'],
      given: ['information'],
      closeness: 3,
    })),
  });
  const served = (plan: NetworkPlan) =>
    propose(network, { plan }).filter(({ goal }) => goal !== null);

  it('brings what could give its help two points earlier, and nothing else', () => {
    hold(
      fc.property(fc.subarray([...BENEFITS]), (needs) => {
        const before = new Map(propose(network).map((each) => [each.key, each]));
        for (const proposal of propose(network, { plan: goalFor(needs) })) {
          const { about, goal, rank } = proposal;
          const helps =
            about.kind === 'role' &&
            about.role.benefit !== null &&
            needs.includes(about.role.benefit);
          if (about.kind === 'role') expect(goal).toBe(helps ? 'g' : null);
          const was = before.get(proposal.key);
          if (was) expect(rank - was.rank).toBeCloseTo(goal === null ? 0 : TARGET_RANK.goal);
        }
      }),
    );
  });

  it('is served by the first of those missing, and by nothing once it is closed', () => {
    const first = propose(network, { plan: goalFor(['balance']) }).find(
      ({ about }) => about.kind === 'role',
    );
    expect(first).toMatchObject({ goal: 'g', about: { role: { benefit: 'balance' } } });
    expect(served(goalFor(['balance']))).not.toEqual([]);
    expect(served(goalFor(['balance'], AS_OF))).toEqual([]);
  });
});
