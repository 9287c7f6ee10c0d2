/** Leaving one out by differences, against leaving one out and diagnosing again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { ArchetypeFinding, Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type Archetype, ARCHETYPES } from '../../../shared/model/scales.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';
import { arbitraryNetwork, arbitraryVariation, AS_OF } from './arbitrary-network.ts';
import { hold } from '../../support/laws.ts';

/** The severity after caps, which a diagnosis does not tell while its status is insufficient. */
function cappedOf({ raw, caps }: ArchetypeFinding): number | null {
  if (raw === null || caps.length === 0) return raw;
  return caps.includes('major-not-met') || caps.includes('exclusion') ? 49 : 69;
}

const leaveEachOutSlowly = (network: Network): Diagnosis[] =>
  network.contacts
    .filter(({ core }) => core)
    .map(({ id }) =>
      diagnose({ ...network, contacts: network.contacts.filter((c) => c.id !== id) }, AS_OF),
    );

function leaderOf(found: Diagnosis, among: readonly Archetype[]): Archetype | null {
  const ranked = among
    .map((archetype) => ({ archetype, severity: cappedOf(found.archetypes[archetype]) ?? 0 }))
    .filter(({ severity }) => severity >= 50)
    .toSorted((a, b) => b.severity - a.severity);
  return ranked[0]?.archetype ?? null;
}

function expectAgreement(network: Network): void {
  const whole = diagnose(network, AS_OF);
  const parts = leaveEachOutSlowly(network);
  const { primary } = whole.verdict;
  for (const archetype of ARCHETYPES) {
    const { leaveOneOut, sensitiveToOneContact, severity, status } = whole.archetypes[archetype];
    if (status === 'insufficient') {
      expect(leaveOneOut).toBeNull();
      expect(sensitiveToOneContact).toBe(false);
      continue;
    }
    const severities = parts
      .map((part) => cappedOf(part.archetypes[archetype]))
      .filter((severity) => severity !== null);
    const [low, high] = [Math.min(...severities), Math.max(...severities)];
    expect(leaveOneOut?.[0]).toBeCloseTo(low, 9);
    expect(leaveOneOut?.[1]).toBeCloseTo(high, 9);
    const rivals = ARCHETYPES.filter((rival) => whole.archetypes[rival].status === status);
    const primaryChanges =
      primary === archetype && parts.some((part) => leaderOf(part, rivals) !== primary);
    const likely = [severity ?? 0, ...severities].map((each) => each >= 50);
    expect(sensitiveToOneContact).toBe(new Set(likely).size > 1 || primaryChanges);
  }
}

describe('leaving each contact out once', () => {
  it.each(readCases())('agrees with diagnosing case $caseId again without them', ({ network }) => {
    expectAgreement(network);
  });

  it('agrees with diagnosing again without them, on any network', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 8, max: 14 }, 12), (network) => {
        expectAgreement(network);
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with diagnosing again without them, on the edge of every pattern', () => {
    const patterns = readCases().filter(({ network }) => network.contacts.length >= 8);
    hold(
      fc.property(
        fc.constantFrom(...patterns).chain(({ network }) => arbitraryVariation(network)),
        (network) => {
          expectAgreement(network);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('sensitivity to one contact', () => {
  it('is not told of a marked pattern that no single contact could take away', () => {
    const { archetypes } = diagnose(readCase('05').network);
    expect(archetypes.disconnected_expert.sensitiveToOneContact).toBe(false);
  });

  it('is not told where a pattern that may only be called possible runs higher', () => {
    const { network } = readCase('05');
    const masked = { adaptation: 4, closeness: 3, circle: null, energy: null, trust: null };
    const contacts = network.contacts.map((contact) => Object.assign({}, contact, masked));
    const { verdict, archetypes } = diagnose({ ...network, contacts });
    expect(archetypes.chameleon).toMatchObject({ status: 'provisional', severity: 75 });
    expect(verdict).toMatchObject({ type: 'single', primary: 'disconnected_expert' });
    expect(archetypes.disconnected_expert.sensitiveToOneContact).toBe(false);
  });

  it('is told of a second pattern that is likely with everyone there, and with anybody left out not', () => {
    // Of 21 people, whoever is left out takes the size of the core, and so the severity, below.
    const contacts = someContacts(21, () => ({
      viewSim: 4,
      challenge: 0,
      levelRel: 'peer',
      proximity: 0,
      generation: 'same',
      met: { via: 'self', brokers: [] },
      demand: 4,
      received: ['information'],
      given: ['information'],
      energy: 0,
      wantsMore: false,
    }));
    const ego = { hoursOnRequestsShare: 0.75, selfReport: { O1: 4, O2: 3 } };
    const { verdict, archetypes } = diagnose(aNetwork({ ego, contacts, alterTies: [] }));
    expect(verdict.primary).toBe('biased');
    const { severity, leaveOneOut, sensitiveToOneContact } = archetypes.overloaded;
    expect(severity).toBeGreaterThanOrEqual(50);
    expect(leaveOneOut?.[1]).toBeLessThan(50);
    expect(sensitiveToOneContact).toBe(true);
  });

  it('is told where one contact decides whether the pattern is likely', () => {
    const { network } = readCase('05');
    // Two more who push me on bring the expert from marked to the edge of likely.
    const pushed = network.contacts.map((contact) =>
      ['e1', 'e9'].includes(contact.id) ? { ...contact, challenge: 3, skillOverlap: 2 } : contact,
    );
    const { disconnected_expert: expert } = diagnose({ ...network, contacts: pushed }).archetypes;
    expect(expert.leaveOneOut?.[0]).toBeLessThan(50);
    expect(expert.leaveOneOut?.[1]).toBeGreaterThanOrEqual(50);
    expect(expert.sensitiveToOneContact).toBe(true);
  });
});
