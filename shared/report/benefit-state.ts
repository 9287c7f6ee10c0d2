/** How well a benefit is covered: nobody, one person, enough, or more than enough. */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { BENEFIT_COVERAGES } from '../model/finding-codes.ts';
import type { Benefit } from '../model/scales.ts';

export type BenefitState = (typeof BENEFIT_COVERAGES)[number] | 'unknown';

export const benefitState = ({ composition }: Diagnosis, benefit: Benefit): BenefitState =>
  composition.benefitCoverage[benefit] ?? 'unknown';
