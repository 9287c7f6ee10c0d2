/**
 * How much hangs on a single contact: the severities with each core contact left out in turn. A
 * measure of a view costs as much as people are taken out of it, here one, so this takes time linear
 * in the number of contacts.
 */
import type { Verdict } from '../model/diagnosis.ts';
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import { RULES } from './archetypes/all.ts';
import { type Core, viewWithout } from './core.ts';
import { scoreArchetype } from './score.ts';
import { BAND } from './thresholds.ts';
import type { Scores } from './verdict.ts';

/** Lowest and highest severity. */
export type Range = [low: number, high: number];

export type LeftOut = {
  /** By archetype that has a severity; whatever the status of the smaller networks. */
  readonly ranges: ReadonlyMap<Archetype, Range>;
  /** Whether another pattern, or none, would lead without one of the contacts. */
  readonly primaryChanges: boolean;
};

/** Leaves out each core contact once. */
export function leaveEachOut(core: Core, scores: Scores, verdict: Verdict): LeftOut {
  const judged = ARCHETYPES.filter((archetype) => scores[archetype].status !== 'insufficient');
  const ranges = new Map<Archetype, Range>();
  let primaryChanges = false;
  if (judged.length === 0) return { ranges, primaryChanges };
  const { primary } = verdict;
  const rank = primary === null ? null : scores[primary].status;
  for (let position = 0; position < core.n; position += 1) {
    const view = viewWithout(core, position);
    let leader: Archetype | null = null;
    let leading: number = BAND.likely;
    for (const archetype of judged) {
      const { severity } = scoreArchetype(RULES[archetype], view);
      if (severity === null) continue;
      widen(ranges, archetype, severity);
      // Only patterns that competed for the lead with everyone there compete now.
      if (scores[archetype].status !== rank) continue;
      if (severity > leading || (leader === null && severity === leading)) {
        leader = archetype;
        leading = severity;
      }
    }
    if (primary !== null && leader !== primary) primaryChanges = true;
  }
  return { ranges, primaryChanges };
}

function widen(ranges: Map<Archetype, Range>, archetype: Archetype, severity: number): void {
  const range = ranges.get(archetype);
  if (range === undefined) {
    ranges.set(archetype, [severity, severity]);
    return;
  }
  range[0] = Math.min(range[0], severity);
  range[1] = Math.max(range[1], severity);
}

/**
 * Whether a pattern of the severity is likely with everyone there and not without some contact, or
 * the other way round. Where the core is only just too large, that may be so whoever is left out.
 */
export const crossesLikely = (severity: number, [low, high]: Range): boolean =>
  Math.min(low, severity) < BAND.likely && Math.max(high, severity) >= BAND.likely;
