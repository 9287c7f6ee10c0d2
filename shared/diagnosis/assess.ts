/**
 * The part of the diagnosis that is read from a view at once: the six patterns with their
 * indicators, the verdict, self-brokering, the supply of benefits, the structure and the vital signs.
 */
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import type {
  ArchetypeAssessment,
  Assessment,
  IndicatorReading,
  TieStructure,
} from '../model/trial.ts';
import { RULES } from './archetypes/all.ts';
import { describeSelfBroker } from './broker.ts';
import { describeBenefits } from './composition.ts';
import type { View } from './core.ts';
import type { Indicator } from './indicator.ts';
import { keyed } from './keyed.ts';
import {
  attributeHomophily,
  componentCount,
  density,
  largestComponentShare,
  redundancy,
} from './measures.ts';
import { readIndicator, type Score, scoreArchetype, tellSeverity } from './score.ts';
import { decideVerdict } from './verdict.ts';
import { describeVitalSigns } from './vital-signs.ts';

/** Assesses the people of the view; the figures are those `diagnose` gives of the same network. */
export function assess(view: View): Assessment {
  const scores = keyed(ARCHETYPES, (archetype) => scoreArchetype(RULES[archetype], view));
  return {
    verdict: decideVerdict(scores),
    archetypes: keyed(ARCHETYPES, (archetype) =>
      assessArchetype(view, archetype, scores[archetype]),
    ),
    broker: describeSelfBroker(view, {
      homophily: attributeHomophily(view),
      density: density(view),
    }),
    benefits: describeBenefits(view),
    structure: describeTieStructure(view),
    vitalSigns: describeVitalSigns(view),
  };
}

const assessArchetype = (view: View, archetype: Archetype, score: Score): ArchetypeAssessment => ({
  ...tellSeverity(score),
  raw: score.raw,
  status: score.status,
  coverage: score.coverage,
  caps: score.caps,
  indicators: RULES[archetype].indicators.map((indicator) => describeReading(view, indicator)),
});

function describeReading(view: View, original: Indicator): IndicatorReading {
  const { indicator, value, severity } = readIndicator(original, view);
  return { key: indicator.key, value, severity, ...indicator.answered(view) };
}

/** With plain ties Burt's efficiency is 1 − 2t/n², the effective size n − 2t/n (Borgatti 1997). */
function describeTieStructure(view: View): TieStructure {
  const { n, ties } = view;
  const overlap = redundancy(view);
  return {
    n,
    ties: ties?.count ?? null,
    density: density(view),
    effectiveSize: overlap === null ? null : n * (1 - overlap),
    efficiency: overlap === null ? null : 1 - overlap,
    components: componentCount(view),
    isolates: ties?.sizes().filter((size) => size === 1).length ?? null,
    largestComponentShare: largestComponentShare(view),
  };
}
