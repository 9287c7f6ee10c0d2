/**
 * The overlay of the Biased Networker: who sees things as I do or is like me on most points, and who
 * contradicts me. Whoever contradicts me eases the pattern however alike we are: similar but no echo.
 * Ties among people who raise it are the echo chamber.
 */
import type { Contact } from '../model/contact.ts';
import type { Standpoint } from '../diagnosis/facts.ts';
import { ATTRIBUTES } from '../diagnosis/measures.ts';
import { HOMOPHILY_ATTRIBUTES_MIN, RATING } from '../diagnosis/thresholds.ts';
import { holds, type Judge, type OverlayRules, type Reason } from './judgement.ts';

/** On how many of the five points (function, organisation, level, site, generation) we are alike. */
export function countLikeMe(
  contact: Contact,
  standpoint: Standpoint,
): { readonly alike: number; readonly answered: number } {
  const readings = ATTRIBUTES.map((fact) => holds(fact, contact, standpoint));
  return {
    alike: readings.filter((reading) => reading === true).length,
    answered: readings.filter((reading) => reading !== null).length,
  };
}

const judge: Judge = (contact, standpoint) => {
  const likeness = countLikeMe(contact, standpoint);
  const challenges = holds('challenger', contact, standpoint);
  const agrees = holds('likeMinded', contact, standpoint);
  const isLikeMe = likeness.alike >= RATING.alikeOn;
  const reasons: Reason[] = [
    ...(challenges === true ? (['challenges-me'] as const) : []),
    ...(agrees === true ? (['same-view'] as const) : []),
    ...(isLikeMe ? (['like-me'] as const) : []),
  ];
  if (challenges === true) return { mark: 'eases', reasons };
  if (agrees === true || isLikeMe) return { mark: 'raises', reasons };
  const isUnknown = agrees === null && likeness.answered < HOMOPHILY_ATTRIBUTES_MIN;
  return { mark: isUnknown ? 'unknown' : 'neutral', reasons };
};

export const biased: OverlayRules = {
  isOfCore: true,
  judgeWith: () => judge,
  isStrong: (one, other) => one.mark === 'raises' && other.mark === 'raises',
  strongMark: 'raises',
};
