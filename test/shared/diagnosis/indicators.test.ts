/**
 * Every indicator of every archetype in the three states it can be in: no concern, full concern,
 * and nothing to tell. A last test walks the catalogue, so that a new indicator cannot come without.
 */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { ramp } from '../../../shared/diagnosis/ramp.ts';
import { ANCHORS, type IndicatorKey } from '../../../shared/diagnosis/thresholds.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Ego, Network } from '../../../shared/model/network.ts';
import { ARCHETYPES, BENEFITS } from '../../../shared/model/scales.ts';
import { aNetwork, aTie, someContacts } from '../../support/builders.ts';

type Found = Diagnosis['archetypes']['biased']['indicators'][number];

/** A network of ten, and whom the indicator should show in it. */
type State = {
  readonly contacts?: Partial<Contact> | ((position: number) => Partial<Contact>);
  readonly count?: number;
  readonly ego?: Partial<Ego>;
  readonly isClosed?: boolean;
  readonly shows: 'everyone' | 'nobody';
};

type Catalogue = Record<IndicatorKey, { readonly calm: State; readonly full: State }>;

const MINE: Partial<Ego> = { org: 'mine', function: 'mine' };
const everyone = (contacts: State['contacts'] = {}, rest: Partial<State> = {}): State => ({
  contacts,
  shows: 'everyone',
  ...rest,
});
const nobody = (contacts: State['contacts'] = {}, rest: Partial<State> = {}): State => ({
  contacts,
  shows: 'nobody',
  ...rest,
});
const mine = (contacts: Partial<Contact>, shows: State['shows']): State => ({
  contacts,
  ego: MINE,
  shows,
});
const selfReported = (first: 'F1' | 'O1' | 'D1' | 'B1' | 'S1' | 'C1') => {
  const second = first.replace('1', '2');
  return {
    calm: nobody({}, { ego: { selfReport: { [first]: 2, [second]: 1 } } }),
    full: nobody({}, { ego: { selfReport: { [first]: 4, [second]: 3 } } }),
  };
};
const alike = {
  org: 'mine',
  function: 'mine',
  levelRel: 'peer',
  proximity: 0,
  generation: 'same',
} as const;
const unlike = {
  org: 'other',
  function: 'other',
  levelRel: 'above',
  proximity: 4,
  generation: 'older',
} as const;
const circleOf = (position: number): string => ['lab', 'club'][position % 2] ?? 'lab';
const byMove: Partial<Contact> = { met: { via: 'self', brokers: [] } };
const byMina: Partial<Contact> = {
  met: { via: 'person', brokers: [{ kind: 'name', name: 'Mina' }] },
};

const CATALOGUE: Catalogue = {
  prescribedShare: {
    calm: nobody({ origin: 'mixed' }),
    full: everyone({ origin: 'prescribed' }),
  },
  benefitsNotCoveredByDiscretionary: {
    calm: everyone({ origin: 'discretionary', received: [...BENEFITS] }),
    full: nobody({ origin: 'prescribed', received: [...BENEFITS] }),
  },
  sameOrganisation: {
    calm: mine({ org: 'other' }, 'nobody'),
    full: mine({ org: 'mine' }, 'everyone'),
  },
  verticalShare: { calm: nobody({ levelRel: 'peer' }), full: everyone({ levelRel: 'below' }) },
  scheduledOnly: {
    calm: nobody({ scheduledOnly: false }),
    full: everyone({ scheduledOnly: true }),
  },
  selfReportF: selfReported('F1'),

  highDemandShare: { calm: nobody({ demand: 2 }), full: everyone({ demand: 3 }) },
  netOutflow: {
    calm: nobody({ received: ['support'], given: ['support'] }),
    full: everyone({ received: ['support'], given: ['support', 'purpose', 'balance'] }),
  },
  coreSizeOver18: { calm: everyone({}, { count: 18 }), full: everyone({}, { count: 30 }) },
  hoursShareOnRequests: {
    calm: nobody({}, { ego: { hoursOnRequestsShare: 0.4 } }),
    full: nobody({}, { ego: { hoursOnRequestsShare: 0.75 } }),
  },
  drainShare: { calm: nobody({ energy: 0 }), full: everyone({ energy: -1 }) },
  wantsMoreAccessShare: { calm: nobody({ wantsMore: false }), full: everyone({ wantsMore: true }) },
  selfReportO: selfReported('O1'),

  skillOverlapShare: { calm: nobody({ skillOverlap: 2 }), full: everyone({ skillOverlap: 3 }) },
  'sameFunction(substitute)': {
    calm: mine({ function: 'other' }, 'nobody'),
    full: mine({ function: 'mine' }, 'everyone'),
  },
  developmentShare: {
    calm: everyone((i) => (i < 5 ? { received: ['development'] } : { received: [], challenge: 3 })),
    full: nobody({ received: ['support'], challenge: 2 }),
  },
  selfBrokerRate: { calm: nobody(byMina), full: everyone(byMove) },
  sameSiteShare: { calm: nobody({ proximity: 2 }), full: everyone({ proximity: 1 }) },
  crossFunctionInfoShare: {
    calm: mine({ function: 'other', received: ['information'] }, 'everyone'),
    full: mine({ function: 'mine', received: ['information'] }, 'nobody'),
  },
  newContactShare: { calm: everyone({ yearsKnown: 2 }), full: nobody({ yearsKnown: 3 }) },
  selfReportD: selfReported('D1'),

  viewSimilarityShare: { calm: nobody({ viewSim: 2 }), full: everyone({ viewSim: 3 }) },
  attributeHomophily: { calm: mine(unlike, 'nobody'), full: mine(alike, 'everyone') },
  challengerShare: { calm: everyone({ challenge: 3 }), full: nobody({ challenge: 2 }) },
  density: { calm: nobody({}, { isClosed: false }), full: everyone({}, { isClosed: true }) },
  largestComponentShare: {
    calm: { isClosed: false, shows: 'nobody' },
    full: everyone({}, { isClosed: true }),
  },
  selfReportB: selfReported('B1'),

  weakTieShare: { calm: nobody({ closeness: 3 }), full: everyone({ closeness: 2 }) },
  thinExchangeShare: {
    calm: nobody({ received: ['support'], given: ['support'] }),
    full: everyone({ received: ['support'], given: [] }),
  },
  knownPerStrongTie: {
    calm: everyone({ closeness: 4 }, { ego: { totalKnown: 250 } }),
    full: nobody({ closeness: 3 }, { ego: { totalKnown: 100 } }),
  },
  reciprocity: {
    calm: everyone({ received: ['support'], given: ['support'] }),
    full: nobody({ received: ['support'], given: [] }),
  },
  overdueShare: {
    calm: nobody({ closeness: 3, monthsSinceContact: 4.5 }),
    full: everyone({ closeness: 3, monthsSinceContact: 4.6 }),
  },
  redundancy: { calm: nobody({}, { isClosed: false }), full: everyone({}, { isClosed: true }) },
  selfReportS: selfReported('S1'),

  meanAdaptation: { calm: nobody({ adaptation: 1 }), full: everyone({ adaptation: 3 }) },
  authenticCloseShare: {
    calm: everyone({ closeness: 4, adaptation: 1 }),
    full: nobody({ closeness: 4, adaptation: 2 }),
  },
  groupsInCharacter: {
    calm: nobody((i) => ({ circle: circleOf(i), adaptation: 2 })),
    full: everyone((i) => ({ circle: circleOf(i), adaptation: 3 })),
  },
  costOfAdapting: {
    calm: nobody({ adaptation: 4, energy: 0 }),
    full: everyone({ adaptation: 4, energy: -1 }),
  },
  meanTrust: { calm: nobody({ trust: 4 }), full: everyone({ trust: 2 }) },
  selfReportC: selfReported('C1'),
};

function toNetwork({ contacts = {}, count = 10, ego, isClosed }: State): Network {
  const people = someContacts(count, typeof contacts === 'function' ? contacts : () => contacts);
  const pairs = people.flatMap((a, i) => people.slice(i + 1).map((b) => aTie(a.id, b.id)));
  return aNetwork({
    ...(ego && { ego }),
    contacts: people,
    alterTies: isClosed === undefined ? null : isClosed ? pairs : [],
  });
}

function find(key: string, network: Network): Found {
  const { archetypes } = diagnose(network);
  for (const archetype of ARCHETYPES) {
    const found = archetypes[archetype].indicators.find((indicator) => indicator.key === key);
    if (found !== undefined) return found;
  }
  throw new Error(`No archetype has an indicator ${key}`);
}

const entries = Object.entries(CATALOGUE) as [IndicatorKey, Catalogue[IndicatorKey]][];

describe.each(entries)('%s', (key, { calm, full }) => {
  it.each([
    ['is of no concern', calm, 0],
    ['is of full concern', full, 1],
  ] as const)('%s, with the people behind it', (_, state, severity) => {
    const network = toNetwork(state);
    const found = find(key, network);
    expect(found.severity).toBeCloseTo(severity, 12);
    // The largest component of strangers is the first of them; it is nobody in particular.
    if (key === 'largestComponentShare' && severity === 0) return;
    expect(found.evidence).toEqual(
      state.shows === 'everyone' ? network.contacts.map(({ id }) => id) : [],
    );
  });

  it('tells how many answers it rests on', () => {
    const found = find(key, toNetwork(full));
    expect(found.answered).toBe(found.of);
    expect(found.of).toBeGreaterThan(0);
  });

  it('tells nothing, and names nobody, while the answers are missing', () => {
    // The size of the core is always known, and skill overlap gives way to its substitute.
    if (key === 'coreSizeOver18' || key === 'skillOverlapShare') return;
    expect(find(key, toNetwork({ shows: 'nobody' }))).toMatchObject({
      value: null,
      severity: null,
      evidence: [],
      answered: 0,
    });
  });

  it('shows the ends of its ramp', () => {
    const { zeroAt, oneAt } = find(key, toNetwork(full));
    expect({ zeroAt, oneAt }).toMatchObject({
      zeroAt: ANCHORS[key].zeroAt,
      oneAt: ANCHORS[key].oneAt,
    });
  });
});

describe('the catalogue', () => {
  it('holds every indicator of every archetype', () => {
    const { archetypes } = diagnose(toNetwork({ shows: 'nobody' }));
    const used = ARCHETYPES.flatMap((a) => archetypes[a].indicators.map(({ key }) => key));
    const known = new Set(Object.keys(CATALOGUE));
    expect(used.every((key) => known.has(key))).toBe(true);
    // Two stand for each other in one place: the skill overlap and its substitute.
    expect(new Set(used).size).toBe(known.size - 1);
  });
});

describe('the ramp', () => {
  it.each([
    [0.65, 0.5, 0.8, 0.5],
    [0.4, 0.5, 0.8, 0],
    [0.9, 0.5, 0.8, 1],
    [0.15, 0.25, 0.05, 0.5],
    [0, 0.25, 0.05, 1],
    [0.3, 0.25, 0.05, 0],
  ])('takes %f between %f and %f to %f', (value, zeroAt, oneAt, severity) => {
    expect(ramp(value, { zeroAt, oneAt, badge: 'proposal' })).toBeCloseTo(severity, 12);
  });
});

describe('what decides between neighbours', () => {
  it('takes skill overlap first and the same function only in its absence', () => {
    const both = { function: 'mine', skillOverlap: 0 };
    expect(find('skillOverlapShare', toNetwork(mine(both, 'nobody'))).value).toBe(0);
    const few = toNetwork({
      contacts: (i) => (i < 7 ? both : { function: 'mine' }),
      ego: MINE,
      shows: 'nobody',
    });
    expect(find('skillOverlapShare', few).answered).toBe(7);
    const fewer = toNetwork({
      contacts: (i) => (i < 6 ? both : { function: 'mine' }),
      ego: MINE,
      shows: 'nobody',
    });
    expect(find('sameFunction(substitute)', fewer).value).toBe(1);
  });

  it('has no self-broker rate below five people or 60 % known', () => {
    expect(find('selfBrokerRate', toNetwork({ ...everyone(byMove), count: 4 })).value).toBeNull();
    const known = (count: number) => everyone((i) => (i < count ? byMove : {}));
    expect(find('selfBrokerRate', toNetwork(known(6))).value).toBe(1);
    expect(find('selfBrokerRate', toNetwork(known(5))).value).toBeNull();
  });

  it('compares circles from two circles of two on', () => {
    const circles = (...names: string[]) =>
      toNetwork(
        nobody((i) => ({ circle: names[i] ?? `alone ${i}`, adaptation: i % 2 === 0 ? 4 : 0 })),
      );
    expect(find('groupsInCharacter', circles('a', 'b', 'a', 'b')).value).toBe(0.5);
    expect(find('groupsInCharacter', circles('a', 'b', 'a')).value).toBeNull();
  });

  it('takes the cost of adapting as none below three people', () => {
    const masked = (count: number) =>
      toNetwork(nobody((i) => ({ adaptation: i < count ? 3 : 0, energy: -2 })));
    expect(find('costOfAdapting', masked(2)).value).toBe(0);
    expect(find('costOfAdapting', masked(3)).value).toBe(1);
  });

  it('counts nobody as close once, not zero times', () => {
    const network = toNetwork(nobody({ closeness: 1 }, { ego: { totalKnown: 80 } }));
    expect(find('knownPerStrongTie', network).value).toBe(80);
  });
});
