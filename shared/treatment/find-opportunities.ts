/**
 * The opportunity finder: for each pattern that is present, the smallest set of small steps that
 * would bring it below the line. Steps are tried on views of the network; what is told of a set is
 * what the diagnosis says of the network with its changes made, to the last figure.
 */
import { must } from '../assert.ts';
import type { Opportunity, Plan, Step } from '../model/opportunity.ts';
import { RULES } from '../diagnosis/archetypes/all.ts';
import { applyChanges } from '../diagnosis/changes.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { BAND } from '../diagnosis/thresholds.ts';
import { createWhatIf, type WhatIf } from '../diagnosis/what-if.ts';
import { type ArchetypeFinding, BANDS, type Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import { listCandidates } from './candidates.ts';
import { presentPatterns } from './experiments.ts';
import { type Ground, prepareGround } from './ground.ts';
import { findSmallestSets } from './search.ts';
import type { Draft } from './steps.ts';
import { SEARCH } from './thresholds.ts';
import { createTrial } from './trial.ts';
import type { UnknownWords } from './wanted.ts';

/**
 * What would change each pattern of severity 50 and more in `network` as of the day `asOf`, the most
 * severe first; `words` are what people not yet known go by. Pure and deterministic. Exact over the
 * steps in sight, or over the forty that move most where there are more.
 */
export function findOpportunities(
  network: Network,
  asOf: string | null,
  words: UnknownWords,
): Opportunity[] {
  const diagnosis = diagnose(network, asOf);
  const present = presentPatterns(diagnosis);
  if (present.length === 0) return [];
  const ground = prepareGround({ network, asOf, diagnosis });
  const whatIf = createWhatIf(network, asOf);
  return present.map((archetype) => {
    const candidates = listCandidates(archetype, ground, words);
    return findOpportunity(archetype, ground, { whatIf, candidates });
  });
}

type Sight = { readonly whatIf: WhatIf; readonly candidates: readonly Draft[] };

function findOpportunity(
  archetype: Archetype,
  ground: Ground,
  { whatIf, candidates }: Sight,
): Opportunity {
  const { severity, status } = ground.diagnosis.archetypes[archetype];
  const tryOut = createTrial(RULES[archetype], whatIf);
  const all = candidates.flatMap((draft, position) => {
    const effect = tryOut([draft]);
    return effect === null ? [] : [{ draft, effect, position }];
  });
  const steps = all
    .toSorted(
      (a, b) =>
        a.effect.severity - b.effect.severity ||
        a.effect.raw - b.effect.raw ||
        a.position - b.position,
    )
    .slice(0, SEARCH.candidatesMax)
    .map(({ draft, effect }): Step => Object.assign(draft, { alone: effect.severity }));
  const { isEnough, sets } = findSmallestSets(steps, BAND.likely, tryOut);
  return {
    archetype,
    severity: severity ?? 0,
    status,
    outcome: isEnough ? 'found' : sets.length > 0 ? 'too-far' : 'none',
    exact: all.length === steps.length,
    plans: sets.map((set) => describePlan(archetype, set, ground)),
    steps,
  };
}

/** What the diagnosis says once the steps are made. */
function describePlan(archetype: Archetype, steps: readonly Step[], ground: Ground): Plan {
  const { network, asOf, diagnosis: before } = ground;
  const changed = applyChanges(
    network,
    steps.flatMap(({ changes }) => changes),
  );
  const after = diagnose(must(changed.ok ? changed.value : null, 'tried steps can be made'), asOf);
  const finding = after.archetypes[archetype];
  const leaveOneOut = must(finding.leaveOneOut, 'a pattern with a severity has a range');
  return {
    steps: steps.map(({ key }) => key),
    severity: must(finding.severity, 'a tried pattern has a severity'),
    band: must(finding.band, 'a tried pattern has a band'),
    caps: finding.caps,
    leaveOneOut,
    robust: leaveOneOut[1] < BAND.likely,
    indicators: listMoves(before.archetypes[archetype], finding),
    raised: listRaised(archetype, before, after),
  };
}

const listMoves = (before: ArchetypeFinding, after: ArchetypeFinding): Plan['indicators'] =>
  after.indicators.flatMap(({ key, value }, index) => {
    const was = before.indicators[index]?.value ?? null;
    return was === value ? [] : [{ key, before: was, after: value }];
  });

/** Other patterns that would come to stand in a higher band: said with the plan, never hidden. */
const listRaised = (archetype: Archetype, before: Diagnosis, after: Diagnosis): Plan['raised'] =>
  ARCHETYPES.filter((other) => other !== archetype).flatMap((other) => {
    const was = before.archetypes[other];
    const is = after.archetypes[other];
    if (was.severity === null || is.severity === null || was.band === null || is.band === null) {
      return [];
    }
    return BANDS.indexOf(is.band) > BANDS.indexOf(was.band)
      ? [{ archetype: other, before: was.severity, after: is.severity }]
      : [];
  });
