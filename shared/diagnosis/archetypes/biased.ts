/**
 * Biased Networker: advisers much like oneself who reinforce one's biases (Cross & Thomas 2011; the
 * self-similarity principle and the echo chamber of Kraus 2021). Alike but ready to contradict is
 * no echo. Gender, ethnicity and the like are never asked here and weigh nothing.
 */
import { idsInLargestComponent } from '../core.ts';
import {
  answeredFact,
  answeredTies,
  type ArchetypeRules,
  everyoneTied,
  everyoneWith,
  factIndicator,
  measuredIndicator,
  selfBrokerIndicator,
  selfReportIndicator,
} from '../indicator.ts';
import { attributeHomophily, density, largestComponentShare, shareWith } from '../measures.ts';
import { EXCLUSION } from '../thresholds.ts';

export const biased: ArchetypeRules = {
  archetype: 'biased',
  majors: 'any',
  indicators: [
    factIndicator({
      key: 'viewSimilarityShare',
      weight: 3,
      major: true,
      fact: 'likeMinded',
      fields: ['viewSim'],
    }),
    measuredIndicator({
      key: 'attributeHomophily',
      weight: 3,
      major: true,
      fields: ['function', 'ego.function', 'org', 'ego.org', 'levelRel', 'proximity', 'generation'],
      measure: attributeHomophily,
      evidence: everyoneWith('alike'),
      answered: answeredFact('alike'),
    }),
    factIndicator({
      key: 'challengerShare',
      weight: 2,
      fact: 'challenger',
      fields: ['challenge'],
    }),
    measuredIndicator({
      key: 'density',
      weight: 2,
      fields: ['alterTies'],
      measure: density,
      evidence: everyoneTied((degree) => degree > 0),
      answered: answeredTies,
    }),
    selfBrokerIndicator,
    measuredIndicator({
      key: 'largestComponentShare',
      weight: 1,
      fields: ['alterTies'],
      measure: largestComponentShare,
      evidence: idsInLargestComponent,
      answered: answeredTies,
    }),
    selfReportIndicator('selfReportB', ['B1', 'B2']),
  ],
  isExcluded: (view) => {
    const challengers = shareWith(view, 'challenger');
    return challengers === null ? null : challengers >= EXCLUSION.plenty;
  },
};
