/**
 * Likeness beyond raw shares: in each respect, how far my contacts are like me, what there was to
 * choose from, and what remains as choice. Nothing of it is told unless I guessed the pool.
 */
import type { Homophily } from '../model/diagnosis.ts';
import { LIKENESSES, type Likeness } from '../model/scales.ts';
import type { View } from './core.ts';
import type { FactName } from './facts.ts';
import { keyed } from './keyed.ts';
import { countWith, shareWith } from './measures.ts';
import { answeredIn } from './tally.ts';

/** The "same as me" fact of each respect. */
const SAME = {
  org: 'sameOrg',
  function: 'sameFunction',
  level: 'peer',
  site: 'sameSite',
  generation: 'sameGeneration',
} as const satisfies Record<Likeness, FactName>;

/** People in a guessed pool are guessed of ten. */
const POOL_OF = 10;

/**
 * The E-I index (Krackhardt & Stern 1988) in each respect: (E − I)/(E + I), −1 all like me … 1 all
 * different, with I the contacts like me and E the others.
 */
export const describeEI = (view: View): Record<Likeness, number | null> =>
  keyed(LIKENESSES, (likeness) => {
    const same = shareWith(view, SAME[likeness]);
    return same === null ? null : 1 - 2 * same;
  });

/** Homophily against the pool, in each respect. */
export const describeHomophily = (view: View): Record<Likeness, Homophily> =>
  keyed(LIKENESSES, (likeness) => {
    const { pool } = view.core.setting.ego;
    const share = shareWith(view, SAME[likeness]);
    const ofTen = pool[likeness];
    if (share === null || ofTen === null) return { ...UNKNOWN, share };
    const same = countWith(view, SAME[likeness]);
    const known = answeredIn(view, view.core.facts[SAME[likeness]]);
    return {
      share,
      pool: ofTen / POOL_OF,
      inbreeding: inbreedingHomophily(share, ofTen / POOL_OF),
      yuleQ:
        pool.size === null
          ? null
          : yuleQ({
              same,
              different: known - same,
              othersSame: (ofTen * pool.size) / POOL_OF - same,
              othersDifferent: ((POOL_OF - ofTen) * pool.size) / POOL_OF - (known - same),
            }),
    };
  });

const UNKNOWN: Homophily = { share: null, pool: null, inbreeding: null, yuleQ: null };

/**
 * Coleman's inbreeding homophily of a share H of contacts like me in a pool with the share w, −1 … 1
 * (Coleman 1958, as in Currarini, Jackson & Pin 2009): (H − w)/(1 − w). Below w it is (H − w)/w,
 * which is our proposal, so that −1 is "none at all". Where there was nothing to choose it is 0.
 */
export function inbreedingHomophily(share: number, pool: number): number {
  if (share === pool) return 0;
  return share > pool ? (share - pool) / (1 - pool) : (share - pool) / pool;
}

type FourCells = {
  readonly same: number;
  readonly different: number;
  readonly othersSame: number;
  readonly othersDifferent: number;
};

/**
 * Yule's Q, −1 … 1: (ad − bc)/(ad + bc) over contacts (a like me, b not) and the people I could
 * know but do not (c like me, d not). Null when both products are 0, and when the guessed pool is
 * too small to hold the contacts I have.
 */
export function yuleQ({ same, different, othersSame, othersDifferent }: FourCells): number | null {
  if (othersSame < 0 || othersDifferent < 0) return null;
  const along = same * othersDifferent;
  const across = different * othersSame;
  return along + across === 0 ? null : (along - across) / (along + across);
}
