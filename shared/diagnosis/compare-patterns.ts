/**
 * The six patterns then and now. A severity may be compared only where it was made of the same
 * answers, so both snapshots are scored on the indicators available in both, by the usual rules of
 * majors, caps and exclusions; what only one of them can tell, be it an indicator, a respect of
 * likeness or an exclusion, counts as missing in either.
 */
import type { Comparison, PatternLine, Standing } from '../model/comparison.ts';
import type { Verdict } from '../model/diagnosis.ts';
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import { RULES } from './archetypes/all.ts';
import { type View, viewWithout } from './core.ts';
import type { ArchetypeRules, Indicator } from './indicator.ts';
import { keyed } from './keyed.ts';
import type { Range } from './leave-one-out.ts';
import { attributeHomophily, attributesIn } from './measures.ts';
import { moved } from './moved.ts';
import { bandOf, type Score, scoreArchetype } from './score.ts';
import { decideVerdict, type Scores } from './verdict.ts';

type Patterns = Pick<Comparison, 'patterns' | 'verdict'>;

/** Compares the patterns of two cores. */
export function comparePatterns(then: View, now: View): Patterns {
  const common = keyed(ARCHETYPES, (archetype) => commonRules(RULES[archetype], then, now));
  const score = (view: View): Scores =>
    keyed(ARCHETYPES, (archetype) => scoreArchetype(common[archetype].rules, view));
  const before = { view: then, scores: score(then) };
  const after = { view: now, scores: score(now) };
  const verdict = { before: decideVerdict(before.scores), after: decideVerdict(after.scores) };
  return {
    patterns: ARCHETYPES.map((archetype) =>
      comparePattern(archetype, common[archetype], before, after),
    ),
    verdict: { ...verdict, changed: !isSame(verdict.before, verdict.after) },
  };
}

type Scored = { readonly view: View; readonly scores: Scores };

function comparePattern(
  archetype: Archetype,
  { rules, leftOut }: Common,
  then: Scored,
  now: Scored,
): PatternLine {
  const before = then.scores[archetype];
  const after = now.scores[archetype];
  const worth = 100 / Math.min(then.view.n, now.view.n);
  return {
    archetype,
    ...moved(toldBy(before), toldBy(after), worth),
    standing: {
      before: standingOf(rules, then.view, before),
      after: standingOf(rules, now.view, after),
    },
    leftOut,
  };
}

/** The severity that may be shown. */
const toldBy = ({ status, severity }: Score): number | null =>
  status === 'insufficient' ? null : severity;

const isSame = (a: Verdict, b: Verdict): boolean =>
  a.type === b.type && a.primary === b.primary && a.secondary.join() === b.secondary.join();

type Common = { readonly rules: ArchetypeRules; readonly leftOut: string[] };

/** The rules without what only one snapshot can tell; coverage goes on counting its weight. */
function commonRules(rules: ArchetypeRules, then: View, now: View): Common {
  const views = [then, now];
  const read = commonReading(then, now);
  const isLeftOut = (indicator: Indicator): boolean =>
    views.some((view) => read(indicator)(view) === null) &&
    views.some((view) => indicator.measure(view) !== null);
  const isExclusionTold = views.every((view) => rules.isExcluded(view) !== null);
  return {
    rules: {
      ...rules,
      isExcluded: isExclusionTold ? rules.isExcluded : () => null,
      indicators: rules.indicators.map((indicator) => {
        const { substitute, ...own } = indicator;
        const measure = isLeftOut(indicator) ? () => null : read(indicator);
        return substitute === undefined || isLeftOut(substitute)
          ? { ...own, measure }
          : { ...own, measure, substitute };
      }),
    },
    leftOut: rules.indicators.filter(isLeftOut).map(({ key }) => key),
  };
}

/** Likeness is the mean of whatever respects are known: two such means need the same respects. */
function commonReading(then: View, now: View): (indicator: Indicator) => Indicator['measure'] {
  const attributes = attributesIn(then, now);
  return ({ measure }) =>
    measure === attributeHomophily ? (view) => attributeHomophily(view, attributes) : measure;
}

function standingOf(rules: ArchetypeRules, view: View, score: Score): Standing {
  const { status } = score;
  const severity = toldBy(score);
  if (severity === null) return { status, band: null, range: null };
  let range: Range | null = null;
  for (let position = 0; position < view.core.n; position += 1) {
    const left = scoreArchetype(rules, viewWithout(view.core, position)).severity;
    if (left === null) continue;
    range = range === null ? [left, left] : [Math.min(range[0], left), Math.max(range[1], left)];
  }
  return { status, band: bandOf(severity), range };
}
