import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { arbitraryNetwork, AS_OF } from './arbitrary-network.ts';
import { hold } from '../../support/laws.ts';

/** Every answer about a contact that an indicator takes. */
const RATED = `org function levelRel proximity generation origin met yearsKnown closeness energy
  trust received given demand challenge viewSim skillOverlap adaptation scheduledOnly wantsMore
  circle monthsSinceContact`.split(/\s+/);

const questionOf = (found: Diagnosis, field: string): Diagnosis['ask'][number] | undefined =>
  found.ask.find((question) => question.field === field);

const coverageOf = (found: Diagnosis): number =>
  ARCHETYPES.reduce((sum, archetype) => sum + found.archetypes[archetype].coverage, 0);

it('asks nothing where everything was answered', () => {
  expect(diagnose(readCase('05').network).ask).toEqual([]);
});

describe('a field still missing', () => {
  const { network } = readCase('05');
  const found = diagnose({
    ...network,
    contacts: network.contacts.map((c) =>
      c.id < 'e2' ? Object.assign({}, c, { trust: null, demand: null }) : c,
    ),
  });

  it('is asked of those contacts it is missing for, most useful first', () => {
    expect(found.ask).toEqual([
      {
        field: 'demand',
        contacts: ['e1', 'e10', 'e11', 'e12', 'e13'],
        coverageGain: 3 / 15,
        archetypes: ['overloaded'],
      },
      {
        field: 'trust',
        contacts: ['e1', 'e10', 'e11', 'e12', 'e13'],
        coverageGain: 1 / 12,
        archetypes: ['chameleon'],
      },
    ]);
  });

  it('is not asked while enough have answered', () => {
    const one = network.contacts.map((c) =>
      c.id === 'e1' ? Object.assign({}, c, { trust: null }) : c,
    );
    expect(diagnose({ ...network, contacts: one }).ask).toEqual([]);
  });
});

describe('what is missing about me', () => {
  const { network } = readCase('05');

  it('names no contact', () => {
    const found = diagnose({
      ...network,
      ego: { ...network.ego, totalKnown: null, selfReport: {} },
    });
    expect(questionOf(found, 'ego.totalKnown')).toMatchObject({
      contacts: [],
      archetypes: ['superficial'],
    });
    expect(questionOf(found, 'ego.selfReport')?.archetypes).toEqual(ARCHETYPES);
  });

  it('is asked where it is what a comparison lacks', () => {
    const found = diagnose({ ...network, ego: { ...network.ego, org: null } });
    expect(found.ask.map(({ field }) => field)).toEqual(['ego.org']);
  });
});

it('asks who knows whom of everyone at once', () => {
  const { network } = readCase('02');
  const found = diagnose({ ...network, alterTies: null });
  expect(found.ask).toHaveLength(1);
  expect(found.ask[0]).toMatchObject({ field: 'alterTies', archetypes: ['biased', 'superficial'] });
  expect(found.ask[0]?.contacts).toHaveLength(15);
});

it('shares the gain of an indicator among the answers it lacks', () => {
  const found = diagnose(aNetwork({ contacts: someContacts(10) }));
  const [closeness, adaptation] = ['closeness', 'adaptation'].map((field) =>
    questionOf(found, field),
  );
  expect(closeness?.archetypes).toContain('chameleon');
  expect(adaptation?.coverageGain).toBeCloseTo(3 / 12 + 3 / 12 / 2 + 2 / 12 / 2 + 1 / 12 / 2, 12);
});

it('still asks what a substitute stands in for, without a gain', () => {
  const found = diagnose(readCase('11').network);
  expect(questionOf(found, 'skillOverlap')).toMatchObject({
    coverageGain: 0,
    archetypes: ['disconnected_expert'],
  });
});

describe('how we met', () => {
  it('is asked where it is not known', () => {
    const contacts = someContacts(10, (i) => ({
      met: { via: i < 5 ? 'self' : 'unknown', brokers: [] },
    }));
    const found = diagnose(aNetwork({ contacts }));
    expect(questionOf(found, 'met')?.contacts).toEqual(['p06', 'p07', 'p08', 'p09', 'p10']);
  });

  it('is not asked again where circumstance brought us together', () => {
    const contacts = someContacts(10, () => ({ met: { via: 'circumstance', brokers: [] } }));
    expect(questionOf(diagnose(aNetwork({ contacts })), 'met')).toBeUndefined();
  });
});

describe('laws', () => {
  it('promises no more coverage than is missing', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 0, max: 12 }, 4), (network) => {
        const found = diagnose(network, AS_OF);
        const promised = found.ask.reduce((sum, { coverageGain }) => sum + coverageGain, 0);
        expect(promised).toBeLessThanOrEqual(ARCHETYPES.length - coverageOf(found) + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('promises exactly the coverage that answering everything brings back', () => {
    const { network } = readCase('05');
    hold(
      fc.property(
        fc.subarray(RATED),
        fc.subarray(['org', 'function', 'totalKnown', 'hoursOnRequestsShare'] as const),
        fc.boolean(),
        (ofThem, ofMe, wasTiesAsked) => {
          const unanswered = (fields: readonly string[]) =>
            Object.fromEntries(fields.map((field) => [field, null]));
          const found = diagnose({
            ego: { ...network.ego, ...unanswered(ofMe) },
            contacts: network.contacts.map((c) => Object.assign({}, c, unanswered(ofThem))),
            alterTies: wasTiesAsked ? network.alterTies : null,
          });
          const promised = found.ask.reduce((sum, { coverageGain }) => sum + coverageGain, 0);
          expect(coverageOf(found) + promised).toBeCloseTo(ARCHETYPES.length, 9);
        },
      ),
    );
  });

  it('asks only for what is missing, the most useful first', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 0, max: 14 }, 4), (network) => {
        const { ask } = diagnose(network, AS_OF);
        const gains = ask.map(({ coverageGain }) => coverageGain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        expect(new Set(ask.map(({ field }) => field)).size).toBe(ask.length);
        for (const { field, contacts, archetypes } of ask) {
          expect(archetypes.length).toBeGreaterThan(0);
          expect(contacts.length > 0).toBe(!field.startsWith('ego.'));
        }
      }),
      { numRuns: 40 },
    );
  });
});
