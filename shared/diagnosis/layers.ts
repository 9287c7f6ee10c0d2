/**
 * The layers of time around me, after Dunbar: counts by how often we are in touch. They describe
 * where time goes; nobody is asked to fill them.
 */
import type { Layers } from '../model/diagnosis.ts';
import type { View } from './core.ts';
import type { FactName } from './facts.ts';
import { countWith } from './measures.ts';
import { answeredIn, isAvailable } from './tally.ts';

/** The layers over the view; the outermost is what I said I know anywhere. */
export function describeLayers(view: View): Layers {
  const frequency = view.core.facts.monthly;
  const count = (fact: FactName): number | null =>
    isAvailable(view, frequency) ? countWith(view, fact) : null;
  return {
    supportClique: count('weekly'),
    sympathyGroup: count('monthly'),
    core: view.n,
    known: view.core.setting.ego.totalKnown,
    answered: answeredIn(view, frequency),
    of: view.n,
  };
}
