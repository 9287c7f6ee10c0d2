/** Saving the map as a picture: what is on it is said before it is saved. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

export const mapExport = {
  title: 'Save the map as a picture',
  dialogTitle: 'Save the map as a picture',
  /** Name of the file, without its ending. */
  fileName: (day: string, kind: string): string => `Plexus map ${day} (${kind})`,
  names: 'Names',
  format: 'Kind of file',
  formats: { svg: 'SVG', png: 'PNG' },
  formatMeaning: {
    svg: 'Lines and words: sharp at any size, for printing or drawing on.',
    png: 'Pixels: opens everywhere, for slides and documents.',
  },
  fullNotNow: 'Names are hidden at the moment, so full names are not offered. Show names first.',
  preview: 'What the picture will look like',
  contents: {
    title: 'On this picture',
    people: (count: number, mode: string): string => `${people(count)}, by ${mode}`,
    rest: 'A title, the day, the legend, and how to read the map as it is shown now',
    words: {
      full: 'Circles, organisations, functions, tags and whom you look for, in your own words',
      initials:
        'Circles, organisations, functions, tags and whom you look for, in your own words; what holds somebody’s name is numbered',
      codes: 'Circles, organisations, functions, tags and whom you look for, numbered',
    },
    outlined: 'Outlines around groups, and their names in the legend',
    wanted: (count: number): string =>
      `${number(count)} ${plural(count, { one: 'person', other: 'people' })} you look for, where they might stand`,
    compared: 'What differs between the two days',
    hidden: (count: number): string => `Not on it: ${people(count)} hidden at the moment`,
    faint: 'People made faint are drawn like the others',
    folded: 'People waiting in their sector stand as one sign with their number',
    tried: 'The changes you are trying out are on it, and it says so',
    never:
      'No notes, no answers, no addresses. The file is not encrypted: it is yours to look after.',
  },
  modes: { full: 'full name', initials: 'initials', codes: 'code' },
  save: 'Save…',
  saving: 'Saving…',
  saved: (fileName: string): string => `Saved as ${fileName}.`,
  cancelled: 'Nothing was saved.',
  failed: 'The picture could not be drawn. Nothing was saved; SVG may work where PNG does not.',
  tooLarge: 'There is too much on this picture for one file. Hide some people and try again.',
  /** In the legend of the picture. */
  legend: {
    pinned: 'Place chosen by hand',
    planned: 'Somebody I look for, in my plan',
    proposed: 'Somebody who might be worth looking for',
    way: 'A way there; numbers tell whom one might ask first',
    mine: 'A tie of my own',
  },
  /** On the picture itself. */
  onPicture: {
    subtitle: (reading: string | null, day: string): string =>
      reading === null ? day : `${reading} · ${day}`,
    hidden: (count: number): string => `${people(count)} left out.`,
    tried: 'With changes that are only tried.',
    source: 'As described by one person, not measured. Made with Plexus.',
  },
};
