/**
 * A tally: one fact about every core contact, with its sums. Because the sums are kept beside the
 * single amounts, the same fact with a few people taken out and a few put in costs as many steps as
 * there are such people, which is what makes leaving each contact out once, and trying out changes,
 * affordable. Not answered is kept apart from zero.
 */
import { byteAt, realAt } from '../graph/elements.ts';
import { createBytes, createReals } from '../graph/memory.ts';
import type { Contact } from '../model/contact.ts';
import { ANSWERED_MIN } from './thresholds.ts';

/** What is known of one contact: an amount, yes or no, or `null` for not answered. */
export type Reading = number | boolean | null;

export type Tally = {
  /** Reads the fact of any contact, counted here or not. */
  readonly read: (contact: Contact) => Reading;
  /** 1 where the fact is known of the contact in this position, else 0. */
  readonly known: Uint8Array;
  /** The amount (yes counts 1, no 0); 0 where not known. */
  readonly amounts: Float64Array;
  readonly answered: number;
  readonly total: number;
};

/** Tallies `read` over `contacts`. */
export function createTally(
  contacts: readonly Contact[],
  read: (contact: Contact) => Reading,
): Tally {
  const known = createBytes(contacts.length);
  const amounts = createReals(contacts.length);
  let answered = 0;
  let total = 0;
  for (let i = 0; i < contacts.length; i += 1) {
    // i runs over the positions of contacts.
    const reading = read(contacts[i] as Contact);
    if (reading === null) continue;
    const amount = Number(reading);
    known[i] = 1;
    amounts[i] = amount;
    answered += 1;
    total += amount;
  }
  return { read, known, amounts, answered, total };
}

/** The people a figure is about: the core, without those taken out, with those put in. */
export type Sample = {
  /** How many they are. */
  readonly n: number;
  /** Positions of the contacts taken out, each once. */
  readonly left: readonly number[];
  /** Contacts put in: new ones, and changed ones as they would be. */
  readonly joined: readonly Contact[];
};

/** For how many of the sample the fact is known. */
export function answeredIn({ left, joined }: Sample, tally: Tally): number {
  let { answered } = tally;
  for (const position of left) answered -= byteAt(tally.known, position);
  for (const contact of joined) if (tally.read(contact) !== null) answered += 1;
  return answered;
}

/** The sum over the sample: the number of people for a yes-or-no fact. */
export function totalIn({ left, joined }: Sample, tally: Tally): number {
  let { total } = tally;
  for (const position of left) total -= realAt(tally.amounts, position);
  for (const contact of joined) total += Number(tally.read(contact) ?? 0);
  return total;
}

/** Whether enough of the sample answered for a share or a mean to be given. */
export const isAvailable = (sample: Sample, tally: Tally): boolean =>
  answeredIn(sample, tally) / sample.n >= ANSWERED_MIN;

/**
 * The mean amount over those who answered, which for a yes-or-no fact is the share of them with
 * "yes"; null when fewer than 70 % answered.
 */
export function meanIn(sample: Sample, tally: Tally): number | null {
  const answered = answeredIn(sample, tally);
  return answered / sample.n >= ANSWERED_MIN ? totalIn(sample, tally) / answered : null;
}
