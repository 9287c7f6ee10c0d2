/** Caps, status and coverage, on networks that differ in the one thing a test is about. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { ArchetypeFinding } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { BENEFITS } from '../../../shared/model/scales.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';

/** The network with some contacts, by default all, answering otherwise. */
const changed = (
  network: Network,
  fields: Partial<Contact>,
  isMeant: (position: number) => boolean = () => true,
): Network => ({
  ...network,
  contacts: network.contacts.map((contact, position) =>
    isMeant(position) ? Object.assign({}, contact, fields) : contact,
  ),
});

const FORMALIST = readCase('03').network;
const EXPERT = readCase('05').network;
const BIASED = readCase('06').network;
const CHAMELEON = readCase('08').network;

describe('caps', () => {
  it('hold a pattern whose major criterion is not met at 49', () => {
    // Prescribed ties at half of the ramp or more are the major of the Formalist.
    const found = diagnose(changed(FORMALIST, { origin: 'mixed', received: [] }, (i) => i < 7));
    expect(found.archetypes.formalist).toMatchObject({ severity: 49, caps: ['major-not-met'] });
    expect(found.archetypes.formalist.raw).toBeGreaterThan(49);
  });

  it('hold an excluded pattern at 49', () => {
    // One chosen tie that supplies everything: five of six benefits exclude the Formalist.
    const found = diagnose(changed(FORMALIST, { received: [...BENEFITS] }, (i) => i === 11));
    expect(found.archetypes.formalist).toMatchObject({
      severity: 49,
      caps: ['exclusion'],
      band: 'watch',
    });
  });

  it('hold a pattern with one of two majors at 69', () => {
    const found = diagnose(changed(BIASED, { generation: 'older' }));
    expect(found.archetypes.biased).toMatchObject({ severity: 69, caps: ['one-major-only'] });
    expect(found.archetypes.biased.raw).toBeGreaterThan(69);
  });

  it('need both majors where the archetype needs all', () => {
    const found = diagnose(changed(CHAMELEON, { adaptation: 4 }, (i) => i < 13)).archetypes;
    expect(found.chameleon.caps).toEqual([]);
    const three = changed(CHAMELEON, { closeness: 5, adaptation: 1 }, (i) => i < 2);
    expect(diagnose(three).archetypes.chameleon).toMatchObject({
      severity: 49,
      caps: ['major-not-met'],
    });
  });

  it('count a major at exactly half concern as met', () => {
    const network = aNetwork({
      ego: { selfReport: { C1: 4, C2: 4 } },
      // Mean adaptation 2.25 lies half-way between 1.5 and 3.
      contacts: someContacts(12, (i) => ({
        adaptation: i % 4 === 0 ? 3 : 2,
        closeness: 3,
        trust: 1,
      })),
    });
    const { chameleon } = diagnose(network).archetypes;
    expect(chameleon.indicators[0]).toMatchObject({ key: 'meanAdaptation', severity: 0.5 });
    expect(chameleon.caps).toEqual([]);
  });

  it('are not told where they lower nothing', () => {
    const { formalist } = diagnose(EXPERT).archetypes;
    expect(formalist.caps).toEqual([]);
    expect(formalist.severity).toBe(formalist.raw);
  });
});

describe('exclusions', () => {
  it('lift Overloaded from somebody in demand who copes', () => {
    const network = aNetwork({
      ego: { hoursOnRequestsShare: 0.8, selfReport: { O1: 1, O2: 1 } },
      contacts: someContacts(12, () => ({
        demand: 4,
        wantsMore: true,
        energy: 1,
        received: [],
        given: ['information'],
      })),
    });
    expect(diagnose(network).archetypes.overloaded).toMatchObject({ caps: ['exclusion'] });
    const strained = { ...network, ego: { ...network.ego, selfReport: { O1: 2, O2: 2 } } } as const;
    expect(diagnose(strained).archetypes.overloaded.caps).toEqual([]);
  });

  it('lift Disconnected Expert where a quarter push me on and a quarter bring other news', () => {
    const found = diagnose(
      changed(
        EXPERT,
        { function: 'other', received: ['information', 'development'] },
        (i) => i < 4,
      ),
    );
    expect(found.archetypes.disconnected_expert.severity).toBeLessThanOrEqual(49);
  });

  it('lift Biased where a quarter contradict me', () => {
    const found = diagnose(changed(BIASED, { challenge: 4 }, (i) => i < 3));
    expect(found.archetypes.biased).toMatchObject({ severity: 49, caps: ['exclusion'] });
  });

  it('lift Superficial where five close ties go both ways', () => {
    const crowd = (close: number): Network =>
      aNetwork({
        ego: { totalKnown: 2000, selfReport: { S1: 4, S2: 4 } },
        contacts: someContacts(20, (i) => ({
          closeness: i < close ? 4 : 1,
          received: i < close ? ['support'] : [],
          given: i < close ? ['support'] : ['information'],
        })),
      });
    expect(diagnose(crowd(5)).archetypes.superficial).toMatchObject({ caps: ['exclusion'] });
    expect(diagnose(crowd(4)).archetypes.superficial.caps).toEqual([]);
  });

  it('lift Chameleon where I am myself with three close people', () => {
    const many = someContacts(30, (i) => ({
      closeness: i < 3 ? 5 : 2,
      adaptation: i < 3 ? 0 : 4,
      trust: 2,
      energy: -1,
      circle: i % 2 === 0 ? 'lab' : 'club',
    }));
    const found = diagnose(aNetwork({ contacts: many })).archetypes.chameleon;
    expect(found).toMatchObject({ severity: 49, caps: ['exclusion'] });
  });
});

describe('status', () => {
  const expertOf = (network: Network): ArchetypeFinding =>
    diagnose(network).archetypes.disconnected_expert;
  const first = (count: number): Network => ({
    ...EXPERT,
    contacts: EXPERT.contacts.slice(0, count),
  });

  it.each([
    [7, 'insufficient'],
    [8, 'provisional'],
    [9, 'provisional'],
    [10, 'scored'],
  ])('of a network of %i is %s', (count, status) => {
    expect(expertOf(first(count)).status).toBe(status);
  });

  it('is provisional while a substitute stands in', () => {
    expect(expertOf(changed(EXPERT, { skillOverlap: null }))).toMatchObject({
      status: 'provisional',
      coverage: 1,
    });
  });

  it('is provisional below three quarters of the weight, insufficient below 60 %', () => {
    const without = (fields: Partial<Contact>): ArchetypeFinding =>
      expertOf({ ...changed(EXPERT, fields), ego: { ...EXPERT.ego, selfReport: {} } });
    const some = without({ proximity: null });
    expect(some.coverage).toBeCloseTo(11 / 15, 12);
    expect(some.status).toBe('provisional');
    const fewer = without({ proximity: null, met: null, yearsKnown: null });
    expect(fewer.coverage).toBeCloseTo(8 / 15, 12);
    expect(fewer).toMatchObject({ status: 'insufficient', severity: null, leaveOneOut: null });
    expect(fewer.raw).not.toBeNull();
  });

  it('is insufficient without any major, whatever else is known', () => {
    const { formalist } = diagnose(changed(FORMALIST, { origin: null })).archetypes;
    expect(formalist.status).toBe('insufficient');
    const { overloaded } = diagnose(changed(FORMALIST, { demand: null })).archetypes;
    expect(overloaded.coverage).toBeCloseTo(12 / 15, 12);
    expect(overloaded.status).toBe('insufficient');
  });

  it('is insufficient without one of two majors where all are needed', () => {
    const { superficial } = diagnose(changed(EXPERT, { given: null })).archetypes;
    expect(superficial.status).toBe('insufficient');
  });
});

describe('availability', () => {
  const demanded = (answered: number) =>
    diagnose(aNetwork({ contacts: someContacts(10, (i) => (i < answered ? { demand: 4 } : {})) }))
      .archetypes.overloaded.indicators[0];

  it('begins at 70 % of the core', () => {
    expect(demanded(7)).toMatchObject({ value: 1, answered: 7, of: 10 });
    expect(demanded(6)).toMatchObject({ value: null, answered: 6, of: 10 });
  });
});

describe('the strongest counter-evidence', () => {
  it('is the lowest indicator of weight 2 or more', () => {
    expect(diagnose(readCase('08').network).archetypes.chameleon.counterEvidence).toBe(
      'authenticCloseShare',
    );
    expect(diagnose(BIASED).archetypes.biased.counterEvidence).toBe('selfReportB');
  });

  it('is none where no such indicator is available', () => {
    const { archetypes } = diagnose(readCase('01').network);
    expect(archetypes.formalist.counterEvidence).toBeNull();
    expect(archetypes.overloaded.counterEvidence).toBe('coreSizeOver18');
  });
});

it('hand check: the expert of case 05 comes to 10.878 of 15', () => {
  const { severity } = diagnose(EXPERT).archetypes.disconnected_expert;
  const parts = [
    3 * ((9 / 13 - 0.4) / 0.4),
    3 * ((0.25 - 1 / 13) / 0.2),
    2 * ((0.75 - 0.5) / 0.3),
    2 * ((9 / 13 - 0.5) / 0.4),
    2 * ((0.25 - 2 / 13) / 0.2),
    1,
    2 * 0.75,
  ];
  expect(severity).toBeCloseTo((100 * parts.reduce((a, b) => a + b, 0)) / 15, 9);
});
