/**
 * Burt's measures of ego (Structural Holes, 1992, chapter 2) as matrix algebra on a full table of
 * weights: nothing of it is shared with the engine, which walks compressed rows.
 *
 * With Z the weights, ego last: P is Z with rows summing to 1, M is Z with rows of maximum 1. Of ego
 * i, the redundancy of contact j is Σ_q p_iq m_jq and its share of constraint (P + P²)_ij squared.
 */
import type { EgoNetwork } from '../ego-networks.ts';
import { figure, type Readings } from './readings.ts';

type Row = readonly number[];
type Matrix = readonly Row[];

const sum = (row: Row): number => row.reduce((total, value) => total + value, 0);
const scale = (row: Row, by: number): Row => row.map((value) => (by === 0 ? 0 : value / by));
const dot = (a: Row, b: Row): number => sum(a.map((value, i) => value * (b[i] ?? 0)));
const transpose = (m: Matrix): Matrix => m.map((_, j) => m.map((row) => row[j] ?? 0));

function weightsOf({ contacts, ties }: EgoNetwork, weigh: (weight: number) => number): Matrix {
  const size = contacts.length + 1;
  const z = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const put = (i: number, j: number, weight: number): void => {
    z[i]?.splice(j, 1, weight);
    z[j]?.splice(i, 1, weight);
  };
  const positions = new Map(contacts.map(({ id }, position) => [id, position]));
  for (const { a, b, weight } of ties) {
    put(positions.get(a) ?? NaN, positions.get(b) ?? NaN, weigh(weight));
  }
  for (const [position, { weight }] of contacts.entries()) {
    put(position, contacts.length, weigh(weight ?? 1));
  }
  return z;
}

function measure(z: Matrix) {
  const n = z.length - 1;
  const p = z.map((row) => scale(row, sum(row)));
  const m = z.map((row) => scale(row, Math.max(...row)));
  const mine = p[n] ?? [];
  const redundancy = m.slice(0, n).map((row) => dot(mine, row));
  const throughOthers = transpose(p).map((column) => dot(mine, column));
  const shares = mine.slice(0, n).map((direct, j) => (direct + (throughOthers[j] ?? 0)) ** 2);
  const constraint = sum(shares);
  const effectiveSize = n - sum(redundancy);
  const uneven = sum(shares.map((c) => ((n * c) / constraint) * Math.log((n * c) / constraint)));
  return {
    redundancy,
    effectiveSize,
    efficiency: effectiveSize / n,
    constraint,
    // A single contact holds all there is.
    hierarchy: n === 1 ? 1 : uneven / (n * Math.log(n)),
  };
}

/** Burt's measures, on plain ties and on weighted ones; undefined without contacts. */
export function readBurt(network: EgoNetwork): Readings {
  const isDefined = network.contacts.length > 0;
  const plain = measure(weightsOf(network, () => 1));
  const weighted = measure(weightsOf(network, (weight) => weight));
  const told = (value: number): number[] => figure(isDefined ? value : null);
  return {
    effectiveSize: told(plain.effectiveSize),
    efficiency: told(plain.efficiency),
    constraint: told(plain.constraint),
    hierarchy: told(plain.hierarchy),
    redundancy: plain.redundancy,
    weightedEffectiveSize: told(weighted.effectiveSize),
    weightedEfficiency: told(weighted.efficiency),
    weightedConstraint: told(weighted.constraint),
    weightedHierarchy: told(weighted.hierarchy),
  };
}
