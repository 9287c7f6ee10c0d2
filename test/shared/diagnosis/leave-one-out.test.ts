/** Leaving one out by differences, against leaving one out and diagnosing again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { ArchetypeFinding, Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type Archetype, ARCHETYPES } from '../../../shared/model/scales.ts';
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
    const { leaveOneOut, sensitiveToOneContact, status } = whole.archetypes[archetype];
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
    expect(sensitiveToOneContact).toBe((low < 50 && high >= 50) || primaryChanges);
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
