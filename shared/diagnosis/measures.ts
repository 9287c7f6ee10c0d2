/**
 * The composite measures, those that are not simply a share or a mean of one fact. Each reads a
 * view, the core with a few people taken out and a few put in, in time that depends on those few
 * alone, and is null where the answers do not suffice.
 */
import { densityOf } from '../graph/density.ts';
import { BENEFITS, type SelfReportItem } from '../model/scales.ts';
import { countCircles } from './circles.ts';
import type { View } from './core.ts';
import type { FactName } from './facts.ts';
import { exactShares } from './introductions.ts';
import { answeredIn, isAvailable, meanIn, totalIn } from './tally.ts';
import {
  BROKER_COVERAGE_MIN,
  BROKER_N_MIN,
  CIRCLES_MIN,
  HOMOPHILY_ATTRIBUTES_MIN,
  MASKED_MIN,
} from './thresholds.ts';

/** Share of the view for which the fact holds, or its mean; null when fewer than 70 % answered. */
export const shareWith = (view: View, fact: FactName): number | null =>
  meanIn(view, view.core.facts[fact]);

/** How many people in the view the fact is known to hold for. */
export const countWith = (view: View, fact: FactName): number =>
  totalIn(view, view.core.facts[fact]);

/**
 * Whether the fact holds for so many people or more: known as soon as so many said so, but denied
 * only where 70 % answered, else null.
 */
export function holdsForMany(view: View, fact: FactName, many: number): boolean | null {
  if (countWith(view, fact) >= many) return true;
  return isAvailable(view, view.core.facts[fact]) ? false : null;
}

/** The five "same as me" facts attribute homophily is made of. */
export const ATTRIBUTES = [
  'sameFunction',
  'sameOrg',
  'peer',
  'sameSite',
  'sameGeneration',
] as const satisfies readonly FactName[];
type Attribute = (typeof ATTRIBUTES)[number];

/** The attributes enough answered in each of the views for attribute homophily to be read on. */
export const attributesIn = (...views: readonly View[]): readonly Attribute[] =>
  ATTRIBUTES.filter((attribute) => views.every((view) => shareWith(view, attribute) !== null));

/**
 * Mean of the available "same as me" shares, 0–1, when at least three are; of all five, or of those
 * among them it is to be read on.
 */
export function attributeHomophily(
  view: View,
  attributes: readonly Attribute[] = ATTRIBUTES,
): number | null {
  let sum = 0;
  let available = 0;
  for (const attribute of attributes) {
    const share = shareWith(view, attribute);
    if (share === null) continue;
    sum += share;
    available += 1;
  }
  return available < HOMOPHILY_ATTRIBUTES_MIN ? null : sum / available;
}

/** Introductions I made myself, in shares where several made one. */
export const selfIntroductions = (view: View): number =>
  exactShares(countWith(view, 'selfIntroduced'));

/**
 * Self / (self + person), 0–1: the share of my introductions I made myself (Uzzi & Dunlap, HBR
 * 2005). As an indicator it needs five people and 60 % of introductions known.
 */
export function selfBrokerRate(view: View): number | null {
  const known = answeredIn(view, view.core.facts.selfIntroduced);
  if (view.n < BROKER_N_MIN || known / view.n < BROKER_COVERAGE_MIN) return null;
  return selfIntroductions(view) / known;
}

/** Benefits, of six, that a chosen tie supplies. */
export function chosenBenefits(view: View): number {
  let supplied = 0;
  for (const benefit of BENEFITS) {
    if (totalIn(view, view.core.chosenProviders[benefit]) > 0) supplied += 1;
  }
  return supplied;
}

/** Share of the six benefits no chosen tie supplies, 0–1. */
export function benefitsNotChosen(view: View): number | null {
  if (!isAvailable(view, view.core.facts.chosenProvider)) return null;
  return (BENEFITS.length - chosenBenefits(view)) / BENEFITS.length;
}

/**
 * (given − received) / (given + received), −1…1, in benefits over the contacts of whom I know both;
 * null when nothing passes either way.
 */
export function netOutflow(view: View): number | null {
  if (!isAvailable(view, view.core.facts.givenInExchange)) return null;
  const given = countWith(view, 'givenInExchange');
  const received = countWith(view, 'receivedInExchange');
  return given + received === 0 ? null : (given - received) / (given + received);
}

/** How many people I know anywhere for each close contact; at least one is assumed close. */
export function knownPerStrongTie(view: View): number | null {
  const { totalKnown } = view.core.setting.ego;
  if (totalKnown === null || !isAvailable(view, view.core.facts.close)) return null;
  return totalKnown / Math.max(1, countWith(view, 'close'));
}

/** Share of my circles of two and more in which I am in character; null below two such circles. */
export function groupsInCharacter(view: View): number | null {
  const adaptation = view.core.facts.adaptationInCircle;
  if (!isAvailable(view, adaptation)) return null;
  const { counted, inCharacter } = countCircles(view, view.core.circles);
  return counted < CIRCLES_MIN ? null : inCharacter / counted;
}

/** Of the contacts I adapt to a lot, the share who drain me; 0 when there are fewer than three. */
export function costOfAdapting(view: View): number | null {
  if (!isAvailable(view, view.core.facts.maskedAndRated)) return null;
  const masked = countWith(view, 'maskedAndRated');
  return masked < MASKED_MIN ? 0 : countWith(view, 'maskedAndDrained') / masked;
}

/** Mean of two self-check answers, 0–4; null unless both were given. */
export function selfReport(
  view: View,
  items: readonly [SelfReportItem, SelfReportItem],
): number | null {
  const answers = view.core.setting.ego.selfReport;
  const first = answers[items[0]] ?? null;
  const second = answers[items[1]] ?? null;
  return first === null || second === null ? null : (first + second) / 2;
}

/** Density of the ties among alters, 0–1. */
export const density = ({ n, ties }: View): number | null =>
  ties === null ? null : densityOf(n, ties.count);

/** 1 − efficiency, which with plain ties is 2t/n²: the share of my ties that reach nobody new. */
export const redundancy = ({ n, ties }: View): number | null =>
  ties === null || n === 0 ? null : (2 * ties.count) / n ** 2;

/** Separate groups among alters, with me taken out. */
export const componentCount = ({ ties }: View): number | null =>
  ties === null ? null : ties.sizes().length;

/** Share of alters in the largest component, 0–1, with me taken out. */
export const largestComponentShare = ({ n, ties }: View): number | null =>
  ties === null || n === 0 ? null : ties.largest() / n;
