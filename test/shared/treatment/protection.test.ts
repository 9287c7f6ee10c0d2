import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import { BENEFITS } from '../../../shared/model/scales.ts';
import { findProtected } from '../../../shared/treatment/protection.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork } from '../diagnosis/arbitrary-network.ts';

/** The network with the contact moved to the periphery. */
const without = (network: Network, id: string): Network => ({
  ...network,
  contacts: network.contacts.map((contact) => ({
    ...contact,
    core: contact.core && contact.id !== id,
  })),
});

/** Everything a core has that one person may be the last to bring. */
function holdingsOf(network: Network): ReadonlySet<string> {
  const core = network.contacts.filter((contact) => contact.core);
  const fields = ['circle', 'levelRel', 'org', 'function', 'proximity', 'generation'] as const;
  return new Set([
    ...core.flatMap(({ received }) => (received ?? []).map((benefit) => `benefit ${benefit}`)),
    ...fields.flatMap((field) =>
      core.filter((c) => c[field] !== null).map((c) => `${field} ${c[field]}`),
    ),
    ...core.filter(({ challenge }) => (challenge ?? 0) >= 3).map(() => 'challenger'),
  ]);
}

const codesFor = (network: Network, id: string): readonly string[] =>
  (findProtected(network).get(id) ?? []).map(({ code }) => code);

describe('somebody who is not protected', () => {
  it('can leave the core without a hole, a lost component, circle or category, or the last dissent', () => {
    hold(
      fc.property(arbitraryNetwork({ min: 0, max: 16 }, 20), (network) => {
        const safe = findProtected(network);
        const before = diagnose(network);
        for (const { id } of network.contacts.filter((c) => c.core && !safe.has(c.id))) {
          const smaller = without(network, id);
          expect(holdingsOf(smaller)).toEqual(holdingsOf(network));
          const after = diagnose(smaller);
          expect(after.structure.components ?? 0).toBeGreaterThanOrEqual(
            before.structure.components ?? 0,
          );
          for (const benefit of BENEFITS) {
            if ((before.composition.benefitProviders[benefit] ?? 0) === 0) continue;
            expect(after.composition.benefitProviders[benefit]).not.toBe(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is one of at least two who bring everything they bring', () => {
    const pair = someContacts(2, () => ({ received: ['support'], org: 'A', circle: 'lab' }));
    const network = aNetwork({ contacts: pair, alterTies: [aTie('p01', 'p02')] });
    expect(findProtected(network).size).toBe(0);
  });
});

describe('somebody protected', () => {
  it('is family, contradicts openly, or was met less than half a year ago', () => {
    const alike = { received: ['support' as const], levelRel: 'peer' as const };
    const network = aNetwork({
      contacts: [
        aContact({ id: 'kin', kin: true, ...alike }),
        aContact({ id: 'trainee', responsibleFor: true, ...alike }),
        aContact({ id: 'challenger', challenge: 3, energy: -2, ...alike }),
        aContact({ id: 'new', yearsKnown: 0.4, ...alike }),
        aContact({ id: 'known', yearsKnown: 0.5, challenge: 2, kin: false, ...alike }),
      ],
    });
    expect(Object.fromEntries(findProtected(network))).toEqual({
      kin: [{ code: 'kin' }],
      trainee: [{ code: 'in-my-care' }],
      challenger: [{ code: 'challenger' }],
      new: [{ code: 'new' }],
    });
  });

  it('alone gives a kind of help, or stands alone on a side of a line, which is named', () => {
    const { network } = readCase('05');
    expect(findProtected(network).get('e5')).toContainEqual({
      code: 'only-provider',
      benefit: 'purpose',
    });
    expect(findProtected(network).get('e10')).toContainEqual({
      code: 'only-member',
      line: 'function',
      category: 'nursing',
    });
  });

  it('knows nobody else there, unless who knows whom was never asked', () => {
    const contacts = someContacts(3);
    const tied = aNetwork({ contacts, alterTies: [aTie('p01', 'p02')] });
    expect(codesFor(tied, 'p03')).toEqual(['only-bridge']);
    expect(codesFor(aNetwork({ contacts }), 'p03')).toEqual([]);
  });

  it('is in the core: nobody outside it is listed, and nobody there stands in for one inside', () => {
    const network = aNetwork({
      contacts: [
        aContact({ id: 'in', circle: 'lab' }),
        aContact({ id: 'out', circle: 'lab', core: false, kin: true }),
      ],
    });
    expect([...findProtected(network).keys()]).toEqual(['in']);
    expect(codesFor(network, 'in')).toEqual(['only-in-circle']);
  });
});
