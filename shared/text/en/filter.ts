/** Narrowing the people, in the list and on the map: what can be asked for, and how many are left. */
import { formatsFor } from '../format.ts';

const { either, number, plural } = formatsFor('en');
const months = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'month', other: 'months' })}`;

/** Up to here the values of a condition are named; beyond, they are counted. */
const NAMED = 2;

export const filter = {
  label: 'Whom to show',
  add: 'Filter',
  addHint: 'Add a condition',
  clear: 'Show everybody',
  kinds: 'What to go by',
  back: 'Back',
  find: 'Find a word',
  choose: 'Any of these will do',
  /** Beside a value: how many would be left. */
  most: (shown: number, total: number): string =>
    `${number(shown)} of ${number(total)} are shown. Type to find the others.`,
  noneFound: 'No such word in your answers.',
  noWords: 'Nothing has been answered here yet.',
  nobody: 'Nobody fits all of this.',
  /** A condition on its chip: "Circle: Research or Ward". */
  condition: (kind: string, values: readonly string[]): string =>
    values.length > NAMED
      ? `${kind}: any of ${number(values.length)}`
      : `${kind}: ${either(values)}`,
  remove: (condition: string): string => `Remove the condition “${condition}”`,
  /** Kinds that are no question of the card. */
  own: {
    core: 'Ring',
    warmth: 'Warmth of the tie',
    lastContact: 'Not seen for',
    planned: 'In my plan',
    yes: 'Answered yes',
    no: 'Answered no',
    unanswered: 'Question left open',
  },
  rings: { inner: 'Inner circle', around: 'Around it' },
  silence: (least: number): string =>
    least >= 12 && least % 12 === 0
      ? `${number(least / 12)} ${plural(least / 12, { one: 'year', other: 'years' })} or longer`
      : `${months(least)} or longer`,
  /** A tie measured by the rhythm of others as close (`diagnosis/ties.ts`, our proposal). */
  warmth: {
    fresh: 'Warm',
    due: 'Due for a sign of life',
    overdue: 'Going cold',
    dormant: 'Resting for years',
  },
  planned: { prune: 'Give less', invest: 'Give more', maintain: 'Keep' },
  /** Only answers count. */
  unansweredCounts: 'Whoever has no answer here is not shown: nothing is guessed.',
  /** On the map: what becomes of everybody else. */
  rest: { label: 'Everybody else', hidden: 'Hide others', faint: 'Fade others' },
};
