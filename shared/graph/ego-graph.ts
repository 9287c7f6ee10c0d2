/**
 * The ego network as a graph: my contacts (alters) by position, and the ties among them, in
 * compressed sparse rows. Built once, never changed. Each row lists the neighbours of one alter in
 * ascending order and without repetition, so whatever is summed over it does not depend on the
 * order ties were entered in.
 */
import { assert } from '../assert.ts';
import type { Tie } from '../model/network.ts';
import { intAt, realAt } from './elements.ts';

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
 * with the larger weight. Alters must have distinct ids, and weights must be positive.
 */
export function createEgoGraph(alters: readonly Alter[], ties: readonly Tie[]): EgoGraph {
  const n = alters.length;
  const arcs = readArcs(alters, ties);
  const byTarget = sortStably(arcs.targets, null, n);
  const order = sortStably(arcs.sources, byTarget, n);
  const rows = writeRows(arcs, order, n);
  const egoWeights = Float64Array.from(alters, (alter) => alter.weight ?? 1);
  return {
    n,
    ties: rows.neighbours.length / 2,
    ...rows,
    egoWeights,
    isWeighted: rows.weights.some(isNotOne) || egoWeights.some(isNotOne),
  };
}

/** How many of the other alters alter `i` knows. */
export const degreeOf = (graph: EgoGraph, i: number): number =>
  intAt(graph.offsets, i + 1) - intAt(graph.offsets, i);

const isNotOne = (weight: number): boolean => weight !== 1;

/** Every tie as two arcs, there and back. */
type Arcs = {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
};

function readArcs(alters: readonly Alter[], ties: readonly Tie[]): Arcs {
  const positionById = new Map<string, number>();
  for (const [position, alter] of alters.entries()) positionById.set(alter.id, position);
  assert(positionById.size === alters.length, 'the alters of a graph have distinct ids');

  const sources = new Int32Array(2 * ties.length);
  const targets = new Int32Array(2 * ties.length);
  const weights = new Float64Array(2 * ties.length);
  let count = 0;
  for (const tie of ties) {
    const a = positionById.get(tie.a);
    const b = positionById.get(tie.b);
    if (a === undefined || b === undefined || a === b) continue;
    assert(tie.weight > 0 && tie.weight < Infinity, 'the weight of a tie is positive');
    sources[count] = a;
    targets[count] = b;
    weights[count] = tie.weight;
    sources[count + 1] = b;
    targets[count + 1] = a;
    weights[count + 1] = tie.weight;
    count += 2;
  }
  return {
    sources: sources.subarray(0, count),
    targets: targets.subarray(0, count),
    weights: weights.subarray(0, count),
  };
}

/**
 * Positions of `keys` in ascending order of key (each 0 … n − 1), equal keys as they stand in
 * `order`. Sorting by target and then by source orders arcs by both, in time linear in their number.
 */
function sortStably(keys: Int32Array, order: Int32Array | null, n: number): Int32Array {
  const next = new Int32Array(n + 1);
  for (const key of keys) next[key + 1] = intAt(next, key + 1) + 1;
  for (let key = 0; key < n; key += 1) next[key + 1] = intAt(next, key + 1) + intAt(next, key);
  const sorted = new Int32Array(keys.length);
  for (let k = 0; k < keys.length; k += 1) {
    const position = order === null ? k : intAt(order, k);
    const key = intAt(keys, position);
    const place = intAt(next, key);
    sorted[place] = position;
    next[key] = place + 1;
  }
  return sorted;
}

type Rows = Pick<EgoGraph, 'offsets' | 'neighbours' | 'weights'>;

/** Writes sorted arcs as rows, folding repeated ones into one. */
function writeRows(arcs: Arcs, order: Int32Array, n: number): Rows {
  const offsets = new Int32Array(n + 1);
  const neighbours = new Int32Array(order.length);
  const weights = new Float64Array(order.length);
  let count = 0;
  let lastSource = -1;
  let lastTarget = -1;
  for (const position of order) {
    const source = intAt(arcs.sources, position);
    const target = intAt(arcs.targets, position);
    const weight = realAt(arcs.weights, position);
    if (source === lastSource && target === lastTarget) {
      weights[count - 1] = Math.max(realAt(weights, count - 1), weight);
      continue;
    }
    neighbours[count] = target;
    weights[count] = weight;
    count += 1;
    offsets[source + 1] = intAt(offsets, source + 1) + 1;
    lastSource = source;
    lastTarget = target;
  }
  for (let i = 0; i < n; i += 1) offsets[i + 1] = intAt(offsets, i + 1) + intAt(offsets, i);
  return {
    offsets,
    neighbours: neighbours.subarray(0, count),
    weights: weights.subarray(0, count),
  };
}
