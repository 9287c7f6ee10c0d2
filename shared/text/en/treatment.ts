/**
 * Small steps that would change a pattern. What is good about it is said first; a step is an
 * experiment with one person, nobody is ever to be got rid of, and what stays open is said aloud.
 */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

/** Whole points, but never a figure below the line rounded up to it. */
const points = (severity: number): string =>
  number(severity, severity < 50 && Math.round(severity) === 50 ? 1 : 0);

export const treatment = {
  title: 'Small steps that would change this',
  lead: 'Tried out on the network you described: which few steps would change the picture? They are experiments, not orders.',
  note: 'The steps, what they take and the line at 50 are our proposal. The counting is exact; how people answer is not in it.',
  find: 'Look for small steps',
  finding: 'Trying out steps…',

  /** What a person not yet known goes by. */
  unknown: { name: 'Somebody new', org: 'Another organisation', function: 'Another field' },

  outcome: {
    found: (steps: number, plans: number): string =>
      plans === 1
        ? plural(steps, {
            one: 'One step would bring it below 50.',
            other: `${steps === 2 ? 'Two' : 'Three'} steps together would bring it below 50; no fewer would.`,
          })
        : plural(steps, {
            one: 'One step would bring it below 50. There are several ways.',
            other: `${steps === 2 ? 'Two' : 'Three'} steps together would bring it below 50; no fewer would. There are several ways.`,
          }),
    tooFar:
      'No three of the steps in sight bring it below 50. These come nearest. It may take longer, or it may be right as it is.',
    noneHelps:
      'None of the small steps in sight would lower it. It may take longer than steps like these, it may be in other people’s hands, or it may be right as it is.',
    none: 'With the answers there are, no small step is in sight. That is no dead end: a few more answers often open one.',
  },
  exact: (steps: number): string =>
    `All ${number(steps)} steps in sight were weighed against each other.`,
  notExact: (steps: number): string =>
    `The ${number(steps)} steps that move most were weighed against each other; there may be others as good.`,

  ways: ['One way', 'Another way', 'A third way'],
  nearest: 'As far as they come',
  severity: points,
  change: (before: number, after: number): string =>
    `from ${points(before)} to ${points(after)} of 100`,
  robust: 'It would stay below 50 whichever one person is left out.',
  fragile: (high: number): string =>
    `It would hang on single people: with one of them left out it could stand at ${points(high)}.`,
  raised: (name: string, before: number, after: number): string =>
    `To keep in mind: ${name} would go from ${points(before)} to ${points(after)}.`,
  moves: 'What would move',
  columns: { indicator: 'What is counted', before: 'Now', after: 'Then' },
  uncertain:
    'What stays uncertain: whether they have time, and whether it does you good. Four to six weeks are enough to see; then it may be dropped without a word.',
  alone: (before: number, after: number): string => {
    const drop = Math.round(before) - Math.round(after);
    return drop > 0
      ? `on its own −${number(drop)} ${plural(drop, { one: 'point', other: 'points' })}`
      : 'counts only together with others';
  },
  costs: {
    light: 'takes a message',
    moderate: 'takes a few weeks',
    demanding: 'takes a conversation that may not be easy',
  },

  steps: {
    meet: (who: string | null, wanted: string): string =>
      who === null
        ? `Do something that matters together with people you do not know yet, and get to know ${wanted}.`
        : `Ask ${who} to introduce you to ${wanted}.`,
    ask: (who: string, benefit: string): string => `Ask ${who} for one thing: ${benefit}.`,
    offer: (who: string): string =>
      `Offer ${who} something in return, such as news they do not have.`,
    'invite-challenge': (who: string): string =>
      `Before the next decision, ask ${who} what speaks against it.`,
    deepen: (who: string): string => `Give the tie with ${who} time to come one step closer.`,
    reconnect: (who: string): string => `Get back in touch with ${who}: a line or a call.`,
    'be-oneself': (who: string): string =>
      `With ${who}, say one thing just as you see it, or name an interest of your own.`,
    'beyond-role': (who: string): string =>
      `See ${who} outside the role that brought you together, because you choose to.`,
    unscheduled: (who: string): string =>
      `Talk with ${who} now and then without a meeting in the calendar.`,
    limit: (who: string): string =>
      `Agree with ${who} on what you can give: when, how long, what for.`,
    redirect: (who: string): string =>
      `Bring ${who} together with somebody else who can help as well.`,
    'agree-on-time': (who: string): string =>
      `Tell ${who} how much time there is before it is asked for.`,
    'step-back': (who: string): string =>
      `Let the tie with ${who} rest at the periphery of the circle for a while.`,
  },
  wanted: {
    developer: 'somebody from another field who helps you grow',
    challenger: 'somebody from another world who sees things differently and says so',
    outsider: 'somebody outside your organisation, beside or beyond your line',
    kindred: 'somebody who shares a true interest of yours',
  },
  asked: {
    information: 'news you do not have',
    influence: 'an open door',
    development: 'a push to grow',
    support: 'a listening ear',
    purpose: 'what the work means to them',
    balance: 'a word when work takes too much',
  },
  reasons: {
    energising: 'time together leaves more energy',
    close: 'a close tie',
    trusted: 'a tie with trust',
    'other-function': 'works in another field',
    'other-organisation': 'works in another organisation',
    'other-site': 'works in another place',
    'knows-such-people': 'knows people there',
    'has-introduced': 'has introduced people to you',
    'chosen-tie': 'a tie you chose',
    'no-adjusting': 'hardly any adjusting needed',
    'one-way': 'help goes one way so far',
    delegable: 'somebody else could do it',
    'asks-a-lot': 'asks a lot at present',
    'wants-more': 'would like more time',
    'others-give-it-too': 'others give the same',
    'leads-where-others-lead': 'leads to people you reach anyway',
    'rarely-in-touch': 'contact has become rare',
    'nobody-gives-it': 'nobody gives this yet',
    'one-gives-it': 'only one person gives this so far',
  },
  /** What is to be said before any step, where a pattern calls for it. */
  first: {
    formalist: null,
    overloaded:
      'No step makes a tie lighter that the network leans on: family, those in your charge, the only person who gives something, open critics and new acquaintances are left out.',
    disconnected_expert: null,
    biased: null,
    superficial: null,
    chameleon:
      'Where the adjusting is expected by others it is no flaw, and changing it is not up to you alone. These steps are only for places that feel safe.',
  },
  cli: {
    title: (file: string): string => `Plexus: ${file}, small steps`,
    none: 'No pattern stands at 50 or above, so no steps were looked for.',
  },
};
