/**
 * A tally: one fact about every core contact, with its sums. Because the sums are kept beside the
 * single amounts, the same fact over everyone but one contact costs one subtraction, which is what
 * makes leaving each contact out once affordable. Not answered is kept apart from zero.
 */
import { byteAt, realAt } from '../graph/elements.ts';
import { ANSWERED_MIN } from './thresholds.ts';

export type Tally = {
  /** 1 where the fact is known of the contact in this position, else 0. */
  readonly known: Uint8Array;
  /** The amount (yes counts 1, no 0); 0 where not known. */
  readonly amounts: Float64Array;
  readonly answered: number;
  readonly total: number;
};

/** What is known of one contact: an amount, yes or no, or `null` for not answered. */
export type Reading = number | boolean | null;

/** Tallies `read` over `items`. */
export function createTally<T>(items: readonly T[], read: (item: T) => Reading): Tally {
  const known = new Uint8Array(items.length);
  const amounts = new Float64Array(items.length);
  let answered = 0;
  let total = 0;
  for (let i = 0; i < items.length; i += 1) {
    // i runs over the positions of items.
    const reading = read(items[i] as T);
    if (reading === null) continue;
    const amount = Number(reading);
    known[i] = 1;
    amounts[i] = amount;
    answered += 1;
    total += amount;
  }
  return { known, amounts, answered, total };
}

/** The people a figure is about: all `n` of the core, or all but the one in position `without`. */
export type Sample = {
  readonly n: number;
  /** Position of the contact left out; −1 when nobody is. */
  readonly without: number;
};

/** For how many of the sample the fact is known. */
export const answeredIn = (sample: Sample, tally: Tally): number =>
  sample.without < 0 ? tally.answered : tally.answered - byteAt(tally.known, sample.without);

/** The sum over the sample: the number of people for a yes-or-no fact. */
export const totalIn = (sample: Sample, tally: Tally): number =>
  sample.without < 0 ? tally.total : tally.total - realAt(tally.amounts, sample.without);

/** Whether enough of the sample answered for a share or a mean to be given. */
export const isAvailable = (sample: Sample, tally: Tally): boolean =>
  answeredIn(sample, tally) / sample.n >= ANSWERED_MIN;

/**
 * The mean amount over those who answered, which for a yes-or-no fact is the share of them with
 * "yes"; null when fewer than 70 % answered.
 */
export const meanIn = (sample: Sample, tally: Tally): number | null =>
  isAvailable(sample, tally) ? totalIn(sample, tally) / answeredIn(sample, tally) : null;
