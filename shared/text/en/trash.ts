/** Bringing people back who were removed, and erasing one for good. */
import { formatsFor } from '../format.ts';

const { day, number, plural } = formatsFor('en');
const persons = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

export const trash = {
  title: 'Recently removed',
  /** The way in, below the table of people. */
  open: (count: number): string => `Recently removed: ${persons(count)}`,
  intro:
    'Whoever you remove is kept here for 30 days, with their ties and where they stood in the journal. Nothing here counts in any figure.',
  none: 'Nobody was removed in the last 30 days.',
  removed: (removedOn: string, until: string): string =>
    `Removed on ${day(removedOn)}; goes on ${day(until)}`,
  restore: 'Bring back',
  restoreNamed: (name: string): string => `Bring back ${name}`,
  restoreAll: 'Bring all back',
  empty: 'Let all go now',
  emptyTitle: (count: number): string => `Let ${persons(count)} go?`,
  emptyBody:
    'They can then no longer be brought back from here, nor by undo. Snapshots and backups made before still hold them, and so does what you wrote of them in the journal.',
  emptied: (count: number): string => `${persons(count)} let go for good`,

  erase: {
    open: 'Erase everywhere…',
    openNamed: (name: string): string => `Erase everywhere… (${name})`,
    title: (name: string): string => `Erase ${name} everywhere?`,
    when: 'For the day somebody asks you to forget what you noted about them. It cannot be undone, and neither can anything you did before it.',
    goesTitle: 'This goes, now',
    goes: [
      'the card, with notes, tags and every answer',
      'all ties, and the name wherever it stands as who introduced whom',
      'the link to them in journal entries, and their place among the recently removed',
      'their place in every snapshot, and what you planned with them',
      'the list of steps you could undo, theirs and all others',
    ] as readonly string[],
    staysTitle: 'This stays',
    stays: [
      'the text of journal entries, notes and plans in which you wrote the name: Plexus counts them for you, and they are yours to change',
      'backups made until now: Plexus lets its own go as newer ones take their place, the last after about a year; those you copied elsewhere stay until you remove them',
      'PDFs, exports and prints you made',
    ] as readonly string[],
    understood: 'I understand that nothing brings this person back.',
    submit: 'Erase everywhere',
    submitting: 'Erasing…',
    doneTitle: 'Erased',
    notCompacted:
      'The disk had no room to write the vault anew. What was erased is overwritten all the same.',
  },

  /** Whoever is left in a snapshot alone, among the settings of privacy. */
  former: {
    title: 'If somebody asks to be forgotten',
    body: 'Whoever is in your network is erased on their card, and whoever you removed lately in Recently removed, below the table of people. Those below are in neither: they stand in a snapshot alone.',
    none: 'Nobody stands in a snapshot alone.',
    last: (date: string): string => `In the snapshot of ${day(date)}`,
  },
};
