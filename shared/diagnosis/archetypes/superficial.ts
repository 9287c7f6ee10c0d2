/**
 * Superficial Networker: surface contact with as many people as possible (Cross & Thomas 2011). A
 * wide periphery around a real core is a strength, hence the exclusion.
 */
import {
  answeredFact,
  answeredTies,
  type ArchetypeRules,
  everyoneTied,
  everyoneWith,
  factIndicator,
  measuredIndicator,
  selfReportIndicator,
} from '../indicator.ts';
import { holdsForMany, knownPerStrongTie, redundancy } from '../measures.ts';
import { EXCLUSION, RATING } from '../thresholds.ts';

export const superficial: ArchetypeRules = {
  archetype: 'superficial',
  majors: 'all',
  indicators: [
    factIndicator({
      key: 'weakTieShare',
      weight: 3,
      major: true,
      fact: 'distant',
      fields: ['closeness'],
    }),
    factIndicator({
      key: 'thinExchangeShare',
      weight: 3,
      major: true,
      fact: 'thin',
      fields: ['received', 'given'],
    }),
    measuredIndicator({
      key: 'knownPerStrongTie',
      weight: 2,
      fields: ['closeness', 'ego.totalKnown'],
      measure: knownPerStrongTie,
      evidence: everyoneWith('close'),
      answered: answeredFact('close'),
    }),
    factIndicator({
      key: 'reciprocity',
      weight: 2,
      fact: 'reciprocal',
      fields: ['received', 'given'],
    }),
    factIndicator({
      key: 'overdueShare',
      weight: 1,
      fact: 'overdue',
      fields: ['closeness', 'monthsSinceContact'],
    }),
    measuredIndicator({
      key: 'redundancy',
      weight: 1,
      fields: ['alterTies'],
      measure: redundancy,
      evidence: everyoneTied((degree, n) => degree / n >= RATING.redundant),
      answered: answeredTies,
    }),
    selfReportIndicator('selfReportS', ['S1', 'S2']),
  ],
  isExcluded: (view) => holdsForMany(view, 'closeReciprocal', EXCLUSION.closeReciprocated),
};
