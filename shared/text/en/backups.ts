/** The vault's own backups, and going back to one of them. */
import { formatsFor } from '../format.ts';

const { number, plural, list } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;
const ties = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'tie', other: 'ties' })}`;
const entries = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'journal entry', other: 'journal entries' })}`;
/** What differs: names, how many people they stand for, and entries of the journal. */
type Difference = {
  readonly people: readonly string[];
  readonly peopleTotal: number;
  readonly entries: number;
};
const named = (difference: Difference): string => {
  const more = difference.peopleTotal - difference.people.length;
  const names = more > 0 ? [...difference.people, `${number(more)} more`] : difference.people;
  const parts = [...names, ...(difference.entries > 0 ? [entries(difference.entries)] : [])];
  return parts.length === 0 ? 'nothing' : list(parts);
};

export const backups = {
  title: 'Backups',
  body: 'Plexus makes an encrypted backup at a lock when a day has passed, and before anything that changes the whole vault. It opens and counts each one after writing it.',
  last: 'Last proved backup',
  none: 'None yet. The first is made at the next lock.',
  now: 'Back up now',
  made: 'The backup is made and proved.',
  show: 'Show all backups',
  checking: 'Opening and counting them…',
  empty: 'There are no backups of this vault yet.',
  holds: (holdings: { people: number; ties: number; entries: number }): string =>
    list([people(holdings.people), ties(holdings.ties), entries(holdings.entries)]),
  states: {
    sound: 'Proved just now',
    damaged: 'Damaged',
    unchecked: 'Not checked: it opens with a passphrase',
  },
  ofThen: 'Opens with the passphrase of that time',
  restore: 'Go back to this one',
  restoreNamed: (when: string): string => `Go back to this one: ${when}`,
  preview: {
    title: (when: string): string => `The backup of ${when}`,
    passphrase: 'Passphrase that opens this backup',
    look: 'See what would change',
    holds: 'It holds',
    present: 'The vault holds now',
    saves: (count: number): string =>
      `Since then you saved ${number(count)} ${plural(count, { one: 'time', other: 'times' })}.`,
    lost: (difference: Difference): string => `Would be gone: ${named(difference)}.`,
    regained: (difference: Difference): string => `Would be back: ${named(difference)}.`,
    unknown: 'What would change can be told only while the vault is open.',
    kept: 'The vault as it is now is kept beside it, under another name, and can be opened again. Plexus locks first.',
    submit: 'Go back to it',
    submitting: 'Going back…',
    done: (keptAs: string): string =>
      `Done. Open the vault as usual; the one from before is kept as “${keptAs}”.`,
  },
  door: {
    title: 'Restore from a backup',
    link: 'Restore from a backup',
    back: 'Back to unlocking',
  },
};
