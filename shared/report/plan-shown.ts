/**
 * The plan as far as the chosen copy may show it. No copy shows notes or drafts; own words stand
 * only where they name nobody the paper does not name; and a coach's copy does not say to whom less
 * is to be given. The sections of the plan are made from what this returns and from nothing else.
 */
import { unreachable } from '../assert.ts';
import type { ReportOptions } from '../contract/report.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { plannedOf } from '../map/overlay-plan.ts';
import { UNRATED } from '../model/empty-review.ts';
import type { PlanColumn } from '../model/plan-codes.ts';
import type { NetworkPlan, PlanItem, PlanStep, PlanSubject } from '../model/plan.ts';
import type { Benefit } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { introducerWords, roleWords } from '../text/proposal-words.ts';
import { reviewInSentence } from '../text/review-words.ts';
import { weighBudget, type Budget } from '../treatment/budget.ts';
import { endOf } from '../treatment/calendar.ts';
import { openGoals, serviceOf, type Service } from '../treatment/goals.ts';
import { listNinetyDays, type EntryKind } from '../treatment/ninety-days.ts';
import { findIntroducers } from '../treatment/who-could-introduce.ts';
import { ownWordsFor } from './labels.ts';

export type ShownItem = {
  readonly column: PlanColumn;
  /** Whom or what it is about, as this paper says it. */
  readonly title: string;
  /** The goal it serves; null for none, and where it may not be read. */
  readonly goal: string | null;
  readonly reason: string | null;
  readonly way: string | null;
  /** `text` is null where it may not be read. */
  readonly steps: readonly (Omit<PlanStep, 'text'> & { readonly text: string | null })[];
  readonly experiment: {
    readonly from: string;
    readonly until: string;
    readonly stopRule: string | null;
    readonly signal: string | null;
  } | null;
  /** Who could introduce me, and why. */
  readonly introducers: readonly string[];
  readonly minutesPerMonth: number | null;
  readonly pausedUntil: string | null;
  readonly reviewOn: string | null;
  /** Every look back, the oldest first: what came of it, then what was answered of it. */
  readonly looks: readonly { readonly day: string; readonly words: string }[];
  readonly isOver: boolean;
};

/** Something that has a day. */
export type ShownDate = {
  readonly kind: EntryKind;
  readonly day: string;
  readonly title: string;
  /** The step, where it is one whose words may be read. */
  readonly step: string | null;
};

/** Something I want to reach. */
export type ShownGoal = {
  /** Null where it may not be read. */
  readonly text: string | null;
  readonly by: string | null;
  readonly needs: readonly Benefit[];
  readonly service: Service;
};

export type ShownPlan = {
  /** Those I have. */
  readonly goals: readonly ShownGoal[];
  readonly items: readonly ShownItem[];
  /** What is meant with whom, by contact id, for the map; with nobody in a coach's copy. */
  readonly columnById: ReadonlyMap<string, PlanColumn>;
  /** The next four weeks. */
  readonly weeks: readonly { readonly from: string; readonly dates: readonly ShownDate[] }[];
  readonly budget: Budget;
};

type Showing = {
  /** As they are, before anything is taken out. */
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly plan: NetworkPlan;
  readonly options: ReportOptions;
  readonly today: string;
  /** The words in which the findings are told. */
  readonly text: Catalogue;
  /** A contact's name as it stands on this paper. */
  readonly nameOf: (id: string) => string;
};

/** What I wrote, or null where it may not be read. */
type Tell = (words: string) => string | null;

const WEEKS = 4;

/** What the pages of the plan are made from; null where nothing is planned. */
export function showPlan(showing: Showing): ShownPlan | null {
  const { network, plan, options, today } = showing;
  const goals = openGoals(plan);
  if (plan.items.length === 0 && goals.length === 0) return null;
  const tell = ownWordsFor(network, options.names);
  const isVeiled = ({ column }: PlanItem): boolean =>
    column === 'prune' && options.copy === 'coach';
  const items = plan.items.map((item) => {
    const shown = isVeiled(item) ? showVeiled(item, showing) : showItem(item, showing, tell);
    return [item.id, shown] as const;
  });
  const byId = new Map(items);
  return {
    goals: goals.map(({ id, text: words, by, needs }) => ({
      text: tell(words),
      by,
      needs,
      service: serviceOf(id, plan),
    })),
    items: items.map(([, item]) => item),
    columnById: options.copy === 'private' ? plannedOf(plan, []).columnById : new Map(),
    weeks: listNinetyDays(network, plan, today)
      .weeks.slice(0, WEEKS)
      .map(({ from, entries }) => ({
        from,
        dates: entries.map((entry) => {
          const { kind, day } = entry;
          if (entry.kind === 'goal') {
            const goal = goals.find(({ id }) => id === entry.goal);
            return { kind, day, title: (goal && tell(goal.text)) ?? '', step: null };
          }
          const item = byId.get(entry.item);
          const step = item?.steps.find(({ id }) => id === entry.step)?.text ?? null;
          return { kind, day, title: item?.title ?? '', step };
        }),
      })),
    budget: weighBudget(network, plan, today),
  };
}

/** What a coach may know of giving somebody less: how it is gone about, and when. */
function showVeiled(item: PlanItem, showing: Showing): ShownItem {
  const { text } = showing;
  return {
    ...showItem(item, showing, () => null),
    title: text.report.plan.somebody,
    reason: null,
  };
}

function showItem(item: PlanItem, showing: Showing, tell: Tell): ShownItem {
  const { text, options } = showing;
  const { column, reason, way, experiment, review, earlier } = item;
  const goal = showing.plan.goals.find(({ id }) => id === item.goal);
  return {
    column,
    title: titleOf(item.about, showing, tell),
    goal: goal === undefined ? null : tell(goal.text),
    reason: reason && text.proposals.reasons[reason],
    way: way && text.proposals.ways[way].name,
    steps: item.steps.map(({ id, text: words, due, done }) => ({
      id,
      text: tell(words),
      due,
      done,
    })),
    experiment: experiment && {
      from: experiment.from,
      until: endOf(experiment),
      stopRule: tell(experiment.stopRule),
      signal: tell(experiment.signal),
    },
    introducers: introducersOf(item.about, showing),
    minutesPerMonth: item.minutesPerMonth,
    pausedUntil: item.pausedUntil,
    reviewOn: item.reviewOn,
    looks: [...earlier, ...(review ? [review] : [])].map((look) => ({
      day: look.day,
      // How it is with somebody, and whether they are worth the time, is for nobody but me.
      words: reviewInSentence(options.copy === 'coach' ? { ...look, ...UNRATED } : look, text),
    })),
    isOver: review !== null,
  };
}

function titleOf(about: PlanSubject, { text, nameOf }: Showing, tell: Tell): string {
  const words = text.report.plan;
  switch (about.kind) {
    case 'contact':
      return nameOf(about.id);
    case 'role':
      // An organisation or a field may hold a name as the role's own may.
      return tell(about.role.name) ?? roleWords({ ...about.role, org: null, function: null }, text);
    case 'activity':
      return tell(about.activity.name) ?? words.together;
    case 'habit':
      return about.archetype === null
        ? words.habit
        : words.habitFor(text.terms.archetypes[about.archetype]);
    default:
      return unreachable(about);
  }
}

function introducersOf(
  about: PlanSubject,
  { network, diagnosis, nameOf, text }: Showing,
): string[] {
  if (about.kind !== 'role') return [];
  return findIntroducers(about.role, network, diagnosis).map(
    (introducer) => `${nameOf(introducer.contact)} (${introducerWords(introducer, nameOf, text)})`,
  );
}
