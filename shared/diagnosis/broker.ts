/**
 * Ken's table: who introduced my contacts to me, how many I met by my own move, and whom I brought
 * together (Kraus 2021, after Uzzi & Dunlap, HBR 2005).
 */
import type { Broker } from '../model/diagnosis.ts';
import type { SelfBroker } from '../model/trial.ts';
import { type View } from './core.ts';
import { wilsonInterval } from './interval.ts';
import { brokersOf, exactShares, shareOf } from './introductions.ts';
import { countWith, selfIntroductions } from './measures.ts';
import { answeredIn } from './tally.ts';
import {
  BROKER_COVERAGE_MIN,
  BROKER_N_MIN,
  DISCORDANCE,
  SELF_BROKER_LIMIT,
  SINGLE_BROKER,
  SUPERCONNECTOR_MIN,
} from './thresholds.ts';

/** How alike and how closed the core is, where known: the rate is read against both. */
export type Closure = { readonly homophily: number | null; readonly density: number | null };

/** Who introduced whom, over everyone in the core. */
export function describeBrokers(view: View, closure: Closure): Broker {
  const { contacts } = view.core;
  const rate = describeSelfBroker(view, closure);
  const { person } = rate;
  const brokers = rankBrokers(view);
  const introductions = contacts.map(({ introducedTo }) => introducedTo?.length ?? 0);
  const isAsked = contacts.some(({ introducedTo }) => introducedTo !== null);
  const introductionsMade = introductions.reduce((sum, made) => sum + made, 0);
  const topBrokerShare = person > 0 ? (brokers[0]?.introduced ?? 0) / person : null;
  return {
    ...rate,
    brokers,
    superconnectors: brokers.filter((b) => b.introduced >= SUPERCONNECTOR_MIN).map((b) => b.id),
    topBrokerShare,
    introductionsMade,
    contactsIntroduced: introductions.filter((made) => made > 0).length,
    singleBrokerRisk:
      topBrokerShare === null || person < SINGLE_BROKER.introductionsMin
        ? null
        : topBrokerShare > SINGLE_BROKER.shareAbove,
    introductionRatio: isAsked && person > 0 ? introductionsMade / person : null,
  };
}

/** How many of my contacts I met by my own move, over the people of the view, and how sure that is. */
export function describeSelfBroker(view: View, closure: Closure): SelfBroker {
  const { core, n } = view;
  const known = answeredIn(view, core.facts.selfIntroduced);
  const self = selfIntroductions(view);
  const circumstance = countWith(view, 'byCircumstance');
  const unknown = n - known - circumstance;
  const rates = {
    selfBrokerRate: known === 0 ? null : self / known,
    lower: n === 0 ? null : self / n,
    upper: n === 0 ? null : (self + circumstance + unknown) / n,
    coverage: n === 0 ? null : known / n,
  };
  const verdict = judge(n, rates);
  return {
    n,
    self,
    person: exactShares(known - self),
    circumstance,
    unknown,
    ...rates,
    verdict,
    discordance: verdict === 'insufficient' ? null : findDiscordance(rates.selfBrokerRate, closure),
    withinOneContact: isWithinOneContact(self, known),
    wilson: wilsonInterval(self, known),
  };
}

type Rates = Pick<Broker, 'selfBrokerRate' | 'lower' | 'upper' | 'coverage'>;

function judge(n: number, { selfBrokerRate, lower, upper, coverage }: Rates): Broker['verdict'] {
  if (n < BROKER_N_MIN || selfBrokerRate === null) return 'insufficient';
  if (lower === null || upper === null || coverage === null) return 'insufficient';
  if (coverage < BROKER_COVERAGE_MIN) return 'insufficient';
  if (lower > SELF_BROKER_LIMIT) return 'inbred';
  if (selfBrokerRate > SELF_BROKER_LIMIT) return 'possibly inbred';
  return upper <= SELF_BROKER_LIMIT ? 'not inbred' : 'not inbred (uncertain)';
}

/** Self-made yet diverse, or introduced by others yet closed: the rate misleads either way. */
function findDiscordance(rate: number | null, closure: Closure): Broker['discordance'] {
  const { homophily, density } = closure;
  if (rate === null || homophily === null || density === null) return null;
  const { diverse, closed } = DISCORDANCE;
  if (rate > SELF_BROKER_LIMIT) {
    const isDiverse = homophily < diverse.homophilyBelow && density < diverse.densityBelow;
    return isDiverse ? 'self-made-but-diverse' : null;
  }
  const isClosed = homophily >= closed.homophilyFrom && density >= closed.densityFrom;
  return isClosed ? 'introduced-but-closed' : null;
}

function rankBrokers({ core }: View): Broker['brokers'] {
  const introducedById = new Map<string, number>();
  for (const { met } of core.contacts) {
    const brokers = brokersOf(met);
    if (brokers === null) continue;
    for (const id of brokers.others) {
      introducedById.set(id, (introducedById.get(id) ?? 0) + shareOf(brokers));
    }
  }
  return [...introducedById]
    .map(([id, sum]) => ({ id, introduced: exactShares(sum) }))
    .toSorted((a, b) => b.introduced - a.introduced || (a.id < b.id ? -1 : 1));
}

/**
 * Whether one introduction told the other way round would carry the rate of `self` in `known`
 * across the limit.
 */
export function isWithinOneContact(self: number, known: number): boolean {
  if (known === 0) return false;
  const isAbove = self / known > SELF_BROKER_LIMIT;
  const recoded = isAbove ? Math.max(0, self - 1) : Math.min(known, self + 1);
  return recoded / known > SELF_BROKER_LIMIT !== isAbove;
}
