/**
 * Small steps for people, in a terminal. They name whom to turn to, by initials, so that it may be
 * read over a shoulder.
 */
import type { Opportunity, Plan } from '../../shared/model/opportunity.ts';
import type { Network } from '../../shared/model/network.ts';
import { standInsFor } from '../../shared/report/names.ts';
import {
  exactnessSentence,
  outcomeSentence,
  planRemarks,
  planTitle,
  stepsOf,
  stepWords,
  type StepWords,
} from '../../shared/report/steps.ts';
import type { Context } from './context.ts';
import { heading, wrap } from './layout.ts';

type Given = { readonly network: Network; readonly opportunities: readonly Opportunity[] };
type NameOf = (id: string) => string;

const linesOf = ({ sentence, details }: StepWords): string[] => [
  ...wrap(sentence, 6).map((line, at) => (at === 0 ? `    · ${line.trimStart()}` : line)),
  ...wrap(details, 6),
];

function planLines(
  plan: Plan,
  opportunity: Opportunity,
  nameOf: NameOf,
  { text }: Context,
): string[] {
  const title = text.diagnosis.evidence.termed(planTitle(plan, opportunity, text));
  const change = text.treatment.change(opportunity.severity, plan.severity);
  return [
    '',
    ...wrap(`${title} ${change}`, 2),
    ...stepsOf(plan, opportunity).flatMap((step) =>
      linesOf(stepWords(step, opportunity, nameOf, text)),
    ),
    ...planRemarks(plan, opportunity, text).flatMap((remark) => wrap(remark, 4)),
  ];
}

function opportunityLines(opportunity: Opportunity, nameOf: NameOf, context: Context): string[] {
  const { text } = context;
  const { archetype, plans, steps } = opportunity;
  const first = text.treatment.first[archetype];
  return [
    ...heading(text.terms.archetypes[archetype]),
    ...wrap(`${text.diagnosis.alsoBuys} ${text.diagnosis.archetypes[archetype].alsoBuys}`, 2),
    ...(first === null ? [] : wrap(first, 2)),
    ...wrap(outcomeSentence(opportunity, text), 2),
    ...plans.flatMap((plan) => planLines(plan, opportunity, nameOf, context)),
    ...(steps.length === 0 ? [] : ['', ...wrap(exactnessSentence(opportunity, text), 2)]),
  ];
}

/** Everything that was found for `file`, closed by an empty line. */
export function opportunitiesText(file: string, given: Given, context: Context): string {
  const { network, opportunities } = given;
  const words = context.text.treatment;
  const { contacts } = standInsFor(network, 'initials');
  const nameOf: NameOf = (id) => contacts.get(id) ?? id;
  const lines = [
    words.cli.title(file),
    ...wrap(words.lead, 0),
    ...(opportunities.length === 0 ? ['', ...wrap(words.cli.none, 0)] : []),
    ...opportunities.flatMap((each) => opportunityLines(each, nameOf, context)),
    ...(opportunities.length === 0
      ? []
      : ['', ...wrap(words.uncertain, 0), ...wrap(words.note, 0)]),
    '',
    '',
  ];
  return lines.join('\n');
}
