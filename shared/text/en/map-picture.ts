/** How the map is arranged: its rings and sectors, places chosen by hand, outlines, the free picture. */
import { formatsFor } from '../format.ts';

const { list, number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

/** What each ring says, from the inside out, by what the rings stand for. Short: they stand on it. */
export const rings = {
  closeness: {
    1: 'very close',
    2: 'close',
    3: 'in between',
    4: 'rather distant',
    5: 'distant',
    6: 'not answered',
  },
  benefits: {
    1: 'gives 4 to 6',
    2: 'gives 3',
    3: 'gives 2',
    4: 'gives 1',
    5: 'none named',
    6: 'not answered',
  },
  level: {
    1: 'my level',
    2: 'above me',
    3: 'below me',
    4: 'outside',
    // No contact has a fifth answer.
    5: '',
    6: 'not answered',
  },
  contact: {
    1: 'this month',
    2: 'this quarter',
    3: 'this year',
    4: 'these 3 years',
    5: 'longer ago',
    6: 'not answered',
  },
};

/** Sectors of people of whom it is not known. */
export const noSector = {
  circle: 'No circle named',
  org: 'No organisation named',
  function: 'No function named',
  place: 'No place named',
};

export const mapPicture = {
  arrange: 'Arrange',
  arrangeLabel: 'How the map is arranged',
  layout: { label: 'Picture', rings: 'Rings', force: 'Free' },
  ringsBy: {
    label: 'Rings by',
    closeness: 'Closeness',
    benefits: 'What they give',
    level: 'Level',
    contact: 'Last contact',
  },
  sectorsBy: {
    label: 'Sectors by',
    circle: 'Circle',
    org: 'Organisation',
    function: 'Function',
    place: 'Place',
  },
  /** What near and far mean, where it is not closeness. */
  readings: {
    benefits:
      'The nearer to the centre, the more of the six benefits you named. A line joins two people who know each other.',
    level:
      'Your own level is nearest; above, below and outside your line follow. A line joins two people who know each other.',
    contact:
      'The nearer to the centre, the more recent the last contact: within a month, three months, a year, three years, or longer ago. A line joins two people who know each other.',
    force:
      'People who know each other draw together, so groups show by themselves. How far somebody stands from the centre means nothing here.',
  },
  settling: 'Finding places…',

  outlines: { label: 'Outlines', none: 'None', tags: 'Tags', circles: 'Circles' },
  outlinesTitle: 'Outlines',
  notOutlined: (names: readonly string[]): string =>
    `Only the eight largest groups are outlined. Not drawn: ${list(names)}.`,
  nothingToOutline: 'No tag is shared by two people on the map yet.',

  pins: {
    title: 'Places chosen by hand',
    placed: (count: number): string =>
      `${people(count)} ${plural(count, { one: 'stands', other: 'stand' })} where you put them.`,
    here: (name: string): string => `${name} stands where you put them.`,
    release: 'Let them go back',
    releaseAll: 'Put everybody back',
    speak: 'where you put them',
  },
};
