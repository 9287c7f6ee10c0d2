/**
 * The diagnosis in words, for the screen and the paper. How certain a sentence may sound is decided
 * by status and band alone (`certainty`); every finding speaks of “the network you described”.
 */
import { formatsFor } from '../format.ts';
import { archetypes, mask } from './diagnosis-archetypes.ts';
import { broker } from './diagnosis-broker.ts';
import { evidence } from './diagnosis-evidence.ts';
import { figures } from './diagnosis-figures.ts';
import { indicators } from './diagnosis-indicators.ts';
import { questions } from './diagnosis-questions.ts';
import { against, bridges, pool, signs, ties } from './diagnosis-signs.ts';

const { list, number, plural } = formatsFor('en');

export const diagnosis = {
  metaphor:
    'The word is a metaphor taken from the source article. This is no medical or psychological test: it describes a network, never a person.',
  /** Between remarks that stand in one line. */
  separator: ' · ',
  sections: {
    patterns: 'The six patterns',
    benefits: 'Six kinds of help',
    boundaries: 'Lines crossed',
    openness: 'Openness',
    pulse: 'Energy and load',
    size: 'Size',
  },

  // How certain
  certainty: {
    insufficient: {
      short: 'Not enough answers yet',
      of: (name: string): string => `not enough answers yet about ${name}`,
    },
    noSign: { short: 'No sign', of: (name: string): string => `no sign of ${name}` },
    noSignSoFar: {
      short: 'No sign so far',
      of: (name: string): string => `no sign so far of ${name}`,
    },
    possible: { short: 'Possible', of: (name: string): string => `a possible pattern of ${name}` },
    tendency: { short: 'A tendency', of: (name: string): string => `a tendency towards ${name}` },
    likely: {
      short: 'A likely pattern',
      of: (name: string): string => `a likely pattern of ${name}`,
    },
    marked: {
      short: 'A marked pattern',
      of: (name: string): string => `a marked pattern of ${name}`,
    },
  },
  status: {
    provisional: 'Provisional: few people, or few answers',
  },
  bands: {
    none: 'No sign',
    watch: 'Tendency',
    likely: 'Likely pattern',
    marked: 'Marked pattern',
  },
  verdicts: {
    single: (phrase: string): string => `In the network you described there is ${phrase}.`,
    mixed: (phrases: readonly string[]): string =>
      `In the network you described several patterns stand close together: ${list(phrases)}. Read them as one picture.`,
    provisional: (phrase: string): string =>
      `In the network you described there is ${phrase}. A few more people or answers would make it firmer, or make it go away.`,
    none: 'None of the six patterns stands out in the network you described.',
    tendency: (phrase: string): string =>
      `None of the six patterns stands out in the network you described. The nearest is ${phrase}.`,
    abstain:
      'Too little has been answered to say anything about the six patterns. That is no finding: it is a page still to be written.',
    soFar:
      'So far none of the six patterns stands out in the network you described. That is provisional: ten people and a few more answers would make it firm.',
    also: (phrases: readonly string[]): string => `Beside it there is ${list(phrases)}.`,
  },

  // The card of a pattern
  alsoBuys: 'What it also brings:',
  couldAlsoMean: 'Could also mean',
  evidenceTitle: 'Evidence',
  columns: {
    indicator: 'What was counted',
    value: 'In your network',
    anchors: 'How it is read',
    contribution: 'Adds',
  },
  mainCriterion: 'Main criterion',
  meter: (severity: string, band: string): string => `${severity}: ${band}`,
  severity: (severity: number): string => `${number(severity)} of 100`,
  askNext: 'What to ask next',
  askFor: (count: number): string =>
    plural(count, {
      one: `open for ${number(count)} person`,
      other: `open for ${number(count)} people`,
    }),
  askYourself: 'about yourself',
  moreQuestions: (count: number): string =>
    plural(count, { one: '1 more question', other: `${number(count)} more questions` }),
  tooFew: (people: number): string =>
    `With ${plural(people, { one: '1 person', other: `${number(people)} people` })} in the inner circle the patterns stay silent: they need eight.`,

  // The people behind a number
  people: {
    open: (label: string, value: string): string => `${label}: ${value}. Show who`,
    onMap: 'Show on the map',
    more: (count: number): string => `and ${number(count)} more`,
  },

  sources: {
    bands:
      'The bands at 25, 50 and 70 and the weights are our proposal; they are not validated cut-offs.',
  },

  against,
  archetypes,
  bridges,
  broker,
  evidence,
  ...figures,
  indicators,
  mask,
  pool,
  questions,
  signs,
  ties,

  // Too little to read
  empty: {
    title: 'Nothing to read yet',
    text: 'Note the people you turn to for advice, information or support. With five names the first figure appears, with eight the six patterns.',
    action: 'Note the first people',
  },
  thin: {
    title: (people: number): string =>
      plural(people, { one: 'One name is a start', other: `${number(people)} names are a start` }),
    text: 'With five the rate of introductions appears, with eight the six patterns. What can be said already stands below.',
    action: 'Note more people',
  },

  // First things first
  care: {
    title: 'Before the figures',
    noSupport: 'In the network you described nobody gives personal support.',
    drained: (count: number, of: number): string =>
      `In the network you described time with ${number(count)} of ${number(of)} people costs energy.`,
    text: 'That can be a heavy place to work from, and no pattern below is more urgent. It may help to talk to somebody: a person you trust, a physician health programme, occupational health or an ombuds office. In Canada and the United States the line 988 answers calls and texts at any hour.',
    show: 'Show the six patterns all the same',
  },
};
