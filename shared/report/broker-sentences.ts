/**
 * What the introductions say, sentence by sentence: the count, what is left open, the verdict, and
 * where the rule and the rest of the network disagree. The screen and the paper say the same.
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import { SELF_BROKER_LIMIT } from '../diagnosis/thresholds.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** The sentences, the count first. */
export function brokerSentences({ broker }: Diagnosis, text: Catalogue): readonly string[] {
  const words = text.diagnosis.broker;
  const introductions = broker.self + broker.person;
  return [
    introductions === 0 ? words.noIntroduction : words.count(broker.self, introductions),
    openSentence({ broker }, text),
    verdictOf({ broker }, text),
    broker.withinOneContact && broker.verdict !== 'insufficient' ? words.withinOneContact : null,
    chanceSentence({ broker }, text),
    broker.singleBrokerRisk === true && broker.topBrokerShare !== null
      ? words.singleBroker(broker.topBrokerShare)
      : null,
    broker.introductionsMade === 0
      ? words.givenNone
      : words.given(broker.introductionsMade, broker.contactsIntroduced),
  ].filter((sentence) => sentence !== null);
}

type Given = Pick<Diagnosis, 'broker'>;

/** Circumstance and “not known”, which count in the upper bound only. */
function openSentence({ broker }: Given, text: Catalogue): string | null {
  const words = text.diagnosis.broker;
  const parts = [
    broker.circumstance > 0 ? words.circumstance(broker.circumstance) : '',
    broker.unknown > 0 ? words.unknown(broker.unknown) : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  // Without a rate there is no range to speak of.
  const isTold = broker.verdict !== 'insufficient';
  const count = broker.circumstance + broker.unknown;
  return [...parts, ...(isTold ? [words.upperOnly(count)] : [])].join(' ');
}

/** How little so few introductions settle, said where chance could carry the rate across the line. */
function chanceSentence({ broker }: Given, text: Catalogue): string | null {
  if (broker.wilson === null || broker.verdict === 'insufficient') return null;
  const [low, high] = broker.wilson;
  const isNear = low <= SELF_BROKER_LIMIT && high > SELF_BROKER_LIMIT;
  return isNear ? text.diagnosis.broker.wilson(low, high, broker.self + broker.person) : null;
}

/** Where the network contradicts the rule, the contradiction is told instead of the rule. */
const verdictOf = ({ broker }: Given, text: Catalogue): string => {
  const words = text.diagnosis.broker;
  return broker.discordance === null
    ? words.verdicts[broker.verdict]
    : words.discordance[broker.discordance];
};
