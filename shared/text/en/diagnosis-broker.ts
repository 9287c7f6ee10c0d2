/**
 * What is said of the introductions: who made them, how many were mine, and what the 65% line of
 * the source article does and does not mean. “Inbred” is the article's word: it stands in one
 * sentence only, in quotation marks, with “mostly self-introduced” beside it.
 */
import { formatsFor } from '../format.ts';

const { number, percent, plural } = formatsFor('en');

const isSame = (lower: number, upper: number): boolean => percent(lower) === percent(upper);

export const broker = {
  title: 'How you met',
  lead: 'Who introduced you to the people you rely on? If it was mostly you, the source article suspects that the circle is much like you.',
  rateLabel: 'Introductions made by yourself',
  /** `75% (69–77%)`: the rate and the range the open answers leave. */
  rate: (rate: number, lower: number | null, upper: number | null): string =>
    lower === null || upper === null || isSame(lower, upper)
      ? percent(rate)
      : `${percent(rate)} (${number(lower * 100)}–${percent(upper)})`,
  noRate: 'No rate yet',
  bounds: (lower: number, upper: number): string =>
    `Range left open by the other answers: ${number(lower * 100)} to ${percent(upper)}.`,
  line: (threshold: number): string => `${percent(threshold)} line`,
  /** Self-made introductions and all introductions; halves where two people share one. */
  count: (self: number, introductions: number): string =>
    `You made ${number(self, 1)} of the ${number(introductions, 1)} introductions yourself.`,
  noIntroduction: 'No introduction has been noted yet.',
  circumstance: (count: number): string =>
    plural(count, {
      one: `${number(count)} contact came through circumstance, with nobody introducing you.`,
      other: `${number(count)} contacts came through circumstance, with nobody introducing you.`,
    }),
  unknown: (count: number): string =>
    plural(count, {
      one: `For ${number(count)} contact it is not known how you met.`,
      other: `For ${number(count)} contacts it is not known how you met.`,
    }),
  upperOnly: (count: number): string =>
    plural(count, {
      one: 'It counts in the upper end of the range only.',
      other: 'These count in the upper end of the range only.',
    }),
  verdicts: {
    inbred:
      'That is above the 65% line, whatever the open answers turn out to be. The source article calls such a network likely “inbred”, that is, mostly self-introduced, and sees in it a risk of like-mindedness.',
    'possibly inbred':
      'That is above the 65% line, beyond which the source article sees a risk of like-mindedness. The open answers could still bring it below.',
    'not inbred': 'That is not above the 65% line, and the open answers could not carry it across.',
    'not inbred (uncertain)':
      'That is not above the 65% line, but the open answers could carry it across.',
    insufficient:
      'The rate says nothing yet: it needs five people at least, and for 60% of them how you met.',
  },
  discordance: {
    'self-made-but-diverse':
      'Self-made but diverse: you approached most of these people yourself, and yet they are not much like you and hardly know each other. The like-mindedness the rule warns of does not show here.',
    'introduced-but-closed':
      'Introduced by others, yet closed: the rate is low, but these people are much like you and mostly know each other.',
  },
  wilson: (low: number, high: number, introductions: number): string =>
    `With ${plural(introductions, { one: 'one introduction', other: `${number(introductions, 1)} introductions` })} known, chance alone leaves the rate anywhere from ${number(low * 100)} to ${percent(high)}.`,
  withinOneContact: 'One contact answered otherwise would carry the rate across the line.',
  contested:
    'The rule comes from practice, not from a validated cut-off, and it is contested: in one study most ties arose through shared circles rather than through introductions.',
  brokersTitle: 'Who introduced you',
  brokersNone: 'Nobody else is noted as having introduced you.',
  introduced: (count: number): string =>
    plural(count, {
      one: `${number(count, 1)} introduction`,
      other: `${number(count, 1)} introductions`,
    }),
  superconnector: 'Superconnector',
  superconnectorMeaning:
    'Somebody who introduced you to two people or more. The idea comes from the sources; the count of two is our proposal.',
  singleBroker: (share: number): string =>
    `${percent(share)} of the introductions made by others come from one person: much depends on that one tie.`,
  given: (introductions: number, contacts: number): string =>
    `${plural(introductions, {
      one: `${number(introductions)} introduction`,
      other: `${number(introductions)} introductions`,
    })} made by you, for ${number(contacts)} of your contacts.`,
  givenNone:
    'No introduction made by you is noted yet. Connecting two people who should meet is a gift to both.',
};
