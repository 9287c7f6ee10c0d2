/**
 * Burt's structural-hole measures of ego (Structural Holes, 1992), on the ego network with ego
 * included: effective size, efficiency, constraint, hierarchy and each alter's redundancy.
 *
 * Proportions: p_iq is alter q's share of all my tie weight; p_qj is j's share of all of q's tie
 * weight, my tie to q included; m_jq is the tie j–q relative to j's strongest tie, mine included.
 */
import { realAt, intAt } from './elements.ts';
import type { EgoGraph } from './ego-graph.ts';

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
  const redundancy = new Float64Array(n);
  const contributions = new Float64Array(n);
  const parts = { redundancy, contributions };
  if (n === 0) {
    return { effectiveSize: null, efficiency: null, constraint: null, hierarchy: null, ...parts };
  }
  const network = ties === 'plain' ? withPlainTies(graph) : graph;
  const { redundant, constraint } = measureAlters(network, redundancy, contributions);
  return {
    effectiveSize: n - redundant,
    efficiency: (n - redundant) / n,
    constraint,
    hierarchy: hierarchyOf(contributions, constraint),
    ...parts,
  };
}

/** Fills each alter's redundancy and its contribution to constraint, and sums both. */
function measureAlters(
  graph: EgoGraph,
  redundancy: Float64Array,
  contributions: Float64Array,
): { redundant: number; constraint: number } {
  const { n, offsets, neighbours, weights, egoWeights } = graph;
  const { sums, maxima } = measureStrengths(graph);
  const mine = sumOf(egoWeights);
  let redundant = 0;
  let constraint = 0;
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
    const contribution = (realAt(egoWeights, j) / mine + indirect) ** 2;
    redundancy[j] = shared;
    contributions[j] = contribution;
    redundant += shared;
    constraint += contribution;
  }
  return { redundant, constraint };
}

/** Each alter's tie weights, mine included: their sum and the largest. */
function measureStrengths(graph: EgoGraph): { sums: Float64Array; maxima: Float64Array } {
  const { n, offsets, weights, egoWeights } = graph;
  const sums = egoWeights.slice();
  const maxima = egoWeights.slice();
  for (let j = 0; j < n; j += 1) {
    let sum = realAt(sums, j);
    let largest = realAt(maxima, j);
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

function sumOf(weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += realAt(weights, i);
  return sum;
}

/**
 * H = Σ_j ρ_j ln ρ_j / (n ln n), where ρ_j = c_j / (C/n). One alter holds all constraint there is: 1.
 * Rounding may carry an even spread a hair below 0, hence the floor.
 */
function hierarchyOf(contributions: Float64Array, constraint: number): number {
  const n = contributions.length;
  if (n === 1) return 1;
  let sum = 0;
  for (const contribution of contributions) {
    const ratio = contribution / (constraint / n);
    if (ratio > 0) sum += ratio * Math.log(ratio);
  }
  return Math.max(0, sum / (n * Math.log(n)));
}

const withPlainTies = (graph: EgoGraph): EgoGraph =>
  graph.isWeighted
    ? {
        ...graph,
        weights: new Float64Array(graph.weights.length).fill(1),
        egoWeights: new Float64Array(graph.n).fill(1),
      }
    : graph;
