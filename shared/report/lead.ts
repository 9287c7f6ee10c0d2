/**
 * The sentence a finding leads with: two or three counts that carry it, in the words of the
 * person's own answers. A part that has not been answered is left out, never guessed.
 */
import type { Diagnosis, IndicatorFinding } from '../model/diagnosis.ts';
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import { BENEFITS, type Archetype } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import { coreOf } from './core.ts';
import { tallyOf } from './indicator.ts';

type Part = string | null;
type Given = { network: Network; diagnosis: Diagnosis; text: Catalogue };

/** The lead sentence of a pattern; empty answers lead to a sentence that says so. */
export function leadSentence(archetype: Archetype, given: Given): string {
  const words = given.text.diagnosis.evidence.lead;
  const parts = PARTS[archetype](given).filter((part) => part !== null);
  return parts.length === 0 ? words.none : words.join(parts);
}

const indicatorOf = (
  given: Given,
  archetype: Archetype,
  key: string,
): IndicatorFinding | undefined =>
  given.diagnosis.archetypes[archetype].indicators.find((indicator) => indicator.key === key);

/** A part made of the count behind an indicator, when that can be computed. */
function counted(
  indicator: IndicatorFinding | undefined,
  say: (count: number, of: number) => string,
): Part {
  const tally = indicator === undefined ? null : tallyOf(indicator);
  return tally === null ? null : say(tally.count, tally.of);
}

const chosen = ({ origin }: Contact): boolean => origin === 'discretionary' || origin === 'mixed';

const PARTS: { readonly [A in Archetype]: (given: Given) => readonly Part[] } = {
  formalist: (given) => {
    const words = given.text.diagnosis.evidence.lead;
    const of = (key: string) => indicatorOf(given, 'formalist', key);
    const benefits = BENEFITS.filter((benefit) =>
      coreOf(given.network).some(
        (contact) => chosen(contact) && contact.received?.includes(benefit),
      ),
    );
    return [
      counted(of('prescribedShare'), words.prescribed),
      (of('benefitsNotCoveredByDiscretionary')?.value ?? null) === null
        ? null
        : words.chosenBenefits(benefits.map((benefit) => given.text.terms.benefits[benefit])),
    ];
  },

  overloaded: (given) => {
    const words = given.text.diagnosis.evidence.lead;
    const hours = given.network.ego.hoursOnRequestsShare;
    return [
      counted(indicatorOf(given, 'overloaded', 'highDemandShare'), words.highDemand),
      exchange(given),
      hours === null ? null : words.hours(hours),
    ];
  },

  disconnected_expert: (given) => {
    const words = given.text.diagnosis.evidence.lead;
    const of = (key: string) => indicatorOf(given, 'disconnected_expert', key);
    return [
      counted(of('skillOverlapShare'), words.sameSkill),
      counted(of('sameFunction(substitute)'), words.sameFunction),
      counted(of('developmentShare'), words.growth),
      selfMade(given, of('selfBrokerRate')),
    ];
  },

  biased: (given) => {
    const words = given.text.diagnosis.evidence.lead;
    const density = indicatorOf(given, 'biased', 'density')?.value ?? null;
    return [
      counted(indicatorOf(given, 'biased', 'viewSimilarityShare'), words.sameViews),
      counted(indicatorOf(given, 'biased', 'challengerShare'), words.challengers),
      density === null ? null : words.density(density),
    ];
  },

  superficial: (given) => {
    const words = given.text.diagnosis.evidence.lead;
    const of = (key: string) => indicatorOf(given, 'superficial', key);
    const known = given.network.ego.totalKnown;
    const close = coreOf(given.network).filter(({ closeness }) => (closeness ?? 0) >= RATING.close);
    const answered = (of('knownPerStrongTie')?.value ?? null) !== null;
    return [
      counted(of('weakTieShare'), words.distant),
      counted(of('thinExchangeShare'), words.thin),
      !answered || known === null ? null : words.closePerKnown(close.length, known),
    ];
  },

  chameleon: (given) => {
    const words = given.text.diagnosis.evidence.lead;
    const of = (key: string) => indicatorOf(given, 'chameleon', key);
    const answered = coreOf(given.network).filter(({ adaptation }) => adaptation !== null);
    const adjusting = answered.filter(({ adaptation }) => (adaptation ?? 0) >= RATING.high);
    return [
      (of('meanAdaptation')?.value ?? null) === null
        ? null
        : words.adjusting(adjusting.length, answered.length),
      counted(of('authenticCloseShare'), words.authentic),
    ];
  },
};

/** Both directions over the same people, those both are known of: else they cannot be set side by side. */
function exchange({ network, diagnosis, text }: Given): Part {
  if (diagnosis.composition.netOutflow === null) return null;
  let given = 0;
  let received = 0;
  for (const contact of coreOf(network)) {
    if (contact.given === null || contact.received === null) continue;
    given += contact.given.length;
    received += contact.received.length;
  }
  return text.diagnosis.evidence.lead.exchange(given, received);
}

const selfMade = (given: Given, indicator: IndicatorFinding | undefined): Part => {
  const { self, person } = given.diagnosis.broker;
  return indicator === undefined || indicator.value === null
    ? null
    : given.text.diagnosis.evidence.lead.selfMade(self, self + person);
};
