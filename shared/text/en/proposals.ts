/**
 * What the planner says: columns, reasons, facts, ways and experiments. It offers and never orders;
 * nobody is too much, a tie merely takes more than there is; what is counted is told with a number.
 */
import { formatsFor } from '../format.ts';
import { tries } from './proposals-tries.ts';

const { number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} other ${plural(count, { one: 'person', other: 'people' })}`;
const months = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'month', other: 'months' })}`;

export const proposals = {
  columns: {
    prune: {
      name: 'Give less',
      explain:
        'Ties that take more time or energy than there is at present, in the network you described. Giving less means a gentler rhythm, never getting rid of anybody. The article calls it pruning.',
    },
    invest: {
      name: 'Give more',
      explain:
        'What is missing in the network you described, and people near it: to ask, to wake an old tie, to be introduced, to do something together.',
    },
    maintain: {
      name: 'Keep',
      explain:
        'Ties that are good as they are and stay so with a little care: a line, a call, a thank-you.',
    },
  },

  reasons: {
    superfluous: 'Others give the same; the tie could do with less',
    overdemanding: 'Asks for more than there is at present',
    draining: 'Draining for me now',
    hole: 'Nobody gives this yet',
    fragile: 'This hangs on one person',
    'missing-category': 'A side of your world where nobody stands',
    untapped: 'Close, and not asked yet',
    dormant: 'Not seen for long, and often worth a call',
    pattern: 'What a pattern in the network asks for',
    protected: 'Brings what nobody else brings',
    overdue: 'It has been a while',
    connector: 'Has brought you together with others',
    energising: 'Time together gives energy',
  },

  /** One fact a proposal rests on; `what` is a benefit, a category or a pattern in words. */
  grounds: {
    'others-give-it-too': (count: number): string =>
      `Whatever they give you, at least ${people(count)} ${plural(count, { one: 'gives', other: 'give' })} as well.`,
    'same-circle': 'They lead to people you reach through others, too.',
    'rarely-in-touch': (count: number | null): string =>
      count === null
        ? 'You are rarely in touch.'
        : `You are rarely in touch; the last time was about ${months(count)} ago.`,
    'gives-little': 'None of the six kinds of help comes from them at present.',
    'asks-a-lot': 'They ask a lot of you.',
    'wants-more': 'They would like more time than you can give.',
    'one-sided': 'Far more goes to them than comes back.',
    'draining-twice':
      'Time together cost you energy when you looked earlier, and does so again now.',
    'draining-and-little-trust': 'There is little trust between you at present.',
    'above-me':
      'They stand above you, so keeping your distance is not among the ways. Somebody on your side is worth more.',
    'nobody-gives': (what: string): string => `Nobody in the inner circle gives you this: ${what}.`,
    'one-gives': (what: string): string => `One person alone gives you this: ${what}.`,
    'nobody-there': (what: string): string => `In the inner circle there is nobody ${what}.`,
    'close-but-not-asked': 'People say yes to such requests more often than one expects.',
    'long-not-seen': (count: number | null): string =>
      count === null
        ? 'You have not been in touch for long. Old ties often bring news.'
        : `Your last contact was about ${months(count)} ago. Old ties often bring news.`,
    'once-close': 'You were close: the trust is mostly still there.',
    energising: 'Time together gives you energy.',
    'but-energising': 'Yet time together gives you energy: that speaks for leaving it as it is.',
    due: (count: number | null): string =>
      count === null || count === 0
        ? 'It is about time for a sign of life.'
        : `Your last contact was about ${months(count)} ago.`,
    bridge: 'They are your only way into their world.',
    'introduced-many': (count: number): string =>
      `They introduced you to ${number(count)} of the people in your inner circle.`,
    'pattern-present': (what: string): string =>
      `It would help against what stands out in the network you described: ${what}.`,
  },

  /** After `nobody`. */
  missing: {
    above: 'above you',
    peer: 'on your level',
    below: 'below you',
    'outside-line': 'outside the line you work in',
    'other-organisation': 'from another organisation',
    'beyond-site': 'in another city or country',
    younger: 'clearly younger than you',
    'same-age': 'of about your age',
    older: 'clearly older than you',
  },

  /** What each is called, how one goes about it, and a first step as one would write it down. */
  ways: {
    'let-stand-further-out': {
      name: 'Let it stand further out',
      how: 'Leave the tie as it is and stop counting on it. You need not say anything.',
      first: 'Choose one thing I no longer count on them for',
    },
    'less-often': {
      name: 'Meet less often',
      how: 'Leave one usual occasion out and see whether anybody misses it.',
      first: 'Leave the next usual occasion out',
    },
    'let-rest': {
      name: 'Let it rest',
      how: 'Do nothing for a while. Ties that rest can be woken again years later.',
      first: 'Put nothing with them into the calendar this month',
    },
    'hand-over': {
      name: 'Hand it on',
      how: 'Bring the person together with somebody who knows it better, and introduce the two yourself.',
      first: 'Choose one request, and somebody who could take it',
    },
    'write-down-once': {
      name: 'Write it down once',
      how: 'Put the answer on one page and send it along whenever the question comes.',
      first: 'Write the answer I give most often on one page',
    },
    'set-hours': {
      name: 'Keep hours for it',
      how: 'Choose one time a week for requests, and say when it is.',
      first: 'Choose the hour of the week, and say when it is',
    },
    'say-no-but': {
      name: 'Say no to this, yes to something smaller',
      how: 'Name what you cannot do, and one small thing you can.',
      first: 'Write down one no, and beside it a smaller yes',
    },
    'strengthen-myself': {
      name: 'First do something for yourself',
      how: 'Sleep, time off, somebody to talk to: much drains less when you are rested.',
      first: 'Keep one evening of this week for myself',
    },
    'meet-less-in-role': {
      name: 'Cross paths less at work',
      how: 'Change a shift, a committee, a seat, so that you meet less without anybody losing face.',
      first: 'List where our paths cross, and choose one that need not',
    },
    'less-time': {
      name: 'Keep it shorter',
      how: 'Meet with an end agreed beforehand, or write instead of meeting.',
      first: 'Agree on an end before the next meeting',
    },
    'talk-it-over': {
      name: 'Talk it over',
      how: 'Say what happened, what it does to you, and what you would wish for. A draft helps.',
      first: 'Write a draft of what I would say',
    },
    'see-it-otherwise': {
      name: 'Look at it another way',
      how: 'Ask yourself what it may be like from where they stand, and which part of it is about you at all.',
      first: 'Write down how the last time may have looked from their side',
    },
    'take-distance': {
      name: 'Take some distance',
      how: 'The last resort. Wait two weeks first; if it is still right then, do it quietly and leave the door open.',
      first: 'Wait two weeks, then look at it again',
    },
    'find-an-ally': {
      name: 'Find an ally',
      how: 'Talk to somebody you trust who knows you both, best on the level of the other.',
      first: 'Think of somebody I trust who knows us both',
    },
    'keep-record': {
      name: 'Write down what happens',
      how: 'Note the day, what was said and who was there, in a place that is yours.',
      first: 'Note the last time: the day, the words, who was there',
    },
    'ask-for-counsel': {
      name: 'Ask for advice',
      how: 'An ombudsperson, the union, occupational health or human resources can listen in confidence.',
      first: 'Look up whom I could speak to in confidence',
    },
    'ask-for-one-thing': {
      name: 'Ask for one thing',
      how: 'One small, clear request that is easy to turn down.',
      first: 'Decide on the one thing, and put it in two lines',
    },
    'wake-up': {
      name: 'Write after all this time',
      how: 'A line about something that made you think of them. It is welcome more often than one expects.',
      first: 'Write a line about what made me think of them',
    },
    'be-introduced': {
      name: 'Ask for an introduction',
      how: 'Say whom you would like to meet and why, and that a no is quite all right.',
      first: 'Ask one person whether somebody comes to mind',
    },
    'share-activity': {
      name: 'Do something together',
      how: 'Look for something that matters, where each needs the others: ties grow on the way.',
      first: 'Write down one thing that would go better together',
    },
    'be-found': {
      name: 'Be easy to find',
      how: 'Share what you are curious about: a talk, a page, an evening with people from several circles.',
      first: 'Choose one thing to share, and where',
    },
    'try-for-weeks': {
      name: 'Try it for a few weeks',
      how: 'Four to six weeks with a line at which you stop. After that it may be dropped without a word.',
      first: 'Choose the day on which it begins',
    },
    'stay-in-touch': {
      name: 'Give a sign of life',
      how: 'A line, a call or a coffee, without a reason.',
      first: 'Send a line, without a reason',
    },
    thank: {
      name: 'Say thank you',
      how: 'Tell them what came of something they did for you.',
      first: 'Write two lines about what came of it',
    },
    'give-first': {
      name: 'Give something first',
      how: 'News, a hint, an introduction: something they can use, with nothing asked in return.',
      first: 'Think of one thing they could use, and send it',
    },
  },

  purposes: {
    learn: 'I could learn something',
    'common-interest': 'We care about the same thing',
    give: 'I could give something',
    'higher-purpose': 'It serves something larger than the two of us',
  },
  outcomes: {
    'as-hoped': 'As hoped',
    'in-part': 'In part',
    'no-change': 'No change',
    stopped: 'Stopped',
  },

  /** Why somebody could introduce me. */
  reaches: {
    there: 'moves in that world already',
    'knows-one': (through: string): string => `knows ${through}, who moves in that world`,
    'same-field': 'works in the same field',
    none: 'has introduced you to people before',
  },
  /** A request that is easy to turn down; `role` is what I call whom I look for. */
  request: (role: string): string =>
    `I would like to get to know ${role}, because there is something I hope to learn. Does somebody come to mind? If so, would you put us in touch? If it does not suit, that is quite all right, and it changes nothing between us.`,

  /**
   * Somebody not known yet, put together from what is wanted of them: neither “you” nor “I”, as it is a
   * proposal, the name I give them, and a part of my request to somebody else.
   */
  role: {
    somebody: 'Somebody',
    benefits: {
      information: 'with news from elsewhere',
      influence: 'who can open doors',
      development: 'who helps others grow',
      support: 'who listens',
      purpose: 'to whom the work means something',
      balance: 'with a life outside work',
    },
    levels: {
      above: 'further up',
      peer: 'on the same level',
      below: 'at an earlier stage',
      outside: 'outside the line',
    },
    outside: 'at another organisation',
    org: (name: string): string => `at ${name}`,
    function: (name: string): string => `in the field ${name}`,
    proximities: {
      0: 'in the same unit',
      1: 'on the same site',
      2: 'in another city',
      3: 'in another part of the country',
      4: 'abroad',
    },
    generations: {
      younger: 'of a younger generation',
      same: 'of the same generation',
      older: 'of an older generation',
    },
  },

  ...tries,

  handOver: (who: string): string => `Could also help with it: ${who}.`,
  alike: (count: number): string =>
    `It may feel easy because it is familiar: like you in ${number(count)} of 5 respects. That is fine; it just brings less that is new.`,
  frees: (minutes: number): string =>
    `Might free about ${number(minutes)} ${plural(minutes, { one: 'minute', other: 'minutes' })} a month.`,
  takes: (minutes: number): string =>
    `Might take about ${number(minutes)} ${plural(minutes, { one: 'minute', other: 'minutes' })} a month.`,
  habit: (pattern: string): string => `A habit of mine, because of this pattern: ${pattern}`,

  cli: {
    title: (file: string): string => `Plexus: ${file}, what might be worth a try`,
    lead: 'Offers, not orders, for the network you described. Nobody something hangs on alone is among those to give less.',
    none: 'Nothing stands out that would be worth a try at present.',
    ways: (ways: readonly string[]): string => `Ways, the gentlest first: ${ways.join(' · ')}`,
    introducer: (who: string, reach: string): string =>
      `Could introduce you: ${who}, who ${reach}.`,
    running: 'Experiments under way',
    note: 'The rules behind this are our proposal; the three columns are those of the source article.',
  },
};
