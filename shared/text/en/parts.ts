import { formatsFor } from '../format.ts';

const { plural, number } = formatsFor('en');

/** Words the shared parts need of their own: lists, progress, dates, tables. */
export const parts = {
  found: (count: number): string =>
    `${number(count)} ${plural(count, { one: 'result', other: 'results' })}`,
  chosen: (count: number): string => `${number(count)} chosen`,
  noneChosen: 'None chosen',
  options: 'Show the options',
  calendar: 'Choose in the calendar',
  earlierMonth: 'Earlier month',
  laterMonth: 'Later month',
  clearDay: 'Clear the day',
  dayTooLate: 'This day is still to come.',
  sortBy: (column: string): string => `Sort by ${column}`,
  unfold: 'Unfold',
  fold: 'Fold',
};
