/**
 * Burt's structural-hole measures of ego (Structural Holes, 1992), on the ego network with ego
 * included: effective size, efficiency, constraint, hierarchy and each alter's redundancy.
 *
 * Proportions: p_iq is alter q's share of all my tie weight; p_qj is j's share of all of q's tie
 * weight, my tie to q included; m_jq is the tie j–q relative to j's strongest tie, mine included.
 */
import { realAt, intAt } from './elements.ts';
import { degreeOf, type EgoGraph } from './ego-graph.ts';
import { createReals } from './memory.ts';

export type StructuralHoles = {
  /** ES = Σ_j (1 − r_j), 1 … n: contacts that are not redundant. Borgatti's n − 2t/n when binary. */
  readonly effectiveSize: number | null;
  /** ES / n, 1/n … 1. */
  readonly efficiency: number | null;
  /** C = Σ_j c_j with c_j = (p_ij + Σ_q p_iq p_qj)²; low is freedom. Its floor is 1/n. */
  readonly constraint: number | null;
  /** How concentrated C is in few alters (the Coleman–Theil index of c_j), 0 even … 1 one alter. */
  readonly hierarchy: number | null;
  /** r_j = Σ_q p_iq m_jq of each alter, 0 … (n − 1)/n. */
  readonly redundancy: Float64Array;
  /** c_j of each alter: its part of constraint. */
  readonly contributions: Float64Array;
};

/**
 * The measures on plain ties, every weight counted as 1, or on `weighted` ones. Without alters they
 * are undefined (null).
 */
export function measureStructuralHoles(
  graph: EgoGraph,
  ties: 'plain' | 'weighted',
): StructuralHoles {
  const { n } = graph;
  const redundancy = createReals(n);
  const contributions = createReals(n);
  const parts = { redundancy, contributions };
  if (n === 0) {
    return { effectiveSize: null, efficiency: null, constraint: null, hierarchy: null, ...parts };
  }
  if (ties === 'weighted' && graph.isWeighted) fillWeighted(graph, parts);
  else fillPlain(graph, parts);
  const effectiveSize = n - sumOf(redundancy);
  const constraint = sumOf(contributions);
  return {
    effectiveSize,
    efficiency: effectiveSize / n,
    constraint,
    hierarchy: hierarchyOf(contributions, constraint),
    ...parts,
  };
}

type Parts = Pick<StructuralHoles, 'redundancy' | 'contributions'>;

/**
 * With plain ties p_iq is 1/n for every q, p_qj is 1 / (1 + degree of q) for every j they know, and
 * m_jq is 1, so what a tie adds depends on whom it leads to alone.
 */
function fillPlain(graph: EgoGraph, { redundancy, contributions }: Parts): void {
  const { n, offsets, neighbours } = graph;
  const share = 1 / n;
  const through = createReals(n);
  for (let q = 0; q < n; q += 1) through[q] = share * (1 / (degreeOf(graph, q) + 1));
  for (let j = 0; j < n; j += 1) {
    let shared = 0;
    let indirect = 0;
    const end = intAt(offsets, j + 1);
    for (let k = intAt(offsets, j); k < end; k += 1) {
      shared += share;
      indirect += realAt(through, intAt(neighbours, k));
    }
    redundancy[j] = shared;
    contributions[j] = (share + indirect) ** 2;
  }
}

function fillWeighted(graph: EgoGraph, { redundancy, contributions }: Parts): void {
  const { n, offsets, neighbours, weights, egoWeights } = graph;
  const { sums, maxima } = measureStrengths(graph);
  const mine = sumOf(egoWeights);
  for (let j = 0; j < n; j += 1) {
    let shared = 0;
    let indirect = 0;
    const end = intAt(offsets, j + 1);
    for (let k = intAt(offsets, j); k < end; k += 1) {
      const q = intAt(neighbours, k);
      const weight = realAt(weights, k);
      const toQ = realAt(egoWeights, q) / mine;
      shared += toQ * (weight / realAt(maxima, j));
      indirect += toQ * (weight / realAt(sums, q));
    }
    redundancy[j] = shared;
    contributions[j] = (realAt(egoWeights, j) / mine + indirect) ** 2;
  }
}

/** Each alter's tie weights, mine included: their sum and the largest. */
function measureStrengths(graph: EgoGraph): { sums: Float64Array; maxima: Float64Array } {
  const { n, offsets, weights, egoWeights } = graph;
  const sums = createReals(n);
  const maxima = createReals(n);
  for (let j = 0; j < n; j += 1) {
    let sum = realAt(egoWeights, j);
    let largest = sum;
    const end = intAt(offsets, j + 1);
    for (let k = intAt(offsets, j); k < end; k += 1) {
      const weight = realAt(weights, k);
      sum += weight;
      if (weight > largest) largest = weight;
    }
    sums[j] = sum;
    maxima[j] = largest;
  }
  return { sums, maxima };
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i += 1) sum += realAt(amounts, i);
  return sum;
}

/**
 * H = Σ_j ρ_j ln ρ_j / (n ln n), where ρ_j = c_j / (C/n). One alter holds all constraint there is: 1.
 * Rounding may carry an even spread a hair below 0, hence the floor.
 */
function hierarchyOf(contributions: Float64Array, constraint: number): number {
  const n = contributions.length;
  if (n === 1) return 1;
  const even = constraint / n;
  let sum = 0;
  for (let j = 0; j < n; j += 1) {
    const ratio = realAt(contributions, j) / even;
    if (ratio > 0) sum += ratio * Math.log(ratio);
  }
  return Math.max(0, sum / (n * Math.log(n)));
}
