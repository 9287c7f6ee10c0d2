/** Networks too small or too empty for most figures: everything is defined, nothing is guessed. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { emptyNetwork } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../support/builders.ts';

describe('nobody', () => {
  const found = diagnose(emptyNetwork());

  it('abstains', () => {
    expect(found.verdict).toEqual({ type: 'abstain', primary: null, secondary: [] });
    for (const archetype of ARCHETYPES) {
      expect(found.archetypes[archetype]).toMatchObject({
        status: 'insufficient',
        severity: null,
        band: null,
        leaveOneOut: null,
        caps: [],
      });
    }
  });

  it('has no self-broker rate', () => {
    expect(found.broker).toMatchObject({
      n: 0,
      self: 0,
      person: 0,
      selfBrokerRate: null,
      lower: null,
      upper: null,
      coverage: null,
      verdict: 'insufficient',
      brokers: [],
      topBrokerShare: null,
      withinOneContact: false,
    });
  });

  it('has nothing to be asked but about me', () => {
    expect(found.ask.every(({ field }) => field.startsWith('ego.'))).toBe(true);
    expect(found.ask.map(({ field }) => field)).toContain('ego.selfReport');
  });

  it('has a structure without figures once who knows whom was asked', () => {
    expect(diagnose(aNetwork({ alterTies: [] })).structure).toEqual({
      n: 0,
      ties: 0,
      density: null,
      effectiveSize: null,
      efficiency: null,
      constraint: null,
      hierarchy: null,
      egoBetweenness: null,
      egoBetweennessNorm: null,
      components: 0,
      componentSizes: [],
      isolates: 0,
      largestComponentShare: null,
      redundancyByContact: {},
      constraintByContact: {},
      bridges: [],
      oneWorld: false,
      echoChamber: null,
    });
  });

  it('is also what a network of peripheral people has in its core', () => {
    const contacts = [aContact({ id: 'a', core: false }), aContact({ id: 'b', core: false })];
    const found = diagnose(aNetwork({ contacts, alterTies: [aTie('a', 'b')] }));
    expect(found).toEqual(diagnose(aNetwork({ alterTies: [] })));
  });
});

it('describes a single person', () => {
  const { structure } = diagnose(aNetwork({ contacts: [aContact({ id: 'a' })], alterTies: [] }));
  expect(structure).toEqual({
    n: 1,
    ties: 0,
    density: null,
    effectiveSize: 1,
    efficiency: 1,
    constraint: 1,
    hierarchy: 1,
    egoBetweenness: 0,
    egoBetweennessNorm: null,
    components: 1,
    componentSizes: [1],
    isolates: 1,
    largestComponentShare: 1,
    redundancyByContact: { a: 0 },
    constraintByContact: { a: 1 },
    bridges: [{ id: 'a', loses: ['component'] }],
    oneWorld: false,
    echoChamber: null,
  });
});

it('describes a tied pair', () => {
  const { structure } = diagnose(
    aNetwork({ contacts: someContacts(2), alterTies: [aTie('p01', 'p02')] }),
  );
  expect(structure).toEqual({
    n: 2,
    ties: 1,
    density: 1,
    effectiveSize: 1,
    efficiency: 0.5,
    constraint: 1.125,
    hierarchy: 0,
    egoBetweenness: 0,
    egoBetweennessNorm: 0,
    components: 1,
    componentSizes: [2],
    isolates: 0,
    largestComponentShare: 1,
    redundancyByContact: { p01: 0.5, p02: 0.5 },
    constraintByContact: { p01: 0.5625, p02: 0.5625 },
    bridges: [],
    oneWorld: false,
    echoChamber: null,
  });
});

it('describes two strangers', () => {
  const { structure } = diagnose(aNetwork({ contacts: someContacts(2), alterTies: [] }));
  expect(structure).toMatchObject({
    density: 0,
    effectiveSize: 2,
    constraint: 0.5,
    hierarchy: 0,
    egoBetweenness: 1,
    egoBetweennessNorm: 1,
    componentSizes: [1, 1],
    largestComponentShare: 0.5,
  });
});

it('sees an echo chamber in eight who all know each other, one world only from ten', () => {
  const clique = (count: number) => {
    const contacts = someContacts(count);
    const alterTies = contacts.flatMap((a, i) =>
      contacts.slice(i + 1).map((b) => aTie(a.id, b.id)),
    );
    return diagnose(aNetwork({ contacts, alterTies })).structure;
  };
  expect(clique(7)).toMatchObject({ oneWorld: false, echoChamber: null });
  expect(clique(9)).toMatchObject({ oneWorld: false, echoChamber: true });
  expect(clique(10)).toMatchObject({ oneWorld: true, echoChamber: true });
});

it('describes nine people who all know each other', () => {
  const contacts = someContacts(9);
  const alterTies = contacts.flatMap((a, i) => contacts.slice(i + 1).map((b) => aTie(a.id, b.id)));
  const { structure } = diagnose(aNetwork({ contacts, alterTies }));
  expect(structure).toMatchObject({ ties: 36, density: 1, egoBetweenness: 0, componentSizes: [9] });
  expect(structure.effectiveSize).toBeCloseTo(1, 12);
  expect(structure.hierarchy).toBeCloseTo(0, 12);
});

describe('twelve people of whom nothing but the names is known', () => {
  const found = diagnose(aNetwork({ contacts: someContacts(12) }));

  it('leaves every share untold', () => {
    const { benefitProviders, benefitCoverage, diversity, ei, homophily, ...figures } =
      found.composition;
    const untold = [benefitProviders, benefitCoverage, ei, ...Object.values(homophily), figures];
    for (const each of untold) {
      expect(Object.values(each).every((figure) => figure === null)).toBe(true);
    }
    for (const { counts, ...measures } of Object.values(diversity)) {
      expect(counts).toEqual({});
      expect(Object.values(measures).every((figure) => figure === null)).toBe(true);
    }
  });

  it('abstains and asks', () => {
    expect(found.verdict.type).toBe('abstain');
    expect(found.ask.length).toBeGreaterThan(10);
  });

  it('counts every introduction as unknown', () => {
    expect(found.broker).toMatchObject({ unknown: 12, lower: 0, upper: 1, coverage: 0 });
    expect(found.broker).toMatchObject({
      wilson: null,
      singleBrokerRisk: null,
      introductionRatio: null,
    });
  });

  it('cannot tell any vital sign but the size, any layer, or anything of a tie', () => {
    const { size, ...signs } = found.vitalSigns;
    expect(size).toMatchObject({ value: 12, state: 'in-range' });
    for (const sign of Object.values(signs)) {
      expect(sign).toMatchObject({ value: null, answered: 0, state: 'cannot-tell' });
      expect(Object.values(sign.beside).every((figure) => figure === null)).toBe(true);
    }
    expect(found.layers).toMatchObject({ supportClique: null, sympathyGroup: null, known: null });
    expect(Object.keys(found.ties)).toHaveLength(12);
    for (const tie of Object.values(found.ties)) {
      expect(Object.values(tie).every((figure) => figure === null)).toBe(true);
    }
  });
});

describe('weighted ties', () => {
  const contacts = [
    aContact({ id: 'a', weight: 1 }),
    aContact({ id: 'b', weight: 0.5 }),
    aContact({ id: 'c', weight: 0.5 }),
  ];

  it('are told beside the plain figures', () => {
    const { structure } = diagnose(aNetwork({ contacts, alterTies: [aTie('a', 'b', 0.5)] }));
    expect(structure.effectiveSize).toBeCloseTo(7 / 3, 12);
    expect(structure.weighted?.effectiveSize).toBeCloseTo(2.375, 12);
    expect(structure.weighted?.constraint).toBeCloseTo(0.627, 3);
    expect(structure.weighted?.redundancyByContact).toEqual({ a: 0.125, b: 0.5, c: 0 });
    expect(structure.weighted?.constraintByContact['c']).toBeCloseTo(1 / 16, 12);
    expect(structure.constraintByContact?.['c']).toBeCloseTo(1 / 9, 12);
    expect(structure.bridges).toEqual([{ id: 'c', loses: ['component'] }]);
  });

  it('are not told apart where every tie weighs 1', () => {
    const found = diagnose(aNetwork({ contacts: someContacts(2), alterTies: [] }));
    expect(found.structure).not.toHaveProperty('weighted');
  });
});

it('tells the parts of constraint by any id, whatever objects call their own', () => {
  const ids = ['__proto__', 'constructor'];
  const contacts = ids.map((id) => aContact({ id }));
  const { structure } = diagnose(aNetwork({ contacts, alterTies: [] }));
  expect(Object.keys(structure.constraintByContact ?? {})).toEqual(ids);
  expect(Object.values(structure.constraintByContact ?? {})).toEqual([0.25, 0.25]);
});
