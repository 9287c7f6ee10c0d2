/**
 * Sentences made from evidence: values with their counts, anchors, lead sentences, counter-evidence
 * and the reasons a severity was held back. Every part of a lead sentence stands on its own, so
 * that what has not been answered is simply left out.
 */
import { formatsFor } from '../format.ts';

const { list, number, percent, plural } = formatsFor('en');

const tally = (count: number, of: number): string => `${number(count, 1)} of ${number(of, 1)}`;

export const evidence = {
  // Values
  tally,
  share: percent,
  mean: (value: number, highest: number): string => `${number(value, 2)} of ${number(highest)}`,
  people: (count: number): string =>
    plural(count, { one: `${number(count)} person`, other: `${number(count)} people` }),
  ratio: (value: number): string => number(value, 1),
  balance: (value: number): string => `${value > 0 ? '+' : ''}${percent(value)}`,
  noValue: 'Not answered',
  answered: (answered: number, of: number): string =>
    answered === of ? `all ${number(of)} answered` : `${tally(answered, of)} answered`,
  /** Below `zero` there is no concern; `one` is where it is full. Falling when less is worse. */
  anchors: (zero: string, one: string, falling: boolean): string =>
    falling
      ? `no concern from ${zero} up, full at ${one}`
      : `no concern up to ${zero}, full from ${one}`,
  contributionOf: (points: number, most: number): string =>
    `${number(points, 1)} of ${number(most, 1)} points`,

  // Lead sentences, by archetype and part
  lead: {
    prescribed: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} ties ${plural(count, { one: 'comes', other: 'come' })} with your role`,
    chosenBenefits: (benefits: readonly string[]): string =>
      benefits.length === 0
        ? 'chosen ties give none of the six kinds of help'
        : benefits.length === 6
          ? 'chosen ties give all six kinds of help'
          : `chosen ties give ${benefits.length < 3 ? 'only ' : ''}${list(benefits.map((benefit) => benefit.toLowerCase()))}`,
    highDemand: (count: number, of: number): string =>
      `${tally(count, of)} ${plural(count, { one: 'asks', other: 'ask' })} a lot`,
    exchange: (given: number, received: number): string =>
      `you give ${number(given)} kinds of help in all and receive ${number(received)}`,
    hours: (share: number): string =>
      `about ${percent(share)} of your week goes to other people’s requests`,
    sameSkill: (count: number, of: number): string =>
      `${tally(count, of)} ${plural(count, { one: 'shares', other: 'share' })} your main skills`,
    sameFunction: (count: number, of: number): string =>
      `${tally(count, of)} ${plural(count, { one: 'has', other: 'have' })} the same function as you`,
    growth: (count: number, of: number): string =>
      `${tally(count, of)} ${plural(count, { one: 'pushes', other: 'push' })} you to grow`,
    selfMade: (self: number, introductions: number): string =>
      `${number(self, 1)} of ${number(introductions, 1)} introductions were your own`,
    sameViews: (count: number, of: number): string =>
      `${tally(count, of)} ${plural(count, { one: 'sees', other: 'see' })} things as you do`,
    challengers: (count: number, of: number): string =>
      `${tally(count, of)} ${plural(count, { one: 'contradicts', other: 'contradict' })} you openly`,
    density: (share: number): string =>
      share > 0.5
        ? `your contacts mostly know each other (${percent(share)} of the possible ties)`
        : `${percent(share)} of the possible ties among your contacts exist`,
    distant: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} ties ${plural(count, { one: 'is', other: 'are' })} distant`,
    thin: (count: number, of: number): string =>
      `with ${tally(count, of)} one kind of help at most is exchanged`,
    closePerKnown: (close: number, known: number): string =>
      `${number(close)} close ${plural(close, { one: 'tie stands', other: 'ties stand' })} beside ${number(known)} people known`,
    adjusting: (count: number, of: number): string =>
      `you adjust yourself a lot with ${tally(count, of)}`,
    authentic: (count: number): string =>
      plural(count, {
        one: `${number(count)} close tie needs hardly any adjusting`,
        other: `${number(count)} close ties need hardly any adjusting`,
      }),
    /** Joins the parts that could be said into one sentence. */
    join: (parts: readonly string[]): string => {
      const text = parts.join('; ');
      return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    none: 'None of the answers that would lead here has been given yet.',
  },

  // What speaks against
  counterTitle: 'What speaks most against it',
  weakestTitle: 'What carries it least',
  counter: (label: string, value: string): string => `${label}: ${value}.`,

  // Why a severity was held back
  caps: {
    'major-not-met': 'Held at 49 at most: the main criteria are not met.',
    'one-major-only': 'Held at 69 at most: only one of the two main criteria is met.',
  },
  excluded: (reason: string): string => `Held at 49 at most: ${reason}.`,
  leaveOneOut: (low: number, high: number): string =>
    Math.round(low) === Math.round(high)
      ? `${number(low)} whoever is left out`
      : `${number(low)} to ${number(high)} if any one person is left out`,
  sensitive: 'Sensitive to one contact: with one person left out it would read differently.',
  termed: (term: string): string => `${term}:`,
  /** A remark as a sentence of its own. */
  sentence: (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  coverage: (share: number): string => `${percent(share)} of the evidence is available`,
};
