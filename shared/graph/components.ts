/**
 * Components: groups of alters linked to each other when I am taken out of the picture, and what
 * becomes of the largest of them when any one alter leaves.
 */
import { intAt } from './elements.ts';
import type { EgoGraph } from './ego-graph.ts';

export type Components = {
  /** The component each alter is in, numbered by its first alter. */
  readonly labels: Int32Array;
  /** Alters in each component, by label. An alter who knows no other is a component of one. */
  readonly sizes: readonly number[];
  /** Alters in the largest component; 0 without alters. */
  readonly largest: number;
};

/** Finds the components of the alter graph. Time O(n + t). */
export function findComponents(graph: EgoGraph): Components {
  const { n, offsets, neighbours } = graph;
  const labels = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  const sizes: number[] = [];
  for (let root = 0; root < n; root += 1) {
    if (intAt(labels, root) >= 0) continue;
    const label = sizes.length;
    labels[root] = label;
    queue[0] = root;
    let found = 1;
    for (let next = 0; next < found; next += 1) {
      const i = intAt(queue, next);
      const end = intAt(offsets, i + 1);
      for (let k = intAt(offsets, i); k < end; k += 1) {
        const j = intAt(neighbours, k);
        if (intAt(labels, j) >= 0) continue;
        labels[j] = label;
        queue[found] = j;
        found += 1;
      }
    }
    sizes.push(found);
  }
  return { labels, sizes, largest: sizes.reduce((a, b) => Math.max(a, b), 0) };
}

/**
 * For each alter, the size of the largest component of the graph without that alter. One
 * depth-first walk (Tarjan's cut vertices, with the size of what each cut severs) answers for all
 * of them in time O(n + t).
 */
export function largestComponentWithoutEach(graph: EgoGraph, components: Components): Int32Array {
  const { n } = graph;
  const severed = findSevered(graph);
  const first = components.sizes.indexOf(components.largest);
  const second = components.sizes.reduce(
    (most, size, label) => (label === first ? most : Math.max(most, size)),
    0,
  );
  const result = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const label = intAt(components.labels, i);
    const others = label === first ? second : components.largest;
    const rest = (components.sizes[label] ?? 0) - 1 - intAt(severed.total, i);
    result[i] = Math.max(others, rest, intAt(severed.largest, i));
  }
  return result;
}

/** What taking an alter out severs from the rest of its component. */
type Severed = {
  /** Alters in all pieces that come off, without the piece the walk entered from. */
  readonly total: Int32Array;
  /** Alters in the largest of those pieces. */
  readonly largest: Int32Array;
};

/**
 * The walk goes back by the parents it came from: a chain of thousands of alters must not exhaust
 * the call stack. `low` is the earliest visited alter a subtree reaches by one back tie; a subtree
 * that does not reach above its parent hangs on that parent alone.
 */
function findSevered(graph: EgoGraph): Severed {
  const { n, offsets, neighbours } = graph;
  // When the walk came to each alter, from 1; 0 before it did.
  const time = new Int32Array(n);
  const low = new Int32Array(n);
  const size = new Int32Array(n);
  const parent = new Int32Array(n);
  const cursor = offsets.slice();
  const total = new Int32Array(n);
  const largest = new Int32Array(n);
  let clock = 0;
  const enter = (i: number, from: number): void => {
    clock += 1;
    time[i] = clock;
    low[i] = clock;
    size[i] = 1;
    parent[i] = from;
  };
  for (let root = 0; root < n; root += 1) {
    if (intAt(time, root) > 0) continue;
    enter(root, NOBODY);
    let i = root;
    while (i !== NOBODY) {
      const k = intAt(cursor, i);
      const above = intAt(parent, i);
      if (k < intAt(offsets, i + 1)) {
        cursor[i] = k + 1;
        const j = intAt(neighbours, k);
        const met = intAt(time, j);
        if (met === 0) {
          enter(j, i);
          i = j;
        } else if (j !== above && met < intAt(low, i)) {
          low[i] = met;
        }
        continue;
      }
      if (above !== NOBODY) {
        if (intAt(low, i) < intAt(low, above)) low[above] = intAt(low, i);
        size[above] = intAt(size, above) + intAt(size, i);
        if (intAt(low, i) >= intAt(time, above)) {
          total[above] = intAt(total, above) + intAt(size, i);
          if (intAt(size, i) > intAt(largest, above)) largest[above] = intAt(size, i);
        }
      }
      i = above;
    }
  }
  return { total, largest };
}

/** The parent of an alter the walk began with. */
const NOBODY = -1;
