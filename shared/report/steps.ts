/** A step that could be tried, in words: what, with whom, why, and what it takes. */
import type { Opportunity, Plan, Step } from '../model/opportunity.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { capSentences } from './archetype.ts';

/** What is said of a step: the sentence itself, and in small print why and at what cost. */
export type StepWords = { readonly sentence: string; readonly details: string };

/** The words for a step of `opportunity`; `nameOf` gives the name a contact goes by here. */
export function stepWords(
  step: Step,
  opportunity: Opportunity,
  nameOf: (id: string) => string,
  text: Catalogue,
): StepWords {
  const words = text.treatment;
  const reasons = step.reasons.map((reason) => words.reasons[reason]);
  const details = [
    ...reasons,
    words.costs[step.cost],
    words.alone(opportunity.severity, step.alone),
  ];
  return {
    sentence: sentenceOf(step, nameOf, text),
    details: details.join(text.diagnosis.separator),
  };
}

function sentenceOf(step: Step, nameOf: (id: string) => string, text: Catalogue): string {
  const words = text.treatment;
  const who = step.contact === null ? null : nameOf(step.contact);
  const wanted = step.wanted === null ? '' : words.wanted[step.wanted];
  if (step.kind === 'meet' || who === null) return words.steps.meet(who, wanted);
  if (step.kind === 'ask') {
    return words.steps.ask(who, step.benefit === null ? '' : words.asked[step.benefit]);
  }
  return words.steps[step.kind](who);
}

/** What was found for a pattern, in one sentence. */
export function outcomeSentence({ outcome, plans, steps }: Opportunity, text: Catalogue): string {
  const words = text.treatment.outcome;
  if (outcome === 'none') return steps.length === 0 ? words.none : words.noneHelps;
  if (outcome === 'too-far') return words.tooFar;
  return words.found(plans[0]?.steps.length ?? 0, plans.length);
}

/** How thoroughly it was looked for. */
export const exactnessSentence = ({ exact, steps }: Opportunity, text: Catalogue): string =>
  exact ? text.treatment.exact(steps.length) : text.treatment.notExact(steps.length);

/** What a plan goes by beside the others. */
export function planTitle(plan: Plan, { outcome, plans }: Opportunity, text: Catalogue): string {
  const words = text.treatment;
  return outcome === 'found' ? (words.ways[plans.indexOf(plan)] ?? '') : words.nearest;
}

/** What is to be known of a plan: what holds the figure, how firm it is, what else would rise. */
export function planRemarks(plan: Plan, opportunity: Opportunity, text: Catalogue): string[] {
  const words = text.treatment;
  const firmness = plan.robust ? words.robust : words.fragile(plan.leaveOneOut[1]);
  return [
    ...capSentences(opportunity.archetype, plan, text),
    ...(opportunity.outcome === 'found' ? [firmness] : []),
    ...plan.raised.map(({ archetype, before, after }) =>
      words.raised(text.terms.archetypes[archetype], before, after),
    ),
  ];
}

/** The steps of a plan, the one that moves most first. */
export const stepsOf = (plan: Plan, { steps }: Opportunity): Step[] =>
  steps.filter(({ key }) => plan.steps.includes(key));
