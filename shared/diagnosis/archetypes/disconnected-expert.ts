/**
 * Disconnected Expert: stays with people who keep one on safe, existing competencies (Cross & Thomas
 * 2011); proximity and self-made introductions feed it (Kraus 2021). It is about skills and
 * learning; how people think is the Biased Networker's.
 */
import {
  type ArchetypeRules,
  factIndicator,
  selfBrokerIndicator,
  selfReportIndicator,
} from '../indicator.ts';
import { shareWith } from '../measures.ts';
import { EXCLUSION } from '../thresholds.ts';

export const disconnectedExpert: ArchetypeRules = {
  archetype: 'disconnected_expert',
  majors: 'any',
  indicators: [
    factIndicator({
      key: 'skillOverlapShare',
      weight: 3,
      major: true,
      fact: 'skilledAlike',
      fields: ['skillOverlap'],
      substitute: factIndicator({
        key: 'sameFunction(substitute)',
        weight: 3,
        major: true,
        fact: 'sameFunction',
        fields: ['function', 'ego.function'],
      }),
    }),
    factIndicator({
      key: 'developmentShare',
      weight: 3,
      major: true,
      fact: 'developer',
      fields: ['received'],
    }),
    selfBrokerIndicator,
    factIndicator({ key: 'sameSiteShare', weight: 2, fact: 'sameSite', fields: ['proximity'] }),
    factIndicator({
      key: 'crossFunctionInfoShare',
      weight: 2,
      fact: 'crossFieldInformant',
      fields: ['received', 'function', 'ego.function'],
    }),
    factIndicator({ key: 'newContactShare', weight: 1, fact: 'newcomer', fields: ['yearsKnown'] }),
    selfReportIndicator('selfReportD', ['D1', 'D2']),
  ],
  isExcluded: (view) => {
    const developers = shareWith(view, 'developer');
    const informants = shareWith(view, 'crossFieldInformant');
    if (developers === null || informants === null) return null;
    return developers >= EXCLUSION.plenty && informants >= EXCLUSION.plenty;
  },
};
