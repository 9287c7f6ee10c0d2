/**
 * The smallest sets of steps that do it. Sets of one are tried first, then of two, then of three;
 * within a size every set is tried, so what is found is the best there is, not the best come across.
 */
import { COST, SEARCH } from './thresholds.ts';
import type { Step } from '../model/opportunity.ts';

/** What a set of steps comes to; null where it would only silence an answer. */
export type Effect = { readonly severity: number; readonly raw: number } | null;

/** A step as the search sees it. */
export type Candidate = Pick<Step, 'kind' | 'contact' | 'cost'>;

export type Found<C> = {
  /**
   * Whether the sets bring the severity below the line. Else they come as near as three can; there
   * are none where nothing brings it lower than doing nothing.
   */
  readonly isEnough: boolean;
  /** The best first, each different in kind from the others. */
  readonly sets: readonly (readonly C[])[];
};

/** A severity a hair below another is the same. */
const ROUNDING = 1e-9;
const isLower = (effect: NonNullable<Effect>, severity: number): boolean =>
  effect.severity < severity - ROUNDING;

type Tried<C> = {
  readonly steps: readonly C[];
  readonly severity: number;
  readonly raw: number;
  readonly cost: number;
};

/**
 * The best sets of the smallest size that bring the severity below `line`, at most three and each of
 * another kind: of the lowest severity, then of the least cost. Where no three steps are enough, the
 * set that comes nearest, also by the severity before caps, if it is any lower than without a step.
 * Of equals, what stands earlier among the candidates.
 */
export function findSmallestSets<C extends Candidate>(
  candidates: readonly C[],
  line: number,
  tryOut: (steps: readonly C[]) => Effect,
): Found<C> {
  const untouched = tryOut([])?.severity ?? Infinity;
  let nearest: Tried<C> | null = null;
  for (let size = 1; size <= SEARCH.stepsMax; size += 1) {
    const bestByKind = new Map<string, Tried<C>>();
    for (const steps of setsOf(candidates, size)) {
      const effect = tryOut(steps);
      if (effect === null) continue;
      const isBelow = isLower(effect, line);
      if (!isBelow && bestByKind.size > 0) continue;
      const tried = { steps, ...effect, cost: costOf(steps) };
      if (!isBelow) {
        if (isLower(effect, untouched)) nearest = better(tried, nearest, byNearness);
        continue;
      }
      const kind = kindOf(steps);
      bestByKind.set(kind, better(tried, bestByKind.get(kind) ?? null, byOutcome));
    }
    if (bestByKind.size > 0) {
      const ranked = [...bestByKind.values()].toSorted(byOutcome);
      return { isEnough: true, sets: ranked.slice(0, SEARCH.plansMax).map(({ steps }) => steps) };
    }
  }
  return { isEnough: false, sets: nearest === null ? [] : [nearest.steps] };
}

/** Every set of `size` candidates that go together, in the order of candidates. */
function* setsOf<C extends Candidate>(
  candidates: readonly C[],
  size: number,
  from = 0,
): Generator<readonly C[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= candidates.length - size; i += 1) {
    // i runs over the positions of candidates.
    const first = candidates[i] as C;
    for (const rest of setsOf(candidates, size - 1, i + 1)) {
      if (rest.every((step) => isTogether(step, first))) yield [first, ...rest];
    }
  }
}

/** One step a person, and one person at most who stands back: each was judged with all others there. */
const isTogether = (a: Candidate, b: Candidate): boolean =>
  (a.contact === null || a.contact !== b.contact) &&
  !(a.kind === 'step-back' && b.kind === 'step-back');

const costOf = (steps: readonly Candidate[]): number =>
  steps.reduce((sum, { cost }) => sum + COST[cost], 0);

const kindOf = (steps: readonly Candidate[]): string =>
  steps
    .map(({ kind }) => kind)
    .toSorted()
    .join(' ');

type Order = (a: Tried<unknown>, b: Tried<unknown>) => number;

const byOutcome: Order = (a, b) => a.severity - b.severity || a.cost - b.cost;
const byNearness: Order = (a, b) => a.severity - b.severity || a.raw - b.raw || a.cost - b.cost;

/** The better of two; the earlier of equals. */
const better = <C>(tried: Tried<C>, best: Tried<C> | null, order: Order): Tried<C> =>
  best === null || order(tried, best) < 0 ? tried : best;
