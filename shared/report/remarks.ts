/**
 * What carries and what is thin: at most three remarks each, the weightiest first. Which remark
 * comes when is our proposal; the thresholds are those of the engine wherever it has one.
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import { type Archetype, BENEFITS } from '../model/scales.ts';
import { BAND, SELF_BROKER_LIMIT } from '../diagnosis/thresholds.ts';
import { boundariesOf, missingSides } from './boundaries.ts';
import { tallyOf } from './indicator.ts';
import type { Page } from './page.ts';
import { challengersOf, coveredBenefits } from './vital-figures.ts';

/** A remark that may apply; null when it does not. */
type Remark = string | null;
type Tally = { count: number; of: number } | null;

const REMARKS_MAX = 3;

const firstThree = (remarks: readonly Remark[]): readonly string[] =>
  remarks.filter((remark) => remark !== null).slice(0, REMARKS_MAX);

const tally = (diagnosis: Diagnosis, archetype: Archetype, key: string): Tally => {
  const found = diagnosis.archetypes[archetype].indicators.find((each) => each.key === key);
  return found === undefined ? null : tallyOf(found);
};

/** Strong enough to speak of: half of those answered, or more. */
const isMost = ({ count, of }: { count: number; of: number }): boolean => 2 * count >= of;

/** Up to three sentences on what carries the network. */
export function strengthsOf(page: Page): readonly string[] {
  const { diagnosis, text } = page;
  const words = text.report.strengths;
  const { broker, composition, structure } = diagnosis;
  const covered = coveredBenefits(diagnosis);
  const challengers = challengersOf(diagnosis);
  const reciprocal = tally(diagnosis, 'superficial', 'reciprocity');
  const authentic = tally(diagnosis, 'chameleon', 'authenticCloseShare');
  const { attributeHomophily: alike, energizerShare: energy } = composition;
  const isIntroduced =
    broker.verdict !== 'insufficient' && (broker.selfBrokerRate ?? 1) <= 0.5 && broker.person >= 2;
  return firstThree([
    covered === BENEFITS.length && composition.fragile?.length === 0 ? words.allBenefits : null,
    challengers !== null && challengers.count >= 2 ? words.challengers(challengers.count) : null,
    isIntroduced ? words.introduced(broker.person, broker.self + broker.person) : null,
    (structure.components ?? 0) >= 3 ? words.open(structure.components ?? 0) : null,
    alike !== null && alike < 0.45 ? words.diverse(alike) : null,
    reciprocal !== null && isMost(reciprocal)
      ? words.reciprocal(reciprocal.count, reciprocal.of)
      : null,
    authentic !== null && authentic.count >= 3 ? words.authentic(authentic.count) : null,
    energy !== null && energy >= 0.5 ? words.energy(energy) : null,
    broker.introductionsMade >= 2 ? words.connecting(broker.introductionsMade) : null,
    covered !== null && covered >= 4 ? words.mostBenefits(covered) : null,
    richestBenefit(page),
  ]);
}

function richestBenefit({ diagnosis, text }: Page): Remark {
  const providers = BENEFITS.map((benefit) => ({
    benefit,
    count: diagnosis.composition.benefitProviders[benefit] ?? 0,
  })).toSorted((a, b) => b.count - a.count);
  const [first] = providers;
  return first === undefined || first.count < 2
    ? null
    : text.report.strengths.benefit(first.count, text.terms.benefits[first.benefit]);
}

/** Up to three sentences on where the network is thin. */
export function gapsOf(page: Page): readonly string[] {
  const { diagnosis, text } = page;
  const words = text.report.gaps;
  const { broker, composition, structure } = diagnosis;
  const named = (benefits: readonly (keyof typeof text.terms.benefits)[]): string[] =>
    benefits.map((benefit) => text.terms.benefits[benefit]);
  const holes = composition.holes ?? [];
  const fragile = composition.fragile ?? [];
  const growth = tally(diagnosis, 'disconnected_expert', 'developmentShare');
  const missing = missingOf(page);
  return firstThree([
    holes.length > 0 ? words.holes(named(holes)) : null,
    challengersOf(diagnosis)?.count === 0 ? words.noChallenger : null,
    isSelfMade(diagnosis) ? words.selfMade(broker.self, broker.self + broker.person) : null,
    growth !== null && growth.count <= 1 ? words.growth(growth.count, growth.of) : null,
    worst(diagnosis, 'overloaded', 'highDemandShare', words.demand),
    worst(diagnosis, 'overloaded', 'drainShare', words.drain),
    fragile.length > 0 ? words.fragile(named(fragile)) : null,
    structure.components === 1 && structure.n >= 10 ? words.oneWorld(structure.n) : null,
    (structure.density ?? 0) >= 0.5 ? words.closed(structure.density ?? 0) : null,
    missing.length > 0 ? words.missing(missing) : null,
    worst(diagnosis, 'superficial', 'overdueShare', words.overdue),
    hasIntroducedNobody(page) ? words.noneIntroduced : null,
  ]);
}

const isSelfMade = ({ broker }: Diagnosis): boolean =>
  broker.verdict !== 'insufficient' &&
  broker.discordance === null &&
  (broker.selfBrokerRate ?? 0) > SELF_BROKER_LIMIT;

/** Said when the indicator stands at half concern or more: as much as a “likely” on its own. */
function worst(
  diagnosis: Diagnosis,
  archetype: Archetype,
  key: string,
  say: (count: number, of: number) => string,
): Remark {
  const found = diagnosis.archetypes[archetype].indicators.find((each) => each.key === key);
  const counted = tally(diagnosis, archetype, key);
  const isHigh = 100 * (found?.severity ?? 0) >= BAND.likely;
  return counted !== null && isHigh ? say(counted.count, counted.of) : null;
}

/** Sides of hierarchy, place and generation where nobody stands, where enough have answered. */
const missingOf = (page: Page): readonly string[] =>
  boundariesOf(page.network, page.text)
    .filter(({ answered, of }) => of >= 5 && answered >= 0.7 * of)
    .flatMap(missingSides);

/** Asked, and nobody introduced to anybody. */
const hasIntroducedNobody = ({ network, diagnosis }: Page): boolean =>
  diagnosis.broker.introductionsMade === 0 &&
  network.contacts.some(({ core, introducedTo }) => core && introducedTo !== null);
