/** Views of the map and of the list that are kept under a name. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

export const views = {
  open: 'Views',
  /** Names the menu to a screen reader. */
  label: 'Views kept under a name',
  keep: 'Keep this view…',
  keepChanges: (title: string): string => `Keep the changes in “${title}”`,
  manage: 'Rename or remove…',
  shown: (title: string): string => `${title} (shown now)`,

  keeping: {
    title: 'Keep this view',
    intro: {
      map: 'What is laid over the map, how it is arranged, whom it shows, and who is hidden or faint.',
      people: 'The columns, their order, the words sought, and whom the list shows.',
    },
    name: 'Its name',
    placeholder: 'Not seen for half a year',
    submit: 'Keep it',
    replace: 'Replace it',
    nameTaken: 'A view of this name is kept already; it would show this instead.',
  },

  managing: {
    title: 'Views',
    none: 'No view is kept yet. Choose on the map or in the list whom you want to see, then keep it under a name.',
    on: { map: 'On the map', people: 'In the list of people' },
    conditions: (count: number): string =>
      count === 0
        ? 'everybody'
        : `${number(count)} ${plural(count, { one: 'condition', other: 'conditions' })}`,
    show: 'Show',
    showNamed: (title: string): string => `Show “${title}”`,
    rename: 'Rename',
    renameNamed: (title: string): string => `Rename “${title}”`,
    newName: (title: string): string => `New name for “${title}”`,
    save: 'Save',
    remove: 'Remove',
    removeNamed: (title: string): string => `Remove “${title}”`,
  },

  /** A view was opened that names what is not there any more. */
  lost: (count: number): string =>
    `${number(count)} of the people or words this view speaks of ${plural(count, { one: 'is', other: 'are' })} no longer there. It is shown with what is left.`,
};
