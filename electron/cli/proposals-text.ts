/**
 * Proposals for people, in a terminal: column by column, each with what it rests on and the ways to
 * go about it. Everybody goes by initials, so that it may be read over a shoulder.
 */
import { unreachable } from '../../shared/assert.ts';
import type { Network } from '../../shared/model/network.ts';
import { PLAN_COLUMNS } from '../../shared/model/plan-codes.ts';
import type { Goal } from '../../shared/model/goal.ts';
import type { PlanSubject } from '../../shared/model/plan.ts';
import type { Proposal, Running } from '../../shared/model/proposal.ts';
import { ownWordsFor } from '../../shared/report/labels.ts';
import { standInsFor } from '../../shared/report/names.ts';
import {
  groundWords,
  introducerWords,
  roleWords,
  signWords,
} from '../../shared/text/proposal-words.ts';
import type { Context } from './context.ts';
import { heading, wrap } from './layout.ts';

type Given = {
  readonly network: Network;
  readonly proposals: readonly Proposal[];
  readonly experiments: readonly Running[];
  /** The goals a proposal may serve. */
  readonly goals: readonly Goal[];
};
type NameOf = (id: string) => string;
/** What each goal is called, by its id; one that names somebody only that it is one. */
type Goals = ReadonlyMap<string, string>;

function subjectWords(about: PlanSubject, nameOf: NameOf, { text }: Context): string {
  switch (about.kind) {
    case 'contact':
      return nameOf(about.id);
    case 'role':
      return roleWords(about.role, text);
    case 'activity':
      return about.activity.name;
    case 'habit':
      return about.archetype === null ? '' : text.terms.archetypes[about.archetype];
    default:
      return unreachable(about);
  }
}

const bullet = (sentence: string): string[] =>
  wrap(sentence, 6).map((line, at) => (at === 0 ? `    · ${line.trimStart()}` : line));

function proposalLines(
  proposal: Proposal,
  { goals, nameOf }: { readonly goals: Goals; readonly nameOf: NameOf },
  context: Context,
): string[] {
  const goal = proposal.goal === null ? undefined : goals.get(proposal.goal);
  const { text, formats } = context;
  const words = text.proposals;
  const { about, alike, column, grounds, handOverTo, introducers, minutesPerMonth } = proposal;
  const subject = text.diagnosis.evidence.termed(subjectWords(about, nameOf, context));
  const experiment =
    about.kind === 'habit' ? words.experiments[about.archetype ?? 'none'].first : null;
  return [
    '',
    ...wrap(`${subject} ${words.reasons[proposal.reason]}`, 2),
    ...(goal === undefined ? [] : bullet(text.plan.goals.forGoal(goal))),
    ...(experiment === null ? [] : bullet(experiment)),
    ...grounds.flatMap((ground) => bullet(groundWords(ground, text))),
    ...(handOverTo.length === 0
      ? []
      : bullet(words.handOver(formats.list(handOverTo.map(nameOf))))),
    ...introducers.flatMap((introducer) => {
      const reach = introducerWords(introducer, nameOf, text);
      const who = nameOf(introducer.contact);
      return bullet(words.cli.introducer(who, reach));
    }),
    ...(alike === null ? [] : bullet(words.alike(alike))),
    ...bullet((column === 'prune' ? words.frees : words.takes)(minutesPerMonth)),
    ...bullet(words.cli.ways(proposal.ways.map((way) => words.ways[way].name))),
  ];
}

/** What shows of an experiment so far, under the pattern or the first try it is for. */
function runningLines({ pattern, signs }: Running, { text, formats }: Context): string[] {
  const { experiments } = text.proposals;
  const title = pattern === null ? experiments.none.first : text.terms.archetypes[pattern];
  return [
    '',
    ...wrap(title, 2),
    ...signs.flatMap((sign) => bullet(signWords(sign, { text, formats }))),
  ];
}

/** Everything that is proposed for `file`, closed by an empty line. */
export function proposalsText(file: string, given: Given, context: Context): string {
  const { network, proposals, experiments, goals } = given;
  const words = context.text.proposals;
  const { contacts } = standInsFor(network, 'initials');
  const tell = ownWordsFor(network, 'initials');
  const told = new Map(
    goals.map(({ id, text }) => [id, tell(text) ?? context.text.plan.goals.aGoal]),
  );
  const nameOf: NameOf = (id) => contacts.get(id) ?? id;
  const columns = PLAN_COLUMNS.map((column) => {
    const there = proposals.filter((proposal) => proposal.column === column);
    if (there.length === 0) return [];
    const lines = there.flatMap((proposal) =>
      proposalLines(proposal, { goals: told, nameOf }, context),
    );
    return heading(words.columns[column].name).concat(lines);
  });
  return [
    words.cli.title(file),
    ...wrap(proposals.length === 0 ? words.cli.none : words.cli.lead, 0),
    ...columns.flat(),
    ...(experiments.length === 0 ? [] : heading(words.cli.running)),
    ...experiments.flatMap((experiment) => runningLines(experiment, context)),
    ...(proposals.length === 0 ? [] : ['', ...wrap(words.cli.note, 0)]),
    '',
    '',
  ].join('\n');
}
