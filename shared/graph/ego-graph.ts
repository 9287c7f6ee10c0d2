/**
 * The ego network as a graph: my contacts (alters) by position, and the ties among them, in
 * compressed sparse rows. Built once, never changed. Each row lists the neighbours of one alter in
 * ascending order and without repetition, so whatever is summed over it does not depend on the
 * order ties were entered in.
 */
import { assert } from '../assert.ts';
import type { Tie } from '../model/network.ts';
import { intAt, realAt } from './elements.ts';
import { createInts, createReals } from './memory.ts';

export type EgoGraph = {
  /** Number of alters; they are called 0 … n − 1 here. */
  readonly n: number;
  /** Number of ties among alters. */
  readonly ties: number;
  /** Row of alter i: positions `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Weight of each tie, aligned with `neighbours`. */
  readonly weights: Float64Array;
  /** Weight of my own tie to each alter. */
  readonly egoWeights: Float64Array;
  /** Whether any tie, to me or among alters, has a weight other than 1. */
  readonly isWeighted: boolean;
};

/** An alter as far as the graph is concerned: a contact is one. */
export type Alter = { readonly id: string; readonly weight: number | null };

/**
 * The graph of `alters`, in the order given, and of the `ties` among them. Ties to people who are
 * not among the alters are left out, as the ego-network model has it; a tie given twice counts once,
 * with the larger weight. Alters must have distinct ids, weights must be positive, and nobody is tied to
 * themselves. Time O(n + t).
 */
export function createEgoGraph(alters: readonly Alter[], ties: readonly Tie[]): EgoGraph {
  const n = alters.length;
  const egoWeights = createReals(n);
  for (let i = 0; i < n; i += 1) {
    const weight = alters[i]?.weight ?? 1;
    assert(weight > 0 && weight < Infinity, 'the weight of my own tie is positive');
    egoWeights[i] = weight;
  }
  const rows = foldRepeated(writeRows(readPairs(alters, ties), n), n);
  return {
    n,
    ties: rows.neighbours.length / 2,
    ...rows,
    egoWeights,
    isWeighted: hasOtherThanOne(rows.weights) || hasOtherThanOne(egoWeights),
  };
}

/** How many of the other alters alter `i` knows. */
export const degreeOf = (graph: EgoGraph, i: number): number =>
  intAt(graph.offsets, i + 1) - intAt(graph.offsets, i);

function hasOtherThanOne(weights: Float64Array): boolean {
  for (let k = 0; k < weights.length; k += 1) if (weights[k] !== 1) return true;
  return false;
}

/** The ties among the alters as pairs of positions, in the order given: `count` of them. */
type Pairs = {
  readonly count: number;
  /** The pair of tie k stands at 2k and 2k + 1. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
};

function readPairs(alters: readonly Alter[], ties: readonly Tie[]): Pairs {
  const positionById = new Map<string, number>();
  for (const alter of alters) positionById.set(alter.id, positionById.size);
  assert(positionById.size === alters.length, 'the alters of a graph have distinct ids');

  const ends = createInts(2 * ties.length);
  const weights = createReals(ties.length);
  let count = 0;
  for (const { a, b, weight } of ties) {
    const i = positionById.get(a);
    const j = positionById.get(b);
    if (i === undefined || j === undefined) continue;
    assert(i !== j, 'nobody is tied to themselves');
    assert(weight > 0 && weight < Infinity, 'the weight of a tie is positive');
    ends[2 * count] = i;
    ends[2 * count + 1] = j;
    weights[count] = weight;
    count += 1;
  }
  return { count, ends, weights };
}

type Rows = Pick<EgoGraph, 'offsets' | 'neighbours' | 'weights'>;

/**
 * Every pair in the rows of both its ends, ascending: pairs are put into the row of either end as
 * they come, and those rows, read from the first to the last, are written by the other end. Every
 * tie stands in two rows, so what is written are the same rows, and each fills in ascending order.
 *
 * `offsets[i + 1]` counts the row of i, then says where it ends; filling the row from its end it
 * comes to its beginning, and filling it from there to its end again.
 */
function writeRows({ count, ends, weights: given }: Pairs, n: number): Rows {
  const size = 2 * count;
  const offsets = createInts(n + 1);
  for (let arc = 0; arc < size; arc += 1) {
    const row = intAt(ends, arc) + 1;
    offsets[row] = intAt(offsets, row) + 1;
  }
  for (let i = 0; i < n; i += 1) offsets[i + 1] = intAt(offsets, i + 1) + intAt(offsets, i);

  const arcs = createInts(size);
  for (let arc = 0; arc < size; arc += 1) {
    const row = intAt(ends, arc) + 1;
    const place = intAt(offsets, row) - 1;
    arcs[place] = arc;
    offsets[row] = place;
  }

  const neighbours = createInts(size);
  const weights = createReals(size);
  for (let k = 0; k < size; k += 1) {
    const arc = intAt(arcs, k);
    // The other end of the pair 2k, 2k + 1.
    const row = intAt(ends, arc ^ 1) + 1;
    const place = intAt(offsets, row);
    neighbours[place] = intAt(ends, arc);
    weights[place] = realAt(given, arc >> 1);
    offsets[row] = place + 1;
  }
  return { offsets, neighbours, weights };
}

/** Ascending rows without repetition, of those who stand in one twice the larger weight. */
function foldRepeated(rows: Rows, n: number): Rows {
  if (!hasRepeated(rows, n)) return rows;
  const offsets = createInts(n + 1);
  const neighbours = createInts(rows.neighbours.length);
  const weights = createReals(rows.neighbours.length);
  let count = 0;
  for (let i = 0; i < n; i += 1) {
    const start = count;
    const end = intAt(rows.offsets, i + 1);
    for (let k = intAt(rows.offsets, i); k < end; k += 1) {
      const j = intAt(rows.neighbours, k);
      const weight = realAt(rows.weights, k);
      if (count > start && intAt(neighbours, count - 1) === j) {
        weights[count - 1] = Math.max(realAt(weights, count - 1), weight);
        continue;
      }
      neighbours[count] = j;
      weights[count] = weight;
      count += 1;
    }
    offsets[i + 1] = count;
  }
  return {
    offsets,
    neighbours: neighbours.subarray(0, count),
    weights: weights.subarray(0, count),
  };
}

/** Whether anybody stands in an ascending row twice: a tie was given more than once. */
function hasRepeated({ offsets, neighbours }: Rows, n: number): boolean {
  for (let i = 0; i < n; i += 1) {
    const end = intAt(offsets, i + 1);
    for (let k = intAt(offsets, i) + 1; k < end; k += 1) {
      if (intAt(neighbours, k) === intAt(neighbours, k - 1)) return true;
    }
  }
  return false;
}
