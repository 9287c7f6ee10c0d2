import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { REASONS, type Reason } from '../../../shared/map/judgement.ts';
import { mapScene, plainScene, unplacedScene } from '../../../shared/map/make-scene.ts';
import type { MapScene, Mark, Overlay } from '../../../shared/map/scene.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type Archetype, ARCHETYPES } from '../../../shared/model/scales.ts';
import { en } from '../../../shared/text/en/index.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';
import { shuffled } from './people.ts';

const scene = (network: Network, overlay: Overlay): MapScene =>
  mapScene(network, diagnose(network), { sectorsBy: 'circle', overlay });

const counts = ({ legend }: MapScene): { [M in Mark]?: number } =>
  Object.fromEntries(legend.map(({ mark, people }) => [mark, people.length]));

/** The mark a single contact gets, me being a cardiologist at CHI. */
function markOf(overlay: Overlay, fields: Partial<Contact>): Mark | undefined {
  const network = aNetwork({
    ego: { org: 'CHI', function: 'cardiology' },
    contacts: [aContact({ id: 'one', ...fields })],
  });
  return mapScene(network, null, { sectorsBy: 'circle', overlay }).nodes[0]?.mark;
}

const withReason = (found: MapScene, reason: Reason): string[] =>
  found.nodes.filter((node) => node.reasons.includes(reason)).map(({ id }) => id);

/** The people an indicator of the diagnosis counts, by the reason the map gives for the same. */
const EVIDENCE = {
  formalist: {
    prescribedShare: 'comes-with-role',
    sameOrganisation: 'same-organisation',
    verticalShare: 'in-line',
    scheduledOnly: 'booked-only',
  },
  overloaded: {
    highDemandShare: 'asks-a-lot',
    wantsMoreAccessShare: 'wants-more',
    drainShare: 'drains-me',
  },
  disconnected_expert: {
    skillOverlapShare: 'same-skill',
    'sameFunction(substitute)': 'same-function',
    developmentShare: 'develops-me',
    selfBrokerRate: 'met-through-me',
    sameSiteShare: 'same-site',
    crossFunctionInfoShare: 'cross-field',
    newContactShare: 'new-contact',
  },
  biased: {
    viewSimilarityShare: 'same-view',
    attributeHomophily: 'like-me',
    challengerShare: 'challenges-me',
  },
  superficial: {
    weakTieShare: 'distant',
    thinExchangeShare: 'thin-exchange',
    overdueShare: 'overdue',
  },
  chameleon: {
    meanAdaptation: 'masked',
    authenticCloseShare: 'myself-and-close',
    costOfAdapting: 'costs-me',
    meanTrust: 'low-trust',
  },
} as const satisfies { [A in Archetype]: { readonly [key: string]: Reason } };

describe('the marks of an overlay', () => {
  it('agree with the evidence of the diagnosis in every worked case', () => {
    let compared = 0;
    for (const { caseId, network } of readCases()) {
      const diagnosis = diagnose(network);
      for (const overlay of ARCHETYPES) {
        const found = mapScene(network, diagnosis, { sectorsBy: 'circle', overlay });
        const reasons: { readonly [key: string]: Reason } = EVIDENCE[overlay];
        for (const { key, value, evidence } of diagnosis.archetypes[overlay].indicators) {
          const reason = reasons[key];
          if (reason === undefined || value === null) continue;
          expect([caseId, key, withReason(found, reason)]).toEqual([
            caseId,
            key,
            evidence.toSorted(),
          ]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(130);
  });

  it('shows in case 05 nine people who keep me where I am and three who bring something else', () => {
    const { network } = readCase('05');
    expect(counts(scene(network, 'disconnected_expert'))).toEqual({
      raises: 9,
      eases: 3,
      neutral: 1,
    });
  });

  it('shows in case 06 an echo chamber: everybody alike, every tie heavy, nobody who contradicts', () => {
    const { network } = readCase('06');
    const found = scene(network, 'biased');
    expect(counts(found)).toEqual({ raises: 12 });
    expect(found.ties).toHaveLength(40);
    expect(found.ties.every(({ strong }) => strong)).toBe(true);
  });

  it('reads the same function for the same skills where the diagnosis does', () => {
    const { network } = readCase('11');
    const found = scene(network, 'disconnected_expert');
    expect(withReason(found, 'same-function')).not.toEqual([]);
    expect(withReason(found, 'same-skill')).toEqual([]);
  });

  it('counts nobody outside the inner circle', () => {
    const network = aNetwork({ contacts: [aContact({ id: 'far', core: false, skillOverlap: 4 })] });
    const [node] = scene(network, 'disconnected_expert').nodes;
    expect(node).toMatchObject({ mark: 'neutral', reasons: ['not-core'] });
  });

  it('has a phrase for every reason', () => {
    for (const reason of REASONS) expect(en.map.reasons[reason]).not.toBe('');
  });
});

describe('the overlay of the Disconnected Expert', () => {
  const markFor = (fields: Partial<Contact>) => markOf('disconnected_expert', fields);

  it('marks the same skills as raising, unless the person pushes me on or brings other news', () => {
    expect(markFor({ skillOverlap: 4 })).toBe('raises');
    expect(markFor({ skillOverlap: 4, received: ['development'] })).toBe('eases');
    expect(markFor({ skillOverlap: 4, received: ['information'], function: 'law' })).toBe('eases');
  });

  it('lets minor signs raise only together', () => {
    const met = { via: 'self' as const, brokers: [] };
    const other = { skillOverlap: 1, received: [] };
    expect(markFor({ ...other, met })).toBe('neutral');
    expect(markFor({ ...other, met, proximity: 0 })).toBe('raises');
    expect(markFor({ ...other, met, proximity: 0, yearsKnown: 1 })).toBe('raises');
    expect(markFor({ ...other, yearsKnown: 1 })).toBe('eases');
  });

  it('says unknown, not neutral, of whoever was not asked about', () => {
    expect(markFor({})).toBe('unknown');
    expect(markFor({ skillOverlap: 0 })).toBe('neutral');
  });

  it('draws an introduction somebody else made as a strong tie', () => {
    const met = { via: 'person' as const, brokers: [{ kind: 'contact' as const, id: 'b' }] };
    const network = aNetwork({
      contacts: [aContact({ id: 'a', met }), aContact({ id: 'b' }), aContact({ id: 'c' })],
      alterTies: [aTie('a', 'b'), aTie('b', 'c')],
    });
    const { ties } = scene(network, 'disconnected_expert');
    expect(ties.map(({ strong }) => strong)).toEqual([true, false]);
  });
});

describe('the overlay of the Biased Networker', () => {
  const markFor = (fields: Partial<Contact>) => markOf('biased', fields);
  const alikeOnThree = { org: 'CHI', function: 'cardiology', levelRel: 'peer' } as const;

  it('marks the same view, or likeness on three of five points, as raising', () => {
    expect(markFor({ viewSim: 3 })).toBe('raises');
    expect(markFor(alikeOnThree)).toBe('raises');
    expect(markFor({ org: 'CHI', function: 'cardiology', levelRel: 'above' })).toBe('neutral');
  });

  it('lets open contradiction ease it however alike we are', () => {
    expect(markFor({ ...alikeOnThree, viewSim: 4, challenge: 3 })).toBe('eases');
  });

  it('says unknown while neither views nor three points are answered', () => {
    expect(markFor({ levelRel: 'peer' })).toBe('unknown');
    expect(markFor({ viewSim: 1 })).toBe('neutral');
  });
});

describe('a scene', () => {
  it('is the same whatever order the network comes in', () => {
    const { network } = readCase('05');
    const mixed = {
      ...network,
      contacts: shuffled(network.contacts, 3),
      alterTies: shuffled(network.alterTies ?? [], 4),
    };
    expect(JSON.stringify(scene(mixed, 'biased'))).toBe(JSON.stringify(scene(network, 'biased')));
  });

  it('moves nobody when the overlay changes', () => {
    const { network } = readCase('02');
    const places = (found: MapScene) => found.nodes.map(({ id, x, y }) => ({ id, x, y }));
    expect(places(scene(network, 'biased'))).toEqual(places(scene(network, 'none')));
  });

  it('puts closeness 5 innermost and what was not answered outermost', () => {
    const closeness = [5, 4, 3, 2, 1, null];
    const contacts = someContacts(6, (i) => ({ closeness: closeness[i] ?? null }));
    expect(scene(aNetwork({ contacts }), 'none').nodes.map(({ ring }) => ring)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('gives people without a circle a sector of their own without a name', () => {
    const contacts = someContacts(3, (i) => (i === 0 ? { circle: 'Research' } : {}));
    const { sectors } = scene(aNetwork({ contacts }), 'none');
    expect(sectors.map(({ name }) => name)).toEqual(['Research', '']);
  });

  it('counts the ties of each person and draws only those among its people', () => {
    const contacts = someContacts(2);
    const network = aNetwork({ contacts, alterTies: [aTie('p01', 'p02'), aTie('p01', 'gone')] });
    const { nodes, ties } = scene(network, 'none');
    expect(nodes.map((node) => node.ties)).toEqual([2, 1]);
    expect(ties).toHaveLength(1);
  });

  it('has no legend and no reasons without an overlay', () => {
    const found = scene(readCase('05').network, 'none');
    expect(found.legend).toEqual([]);
    expect(found.nodes.every(({ reasons }) => reasons.length === 0)).toBe(true);
  });

  it('is the same without places, for whoever only reads', () => {
    const { network } = readCase('02');
    const read = ({ nodes }: MapScene) => nodes.map(({ id, ring, ties }) => ({ id, ring, ties }));
    expect(read(unplacedScene(network, { sectorsBy: 'org' }))).toEqual(
      read(plainScene(network, { sectorsBy: 'org' })),
    );
  });
});
