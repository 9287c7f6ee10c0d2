/**
 * Whose wish the adjusting is. A mask others require is no flaw of whoever wears it (McCluney et al.
 * 2019), so where it is mostly expected the finding is worded otherwise. It weighs nothing: no
 * severity ever rests on it.
 */
import type { Adjusting } from '../model/diagnosis.ts';
import type { Contact } from '../model/contact.ts';
import type { ADAPTATION_EXPECTED } from '../model/scales.ts';
import { ANSWERED_MIN, RATING } from './thresholds.ts';

/**
 * Over the core contacts I adjust to a lot (3 of 4 and more). It is mostly expected where 70 % of
 * them were answered for and expected of me outnumbers chosen; "both" speaks for neither. Our
 * proposal.
 */
export function describeAdjusting(core: readonly Contact[]): Adjusting {
  const adjustedTo = core.filter(({ adaptation }) => (adaptation ?? 0) >= RATING.high);
  const count = (answer: (typeof ADAPTATION_EXPECTED)[number]): number =>
    adjustedTo.filter(({ adaptationExpected }) => adaptationExpected === answer).length;
  const chosen = count('chosen');
  const expected = count('expected');
  const both = count('both');
  const answered = chosen + expected + both;
  return {
    chosen,
    expected,
    both,
    answered,
    of: adjustedTo.length,
    mostlyExpected: answered >= ANSWERED_MIN * adjustedTo.length && expected > chosen,
  };
}
