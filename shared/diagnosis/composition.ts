/** Who is in the core and what passes between us: benefits, likeness, exchange, energy, diversity. */
import type { Composition } from '../model/diagnosis.ts';
import { BENEFITS, type Benefit } from '../model/scales.ts';
import type { BenefitSupply } from '../model/trial.ts';
import type { View } from './core.ts';
import { describeDiversity, DIVERSITY_ATTRIBUTES } from './diversity.ts';
import { keyed } from './keyed.ts';
import { describeEI, describeHomophily } from './homophily.ts';
import { attributeHomophily, countWith, netOutflow, shareWith } from './measures.ts';
import { isAvailable, totalIn } from './tally.ts';
import { FRAGILE_PROVIDERS, SURPLUS_PROVIDERS, SURPLUS_SHARE } from './thresholds.ts';

/** The composition of everyone in the core. */
export function describeComposition(view: View): Composition {
  const ei = describeEI(view);
  const diversity = describeAttributes(view);
  return {
    ...describeBenefits(view),
    sameOrg: shareWith(view, 'sameOrg'),
    sameFunction: shareWith(view, 'sameFunction'),
    peerLevel: shareWith(view, 'peer'),
    sameSite: shareWith(view, 'sameSite'),
    sameGeneration: shareWith(view, 'sameGeneration'),
    attributeHomophily: attributeHomophily(view),
    EI_org: ei.org,
    EI_function: ei.function,
    ei,
    homophily: describeHomophily(view),
    ...sumBenefits(view),
    netOutflow: netOutflow(view),
    reciprocity: shareWith(view, 'reciprocal'),
    multiplexity: shareWith(view, 'received'),
    multiplexShare: shareWith(view, 'multiplex'),
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
export function describeBenefits(view: View): BenefitSupply {
  if (!isAvailable(view, view.core.facts.received)) {
    return {
      benefitProviders: keyed(BENEFITS, () => null),
      holes: null,
      fragile: null,
      surplus: null,
      benefitCoverage: keyed(BENEFITS, () => null),
    };
  }
  const benefitCoverage = keyed(BENEFITS, (benefit) => coverageOf(view, benefit));
  const covered = (coverage: BenefitCoverage): Benefit[] =>
    BENEFITS.filter((benefit) => benefitCoverage[benefit] === coverage);
  return {
    benefitProviders: keyed(BENEFITS, (benefit) => providersOf(view, benefit)),
    holes: covered('hole'),
    fragile: covered('fragile'),
    surplus: covered('surplus'),
    benefitCoverage,
  };
}

type BenefitCoverage = NonNullable<Composition['benefitCoverage'][Benefit]>;

const providersOf = (view: View, benefit: Benefit): number =>
  totalIn(view, view.core.providers[benefit]);

function coverageOf(view: View, benefit: Benefit): BenefitCoverage {
  const providers = providersOf(view, benefit);
  if (providers === 0) return 'hole';
  if (providers === FRAGILE_PROVIDERS) return 'fragile';
  return providers > Math.max(SURPLUS_PROVIDERS, SURPLUS_SHARE * view.n) ? 'surplus' : 'ok';
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
