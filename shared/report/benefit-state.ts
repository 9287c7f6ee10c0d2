/** How well a benefit is covered: nobody, one person, enough, or more than enough. */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Benefit } from '../model/scales.ts';

export type BenefitState = 'hole' | 'fragile' | 'ok' | 'surplus' | 'unknown';

export function benefitState({ composition }: Diagnosis, benefit: Benefit): BenefitState {
  const { holes, fragile, surplus, benefitProviders } = composition;
  if ((benefitProviders[benefit] ?? null) === null) return 'unknown';
  if (holes?.includes(benefit)) return 'hole';
  if (fragile?.includes(benefit)) return 'fragile';
  return surplus?.includes(benefit) ? 'surplus' : 'ok';
}
