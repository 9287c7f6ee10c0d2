/**
 * Trying steps together, thousands of times: each step is turned into a view of the network once,
 * and a set of steps is read from the views of its members. The steps of a set concern different
 * people and different ties, so together they take out and put in what each of them does.
 */
import { must } from '../assert.ts';
import type { AlterTies } from '../diagnosis/alter-ties.ts';
import type { View } from '../diagnosis/core.ts';
import type { ArchetypeRules } from '../diagnosis/indicator.ts';
import { scoreArchetype } from '../diagnosis/score.ts';
import type { WhatIf } from '../diagnosis/what-if.ts';
import { STATUSES } from '../model/diagnosis.ts';
import type { Effect } from './search.ts';
import type { Draft } from './steps.ts';

export type Trial = (steps: readonly Draft[]) => Effect;

/**
 * Tries steps on the pattern of `rules`. A lower figure counts only where it rests on as much as
 * before: steps that would silence an answer, or leave the finding less certain, come to nothing.
 */
export function createTrial(rules: ArchetypeRules, { viewAfter }: WhatIf): Trial {
  const see = (steps: readonly Draft[]): View => {
    const view = viewAfter(steps.flatMap(({ changes }) => changes));
    return must(view.ok ? view.value : null, 'steps in sight can be made');
  };
  const base = see([]);
  const before = scoreArchetype(rules, base);
  const viewsByKey = new Map<string, View>();
  const viewOf = (step: Draft): View => {
    const known = viewsByKey.get(step.key);
    if (known !== undefined) return known;
    const view = see([step]);
    viewsByKey.set(step.key, view);
    return view;
  };
  return (steps) => {
    const views = steps.map(viewOf);
    const left = views.flatMap((view) => view.left);
    const joined = views.flatMap((view) => view.joined);
    const { severity, raw, coverage, status } = scoreArchetype(rules, {
      core: base.core,
      n: base.n - left.length + joined.length,
      left,
      joined,
      ties: base.ties && joinTies(base.ties, views, () => see(steps).ties),
    });
    const isAsSure =
      coverage >= before.coverage && STATUSES.indexOf(status) <= STATUSES.indexOf(before.status);
    return isAsSure && severity !== null && raw !== null ? { severity, raw } : null;
  };
}

/** The ties of several views together: they add up, but how they hang together is to be walked. */
const joinTies = (
  base: AlterTies,
  views: readonly View[],
  walk: () => AlterTies | null,
): AlterTies => ({
  count: views.reduce(
    (sum, { ties }) => sum + (ties?.count ?? base.count) - base.count,
    base.count,
  ),
  largest: () => walk()?.largest() ?? 0,
  sizes: () => walk()?.sizes() ?? [],
});
