/** The map: its overlays, its legend, its table twin and what a screen reader hears of it. */
import { formatsFor } from '../format.ts';
import { noSector, rings } from './map-picture.ts';
import { planLens } from './map-plan.ts';
import { terms } from './terms.ts';

const { number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;
const ties = (count: number): string =>
  count === 0
    ? 'no tie to the others'
    : `${number(count)} ${plural(count, { one: 'tie', other: 'ties' })}`;

export const map = {
  view: { label: 'Show as', map: 'Map', table: 'Table' },
  noSector,
  places: terms.proximities,
  overlay: {
    label: 'Overlay',
    none: 'None',
    patterns: 'Patterns of the diagnosis',
    lenses: 'One side of the ties',
  },
  /** The lenses: one side of the ties, beside the six patterns. */
  lenses: {
    benefits: 'What they give',
    energy: 'Energy',
    freshness: 'Going cold',
    brokers: 'Introductions',
    redundancy: 'Reached twice',
    crisis: 'Crisis list',
    need: 'Ties of need',
    plan: planLens.name,
  },

  /** The rings from the inside out, by what they stand for. */
  rings,

  /** What each reading shows and how to read it. */
  readings: {
    none: 'The nearer to the centre, the closer to you. A line joins two people who know each other.',
    disconnected_expert:
      'Who keeps you on familiar ground, and who brings you something else. Many diamonds and few haloes mean that, in the network you described, expertise stays among its own.',
    biased:
      'Who is like you or sees things as you do, and who contradicts you. Where diamonds are joined by heavy lines, opinions in the network you described may come back as an echo.',
    formalist:
      'Which ties come with your role (a diamond) and which you chose (a halo). Where diamonds are joined by heavy lines, the chart runs through the network you described.',
    overloaded:
      'Who asks a lot of you (a diamond), and who gives you energy (a halo). A broken line joins two people who both ask a lot and might turn to each other instead.',
    superficial:
      'Who is distant or exchanges little with you (a diamond), and where the real core is: close, and both ways (a halo). A wide outside around a real core is a strength.',
    chameleon:
      'With whom you adjust yourself (a diamond), and who is close without it (a halo). Adjusting is often skill, and sometimes expected of you.',
    benefits:
      'What each person gives you. A halo is the only source of something in the inner circle; a diamond gives nothing you named so far.',
    energy:
      'Who leaves you charged (a halo) and who leaves you drained (a diamond), as you rated it. A tie that costs energy now may also be one that matters.',
    freshness:
      'Which ties are warm (a halo), and which wait for a sign of life or have rested for a long time (a diamond). A resting tie is seldom lost.',
    brokers:
      'Who came to you through somebody or opened doors (a halo), and whom you met by your own first move (a diamond). A heavy line joins a person and whoever introduced them.',
    redundancy:
      'Whom you would also reach through others (a diamond), and who alone opens a world to you (a halo). Reached twice is not the same as superfluous.',
    crisis:
      'Whom you could call when it counts. A halo: supports you, and is close or trusted; a diamond: supports you, but calling may be hard. A heavy line joins two of them who know each other.',
    need: 'Which ties go beyond chatter, and what keeps them: the job, a choice, or both. A halo: something personal passes between you; a diamond: distant, and nothing personal so far.',
    plan: planLens.reading,
  },
  /** Where the lines a reading draws are from: the sentence stands beside a badge. */
  basis: {
    rated: 'A limit set on each rating decides whom this map marks.',
    crisis:
      'Closeness or trust of 4 or 5, and support named; three such people or more is a good number.',
    need: 'Personal means support, purpose or balance, either way; distant means closeness of 1 or 2.',
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
    formalist: {
      raises: 'Comes with your role',
      eases: 'Chosen, and gives you something',
      neutral: 'Neither, or outside the inner circle',
      unknown: 'Not answered',
    },
    overloaded: {
      raises: 'Asks a lot of you',
      eases: 'Gives you energy',
      neutral: 'Neither, or outside the inner circle',
      unknown: 'Not answered',
    },
    superficial: {
      raises: 'Distant, or exchanges little',
      eases: 'Real core: close, both ways',
      neutral: 'Neither, or outside the inner circle',
      unknown: 'Not answered',
    },
    chameleon: {
      raises: 'You adjust yourself a lot',
      eases: 'Close, without adjusting yourself',
      neutral: 'Neither, or outside the inner circle',
      unknown: 'Not answered',
    },
    benefits: {
      raises: 'Gives nothing you named',
      eases: 'The only source of something',
      neutral: 'Gives something others give too',
      unknown: 'Not answered',
    },
    energy: {
      raises: 'Leaves you drained',
      eases: 'Leaves you charged',
      neutral: 'Neither',
      unknown: 'Not answered',
    },
    freshness: {
      raises: 'Overdue or resting',
      eases: 'Warm',
      neutral: 'Due about now',
      unknown: 'Not known, or outside the inner circle',
    },
    brokers: {
      raises: 'You made the first move',
      eases: 'Came through somebody, or opened doors',
      neutral: 'Circumstance',
      unknown: 'Not answered',
    },
    redundancy: {
      raises: 'Reached through others too',
      eases: 'Alone opens a world',
      neutral: 'Neither',
      unknown: 'Who knows whom not answered, or outside the inner circle',
    },
    crisis: {
      raises: 'Supports you, but calling may be hard',
      eases: 'You could call: close or trusted',
      neutral: 'Support not named, or in between',
      unknown: 'Not answered',
    },
    need: {
      raises: 'Distant, and nothing personal so far',
      eases: 'Goes beyond chatter',
      neutral: 'In between',
      unknown: 'Not answered',
    },
    plan: planLens.marks,
  },
  strongTie: {
    disconnected_expert: 'One introduced the other to you',
    biased: 'Both are like you, and know each other',
    formalist: 'Both come with your role',
    overloaded: 'Both ask a lot, and know each other',
    superficial: 'Both are part of the real core',
    chameleon: 'You adjust yourself with both',
    brokers: 'One introduced the other to you',
    redundancy: 'Both are reached through others too',
    crisis: 'You could call both, and they know each other',
    need: 'Both go beyond chatter, and know each other',
  },
  pair: 'Might turn to each other',
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
    'comes-with-role': 'The tie comes with your role',
    'in-line': 'Above or below you in the line',
    'same-organisation': 'Works for the same organisation',
    'booked-only': 'You meet only when a meeting is booked',
    'chosen-gives': 'A tie you chose that gives you something',
    'asks-a-lot': 'Asks a lot of you',
    'wants-more': 'Would like more of you than you can give',
    'drains-me': 'Time together has cost you energy',
    'net-giving': 'You give more here than you receive',
    'energises-me': 'Time together gives you energy',
    'real-core': 'Close, and you give and receive',
    distant: 'Rather distant or distant',
    'thin-exchange': 'One thing or nothing passes between you',
    'one-way': 'Giving and receiving do not go both ways',
    overdue: 'Longer without contact than a tie this close is used to',
    'myself-and-close': 'Close, without adjusting yourself',
    masked: 'You adjust yourself a lot here',
    'costs-me': 'And it leaves you drained',
    'low-trust': 'You rated trust low',
    'gives-information': 'Gives you information',
    'gives-influence': 'Gives you influence',
    'gives-development': 'Helps you grow',
    'gives-support': 'Supports you',
    'gives-purpose': 'Reminds you why',
    'gives-balance': 'Keeps you in balance',
    'only-source': 'The only source of at least one of these',
    fresh: 'In touch recently, for a tie this close',
    due: 'About time for a sign of life',
    dormant: 'Resting for three years or more',
    'introduced-to-me': 'Somebody introduced you',
    'opened-doors': 'Introduced others to you',
    'by-circumstance': 'Circumstance brought you together',
    'reached-by-others': 'You would reach the same people through others',
    bridge: 'Without this person a whole group would be out of reach',
    trusted: 'You rated trust high',
    near: 'Close to you',
    'beyond-chatter': 'Support, purpose or balance passes between you',
    chosen: 'A tie you chose',
    'role-and-chosen': 'The tie comes with your role, and you chose it too',
    ...planLens.reasons,
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
  /** Choosing people, and putting the others aside. */
  selection: {
    label: 'Choose people',
    find: 'Find people by name, circle, organisation or tag',
    findShort: 'Find people',
    found: (count: number): string =>
      count === 0 ? 'Nobody by that.' : `${people(count)} found. Enter selects.`,
    acts: {
      clear: 'Let go of the selection',
      'try-gone': 'Try how it would be without them',
      'choose-all': 'Select everybody shown',
      invert: 'Select the others instead',
      'hide-rest': 'Hide the others',
      'ghost-rest': 'Make the others faint',
      'bring-back': 'Bring everybody back',
      focus: 'Show whom they know',
      find: 'Find people',
    },
    hidden: (count: number): string => `${number(count)} hidden`,
    ghosts: (count: number): string => `${number(count)} faint`,
    bringBack: (who: string): string => `Bring back: ${who}`,
    picture: 'Save as a picture…',
    choose: (name: string): string => `Select ${name}`,
    chooseShown: 'Select everybody shown',
  },
  table: {
    label: 'The people on the map',
    name: 'Name',
    ties: 'Ties',
    mark: 'Mark',
    why: 'Why',
    other: 'outside the inner circle',
    showMore: (count: number): string => `Show ${people(count)} more`,
  },
  canvas: {
    label: (count: number): string => `Map of my network, ${people(count)}`,
    help: 'Arrow keys go from person to person, along ties where there are some. Enter opens the card, Delete tries how it would be without them, Escape clears, plus, minus and 0 zoom. Slash finds people by a word; with Shift held, a drag draws around them. H hides everybody else, Shift and H makes them faint, F shows who the selected person knows, U brings all back. Alt and an arrow put the selected person somewhere else. W has the hand try instead: then Alt with up or down tries the selected person one ring nearer or further out. L changes between rings and the free picture, G outlines groups. P, V and M put whoever is selected into the plan: give less, give more, keep; the same key takes one person out again. [ and ] lead to other days, C compares two.',
    speak: (name: string, ring: string, count: number): string =>
      `${name}: ${ring}, ${ties(count)}`,
    speakMark: (spoken: string, mark: string): string => `${spoken}. ${mark}`,
    speakGroup: (count: number, sector: string): string =>
      `${people(count)} more in ${sector}, folded. Enter shows them.`,
    group: (count: number): string => `${number(count)} more`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    lasso: 'Draw around people',
    folded: (shown: number, total: number): string =>
      `${number(shown)} of ${people(total)} ${plural(shown, { one: 'is', other: 'are' })} drawn one by one, the closest first. The others wait in their sector.`,
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
