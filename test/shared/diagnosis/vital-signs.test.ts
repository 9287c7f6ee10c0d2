import { describe, expect, it } from 'vitest';
import { createCore, viewAll, viewWithout } from '../../../shared/diagnosis/core.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { describeVitalSigns } from '../../../shared/diagnosis/vital-signs.ts';
import { Diagnosis } from '../../../shared/model/diagnosis.ts';
import { VITAL_SIGNS, type VitalSignKey } from '../../../shared/model/finding-codes.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { hold } from '../../support/laws.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';
import { arbitraryNetwork } from './arbitrary-network.ts';
import fc from 'fast-check';

const AS_OF = '2026-11-22';
const signsOf = (count: number, fields: (position: number) => Partial<Contact>) =>
  diagnose(aNetwork({ contacts: someContacts(count, fields) })).vitalSigns;

it('are ten, always in the same order', () => {
  const found = diagnose(readCase('05').network);
  expect(Object.keys(found.vitalSigns)).toEqual(VITAL_SIGNS);
  expect(Diagnosis.parse(found).vitalSigns).toEqual(found.vitalSigns);
});

it('say what the worked cases say', () => {
  for (const { caseId, network } of readCases()) {
    const { vitalSigns, broker, composition, structure } = diagnose(network);
    expect(vitalSigns.size.value, caseId).toBe(structure.n);
    expect(vitalSigns.openness.value ?? 0, caseId).toBeCloseTo(structure.effectiveSize ?? 0, 9);
    expect(vitalSigns.openness.beside['components'], caseId).toBe(structure.components);
    if (broker.verdict !== 'insufficient') {
      expect(vitalSigns.selfBroker, caseId).toMatchObject({ value: broker.selfBrokerRate });
      expect(vitalSigns.selfBroker.beside['lower']).toBeCloseTo(broker.lower ?? -1, 12);
      expect(vitalSigns.selfBroker.beside['upper']).toBeCloseTo(broker.upper ?? -1, 12);
    }
    if (composition.holes !== null) {
      expect(vitalSigns.benefits.value, caseId).toBe(6 - composition.holes.length);
    }
  }
});

describe('size', () => {
  it.each([
    [11, 'room'],
    [12, 'in-range'],
    [18, 'in-range'],
    [19, 'large'],
  ] as const)('of %i is %s', (count, state) => {
    expect(signsOf(count, () => ({})).size.state).toBe(state);
  });
});

describe('the self-broker rate', () => {
  const metBy = (self: number, person: number) => (position: number) => ({
    met:
      position < self
        ? { via: 'self' as const, brokers: [] }
        : position < self + person
          ? { via: 'person' as const, brokers: [{ kind: 'name' as const, name: 'Mina' }] }
          : null,
  });

  it('is worth a look only where no open answer, and no single one, brings it to the line', () => {
    expect(signsOf(18, metBy(18, 0)).selfBroker.state).toBe('look');
    expect(signsOf(12, metBy(8, 4)).selfBroker.state).toBe('uncertain');
    expect(signsOf(18, metBy(10, 2)).selfBroker.state).toBe('uncertain');
    expect(signsOf(18, metBy(4, 14)).selfBroker.state).toBe('in-range');
  });
});

describe('boundaries', () => {
  it('are left open while all that is told is crossed, but not all is told', () => {
    const signs = signsOf(6, (i) => ({ levelRel: i === 0 ? 'above' : 'peer' }));
    expect(signs.boundaries).toMatchObject({ value: 1, answered: 1, of: 5, state: 'uncertain' });
  });

  it('have room where everybody stands on my side of a line', () => {
    const signs = signsOf(6, () => ({ levelRel: 'peer' }));
    expect(signs.boundaries).toMatchObject({ value: 0, state: 'room' });
  });
});

it('count challengers one by one', () => {
  const states = [0, 1, 2].map(
    (some) => signsOf(10, (i) => ({ challenge: i < some ? 3 : 0 })).challengers.state,
  );
  expect(states).toEqual(['look', 'room', 'in-range']);
});

it('count as giving this month only those I give to and was in touch with', () => {
  const signs = signsOf(10, (i) => ({
    given: i < 6 ? ['support'] : [],
    monthsSinceContact: i % 2 === 0 ? 0.5 : 2,
  }));
  expect(signs.giving).toMatchObject({ value: 3, answered: 10, of: 10 });
});

describe('laws', () => {
  it('are told of the core without one person as of the smaller network', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 2, max: 14 }), (network) => {
        const core = createCore(network, AS_OF);
        const [first] = core.contacts;
        const smaller = createCore(
          { ...network, contacts: network.contacts.filter(({ id }) => id !== first?.id) },
          AS_OF,
        );
        const left = describeVitalSigns(viewWithout(core, 0));
        const apart = describeVitalSigns(viewAll(smaller));
        for (const key of VITAL_SIGNS) {
          expect(left[key].state, key).toBe(apart[key].state);
          if (apart[key].value === null) expect(left[key].value).toBeNull();
          else expect(left[key].value).toBeCloseTo(apart[key].value, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are null exactly when they cannot be told, and never rest on more answers than there are', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 0, max: 14 }), (network) => {
        for (const sign of Object.values(diagnose(network, AS_OF).vitalSigns)) {
          expect(sign.value === null).toBe(sign.state === 'cannot-tell');
          expect(sign.answered).toBeLessThanOrEqual(sign.of);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('turn a missing answer into "cannot tell", never into another figure', () => {
    const restingOn = {
      selfBroker: 'met',
      benefits: 'received',
      challengers: 'challenge',
      energy: 'energy',
      demand: 'demand',
      freshness: 'closeness',
      giving: 'given',
    } as const satisfies Partial<Record<VitalSignKey, keyof Contact>>;
    hold(
      fc.property(arbitraryNetwork({ min: 5, max: 14 }), (network) => {
        for (const [key, field] of Object.entries(restingOn)) {
          const contacts = network.contacts.map((c) => ({ ...c, [field]: null }));
          const { vitalSigns } = diagnose({ ...network, contacts }, AS_OF);
          expect(vitalSigns[key as keyof typeof restingOn].state).toBe('cannot-tell');
        }
      }),
      { numRuns: 20 },
    );
  });
});
