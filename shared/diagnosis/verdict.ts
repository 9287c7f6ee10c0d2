/** The verdict over the six scores: which pattern leads, and how surely it may be named. */
import type { Status, Verdict } from '../model/diagnosis.ts';
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import type { Score } from './score.ts';
import { BAND, MIXED_WITHIN } from './thresholds.ts';

export type Scores = Readonly<Record<Archetype, Score>>;

/**
 * Scored patterns come first: the highest at 50 or above leads, and another within ten points makes
 * the verdict mixed. Failing that, a provisional one may be named as possible. With nothing scored
 * there is no verdict.
 */
export function decideVerdict(scores: Scores): Verdict {
  const scored = rankPatterns(scores, 'scored');
  const [primary, ...secondary] = scored;
  if (primary !== undefined) {
    const [next] = secondary;
    const isMixed = next !== undefined && primary.severity - next.severity < MIXED_WITHIN;
    return {
      type: isMixed ? 'mixed' : 'single',
      primary: primary.archetype,
      secondary: secondary.map(({ archetype }) => archetype),
    };
  }
  const [possible, ...alsoPossible] = rankPatterns(scores, 'provisional');
  if (possible !== undefined) {
    return {
      type: 'provisional',
      primary: possible.archetype,
      secondary: alsoPossible.map(({ archetype }) => archetype),
    };
  }
  const isAnyScored = ARCHETYPES.some((archetype) => scores[archetype].status === 'scored');
  return { type: isAnyScored ? 'none' : 'abstain', primary: null, secondary: [] };
}

/** The patterns of a status at 50 or above, the most severe first, equals in the usual order. */
function rankPatterns(
  scores: Scores,
  status: Status,
): { readonly archetype: Archetype; readonly severity: number }[] {
  return ARCHETYPES.filter((archetype) => scores[archetype].status === status)
    .map((archetype) => ({ archetype, severity: scores[archetype].severity ?? 0 }))
    .filter(({ severity }) => severity >= BAND.likely)
    .toSorted((a, b) => b.severity - a.severity);
}
