/**
 * How anything is timed: both sides warmed up first, then in rounds that alternate between them, so
 * that a machine that slows down slows both; a ratio is taken within each round. What computes is
 * told in CPU time, which other programs on the machine hardly touch; what waits for a disk or a
 * browser in time on the wall.
 */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Median and quartiles, so that one can see what a figure is worth. */
export type Spread = { readonly median: number; readonly p25: number; readonly p75: number };

/** One side of a comparison: does its work so many times and answers with the ms it took. */
export type Side = (calls: number) => number | Promise<number>;

const ROUNDS = 7;
/** A side is warm after this many ms, or after its first call if that takes longer. */
const WARM_MS = 300;
/** And so many make it warm again after a collection. */
const REWARM_MS = 150;
/** Least time of one sample: shorter work is repeated within it. */
const SAMPLE_MS = 50;

function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)] ?? NaN;
  const above = ascending[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The spread of what was sampled, quartiles by linear interpolation. */
export function spreadOf(samples: readonly number[]): Spread {
  const ascending = samples.toSorted((a, b) => a - b);
  return {
    median: quantile(ascending, 0.5),
    p25: quantile(ascending, 0.25),
    p75: quantile(ascending, 0.75),
  };
}

/** The largest of all but one in a hundred. */
export const p99Of = (samples: readonly number[]): number =>
  quantile(
    samples.toSorted((a, b) => a - b),
    0.99,
  );

/** What is computed here: CPU time of this process, its collection of garbage included. */
export const cpu =
  (work: () => unknown): Side =>
  (calls) => {
    const before = process.cpuUsage();
    for (let call = 0; call < calls; call += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

/** What waits: time on the wall. */
export const wall =
  (work: () => unknown): Side =>
  async (calls) => {
    const before = performance.now();
    for (let call = 0; call < calls; call += 1) await work();
    return performance.now() - before;
  };

/** A side whose samples measure themselves, because something lies between them: each in ms. */
export const sampled =
  (sample: () => Promise<number>): Side =>
  async (calls) => {
    let sum = 0;
    for (let call = 0; call < calls; call += 1) sum += await sample();
    return sum;
  };

/** Warms a side up and tells how many calls make one sample. */
async function warmUp(side: Side): Promise<number> {
  let spent = await side(1);
  let calls = 1;
  let last = { ms: spent, calls: 1 };
  while (spent < WARM_MS) {
    calls *= 2;
    last = { ms: await side(calls), calls };
    spent += last.ms;
  }
  return Math.max(1, Math.ceil((SAMPLE_MS * last.calls) / Math.max(last.ms, 0.001)));
}

/**
 * Warms a side up again: a collection lets go of the shapes of objects nobody holds any more, and
 * with them of the machine code made for these; a sample taken at once would time the compiler.
 */
async function warmUpAgain(side: Side, calls: number): Promise<void> {
  // A clock too coarse for a sample must not keep it warming for ever.
  for (let spent = 0; spent < REWARM_MS;) spent += Math.max(await side(calls), 1);
}

export type Race = { readonly ours: Spread; readonly against: Spread; readonly ratio: Spread };

setFlagsFromString('--expose-gc');
/** Collects what the other side has left: whoever made the garbage pays for it. */
const collectGarbage = runInNewContext('gc') as () => void; // What the flag puts there.

/** Times both sides in alternating rounds: ms a call, and ours as a multiple of the other. */
export async function race(
  sides: { readonly ours: Side; readonly against: Side },
  rounds = ROUNDS,
): Promise<Race> {
  const calls = { ours: await warmUp(sides.ours), against: await warmUp(sides.against) };
  const samples: { ours: number[]; against: number[] } = { ours: [], against: [] };
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? 'ours' : 'against';
    for (const side of [first, first === 'ours' ? 'against' : 'ours'] as const) {
      collectGarbage();
      await warmUpAgain(sides[side], calls[side]);
      samples[side].push((await sides[side](calls[side])) / calls[side]);
    }
  }
  const ratios = samples.ours.map((ms, round) => ms / (samples.against[round] ?? NaN));
  return {
    ours: spreadOf(samples.ours),
    against: spreadOf(samples.against),
    ratio: spreadOf(ratios),
  };
}
