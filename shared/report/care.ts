/**
 * When a network costs more than it carries, that is said before any figure: nobody gives support,
 * or time with more than half of the circle costs energy (our proposal; nothing of it is kept).
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { tallyOf } from './indicator.ts';

/** The sentences that call for care; none when nothing does. */
export function careSentences(diagnosis: Diagnosis, text: Catalogue): readonly string[] {
  const words = text.diagnosis.care;
  const drain = diagnosis.archetypes.overloaded.indicators.find(({ key }) => key === 'drainShare');
  const drained = drain === undefined ? null : tallyOf(drain);
  return [
    diagnosis.composition.benefitProviders.support === 0 ? words.noSupport : null,
    drained !== null && 2 * drained.count > drained.of
      ? words.drained(drained.count, drained.of)
      : null,
  ].filter((sentence) => sentence !== null);
}
