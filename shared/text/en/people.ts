/** Ken's table, the contact card, and what I say about myself. */
import { formatsFor } from '../format.ts';

const { number, percent, plural } = formatsFor('en');
const persons = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

/** What the lowest and the highest step of a scale mean. */
type Ends = readonly [low: string, high: string];
type RatedField =
  | 'skillOverlap'
  | 'viewSim'
  | 'demand'
  | 'closeness'
  | 'trust'
  | 'energy'
  | 'challenge'
  | 'adaptation';

export const people = {
  find: 'Find a person',
  count: (shown: number, total: number): string =>
    shown === total ? persons(total) : `${number(shown)} of ${persons(total)}`,
  noneFound: 'Nobody matches. The filter looks at names, organisations, functions and tags.',
  clearFilter: 'Show everybody',

  me: {
    title: 'Me',
    more: 'More about me, where I work, and twelve statements',
    answered: (count: number, of: number): string => `${number(count)} of ${number(of)} answered`,
    name: 'My name',
    org: 'My organisation',
    function: 'My function',
    place: 'My place of work',
    compareHint: 'Plexus compares these with the people below.',
    totalKnown: 'Professional contacts I keep anywhere, roughly',
    hours: 'Share of a normal week that goes to other people’s requests (%)',
    statements: 'How often is this so?',
    statementsHint:
      'There are no right answers. Leave out what you would rather not say; it is never guessed.',
    never: 'never',
    always: 'always',
    pool: {
      title: 'Of ten people you could know at work, how many…',
      hint: 'Think of those around you, whether you know them or not: colleagues, neighbours in the building, your field. A guess is enough, and none is fine too. It helps to tell what in your network was chosen from what was merely there to choose from.',
      ofTen: (count: number): string => (count === 0 ? 'None' : `${number(count)} of ten`),
      likenesses: {
        org: 'belong to my organisation?',
        function: 'share my function or field?',
        level: 'stand at my level?',
        site: 'work where I work?',
        generation: 'are about my age?',
      },
      size: 'And how many such people are there, roughly?',
    },
    selfReport: {
      F1: 'If I need something, I turn to whoever the organisation chart points to.',
      F2: 'Beyond my own line of reporting I know few people.',
      O1: 'Things stand still until they have passed across my desk.',
      O2: 'What others ask of me eats up the day.',
      D1: 'My closest colleagues and I excel at the same things.',
      D2: 'It is a while since anybody pressed me to learn something new.',
      B1: 'When a decision is big, I ask people who tend to agree with me.',
      B2: 'I seldom look for the person who is likely to object.',
      S1: 'I am acquainted with many and close to few.',
      S2: 'I judge a meeting or congress by how many people I got to know.',
      C1: 'The convictions I voice change with the company I am in.',
      C2: 'In none of my circles do I feel fully at home.',
    },
  },

  table: {
    title: 'Key contacts',
    intro:
      'Whom do you turn to at work for advice, for news, or when you need somebody behind you? Initials are enough; patients do not belong here.',
    label: 'Key contacts and who introduced whom',
    contact: 'Key contact',
    met: 'Who introduced us',
    metHint:
      'Think back to how you came to know each other. You may be the one who made the first move.',
    introducedTo: 'Whom I introduced them to',
    introducedToHint:
      'Somebody you have connected this person with, in your network or outside it.',
    card: 'Card',
    openCard: (name: string): string => `Open the card of ${name}`,
    notCore: 'Outside the inner circle, so not counted',
    add: 'Add a person',
    addPlaceholder: 'Type a name, then Enter',
    alreadyHere: 'Somebody of this name is in the table. Enter adds another.',
    keysHint:
      'Arrows move, Enter edits, Esc cancels, Delete removes. Esc then Tab leaves the table.',
    answer: (name: string, column: string): string => `${name}: ${column}`,
    emptyTitle: 'Begin with one name',
    empty:
      'List the people you rely on. Twelve to eighteen make a good picture; five are enough for a first look.',
  },

  list: {
    views: 'Ways to see the people',
    introductions: 'Introductions',
    answers: 'All I said',
    label: 'People and what I said about them',
    columns: 'Columns',
    columnsChosen: (count: number): string =>
      `${number(count)} ${plural(count, { one: 'column', other: 'columns' })}`,
    keysHint: 'Arrows move, Enter opens the card. A head sorts by its column.',
  },

  field: {
    placeholder: 'Type a name',
    plainName: (name: string): string => `“${name}”, as a name only`,
    remove: (name: string): string => `Take ${name} away`,
    me: 'I made the first move',
    meShort: 'Me',
    circumstance: 'Circumstance',
    unknown: 'Can’t recall',
    somebody: 'Somebody',
    nobody: 'Nobody',
    offers: 'Suggestions',
    /** Other words one may type for the answers that are no person. */
    aliases: {
      self: ['me', 'myself', 'self', 'my own', 'I did'],
      circumstance: ['chance', 'circumstances', 'work', 'the job', 'committee', 'training'],
      unknown: ['can’t remember', 'don’t know', 'don’t recall', 'forgot', 'forgotten', 'unknown'],
      nobody: ['no one', 'none', 'not anybody'],
    } as { readonly [K in 'self' | 'circumstance' | 'unknown' | 'nobody']: readonly string[] },
  },

  broker: {
    title: 'Who made the introductions',
    none: 'Say how you met a few of these people, and the share you brought about yourself appears here.',
    insufficient: (known: number, of: number): string =>
      `For ${number(known)} of ${persons(of)} it is clear so far who made the introduction. The share can be read from five people on, when it is clear for six in ten.`,
    count: (self: number, of: number, rate: number): string =>
      `You made ${number(self, 1)} of ${number(of, 1)} ${plural(of, { one: 'introduction', other: 'introductions' })} yourself: ${percent(rate)}`,
    rate: 'Introductions I made myself',
    rateValue: (rate: number, lower: number, upper: number): string =>
      lower === upper
        ? percent(rate)
        : `${percent(rate)} (between ${percent(lower)} and ${percent(upper)})`,
    line: (threshold: number): string => `The line is at ${percent(threshold)}.`,
    verdicts: {
      inbred: 'In the network you described, people are mostly self-introduced.',
      'possibly inbred':
        'In the network you described, people may be mostly self-introduced; the unanswered ones could change that.',
      'not inbred': 'In the network you described, others open doors too.',
      'not inbred (uncertain)':
        'In the network you described, others seem to open doors too; the unanswered ones could change that.',
    },
    discordance: {
      'self-made-but-diverse':
        'The people themselves are varied and loosely tied, so this reads as self-made but diverse.',
      'introduced-but-closed':
        'Others made the introductions, yet the people are alike and know each other well: introduced, yet closed.',
    },
    withinOne: 'One answer more or less would carry it across the line, so read it loosely.',
    explainTitle: 'The 65% line',
    explain:
      'The source article calls a network likely “inbred”, that is mostly self-introduced, when one has been one’s own broker more than 65% of the time. We tend to pick people like ourselves. The rule is contested: many good ties arise from shared circles with no introduction at all, so circumstance is left out of the share and only widens its range.',
    made: (count: number): string =>
      count === 0
        ? 'You have not noted anyone you connected with somebody else yet.'
        : `You have connected ${persons(count)} with somebody else.`,
    superconnector: (names: string): string => `Several introductions came through ${names}.`,
    others: (count: number): string =>
      plural(count, { one: 'one other', other: `${number(count)} others` }),
  },

  card: {
    back: 'All people',
    previous: 'Previous person',
    next: 'Next person',
    remove: 'Remove this person',
    notFound: 'This person is not in your network any more',
    notFoundBody: 'They may have been removed; undo brings them back.',
    answered: (count: number, of: number): string => `${number(count)} of ${number(of)} answered`,
    onMap: 'Show on the map',
    groups: {
      who: 'Who they are',
      compared: 'Compared with me',
      met: 'How we met',
      flows: 'What flows between us',
      feels: 'How it feels',
      meet: 'How we meet',
      private: 'For my eyes only',
    },
    yes: 'Yes',
    no: 'No',
    questions: {
      name: 'Name or initials',
      core: 'In my inner circle',
      circle: 'Circle they belong to',
      org: 'Organisation',
      function: 'Function or field',
      kin: 'We are family',
      responsibleFor: 'Am I responsible for this person, as for a trainee?',
      levelRel: 'In the hierarchy, compared with me',
      proximity: 'Where they work, seen from me',
      generation: 'Age, compared with mine',
      skillOverlap: 'How much do our skills overlap?',
      viewSim: 'How alike do we see things?',
      met: 'Who introduced us?',
      introducedTo: 'Whom have I introduced them to?',
      yearsKnown: 'Years we have known each other',
      origin: 'Is this tie part of the job, or one I chose?',
      received: 'What do I get here that I would miss?',
      given: 'And what do they get from me?',
      demand: 'How much do they ask of me?',
      wantsMore: 'Would they like more of me than I can give?',
      delegable: 'Could somebody else do for them what I do?',
      closeness: 'How close are we?',
      trust: 'How far do I trust them?',
      energy: 'After time with them I feel…',
      challenge: 'How openly do they contradict me?',
      adaptation: 'How much do I adjust who I am with them?',
      adaptationExpected: '…and is that my choice, or expected of me?',
      freqPerYear: 'How many times a year are we in touch?',
      lastContact: 'When were we last in touch?',
      monthsSinceContact: 'Or roughly how many months ago?',
      scheduledOnly: 'Do we meet only when a meeting is booked?',
      weight: 'Weight of our tie in the figures',
      notes: 'Notes',
      tags: 'Tags',
      email: 'E-mail',
    },
    hints: {
      core: 'All figures are over the inner circle.',
      circle: 'Your own word for it: unit, training years, research, society, family.',
      email: 'Only so that you have it at hand; Plexus never writes to anybody.',
      notes: 'Write it as if they might read it.',
      lastContact: 'A day wins over the months beside it.',
      weight: '1 unless you say otherwise.',
      tags: 'Type a tag, then Enter.',
    },
    ends: {
      skillOverlap: ['no skills in common', 'the same skills'],
      viewSim: ['quite differently', 'just alike'],
      demand: ['nothing', 'a great deal'],
      closeness: ['distant', 'very close'],
      trust: ['not much', 'entirely'],
      energy: ['drained', 'charged'],
      challenge: ['never', 'always'],
      adaptation: ['I am myself', 'a great deal'],
    } as { readonly [F in RatedField]: Ends },
    /** Whether one adjusts by choice. */
    adjusting: { chosen: 'My choice', expected: 'Expected of me', both: 'Some of each' },
    benefits: {
      information: 'Knows things I don’t',
      influence: 'Opens doors',
      development: 'Makes me better at what I do',
      support: 'Stands by me',
      purpose: 'Reminds me what it is for',
      balance: 'Keeps me whole',
    },
    nothingFlows: 'Nothing in particular',
    addTag: 'New tag',
    notANumber: 'A number, please, 0 or more.',
    notAnEmpty: 'A name is needed; nothing was changed.',
  },

  ties: {
    title: 'Whom they know',
    intro: (name: string): string => `Who among your people does ${name} know well enough to call?`,
    notAsked: 'You have not said yet who knows whom.',
    notAskedBody:
      'That is not the same as “nobody knows anybody”. Begin here, and the structure of the network can be read.',
    ask: 'Begin to say who knows whom',
    nobody: 'Nobody among my people, as far as I know',
    takeBack: 'Say that this was never asked',
    knows: (count: number): string => `Knows ${persons(count)}`,
    add: 'Add somebody they know',
    weight: (weight: number): string => `weight ${number(weight, 2)}`,
  },

  entries: {
    title: 'In the journal',
    none: 'No entry speaks of this person yet.',
    write: 'Write an entry',
    all: (count: number): string => `All ${number(count)} entries`,
  },
};
