/** What holds for every network whatsoever. A failing run prints its seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact, ContactField, Named } from '../../../shared/model/contact.ts';
import { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { aContact } from '../../support/builders.ts';
import { arbitraryNetwork, AS_OF } from './arbitrary-network.ts';
import { hold } from '../../support/laws.ts';

const anyNetwork = arbitraryNetwork({ min: 0, max: 14 });
/** Networks are costly to make; forty of them reach every branch the laws speak of. */
const RUNS = { numRuns: 40 };
const indicatorsOf = (diagnosis: Diagnosis) =>
  ARCHETYPES.flatMap((archetype) =>
    diagnosis.archetypes[archetype].indicators.map((indicator) => ({ archetype, ...indicator })),
  );

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* numbersIn(part);
  }
}

describe('a diagnosis', () => {
  it('is a valid object of finite numbers', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const found = diagnose(network, AS_OF);
        expect(Diagnosis.parse(found)).toEqual(found);
        for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
      }),
      RUNS,
    );
  });

  it('is the same, byte for byte, for the same network, which it leaves untouched', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const frozen = deepFreeze(structuredClone(network));
        const first = JSON.stringify(diagnose(frozen, AS_OF));
        expect(JSON.stringify(diagnose(network, AS_OF))).toBe(first);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of people, ties, the ends of a tie, or benefits', () => {
    hold(
      fc.property(
        anyNetwork.chain((network) =>
          fc.record({
            network: fc.constant(network),
            contacts: fc.shuffledSubarray(network.contacts, {
              minLength: network.contacts.length,
            }),
            alterTies: fc.shuffledSubarray(network.alterTies ?? [], {
              minLength: network.alterTies?.length ?? 0,
            }),
          }),
        ),
        ({ network, contacts, alterTies }) => {
          const shuffled: Network = {
            ego: network.ego,
            contacts: contacts.map((c) => ({
              ...c,
              received: c.received?.toReversed() ?? null,
              given: c.given?.toReversed() ?? null,
            })),
            alterTies:
              network.alterTies === null
                ? null
                : alterTies.map(({ a, b, weight }) => ({ a: b, b: a, weight })),
          };
          expect(JSON.stringify(diagnose(shuffled, AS_OF))).toBe(
            JSON.stringify(diagnose(network, AS_OF)),
          );
        },
      ),
      RUNS,
    );
  });

  it('does not read names, notes, tags, unknown keys or anything kept for the eye', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const renamed: Network = {
          ...network,
          ego: { ...network.ego, name: 'Ada', extras: { gender: 'different' } },
          contacts: network.contacts.map((c) => ({
            ...c,
            name: `${c.name}!`,
            notes: 'a note',
            tags: ['tag'],
            email: 'a@b.example',
            extras: { gender: 'similar', ethnicity: 'different' },
          })),
        };
        expect(diagnose(renamed, AS_OF)).toEqual(diagnose(network, AS_OF));
      }),
      RUNS,
    );
  });

  it('is about the core alone: peripheral people and ties to them change nothing', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const stranger = aContact({ id: 'far', core: false, demand: 4, closeness: 1 });
        const wider: Network = {
          ...network,
          contacts: [...network.contacts, stranger],
          alterTies:
            network.alterTies === null
              ? null
              : [
                  ...network.alterTies,
                  ...network.contacts.map(({ id }) => ({ a: 'far', b: id, weight: 3 })),
                ],
        };
        expect(diagnose(wider, AS_OF)).toEqual(diagnose(network, AS_OF));
      }),
      RUNS,
    );
  });

  it('only renames what it names when ids are renamed', () => {
    const rename = (id: string): string => `z-${id}`;
    const renameNamed = (who: Named): Named =>
      who.kind === 'contact' ? { kind: 'contact', id: rename(who.id) } : who;
    hold(
      fc.property(anyNetwork, (network) => {
        const renamed: Network = {
          ego: network.ego,
          contacts: network.contacts.map((c) => ({
            ...c,
            id: rename(c.id),
            met: c.met && { ...c.met, brokers: c.met.brokers.map(renameNamed) },
          })),
          alterTies:
            network.alterTies?.map((t) => ({ ...t, a: rename(t.a), b: rename(t.b) })) ?? null,
        };
        const found = diagnose(renamed, AS_OF);
        const before = diagnose(network, AS_OF);
        expect(indicatorsOf(found)).toEqual(
          indicatorsOf(before).map((i) => Object.assign(i, { evidence: i.evidence.map(rename) })),
        );
        expect(found.verdict).toEqual(before.verdict);
        expect(found.composition).toEqual(before.composition);
        expect(Object.keys(found.structure.redundancyByContact ?? {})).toEqual(
          Object.keys(before.structure.redundancyByContact ?? {}).map(rename),
        );
      }),
      RUNS,
    );
  });

  it('keeps every figure in its range', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const { archetypes, structure, composition, broker, ask } = diagnose(network, AS_OF);
        for (const archetype of ARCHETYPES) {
          const { severity, raw, coverage, leaveOneOut, status } = archetypes[archetype];
          expect(severity === null).toBe(status === 'insufficient');
          expect(leaveOneOut === null).toBe(status === 'insufficient');
          for (const points of [severity, raw, ...(leaveOneOut ?? [])]) {
            if (points === null) continue;
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(100);
          }
          if (severity !== null && raw !== null) expect(severity).toBeLessThanOrEqual(raw);
          if (leaveOneOut !== null) expect(leaveOneOut[0]).toBeLessThanOrEqual(leaveOneOut[1]);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        }
        if (broker.selfBrokerRate !== null) {
          expect(broker.lower).toBeLessThanOrEqual(broker.selfBrokerRate + 1e-12);
          expect(broker.upper).toBeGreaterThanOrEqual(broker.selfBrokerRate - 1e-12);
        }
        expect(broker.self + broker.person + broker.circumstance + broker.unknown).toBeCloseTo(
          broker.n,
          9,
        );
        expect(broker.wilson === null).toBe(broker.selfBrokerRate === null);
        for (const { inbreeding, yuleQ } of Object.values(composition.homophily)) {
          expect(Math.abs(inbreeding ?? 0)).toBeLessThanOrEqual(1);
          expect(Math.abs(yuleQ ?? 0)).toBeLessThanOrEqual(1);
        }
        for (const { simpson, blau } of Object.values(composition.diversity)) {
          if (simpson === null) continue;
          expect(simpson).toBeGreaterThanOrEqual((blau ?? 0) - 1e-12);
          expect(simpson).toBeLessThanOrEqual(1);
        }
        const sizes = structure.componentSizes ?? [];
        const alone = structure.bridges?.filter(({ loses }) => loses.includes('component'));
        expect(alone?.length ?? null).toBe(structure.isolates);
        const parts = Object.values(structure.constraintByContact ?? {});
        expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(structure.constraint ?? 0, 9);
        if (structure.ties !== null) expect(sizes.reduce((a, b) => a + b, 0)).toBe(structure.n);
        expect(ask.every(({ coverageGain }) => coverageGain >= 0 && coverageGain <= 6)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('evidence', () => {
  it('names core contacts of the network, each once, in order of id', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const core = new Set(network.contacts.filter((c) => c.core).map((c) => c.id));
        for (const { evidence } of indicatorsOf(diagnose(network, AS_OF))) {
          expect(evidence).toEqual([...new Set(evidence)].toSorted());
          expect(evidence.every((id) => core.has(id))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is as many people as the share says, and is none where nothing can be told', () => {
    const shares = new Set(
      `prescribedShare sameOrganisation verticalShare scheduledOnly highDemandShare drainShare
       wantsMoreAccessShare skillOverlapShare developmentShare sameSiteShare challengerShare
       crossFunctionInfoShare newContactShare viewSimilarityShare weakTieShare thinExchangeShare
       reciprocity overdueShare authenticCloseShare`.split(/\s+/),
    );
    hold(
      fc.property(anyNetwork, (network) => {
        for (const found of indicatorsOf(diagnose(network, AS_OF))) {
          if (found.value === null) expect(found.evidence).toEqual([]);
          else if (shares.has(found.key)) {
            expect(found.evidence.length / found.answered).toBeCloseTo(found.value, 12);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a missing answer', () => {
  /** Fields an indicator rests on; challenge alone only ever adds to what is received. */
  const FIELDS =
    `org function levelRel proximity generation origin met yearsKnown closeness energy trust
     received given demand viewSim skillOverlap adaptation scheduledOnly wantsMore circle
     challenge`.split(/\s+/) as ContactField[];
  const withoutAnswers = (contact: Contact, field: ContactField): Contact => ({
    ...contact,
    [field]: null,
  });

  it('turns a finding into "cannot tell", never into another finding', () => {
    hold(
      fc.property(anyNetwork, fc.constantFrom(...FIELDS), (network, field) => {
        const before = indicatorsOf(diagnose(network, AS_OF));
        const after = indicatorsOf(
          diagnose(
            { ...network, contacts: network.contacts.map((c) => withoutAnswers(c, field)) },
            AS_OF,
          ),
        );
        for (const [i, now] of after.entries()) {
          const was = before[i];
          if (now.value === null || now.key !== was?.key) continue;
          if (now.key === 'developmentShare' && field === 'challenge') continue;
          if (now.key === 'attributeHomophily') continue;
          expect(now.value, `${now.key} without ${field}`).toBe(was.value);
        }
      }),
      RUNS,
    );
  });

  it('of who knows whom leaves every structural figure untold', () => {
    hold(
      fc.property(anyNetwork, (network) => {
        const { structure } = diagnose({ ...network, alterTies: null }, AS_OF);
        const { n, ...rest } = structure;
        expect(n).toBe(network.contacts.filter((c) => c.core).length);
        expect(Object.values(rest).every((figure) => figure === null)).toBe(true);
        expect(structure).not.toHaveProperty('weighted');
      }),
      RUNS,
    );
  });
});
