/** Who is in the core and what passes between us: benefits, likeness, exchange, energy, diversity. */
import type { Composition } from '../model/diagnosis.ts';
import { BENEFITS, type Benefit } from '../model/scales.ts';
import type { View } from './core.ts';
import { describeDiversity, DIVERSITY_ATTRIBUTES } from './diversity.ts';
import { keyed } from './keyed.ts';
import { attributeHomophily, countWith, netOutflow, shareWith } from './measures.ts';
import { isAvailable } from './tally.ts';
import { FRAGILE_PROVIDERS, SURPLUS_PROVIDERS, SURPLUS_SHARE } from './thresholds.ts';

/** The composition of everyone in the core. */
export function describeComposition(view: View): Composition {
  const sameOrg = shareWith(view, 'sameOrg');
  const sameFunction = shareWith(view, 'sameFunction');
  const diversity = describeAttributes(view);
  return {
    ...describeBenefits(view),
    sameOrg,
    sameFunction,
    peerLevel: shareWith(view, 'peer'),
    sameSite: shareWith(view, 'sameSite'),
    sameGeneration: shareWith(view, 'sameGeneration'),
    attributeHomophily: attributeHomophily(view),
    EI_org: toEI(sameOrg),
    EI_function: toEI(sameFunction),
    ...sumBenefits(view),
    netOutflow: netOutflow(view),
    reciprocity: shareWith(view, 'reciprocal'),
    multiplexity: shareWith(view, 'received'),
    drainShare: shareWith(view, 'draining'),
    energizerShare: shareWith(view, 'energising'),
    overdueShare: shareWith(view, 'overdue'),
    blauOrg: diversity.org.blau,
    blauFunction: diversity.function.blau,
    iqvLevel: diversity.levelRel.iqv,
    iqvProximity: diversity.proximity.iqv,
    diversity,
  };
}

const describeAttributes = ({ core }: View) => ({
  org: describeDiversity(core.contacts, DIVERSITY_ATTRIBUTES.org),
  function: describeDiversity(core.contacts, DIVERSITY_ATTRIBUTES.function),
  levelRel: describeDiversity(core.contacts, DIVERSITY_ATTRIBUTES.levelRel),
  proximity: describeDiversity(core.contacts, DIVERSITY_ATTRIBUTES.proximity),
  generation: describeDiversity(core.contacts, DIVERSITY_ATTRIBUTES.generation),
  circle: describeDiversity(core.contacts, DIVERSITY_ATTRIBUTES.circle),
});

/** Providers of each benefit: none is a hole, one is fragile, more than four and than half a surplus. */
function describeBenefits(
  view: View,
): Pick<Composition, 'benefitProviders' | 'holes' | 'fragile' | 'surplus'> {
  const { core, n } = view;
  if (!isAvailable(view, core.facts.received)) {
    return {
      benefitProviders: keyed(BENEFITS, () => null),
      holes: null,
      fragile: null,
      surplus: null,
    };
  }
  const providersOf = (benefit: Benefit): number => core.providers[benefit].total;
  const plenty = Math.max(SURPLUS_PROVIDERS, SURPLUS_SHARE * n);
  return {
    benefitProviders: keyed(BENEFITS, providersOf),
    holes: BENEFITS.filter((benefit) => providersOf(benefit) === 0),
    fragile: BENEFITS.filter((benefit) => providersOf(benefit) === FRAGILE_PROVIDERS),
    surplus: BENEFITS.filter((benefit) => providersOf(benefit) > plenty),
  };
}

/**
 * Benefits named so far in each direction. They are counts of what was said, so naming none is 0 as
 * soon as either direction was answered for 70 % of the core; shares built on them need both.
 */
function sumBenefits(view: View): Pick<Composition, 'sumReceived' | 'sumGiven'> {
  const { received, given } = view.core.facts;
  if (!isAvailable(view, received) && !isAvailable(view, given)) {
    return { sumReceived: null, sumGiven: null };
  }
  return { sumReceived: countWith(view, 'received'), sumGiven: countWith(view, 'given') };
}

/**
 * The E-I index (Krackhardt & Stern 1988), (E − I)/(E + I), −1 all like me … 1 all different, from
 * the share I of contacts like me.
 */
const toEI = (same: number | null): number | null => (same === null ? null : 1 - 2 * same);
