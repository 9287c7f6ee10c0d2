/**
 * Overloaded: so much is asked that the person becomes a bottleneck (Cross & Thomas 2011). A large
 * core alone, or a short crisis, is not it; being in demand and coping is excluded.
 */
import {
  answeredFact,
  answeredOnce,
  type ArchetypeRules,
  everyone,
  everyoneWith,
  factIndicator,
  measuredIndicator,
  nobody,
  selfReportIndicator,
} from '../indicator.ts';
import { netOutflow, selfReport, shareWith } from '../measures.ts';
import { EXCLUSION } from '../thresholds.ts';

export const overloaded: ArchetypeRules = {
  archetype: 'overloaded',
  majors: 'any',
  indicators: [
    factIndicator({
      key: 'highDemandShare',
      weight: 3,
      major: true,
      fact: 'highDemand',
      fields: ['demand'],
    }),
    measuredIndicator({
      key: 'netOutflow',
      weight: 2,
      fields: ['received', 'given'],
      measure: netOutflow,
      evidence: everyoneWith('netGiving'),
      answered: answeredFact('givenInExchange'),
    }),
    measuredIndicator({
      key: 'coreSizeOver18',
      weight: 2,
      fields: [],
      measure: (view) => view.n,
      evidence: everyone,
      answered: ({ n }) => ({ answered: n, of: n }),
    }),
    measuredIndicator({
      key: 'hoursShareOnRequests',
      weight: 2,
      fields: ['ego.hoursOnRequestsShare'],
      measure: (view) => view.core.setting.ego.hoursOnRequestsShare,
      evidence: nobody,
      answered: ({ core }) => answeredOnce(core.setting.ego.hoursOnRequestsShare),
    }),
    factIndicator({ key: 'drainShare', weight: 2, fact: 'draining', fields: ['energy'] }),
    factIndicator({
      key: 'wantsMoreAccessShare',
      weight: 2,
      fact: 'wantsMore',
      fields: ['wantsMore'],
    }),
    selfReportIndicator('selfReportO', ['O1', 'O2']),
  ],
  isExcluded: (view) => {
    const drain = shareWith(view, 'draining');
    const strain = selfReport(view, ['O1', 'O2']);
    if (drain === null || strain === null) return null;
    return drain < EXCLUSION.drainBelow && strain < EXCLUSION.selfReportBelow;
  },
};
