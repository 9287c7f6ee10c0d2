/** The private journal. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

export const journal = {
  compose: 'New entry',
  edit: 'Change the entry',
  day: 'Day',
  text: 'What happened, what you noticed',
  placeholder: 'Met @somebody after rounds…',
  hint: 'Write it as if they might read it.',
  people: 'People in this entry',
  save: 'Save the entry',
  saveChange: 'Save the change',
  cancelEdit: 'Leave as it was',
  leftAsItWas: 'The entry is as it was',
  goOnChanging: 'Go on changing it',
  discard: 'Discard the draft',
  draftKept: 'Draft kept in the vault',

  unfinished: {
    title: 'Another entry is still being written',
    body: 'It would make way for this one. Save it first, or go on writing it.',
    goOn: 'Go on writing',
    saveFirst: 'Save it, then change this one',
  },

  search: 'Search the journal',
  person: 'Of one person',
  found: (count: number): string =>
    `${number(count)} ${plural(count, { one: 'entry', other: 'entries' })}`,
  nothingFound: 'No entry has these words.',
  nothingFoundBody: 'Every word you type has to begin a word of the entry.',
  clearSearch: 'Show all entries',
  more: 'Show older entries',
  showAll: 'Show the whole entry',
  showLess: 'Show less',
  editEntry: (day: string): string => `Change the entry of ${day}`,
  removeEntry: (day: string): string => `Remove the entry of ${day}`,

  emptyTitle: 'Nothing written yet',
  empty:
    'A few lines after a conversation are enough: what they gave, what you gave, how it left you. It stays in your vault. Still, notes about colleagues can be asked for in a dispute: write them as if they might be read.',
};
