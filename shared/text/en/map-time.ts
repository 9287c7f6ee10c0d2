/**
 * Looking back and ahead on the map: days that were kept, two of them on one map, and the network as
 * the plan would have it. What differs is told, and none of it is better or worse.
 */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

export const mapTime = {
  title: 'Days on the map',
  day: 'Day',
  today: 'Today',
  target: 'If the plan goes well',
  back: 'One day back ([)',
  on: 'One day on (])',
  compareWith: 'Compare with',
  nothing: 'Nothing',
  close: 'Back to the map of today',

  asOf: (day: string): string => `As of ${day}`,
  /** The two days in their order. */
  beside: (before: string, after: string): string => `${before} → ${after}`,
  /** What is drawn, for the canvas. */
  canvas: (what: string, count: number): string => `Map of my network, ${what}, ${people(count)}`,
  notes: {
    snapshot: 'The network as you described it that day.',
    today: 'Today, in the same places as the days before it.',
    target:
      'The network as it would be if everything in your plan went well. Nobody is bound to it, and people you look for are drawn as if you had met them.',
    compared:
      'Everybody stands where they stood on the later day; a line leads from where they stood before. No change is better or worse.',
    ahead:
      'Today, and what would be otherwise if everything in your plan went well. It is a picture of intentions, not a forecast.',
  },
  still:
    'While you look at other days nothing can be changed: trying out, planning and places chosen by hand belong to the map of today.',
  loading: 'Fetching the days…',

  keys: { step: 'Another day', compare: 'Compare two days' },

  legend: 'What differs',
  marks: {
    entered: 'New since then',
    left: 'No longer noted',
    moved: 'Stands elsewhere now',
    inward: 'Came into the inner circle',
    outward: 'Went to its periphery',
    done: 'Something planned was done',
    same: 'As before',
  },
  marksAhead: {
    entered: 'Would be new',
    left: 'Would be gone',
    moved: 'Would stand elsewhere',
    inward: 'Would come into the inner circle',
    outward: 'Would go to its periphery',
    done: 'Done',
    same: 'As today',
  },
  nothingDiffers: 'Nobody entered, left or moved between these two.',
  /** Said when two days are laid over each other. */
  speak: (what: string, entered: number, left: number, moved: number): string =>
    entered + left + moved === 0
      ? `${what}: nobody came, left or moved`
      : `${what}: ${people(entered)} new, ${number(left)} no longer there, ${number(moved)} elsewhere`,

  figures: 'What clearly moved',
  noFigures: 'None of the figures clearly moved.',
  all: 'All figures, in “Then and now”',
  first: {
    offer: 'No day is kept yet. Keep this one, and later you can look back at it here.',
    notNow: 'Not now',
  },
};
