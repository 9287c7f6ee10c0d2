/** The map: its overlays, its legend, its table twin and what a screen reader hears of it. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;
const ties = (count: number): string =>
  count === 0
    ? 'no tie to the others'
    : `${number(count)} ${plural(count, { one: 'tie', other: 'ties' })}`;

export const map = {
  view: { label: 'Show as', map: 'Map', table: 'Table' },
  sectors: { label: 'Sectors', circle: 'Circles', org: 'Organisations' },
  noSector: { circle: 'No circle named', org: 'No organisation named' },
  overlay: { label: 'Overlay', none: 'None' },

  /** Closeness in words, for the rings from the inside out. */
  rings: {
    1: 'very close',
    2: 'close',
    3: 'in between',
    4: 'rather distant',
    5: 'distant',
    6: 'not answered',
  },

  /** What each reading shows and how to read it. */
  readings: {
    none: 'The nearer to the centre, the closer to you. A line joins two people who know each other.',
    disconnected_expert:
      'Who keeps you on familiar ground, and who brings you something else. Many diamonds and few haloes mean that, in the network you described, expertise stays among its own.',
    biased:
      'Who is like you or sees things as you do, and who contradicts you. Where diamonds are joined by heavy lines, opinions in the network you described may come back as an echo.',
  },
  legend: {
    title: 'How to read it',
    /** Said after the number of people a sign stands for. */
    select: (count: number): string =>
      plural(count, { one: 'person: select', other: 'people: select' }),
    me: 'You',
    core: 'Inner circle',
    other: 'Everybody else',
    tie: 'They know each other',
  },
  marks: {
    disconnected_expert: {
      raises: 'Keeps you on familiar ground',
      eases: 'Brings something new, or pushes you on',
      neutral: 'Neither, or outside the inner circle',
      unknown: 'Not answered',
    },
    biased: {
      raises: 'Like you, or of the same view',
      eases: 'Contradicts you openly',
      neutral: 'Neither, or outside the inner circle',
      unknown: 'Not answered',
    },
  },
  strongTie: {
    disconnected_expert: 'One introduced the other to you',
    biased: 'Both are like you, and know each other',
  },
  reasons: {
    'same-skill': 'Has much the same skills as you',
    'same-function': 'Has the same function as you',
    'met-through-me': 'You made the first move yourself',
    'same-site': 'Works where you work',
    'develops-me': 'Helps you grow, or contradicts you openly',
    'cross-field': 'Brings you news from another field',
    'new-contact': 'Known for two years or less',
    'same-view': 'Sees things as you do',
    'like-me':
      'Like you on three or more of five points: function, organisation, level, site, generation',
    'challenges-me': 'Contradicts you openly',
    'not-core': 'Outside the inner circle, so not counted',
  },
  aboutMarks: 'A mark describes a tie as you described it, never a person.',
  tooFewAnswers:
    'Too few answers yet for the diagnosis to speak of this pattern. The marks show what has been answered.',
  seeDiagnosis: 'What the diagnosis says',

  card: {
    label: 'Selected',
    selected: (count: number): string => `${people(count)} selected`,
    open: 'Open the card',
    clear: 'Clear the selection',
    knows: 'Knows',
    knowsNobody: 'Nobody here, as far as you said',
    knowsNotAsked: 'Who knows whom has not been answered',
    why: 'Why this mark',
    noReason: 'Nothing you answered speaks either way.',
    more: (count: number): string => `and ${number(count)} more`,
  },
  table: {
    label: 'The people on the map',
    name: 'Name',
    ring: 'Closeness',
    circle: 'Circle',
    org: 'Organisation',
    ties: 'Ties',
    mark: 'Mark',
    why: 'Why',
    other: 'outside the inner circle',
    showMore: (count: number): string => `Show ${people(count)} more`,
  },
  canvas: {
    label: (count: number): string => `Map of my network, ${people(count)}`,
    help: 'Arrow keys go from person to person, along ties where there are some. Enter opens the card, Escape clears, plus, minus and 0 zoom, a letter finds a name.',
    speak: (name: string, ring: string, count: number): string =>
      `${name}: ${ring}, ${ties(count)}`,
    speakMark: (spoken: string, mark: string): string => `${spoken}. ${mark}`,
    speakGroup: (count: number, sector: string): string =>
      `${people(count)} more in ${sector}, folded. Enter shows them.`,
    group: (count: number): string => `${number(count)} more`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    folded: (shown: number, total: number): string =>
      `${number(shown)} of ${people(total)} are drawn one by one, the closest first. The others wait in their sector.`,
    unfold: 'Draw everybody',
  },
  empty: {
    title: 'A map with you in the middle',
    body: 'Name the people you turn to, and each takes a place around you: the closer, the nearer.',
    action: 'Name the first person',
  },
  few: (count: number): string =>
    `${people(count)} so far. From about eight on, the map begins to show which worlds you connect.`,
  addPeople: 'Add people',
  myTies: 'Draw my own ties',
  tiesNotAsked: 'Who knows whom has not been answered yet, so no lines are drawn.',

  /** For the printed picture. */
  picture: {
    title: (count: number): string => `Map of my network: ${people(count)}`,
  },
};
