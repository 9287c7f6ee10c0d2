/**
 * How an indicator is shown: what kind of number it is, where its threshold comes from, and its
 * value, count and anchors in words. Keys are those of the engine (`IndicatorFinding.key`).
 */
import type { Broker, IndicatorFinding } from '../model/diagnosis.ts';
import type { Badge } from '../model/finding-codes.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { assert } from '../assert.ts';
import { ANCHORS, type IndicatorKey } from '../diagnosis/thresholds.ts';

/**
 * `share` of the contacts who answered; `sixths` of the kinds of help; `rate` a share of something
 * else than contacts; `balance` −1 to 1; `people` a head count; `ratio` a plain number; `low` and
 * `trust` averages on the scales 0–4 and 1–5.
 */
type Kind = 'share' | 'sixths' | 'rate' | 'balance' | 'people' | 'ratio' | 'low' | 'trust';

const KINDS: { readonly [K in IndicatorKey]: Kind } = {
  prescribedShare: 'share',
  benefitsNotCoveredByDiscretionary: 'sixths',
  sameOrganisation: 'share',
  verticalShare: 'share',
  scheduledOnly: 'share',
  selfReportF: 'low',
  highDemandShare: 'share',
  netOutflow: 'balance',
  coreSizeOver18: 'people',
  hoursShareOnRequests: 'rate',
  drainShare: 'share',
  wantsMoreAccessShare: 'share',
  selfReportO: 'low',
  skillOverlapShare: 'share',
  'sameFunction(substitute)': 'share',
  developmentShare: 'share',
  selfBrokerRate: 'rate',
  sameSiteShare: 'share',
  crossFunctionInfoShare: 'share',
  newContactShare: 'share',
  selfReportD: 'low',
  viewSimilarityShare: 'share',
  attributeHomophily: 'rate',
  challengerShare: 'share',
  density: 'rate',
  largestComponentShare: 'share',
  selfReportB: 'low',
  weakTieShare: 'share',
  thinExchangeShare: 'share',
  knownPerStrongTie: 'ratio',
  reciprocity: 'share',
  overdueShare: 'share',
  redundancy: 'rate',
  selfReportS: 'low',
  meanAdaptation: 'low',
  authenticCloseShare: 'share',
  groupsInCharacter: 'rate',
  costOfAdapting: 'rate',
  meanTrust: 'trust',
  selfReportC: 'low',
};

type Words = { readonly label: string; readonly explanation: string; readonly of: string };

/** A finding's key as one of the engine's; any other would be a defect. */
function keyOf(key: string): IndicatorKey {
  assert(Object.hasOwn(ANCHORS, key), 'an indicator is one of the engine');
  return key as IndicatorKey; // Just checked.
}

/** Where the threshold an indicator is read against comes from. */
export const badgeOf = (key: string): Badge => ANCHORS[keyOf(key)].badge;

/** The words for an indicator: label, explanation, and who stands behind it. */
export function indicatorWords(text: Catalogue, key: string): Words {
  const words: { readonly [K in IndicatorKey]: Words } = text.diagnosis.indicators;
  return words[keyOf(key)];
}

/** The people behind a share, as a count of those who answered; null for every other kind. */
export function tallyOf(indicator: IndicatorFinding): { count: number; of: number } | null {
  if (indicator.value === null || kindOf(indicator.key) !== 'share') return null;
  return { count: Math.round(indicator.value * indicator.answered), of: indicator.answered };
}

type Evidence = Catalogue['diagnosis']['evidence'];

const WRITERS: { readonly [K in Kind]: (value: number, words: Evidence) => string } = {
  share: (value, words) => words.share(value),
  rate: (value, words) => words.share(value),
  sixths: (value, words) => words.tally(Math.round(value * 6), 6),
  balance: (value, words) => words.balance(value),
  people: (value, words) => words.people(value),
  ratio: (value, words) => words.ratio(value),
  low: (value, words) => words.mean(value, 4),
  trust: (value, words) => words.mean(value, 5),
};

const write = (key: string, value: number, text: Catalogue): string =>
  WRITERS[kindOf(key)](value, text.diagnosis.evidence);

/** An anchor is read beside its value, so averages leave the end of the scale to that. */
const writeAnchor = (key: string, value: number, text: Catalogue): string =>
  kindOf(key) === 'low' || kindOf(key) === 'trust'
    ? text.diagnosis.evidence.ratio(value)
    : write(key, value, text);

const kindOf = (key: string): Kind => KINDS[keyOf(key)];

/** The value on its own: `69%`, `1 of 6`, `2.9 of 4`. */
export const valueOf = (
  indicator: Pick<IndicatorFinding, 'key' | 'value'>,
  text: Catalogue,
): string =>
  indicator.value === null
    ? text.diagnosis.evidence.noValue
    : write(indicator.key, indicator.value, text);

/** The count behind the value, `9 of 13`; null where the value is no count. */
export function countOf(
  indicator: IndicatorFinding,
  broker: Broker,
  text: Catalogue,
): string | null {
  const words = text.diagnosis.evidence;
  if (indicator.key === 'selfBrokerRate') {
    return indicator.value === null ? null : words.tally(broker.self, broker.self + broker.person);
  }
  const tally = tallyOf(indicator);
  return tally === null ? null : words.tally(tally.count, tally.of);
}

/** The anchors in words: where there is no concern and where it is full. */
export const anchorsOf = (indicator: IndicatorFinding, text: Catalogue): string =>
  text.diagnosis.evidence.anchors(
    writeAnchor(indicator.key, indicator.zeroAt, text),
    writeAnchor(indicator.key, indicator.oneAt, text),
    indicator.zeroAt > indicator.oneAt,
  );
