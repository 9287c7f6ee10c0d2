/** “Then and now”: keeping the network as it is, and laying two descriptions of it side by side. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })} in the inner circle`;

export const snapshots = {
  title: 'Then and now',
  lead: 'A snapshot keeps the network you described as it is on one day. Lay it beside another one, or beside today, and see what has moved.',
  patience:
    'Networks change slowly, and no line below is better or worse: each says what there was to count in the network you described.',
  back: 'Back to the diagnosis',

  take: {
    title: 'Keep today',
    name: 'A name for it, if you like',
    placeholder: 'Before the new post',
    submit: 'Take a snapshot',
    note: 'It stays in your vault and never changes. Whoever you erase goes from every snapshot too.',
  },
  empty: {
    title: 'Nothing to look back on yet',
    text: 'Take a snapshot today. In half a year, or after a change of post, it will show what has moved.',
  },

  choose: {
    before: 'Then',
    after: 'Now',
    today: 'Today',
    onlyClear: 'Show clear changes only',
  },
  /** A snapshot by its day and, where it has one, its name. */
  named: (day: string, title: string | null): string => (title === null ? day : `${day}: ${title}`),
  nothingClear: 'No clear change here.',

  moved: {
    joined: 'Came into the inner circle',
    left: 'Left it',
    closer: 'Came closer',
    further: 'Moved further away',
    stillNoted: 'still noted',
    closeness: (before: number, after: number): string => `${number(before)} → ${number(after)}`,
  },

  list: {
    title: 'Your snapshots',
    people,
    madeWith: (version: string): string => `taken with Plexus ${version}`,
    remove: (name: string): string => `Remove the snapshot of ${name}`,
  },

  /** The way here from other screens. */
  door: {
    none: 'Keep this picture, to compare with later. Half a year on, or after a change of post, it will show what has moved.',
    last: (day: string): string => `The last snapshot is of ${day}. See what has moved since.`,
    open: 'Open “Then and now”',
  },

  /** The page of the report. */
  report: {
    lead: (before: string, after: string): string =>
      `The network as it was described on ${before}, and on ${after}. Numbers first; nobody is named.`,
    clearOnly: 'Only what clearly moved is listed.',
  },
};
