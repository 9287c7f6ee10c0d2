/**
 * How often each fault is brought about: a few times in every run of the tests, many times before a
 * release (`npm run faults`). What was counted is written down for that command to print.
 */
import { appendFileSync } from 'node:fs';

/** `release`, or a number that holds for every fault; unset in an ordinary run. */
const wanted = process.env['PLEXUS_FAULTS'];

/** How often to try, given the few times of every run and the many of a release. */
export function tries(usual: number, release: number): number {
  if (wanted === undefined) return usual;
  const asked = Number.parseInt(wanted, 10);
  return Number.isNaN(asked) ? release : asked;
}

/** Time for so many tries, in milliseconds: each may start a process, and the machine may be busy. */
export const patienceMs = (count: number, msEach: number): number => 60_000 + count * msEach;

export type Figures = { readonly [figure: string]: number };

/** Writes figures down for the report of `npm run faults`; in an ordinary run nobody asks. */
export function report(fault: string, figures: Figures): void {
  const file = process.env['PLEXUS_FAULTS_REPORT'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ fault, figures })}\n`);
}

/** One more of `key`. */
export function count(figures: Map<string, number>, key: string): void {
  figures.set(key, (figures.get(key) ?? 0) + 1);
}

/** Waits that differ from try to try and are the same in every run, in milliseconds. */
export const waitMs = (turn: number, upTo: number): number => (turn * 37) % upTo;
