import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Opportunity, type Plan } from '../../../shared/model/opportunity.ts';
import { RULES } from '../../../shared/diagnosis/archetypes/all.ts';
import { applyChanges } from '../../../shared/diagnosis/changes.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { createWhatIf } from '../../../shared/diagnosis/what-if.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { STATUSES } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Archetype } from '../../../shared/model/scales.ts';
import { listCandidates } from '../../../shared/treatment/candidates.ts';
import { findOpportunities } from '../../../shared/treatment/find-opportunities.ts';
import { prepareGround } from '../../../shared/treatment/ground.ts';
import { findProtected } from '../../../shared/treatment/protection.ts';
import { findSmallestSets } from '../../../shared/treatment/search.ts';
import type { Draft } from '../../../shared/treatment/steps.ts';
import { createTrial } from '../../../shared/treatment/trial.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryVariation, AS_OF } from '../diagnosis/arbitrary-network.ts';

const WORDS = { name: 'Somebody', org: 'elsewhere', function: 'another field' };
const find = (network: Network) => findOpportunities(network, AS_OF, WORDS);

/** Much is asked and little comes back. */
const overloaded = aNetwork({
  ego: { hoursOnRequestsShare: 0.6, selfReport: { O1: 3, O2: 3 } },
  contacts: someContacts(12, (i) => ({
    demand: i < 6 ? 3 : 1,
    delegable: i % 2 === 0,
    wantsMore: i < 4,
    energy: i < 4 ? -1 : 1,
    received: i < 3 ? [] : ['information'],
    given: ['information', 'support'],
    closeness: 3,
    challenge: 1,
  })),
});
/** Many distant ties along which little passes. */
const superficial = aNetwork({
  ego: { totalKnown: 900 },
  contacts: someContacts(12, (i) => ({
    closeness: i < 10 ? 2 : 4,
    received: ['information'],
    given: i < 8 ? [] : ['information'],
    energy: 0,
    monthsSinceContact: 12,
  })),
});

const networks = [
  overloaded,
  superficial,
  ...['03', '05', '06', '08'].map((prefix) => readCase(prefix).network),
];
/** Networks with a pattern, or on the edge of one. */
const anyNetwork = fc.constantFrom(...networks).chain(arbitraryVariation);
const RUNS = { numRuns: 15 };

/** The finding once the steps are made, as the diagnosis has it; null where it is less certain. */
function findingAfter(network: Network, archetype: Archetype, steps: readonly Draft[]) {
  const changed = applyChanges(
    network,
    steps.flatMap(({ changes }) => changes),
  );
  if (!changed.ok) throw new Error(changed.error.code);
  const before = diagnose(network, AS_OF).archetypes[archetype];
  const after = diagnose(changed.value, AS_OF).archetypes[archetype];
  const isAsSure =
    after.coverage >= before.coverage &&
    STATUSES.indexOf(after.status) <= STATUSES.indexOf(before.status);
  return isAsSure && after.severity !== null ? { ...after, severity: after.severity } : null;
}

const stepsOf = ({ steps }: Opportunity, plan: Plan) =>
  plan.steps.map((key) => {
    const step = steps.find((each) => each.key === key);
    if (step === undefined) throw new Error(`There is no step ${key}`);
    return step;
  });

/** Every set of one to three that may be tried together. */
function setsOf<T extends Draft>(steps: readonly T[]): T[][] {
  const sets: T[][] = [];
  const grow = (set: T[], from: number): void => {
    if (set.length > 0) sets.push(set);
    if (set.length === 3) return;
    for (const [i, step] of steps.entries()) if (i >= from) grow([...set, step], i + 1);
  };
  grow([], 0);
  return sets.filter((set) => {
    const people = set.map(({ contact }) => contact).filter((id) => id !== null);
    const backs = set.filter(({ kind }) => kind === 'step-back');
    return new Set(people).size === people.length && backs.length < 2;
  });
}

describe('a plan', () => {
  it('comes to what the diagnosis says of the network with its steps made', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        for (const found of find(network)) {
          expect(Opportunity.parse(found)).toEqual(found);
          for (const plan of found.plans) {
            const after = findingAfter(network, found.archetype, stepsOf(found, plan));
            expect(after).toMatchObject({
              severity: plan.severity,
              band: plan.band,
              caps: plan.caps,
              leaveOneOut: plan.leaveOneOut,
            });
            expect(plan.severity < 50).toBe(found.outcome === 'found');
            expect(plan.severity).toBeLessThan(found.severity);
            expect(plan.robust).toBe(plan.leaveOneOut[1] < 50);
          }
        }
      }),
      RUNS,
    );
  });

  it('has no step to spare: no part of it would be enough', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        for (const found of find(network).filter(({ outcome }) => outcome === 'found')) {
          for (const plan of found.plans) {
            for (const part of setsOf(stepsOf(found, plan))) {
              if (part.length === plan.steps.length) continue;
              const after = findingAfter(network, found.archetype, part);
              if (after !== null) expect(after.severity).toBeGreaterThanOrEqual(50 - 1e-6);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('never makes a tie to a protected person lighter, nor concerns family or me', () => {
    const LIGHTER = new Set(['limit', 'redirect', 'agree-on-time', 'step-back']);
    hold(
      fc.property(anyNetwork, (network) => {
        const safe = findProtected(network);
        const kin = new Set(network.contacts.filter((c) => c.kin === true).map(({ id }) => id));
        for (const { kind, contact, changes } of find(network).flatMap(({ steps }) => steps)) {
          if (LIGHTER.has(kind)) expect(safe.has(contact ?? '')).toBe(false);
          expect(kin.has(contact ?? '')).toBe(false);
          for (const change of changes) {
            expect(['add-contact', 'change-contact', 'set-tie']).toContain(change.kind);
            if (change.kind !== 'change-contact') continue;
            expect(change.id).toBe(contact);
            expect(Object.keys(change.changes)).toHaveLength(1);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the search', () => {
  it('finds what trying every set on the diagnosis finds', () => {
    hold(
      fc.property(anyNetwork, fc.nat(), (network, turn) => {
        const diagnosis = diagnose(network, AS_OF);
        const ground = prepareGround({ network, asOf: AS_OF, diagnosis });
        for (const { archetype } of find(network)) {
          const all = listCandidates(archetype, ground, WORDS);
          const few = all.filter((_, i) => (i + turn) % Math.ceil(all.length / 5) === 0);
          const tryOut = createTrial(RULES[archetype], createWhatIf(network, AS_OF));
          const { isEnough, sets } = findSmallestSets(few, 50, tryOut);
          const tried = setsOf(few).map((set) => ({
            size: set.length,
            severity: findingAfter(network, archetype, set)?.severity ?? Infinity,
          }));
          const enough = tried.filter(({ severity }) => severity < 50 - 1e-9);
          const size = Math.min(...enough.map((each) => each.size));
          const best = (isEnough ? enough.filter((each) => each.size === size) : tried).map(
            ({ severity }) => severity,
          );
          expect(isEnough).toBe(enough.length > 0);
          const [first] = sets;
          if (first === undefined) continue;
          if (isEnough) expect(first).toHaveLength(size);
          const reached = findingAfter(network, archetype, first)?.severity;
          expect(reached).toBeCloseTo(Math.min(...best), 9);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('says the same, whatever the order people and ties were entered in', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const turned: Network = {
          ...network,
          contacts: network.contacts.toReversed(),
          alterTies: network.alterTies?.toReversed() ?? null,
        };
        expect(find(turned)).toEqual(find(network));
      }),
      { numRuns: 10 },
    );
  });
});

describe('the opportunities of a network', () => {
  it('are none where no pattern is present', () => {
    expect(find(readCase('02').network)).toEqual([]);
    expect(find(aNetwork({}))).toEqual([]);
  });

  it('are, for the expert, two people to meet, each through somebody to ask', () => {
    const [found] = find(readCase('05').network);
    expect(found).toMatchObject({
      archetype: 'disconnected_expert',
      outcome: 'found',
      exact: true,
      steps: expect.arrayContaining([
        expect.objectContaining({ kind: 'ask', benefit: 'development', contact: 'e9' }),
      ]),
    });
    const [best] = found?.plans ?? [];
    if (found === undefined || best === undefined) throw new Error('There is no plan.');
    for (const step of stepsOf(found, best)) {
      expect(step).toMatchObject({ kind: 'meet', wanted: 'developer' });
      expect(step.contact).not.toBeNull();
    }
    expect(best.indicators.map(({ key }) => key)).toContain('developmentShare');
  });

  it('differ in kind from plan to plan', () => {
    for (const { plans, ...found } of networks.flatMap(find)) {
      const kinds = plans.map((plan) =>
        stepsOf({ plans, ...found }, plan)
          .map(({ kind }) => kind)
          .toSorted()
          .join(),
      );
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(plans.length).toBeLessThanOrEqual(3);
    }
  });

  it('say how far three steps come where three are not enough', () => {
    const [found] = find(readCase('08').network);
    expect(found).toMatchObject({ archetype: 'chameleon', outcome: 'too-far' });
    expect(found?.plans).toHaveLength(1);
    expect(found?.plans[0]?.severity).toBeLessThan(found?.severity ?? 0);
  });

  it('hold no plan where every step in sight would leave things as they are, or make them worse', () => {
    // Adjusting less with one of those who cost nothing leaves the rest of the masks the dearer.
    const strained = aNetwork({
      contacts: someContacts(20, (i) => ({
        circle: i % 2 === 0 ? 'ward' : 'board',
        adaptation: i < 10 ? 4 : 3,
        energy: i < 10 ? -1 : 1,
        closeness: 2,
        trust: 5,
      })),
    });
    const [found] = find(strained);
    expect(found).toMatchObject({ archetype: 'chameleon', outcome: 'none', plans: [] });
    expect(found?.steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['meet', 'be-oneself']),
    );
    for (const { alone } of found?.steps ?? []) {
      expect(alone).toBeGreaterThanOrEqual((found?.severity ?? 0) - 1e-9);
    }
  });

  it('never ask to be more oneself with somebody who expects the mask', () => {
    const { network } = readCase('08');
    const asked = (adaptationExpected: 'chosen' | 'expected') =>
      find({
        ...network,
        contacts: network.contacts.map((contact) =>
          Object.assign({}, contact, { adaptationExpected }),
        ),
      }).flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'be-oneself'));
    expect(asked('chosen')).not.toEqual([]);
    expect(asked('expected')).toEqual([]);
  });

  it('are lighter asks where too much is asked, and other directions where little is given', () => {
    const kindsFor = (network: Network) =>
      new Set(find(network).flatMap(({ steps }) => steps.map(({ kind }) => kind)));
    expect(kindsFor(overloaded)).toContain('redirect');
    expect(kindsFor(overloaded)).toContain('limit');
    expect(kindsFor(superficial)).toContain('offer');
    expect(kindsFor(superficial)).toContain('deepen');
  });

  it('lighten nothing where as much comes back as is asked', () => {
    const even = (fields: Partial<Contact>): Network => ({
      ...overloaded,
      contacts: overloaded.contacts.map((contact) =>
        Object.assign({}, contact, { demand: 3 }, fields),
      ),
    });
    const lighter = (network: Network) =>
      find(network).flatMap(({ steps }) =>
        steps.filter(({ kind }) => kind === 'limit' || kind === 'redirect'),
      );
    const mutual: Partial<Contact> = { given: ['support'], received: ['support'], energy: -1 };
    expect(find(even({ ...mutual, wantsMore: false }))).not.toEqual([]);
    expect(lighter(even({ ...mutual, wantsMore: false }))).toEqual([]);
    expect(lighter(even({ ...mutual, wantsMore: true }))).not.toEqual([]);
  });

  it('of a large network are those of the forty steps that move most, and say so', () => {
    const contacts = someContacts(60, (i) => ({
      ...superficial.contacts[i % 8],
      id: `q${String(i).padStart(2, '0')}`,
    }));
    const [found] = find({ ...superficial, contacts });
    expect(found?.steps).toHaveLength(40);
    expect(found?.exact).toBe(false);
    expect(found?.steps.map(({ alone }) => alone)).toEqual(
      found?.steps.map(({ alone }) => alone).toSorted((a, b) => a - b),
    );
  });
});
