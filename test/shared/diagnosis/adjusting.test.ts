import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAdjusting } from '../../../shared/diagnosis/adjusting.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { ADAPTATION_EXPECTED } from '../../../shared/model/scales.ts';
import { someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';

type Answer = Contact['adaptationExpected'];
const adjusting = (...answers: readonly Answer[]) =>
  describeAdjusting(
    someContacts(answers.length, (i) => ({
      adaptation: 3,
      adaptationExpected: answers[i] ?? null,
    })),
  );

describe('whose wish the adjusting is', () => {
  it('counts those I adjust to a lot, and nobody else', () => {
    const people = someContacts(5, (i) => ({ adaptation: i, adaptationExpected: 'expected' }));
    expect(describeAdjusting(people)).toEqual({
      chosen: 0,
      expected: 2,
      both: 0,
      answered: 2,
      of: 2,
      mostlyExpected: true,
    });
  });

  it('is mostly others’ where expected outnumbers chosen; both speaks for neither', () => {
    expect(adjusting('expected', 'expected', 'chosen').mostlyExpected).toBe(true);
    expect(adjusting('expected', 'both', 'both').mostlyExpected).toBe(true);
    expect(adjusting('expected', 'chosen').mostlyExpected).toBe(false);
    expect(adjusting('both', 'both').mostlyExpected).toBe(false);
    expect(adjusting().mostlyExpected).toBe(false);
  });

  it('is left open while fewer than seven in ten are answered for', () => {
    const answered = (count: number) =>
      adjusting(...Array.from({ length: 10 }, (_, i) => (i < count ? 'expected' : null)));
    expect(answered(6).mostlyExpected).toBe(false);
    expect(answered(7).mostlyExpected).toBe(true);
  });

  it('moves no figure of any pattern', () => {
    const { network } = readCase('08');
    const { archetypes, verdict, ask } = diagnose(network);
    hold(
      fc.property(
        fc.array(fc.option(fc.constantFrom(...ADAPTATION_EXPECTED)), { minLength: 14 }),
        (answers) => {
          const told = diagnose({
            ...network,
            contacts: network.contacts.map((contact, i) =>
              Object.assign({}, contact, { adaptationExpected: answers[i] ?? null }),
            ),
          });
          expect([told.archetypes, told.verdict, told.ask]).toEqual([archetypes, verdict, ask]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
