/**
 * Chameleon: changes interests, values and manner with each group and ends up at home in none (Cross
 * & Thomas 2011). Adapting alone is no flaw, it is often skill or imposed: disconnection must be
 * there too, so both majors are needed, and a few close people without a mask exclude it.
 */
import { idsWhere } from '../core.ts';
import { isInCharacterWith } from '../circles.ts';
import {
  answeredFact,
  type ArchetypeRules,
  everyoneWith,
  factIndicator,
  measuredIndicator,
  selfReportIndicator,
} from '../indicator.ts';
import { costOfAdapting, groupsInCharacter, holdsForMany } from '../measures.ts';
import { EXCLUSION } from '../thresholds.ts';

export const chameleon: ArchetypeRules = {
  archetype: 'chameleon',
  majors: 'all',
  indicators: [
    factIndicator({
      key: 'meanAdaptation',
      weight: 3,
      major: true,
      fact: 'adaptation',
      evidence: 'masked',
      fields: ['adaptation'],
    }),
    factIndicator({
      key: 'authenticCloseShare',
      weight: 3,
      major: true,
      fact: 'authenticClose',
      fields: ['closeness', 'adaptation'],
    }),
    measuredIndicator({
      key: 'groupsInCharacter',
      weight: 2,
      fields: ['circle', 'adaptation'],
      measure: groupsInCharacter,
      evidence: (core) => idsWhere(core, (i) => isInCharacterWith(core.circles, i)),
      answered: answeredFact('adaptationInCircle'),
    }),
    measuredIndicator({
      key: 'costOfAdapting',
      weight: 1,
      fields: ['adaptation', 'energy'],
      measure: costOfAdapting,
      evidence: everyoneWith('maskedAndDrained'),
      answered: answeredFact('maskedAndRated'),
    }),
    factIndicator({
      key: 'meanTrust',
      weight: 1,
      fact: 'trust',
      evidence: 'lowTrust',
      fields: ['trust'],
    }),
    selfReportIndicator('selfReportC', ['C1', 'C2']),
  ],
  isExcluded: (view) => holdsForMany(view, 'authenticClose', EXCLUSION.authenticClose),
};
