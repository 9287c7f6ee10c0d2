/**
 * What stands in the next ninety days of a plan, week by week. A list to look at, not one to fall
 * behind with: what is past its day is kept apart, and nothing here is counted against anybody.
 */
import { cadenceOf, DAYS_PER_MONTH, dayNumber, monthsSinceContact } from '../diagnosis/days.ts';
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import type { NetworkPlan, PlanItem } from '../model/plan.ts';
import { DAYS_A_WEEK, dayOfNumber, endOf } from './calendar.ts';
import { NINETY_DAYS, QUARTER_MONTHS } from './thresholds.ts';

export type EntryKind =
  | 'step'
  | 'pause-ends'
  | 'experiment-begins'
  | 'experiment-ends'
  | 'review'
  /** Time for a sign of life to somebody one means to keep up with. */
  | 'touch'
  /** The day by which one would like to have reached something. */
  | 'goal';

export type ItemEntry = {
  readonly kind: Exclude<EntryKind, 'goal'>;
  readonly day: string;
  /** Id of the item it belongs to, and of the step where it is one. */
  readonly item: string;
  readonly step: string | null;
};

/** The day of a goal one has. */
export type GoalEntry = { readonly kind: 'goal'; readonly day: string; readonly goal: string };

export type Entry = ItemEntry | GoalEntry;

export type NinetyDays = {
  /** Steps, looks back and goals whose day has gone by; the oldest first. */
  readonly before: readonly Entry[];
  /** Thirteen weeks from today on, whether anything stands in them or not. */
  readonly weeks: readonly { readonly from: string; readonly entries: readonly Entry[] }[];
};

/**
 * What stands in the ninety days from `today` on. An item that was looked back at is over, and so is a
 * goal that was reached or let go of.
 */
export function listNinetyDays(network: Network, plan: NetworkPlan, today: string): NinetyDays {
  const first = dayNumber(today);
  const end = first + NINETY_DAYS;
  const contactsById = new Map(network.contacts.map((contact) => [contact.id, contact]));
  const ofItems = plan.items
    .filter(({ review }) => review === null)
    .flatMap((item) => datesOf(item, first).concat(touchesOf(item, contactsById, { first, end })));
  const ofGoals = plan.goals.flatMap(({ id, by, closed }): GoalEntry[] =>
    by === null || closed !== null ? [] : [{ kind: 'goal', day: by, goal: id }],
  );
  const entries = [...ofItems, ...ofGoals].toSorted(byDay);
  const isWithin = ({ day }: Entry, from: number, to: number): boolean =>
    dayNumber(day) >= from && dayNumber(day) < Math.min(to, end);
  const weeks = Array.from({ length: Math.ceil(NINETY_DAYS / DAYS_A_WEEK) }, (_, week) => {
    const from = first + week * DAYS_A_WEEK;
    return {
      from: dayOfNumber(from),
      entries: entries.filter((entry) => isWithin(entry, from, from + DAYS_A_WEEK)),
    };
  });
  return { before: entries.filter(({ day }) => day < today), weeks };
}

const ORDER: readonly EntryKind[] = [
  'pause-ends',
  'experiment-begins',
  'step',
  'touch',
  'experiment-ends',
  'review',
  'goal',
];

const byDay = (a: Entry, b: Entry): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
};

/** The days written down in an item. A beginning or an end that has gone by is no longer news. */
function datesOf(item: PlanItem, today: number): ItemEntry[] {
  const at = (
    kind: ItemEntry['kind'],
    day: string | null,
    step: string | null = null,
  ): ItemEntry[] => (day === null ? [] : [{ kind, day, item: item.id, step }]);
  const { experiment, pausedUntil, reviewOn, steps } = item;
  const news = [
    ...at('pause-ends', pausedUntil),
    ...at('experiment-begins', experiment?.from ?? null),
    ...at('experiment-ends', experiment && endOf(experiment)),
  ].filter(({ day }) => dayNumber(day) >= today);
  return [
    ...news,
    ...steps.flatMap(({ id, due, done }) => (done === null ? at('step', due, id) : [])),
    ...at('review', reviewOn),
  ];
}

type Span = { readonly first: number; readonly end: number };

/**
 * The days on which it is time for a sign of life: a cadence after the last contact, today where that
 * has gone by, and every cadence from then on. None before a pause is over, and none where it is not
 * known how close the tie is.
 */
function touchesOf(
  item: PlanItem,
  contactsById: ReadonlyMap<string, Contact>,
  { first, end }: Span,
): ItemEntry[] {
  const contact = item.about.kind === 'contact' ? contactsById.get(item.about.id) : undefined;
  if (item.column !== 'maintain' || contact === undefined) return [];
  const months = item.reason === 'connector' ? QUARTER_MONTHS : cadenceOf(contact.closeness);
  if (months === null) return [];
  const every = Math.round(months * DAYS_PER_MONTH);
  const since = monthsSinceContact(contact, first);
  const last = since === null ? dayNumber(item.since) : first - Math.round(since * DAYS_PER_MONTH);
  const begins = Math.max(
    first,
    last + every,
    item.pausedUntil === null ? first : dayNumber(item.pausedUntil),
  );
  const entries: ItemEntry[] = [];
  for (let day = begins; day < end; day += every) {
    entries.push({ kind: 'touch', day: dayOfNumber(day), item: item.id, step: null });
  }
  return entries;
}
