/**
 * A graph as it would be after a few edits, read without building it: the rows of the graph as it
 * is, past the alters who are gone and the ties that are broken, and the ties made beside them.
 */
import { byteAt, intAt } from './elements.ts';
import { degreeOf, type EgoGraph } from './ego-graph.ts';
import { createBytes, createInts } from './memory.ts';

export type Pair = readonly [number, number];

/** What differs from a graph. Newcomers take the positions n, n + 1 … after its own alters. */
export type GraphEdits = {
  /** Alters taken out with all their ties, each once. */
  readonly gone: readonly number[];
  /** How many alters are put in. */
  readonly newcomers: number;
  /** Ties among those who are there now that the graph does not hold, each once. */
  readonly made: readonly Pair[];
  /** Ties of the graph among those of its alters who stay, each once. */
  readonly broken: readonly Pair[];
};

/** Whether two alters of the graph know each other. Time O(degree). */
export function isTied(graph: EgoGraph, [a, b]: Pair): boolean {
  const end = intAt(graph.offsets, a + 1);
  for (let k = intAt(graph.offsets, a); k < end; k += 1) {
    if (intAt(graph.neighbours, k) === b) return true;
  }
  return false;
}

/** Ties there are after the edits. */
export function countTiesAfter(graph: EgoGraph, edits: GraphEdits): number {
  let ties = graph.ties + edits.made.length - edits.broken.length;
  for (const [i, a] of edits.gone.entries()) {
    ties -= degreeOf(graph, a);
    // A tie between two who go stood in both their rows.
    for (const b of edits.gone.slice(0, i)) if (isTied(graph, [a, b])) ties += 1;
  }
  return ties;
}

/** Sizes of the components after the edits, in no order. Time O(n + t). */
export function componentSizesAfter(graph: EgoGraph, edits: GraphEdits): number[] {
  const { n, offsets, neighbours } = graph;
  const roots = createInts(n + edits.newcomers);
  for (let i = 0; i < roots.length; i += 1) roots[i] = i;
  const isGone = createBytes(n);
  for (const i of edits.gone) isGone[i] = 1;
  const brokenAt = groupBroken(edits.broken);
  for (let i = 0; i < n; i += 1) {
    if (byteAt(isGone, i) === 1) continue;
    const broken = brokenAt.size === 0 ? undefined : brokenAt.get(i);
    // Each tie stands in two rows: it is enough to read it in the later one.
    const end = intAt(offsets, i + 1);
    for (let k = intAt(offsets, i); k < end; k += 1) {
      const j = intAt(neighbours, k);
      if (j > i) break;
      if (byteAt(isGone, j) === 0 && broken?.has(j) !== true) unite(roots, i, j);
    }
  }
  for (const [a, b] of edits.made) unite(roots, a, b);
  return sizesOf(roots, isGone);
}

/** The broken ties of each alter's row, read in the row of the later of the two. */
function groupBroken(broken: readonly Pair[]): Map<number, Set<number>> {
  const brokenAt = new Map<number, Set<number>>();
  for (const [a, b] of broken) {
    const later = Math.max(a, b);
    const others = brokenAt.get(later) ?? new Set();
    brokenAt.set(later, others.add(Math.min(a, b)));
  }
  return brokenAt;
}

/** The alter that stands for the component of `i`; shortens the way there (path halving). */
function rootOf(roots: Int32Array, i: number): number {
  let at = i;
  for (let above = intAt(roots, at); above !== at; above = intAt(roots, at)) {
    const next = intAt(roots, above);
    roots[at] = next;
    at = next;
  }
  return at;
}

/** Joins two components; the earlier root stands for both. */
function unite(roots: Int32Array, a: number, b: number): void {
  const rootA = rootOf(roots, a);
  const rootB = rootOf(roots, b);
  if (rootA < rootB) roots[rootB] = rootA;
  else roots[rootA] = rootB;
}

function sizesOf(roots: Int32Array, isGone: Uint8Array): number[] {
  const counts = createInts(roots.length);
  for (let i = 0; i < roots.length; i += 1) {
    if (i < isGone.length && byteAt(isGone, i) === 1) continue;
    const root = rootOf(roots, i);
    counts[root] = intAt(counts, root) + 1;
  }
  const sizes: number[] = [];
  for (const count of counts) if (count > 0) sizes.push(count);
  return sizes;
}
