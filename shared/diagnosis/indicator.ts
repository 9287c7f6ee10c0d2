/**
 * What an indicator is: a measure of the network, the ramp it goes through, its weight, the people
 * behind it and the answers it takes. The archetypes are tables of these.
 */
import type { ContactField } from '../model/contact.ts';
import type { Archetype, SelfReportItem } from '../model/scales.ts';
import { type Core, idsWhere, idsWith, type View } from './core.ts';
import { degreeOf } from '../graph/ego-graph.ts';
import type { FactName } from './facts.ts';
import { selfBrokerRate, selfReport, shareWith } from './measures.ts';
import { answeredIn } from './tally.ts';
import { type Anchors, ANCHORS, type IndicatorKey } from './thresholds.ts';

/** What can be asked about me; the self-check counts as one. */
export type EgoField =
  `ego.${'org' | 'function' | 'totalKnown' | 'hoursOnRequestsShare' | 'selfReport'}`;

/** What can be asked: a field of a contact, a field of mine, who knows whom. */
export type Field = ContactField | EgoField | 'alterTies';

/** How many answers a figure rests on, and of how many. */
export type Answered = { readonly answered: number; readonly of: number };

export type Indicator = {
  readonly key: IndicatorKey;
  readonly weight: 1 | 2 | 3;
  /** A major criterion: the pattern needs it. */
  readonly major: boolean;
  readonly anchors: Anchors;
  readonly measure: (view: View) => number | null;
  /** Ids of the contacts behind the value. */
  readonly evidence: (core: Core) => string[];
  readonly answered: (view: View) => Answered;
  readonly fields: readonly Field[];
  /** Stands in while this one is not available; a pattern found with it is provisional. */
  readonly substitute?: Indicator;
};

export type ArchetypeRules = {
  readonly archetype: Archetype;
  /** Whether one major criterion suffices, or all are needed. */
  readonly majors: 'any' | 'all';
  readonly indicators: readonly Indicator[];
  /**
   * Whether something speaks so clearly against the pattern that it stays a tendency; null while
   * too few answered to tell, which holds nothing back.
   */
  readonly isExcluded: (view: View) => boolean | null;
};

/** The part of an indicator each table line says itself. */
type Line = {
  readonly key: IndicatorKey;
  readonly weight: 1 | 2 | 3;
  readonly major?: true;
  readonly fields: readonly Field[];
  readonly substitute?: Indicator;
};

/** An indicator that is the share, or the mean, of one fact. */
export function factIndicator(
  line: Line & {
    readonly fact: FactName;
    /** The fact whose holders are shown; `fact` itself when not given. */
    readonly evidence?: FactName;
  },
): Indicator {
  const { fact, evidence = fact, ...rest } = line;
  return measuredIndicator({
    ...rest,
    measure: (view) => shareWith(view, fact),
    evidence: (core) => idsWith(core, core.facts[evidence]),
    answered: answeredFact(fact),
  });
}

/** An indicator with a measure of its own. */
export function measuredIndicator(
  line: Line & Pick<Indicator, 'measure' | 'evidence' | 'answered'>,
): Indicator {
  return { ...line, major: line.major ?? false, anchors: ANCHORS[line.key] };
}

/** The mean of two statements of the self-check: weight 2, never a major. */
export function selfReportIndicator(
  key: IndicatorKey,
  items: readonly [SelfReportItem, SelfReportItem],
): Indicator {
  return measuredIndicator({
    key,
    weight: 2,
    fields: ['ego.selfReport'],
    measure: (view) => selfReport(view, items),
    evidence: nobody,
    answered: ({ core }) => ({
      answered: items.filter((item) => (core.setting.ego.selfReport[item] ?? null) !== null).length,
      of: items.length,
    }),
  });
}

/** The self-broker rate, which two patterns share. */
export const selfBrokerIndicator = measuredIndicator({
  key: 'selfBrokerRate',
  weight: 2,
  fields: ['met'],
  measure: selfBrokerRate,
  evidence: (core) => idsWith(core, core.facts.selfIntroduced),
  answered: answeredFact('selfIntroduced'),
});

/** For evidence: the value is not made of people. */
export const nobody = (): string[] => [];

/** For evidence: the whole core. */
export const everyone = (core: Core): string[] => idsWhere(core, () => true);

/** For evidence: everyone `fact` holds for. */
export const everyoneWith =
  (fact: FactName) =>
  (core: Core): string[] =>
    idsWith(core, core.facts[fact]);

/** For evidence: everyone for whom `holds` in the alter graph, given their number of alter ties. */
export const everyoneTied =
  (holds: (degree: number, n: number) => boolean) =>
  (core: Core): string[] => {
    const { structure, n } = core;
    if (structure === null) return [];
    return idsWhere(core, (position) => holds(degreeOf(structure.graph, position), n));
  };

/** Answers counted by one fact. */
export function answeredFact(fact: FactName): (view: View) => Answered {
  return (view) => ({ answered: answeredIn(view, view.core.facts[fact]), of: view.n });
}

/** Answers to who knows whom: all or none, as it is asked of everyone at once. */
export const answeredTies = ({ n, ties }: View): Answered => ({
  answered: ties === null ? 0 : n,
  of: n,
});

/** One answer about me. */
export const answeredOnce = (answer: unknown): Answered => ({
  answered: answer === null ? 0 : 1,
  of: 1,
});
