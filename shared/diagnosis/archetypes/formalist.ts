/**
 * Formalist: leans on the official hierarchy and misses what informal ties bring (Cross & Thomas
 * 2011). Trainees and newcomers, whose ties are all assigned, look alike: hence the exclusion.
 */
import {
  answeredFact,
  type ArchetypeRules,
  everyoneWith,
  factIndicator,
  measuredIndicator,
  selfReportIndicator,
} from '../indicator.ts';
import { benefitsNotChosen, chosenBenefits } from '../measures.ts';
import { EXCLUSION } from '../thresholds.ts';

export const formalist: ArchetypeRules = {
  archetype: 'formalist',
  majors: 'any',
  indicators: [
    factIndicator({
      key: 'prescribedShare',
      weight: 3,
      major: true,
      fact: 'prescribed',
      fields: ['origin'],
    }),
    measuredIndicator({
      key: 'benefitsNotCoveredByDiscretionary',
      weight: 2,
      fields: ['origin', 'received'],
      measure: benefitsNotChosen,
      evidence: everyoneWith('chosenProvider'),
      answered: answeredFact('chosenProvider'),
    }),
    factIndicator({
      key: 'sameOrganisation',
      weight: 2,
      fact: 'sameOrg',
      fields: ['org', 'ego.org'],
    }),
    factIndicator({ key: 'verticalShare', weight: 2, fact: 'vertical', fields: ['levelRel'] }),
    factIndicator({
      key: 'scheduledOnly',
      weight: 1,
      fact: 'scheduledOnly',
      fields: ['scheduledOnly'],
    }),
    selfReportIndicator('selfReportF', ['F1', 'F2']),
  ],
  isExcluded: (view) =>
    chosenBenefits(view) >= EXCLUSION.chosenBenefits ||
    (benefitsNotChosen(view) === null ? null : false),
};
