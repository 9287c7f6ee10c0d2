/**
 * The engine's door: from a network to everything that can be said of it. Pure and deterministic:
 * the same network and day give the same diagnosis, byte for byte, in whatever order people, ties
 * and answers were entered. It speaks in codes, numbers and ids; sentences are made elsewhere.
 */
import type { ArchetypeFinding, Diagnosis, IndicatorFinding } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import { RULES } from './archetypes/all.ts';
import { describeAdjusting } from './adjusting.ts';
import { describeBrokers } from './broker.ts';
import { describeComposition } from './composition.ts';
import { createCore, type View, viewAll } from './core.ts';
import type { Indicator } from './indicator.ts';
import { keyed } from './keyed.ts';
import { crossesLikely, leaveEachOut, type LeftOut } from './leave-one-out.ts';
import { describeLayers } from './layers.ts';
import { listQuestions } from './questions.ts';
import { readIndicator, type Score, scoreArchetype, tellSeverity } from './score.ts';
import { describeStructure } from './structure.ts';
import { COUNTER_WEIGHT_MIN } from './thresholds.ts';
import { describeTies } from './ties.ts';
import { decideVerdict } from './verdict.ts';
import { describeVitalSigns } from './vital-signs.ts';

/**
 * Diagnoses the core of `network` as of the day `asOf` (`YYYY-MM-DD`), which dates of last contact
 * are measured from; without a day those dates count as not answered.
 */
export function diagnose(network: Network, asOf: string | null = null): Diagnosis {
  const core = createCore(network, asOf);
  const view = viewAll(core);
  const structure = describeStructure(core.contacts, core.structure);
  const composition = describeComposition(view);
  const scores = keyed(ARCHETYPES, (archetype) => scoreArchetype(RULES[archetype], view));
  const verdict = decideVerdict(scores);
  const leftOut = leaveEachOut(core, scores, verdict);
  return {
    verdict,
    broker: describeBrokers(view, {
      homophily: composition.attributeHomophily,
      density: structure.density,
    }),
    structure,
    composition,
    archetypes: keyed(ARCHETYPES, (archetype) =>
      describeArchetype(view, archetype, {
        score: scores[archetype],
        leftOut,
        isPrimary: verdict.primary === archetype,
      }),
    ),
    ask: listQuestions(view),
    ties: describeTies(view),
    layers: describeLayers(view),
    adjusting: describeAdjusting(core.contacts),
    vitalSigns: describeVitalSigns(view),
  };
}

type Judged = {
  readonly score: Score;
  readonly leftOut: LeftOut;
  readonly isPrimary: boolean;
};

function describeArchetype(view: View, archetype: Archetype, judged: Judged): ArchetypeFinding {
  const { score, leftOut, isPrimary } = judged;
  const range = leftOut.ranges.get(archetype) ?? null;
  const indicators = RULES[archetype].indicators.map((indicator) =>
    describeIndicator(view, indicator),
  );
  return {
    ...tellSeverity(score),
    raw: score.raw,
    status: score.status,
    coverage: score.coverage,
    caps: score.caps,
    leaveOneOut: range,
    sensitiveToOneContact:
      range !== null &&
      (crossesLikely(score.severity ?? 0, range) || (isPrimary && leftOut.primaryChanges)),
    counterEvidence: findCounterEvidence(indicators),
    indicators,
  };
}

function describeIndicator(view: View, original: Indicator): IndicatorFinding {
  const { core } = view;
  const { indicator, value, severity } = readIndicator(original, view);
  const { key, weight, major, anchors } = indicator;
  return {
    key,
    weight,
    major,
    value,
    zeroAt: anchors.zeroAt,
    oneAt: anchors.oneAt,
    severity,
    evidence: value === null ? [] : indicator.evidence(core),
    ...indicator.answered(view),
  };
}

/** The available indicator of weight 2 or more with the lowest severity; the first of equals. */
function findCounterEvidence(indicators: readonly IndicatorFinding[]): string | null {
  let found: IndicatorFinding | null = null;
  for (const indicator of indicators) {
    if (indicator.severity === null || indicator.weight < COUNTER_WEIGHT_MIN) continue;
    if (found === null || indicator.severity < (found.severity ?? 0)) found = indicator;
  }
  return found?.key ?? null;
}
