/**
 * The figures that stand for themselves: the six kinds of help, the lines a circle crosses, how
 * open it is, its energy and load, and last and least its size.
 */
import { formatsFor } from '../format.ts';

const { list, number, percent, plural } = formatsFor('en');

const people = (count: number): string =>
  plural(count, { one: `${number(count)} person`, other: `${number(count)} people` });

export const figures = {
  benefits: {
    lead: 'Who gives what, among the six kinds of help the source article names.',
    covered: (count: number): string => `${number(count)} of 6 kinds of help reach you.`,
    hints: {
      information: 'new information or expertise',
      influence: 'people who open doors',
      development: 'people who make you better',
      support: 'people to lean on',
      purpose: 'people who reflect the meaning of the work',
      balance: 'people who hold you to a life beside it',
    },
    states: {
      hole: 'nobody yet',
      fragile: 'one person only',
      ok: 'covered',
      surplus: 'more than enough',
      unknown: 'not enough answers yet',
    },
    providers: people,
    meaning:
      'That all six should be there is the source article’s point; nobody, one person, and more than half of the circle as marks are our proposal.',
    notAsked: 'What each person gives has not been answered for enough people yet.',
  },

  boundaries: {
    lead: 'The most effective circles cross lines of hierarchy, organisation, function and place, says the source article; a second article adds the generations.',
    names: {
      level: 'Hierarchy',
      org: 'Organisation',
      function: 'Function',
      proximity: 'Place',
      generation: 'Generation',
    },
    same: { org: 'Same organisation as you', function: 'Same function as you' },
    different: { org: 'Another organisation', function: 'Another function' },
    missing: (labels: readonly string[]): string => `Nobody: ${list(labels).toLowerCase()}.`,
    notAsked: 'Not answered for anybody yet.',
    ownMissing: {
      org: 'Your own organisation is not noted yet.',
      function: 'Your own function is not noted yet.',
    },
    meaning:
      'That the lines should be crossed is the source article’s point. No share is right or wrong; an empty side is the thing to look at.',
  },

  openness: {
    lead: 'How many worlds the circle opens, and how far its members lead to the same people.',
    components: (count: number, of: number): string =>
      count === 1
        ? `Without you, all ${number(of)} form one connected group.`
        : `Without you, they fall into ${number(count)} groups that do not know each other.`,
    isolates: (count: number): string =>
      plural(count, {
        one: 'One of these groups is a single person.',
        other: `${number(count)} of these groups are single people.`,
      }),
    effectiveSize: (size: number, of: number): string =>
      `They count for about ${number(size, 1)} of ${number(of)} separate contacts, once overlap is taken off.`,
    density: (share: number): string =>
      `${percent(share)} of the ties that could exist among them do exist.`,
    oneWorld:
      'One world: what is known in it can travel to everybody in it, and it may be that little comes in from outside.',
    half: 'More than half of the contacts lead to people you reach anyway.',
    meaning:
      'Open circles help with new ideas, closed ones with getting things done. Research knows trade-offs here, no cut-offs.',
    notAsked:
      'Who knows whom has not been asked yet, so nothing can be said. Not asked is not “nobody knows anybody”.',
    ask: 'Say who knows whom',
    labels: { components: 'Separate groups', effectiveSize: 'Effective size', density: 'Density' },
  },

  pulse: {
    lead: 'What the circle gives and costs from week to week.',
    challengers: {
      label: 'Push back openly',
      none: 'Nobody contradicts openly. The source article counts dissent among what a healthy circle needs.',
      one: 'One person contradicts openly: much depends on that one voice.',
      some: 'More than one person contradicts openly.',
    },
    energizers: {
      label: 'Leave more energy',
      text: 'People after whom there is more energy than before.',
    },
    drain: {
      label: 'Leave less energy',
      text: 'Some of this is normal: in one large study about 15% of ties were difficult.',
    },
    demand: { label: 'Ask a lot', text: 'People who ask 3 or 4 on a scale from 0 to 4.' },
  },

  size: {
    lead: 'Size comes last on purpose: it matters least.',
    count: people,
    range: '12–18, the range of the source article',
    below: 'Room to grow, if growing serves you.',
    within: 'Inside the range the source article gives for the most effective inner circles.',
    above: 'Larger than the range. Each tie takes time, and time is the limit.',
    meaning: 'The range describes effective circles; it is no target for everybody.',
    periphery: (count: number): string =>
      plural(count, {
        one: 'One more person stands outside the inner circle and is not counted here.',
        other: `${number(count)} more people stand outside the inner circle and are not counted here.`,
      }),
  },
};
