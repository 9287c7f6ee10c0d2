/**
 * Components: groups of alters linked to each other when I am taken out of the picture, and what
 * becomes of the largest of them when any one alter leaves.
 */
import { intAt } from './elements.ts';
import type { EgoGraph } from './ego-graph.ts';
import { createInts } from './memory.ts';

export type Components = {
  /** The component each alter is in, numbered by its first alter. */
  readonly labels: Int32Array;
  /** Alters in each component, by label. An alter who knows no other is a component of one. */
  readonly sizes: readonly number[];
  /** Alters in the largest component; 0 without alters. */
  readonly largest: number;
  /** Alters in the largest component of the graph without each alter. */
  readonly largestWithout: Int32Array;
};

/**
 * Finds the components of the alter graph, and those without each alter. One depth-first walk
 * (Tarjan's cut vertices, with the size of what each cut severs) answers for all of them in time
 * O(n + t).
 */
export function findComponents(graph: EgoGraph): Components {
  const { n } = graph;
  const walk = createWalk(n);
  const sizes: number[] = [];
  for (let root = 0; root < n; root += 1) {
    if (intAt(walk.time, root) > 0) continue;
    walkFrom(root, sizes.length, graph, walk);
    sizes.push(intAt(walk.size, root));
  }
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  return { labels: walk.labels, sizes, largest, largestWithout: weighCuts(walk, sizes, largest) };
}

/** Each array has one element per alter. */
type Walk = {
  /** The component the walk found the alter in. */
  readonly labels: Int32Array;
  /** How many alters the walk had come to with this one; 0 before it did. */
  readonly time: Int32Array;
  /** Whom the walk came from. */
  readonly parent: Int32Array;
  /** The place in `neighbours` where the walk looks next from here. */
  readonly cursor: Int32Array;
  /** The earliest time that is one back tie away from the subtree below the alter. */
  readonly low: Int32Array;
  /** Alters in the subtree. */
  readonly size: Int32Array;
  /** Without the alter, what comes off the piece the walk entered from: how many in all … */
  readonly severed: Int32Array;
  /** … and in the largest of the pieces. */
  readonly largestSevered: Int32Array;
};

const createWalk = (n: number): Walk => ({
  labels: createInts(n),
  time: createInts(n),
  parent: createInts(n),
  cursor: createInts(n),
  low: createInts(n),
  size: createInts(n),
  severed: createInts(n),
  largestSevered: createInts(n),
});

/** The parent of an alter the walk began with. */
const NOBODY = -1;

/**
 * Walks the component of `root`. The way back is by the parents it came from: a chain of thousands
 * of alters must not exhaust the call stack.
 */
function walkFrom(root: number, label: number, graph: EgoGraph, walk: Walk): void {
  const { offsets, neighbours } = graph;
  const { labels, time, parent, cursor, low, size } = walk;
  let clock = 0;
  let from = NOBODY;
  let i = root;
  while (i !== NOBODY) {
    if (intAt(time, i) === 0) {
      clock += 1;
      labels[i] = label;
      time[i] = clock;
      parent[i] = from;
      cursor[i] = intAt(offsets, i);
      low[i] = clock;
      size[i] = 1;
    }
    const above = intAt(parent, i);
    const end = intAt(offsets, i + 1);
    let earliest = intAt(low, i);
    let next = NOBODY;
    let k = intAt(cursor, i);
    while (k < end && next === NOBODY) {
      const j = intAt(neighbours, k);
      const met = intAt(time, j);
      if (met === 0) next = j;
      else if (j !== above && met < earliest) earliest = met;
      k += 1;
    }
    cursor[i] = k;
    low[i] = earliest;
    if (next === NOBODY && above !== NOBODY) goBack(walk, i, above);
    from = i;
    i = next === NOBODY ? above : next;
  }
}

/** A subtree that reaches nobody from before its parent hangs on that parent alone. */
function goBack(
  { time, low, size, severed, largestSevered }: Walk,
  i: number,
  above: number,
): void {
  const reached = intAt(low, i);
  const below = intAt(size, i);
  size[above] = intAt(size, above) + below;
  if (reached < intAt(low, above)) low[above] = reached;
  if (reached < intAt(time, above)) return;
  severed[above] = intAt(severed, above) + below;
  if (below > intAt(largestSevered, above)) largestSevered[above] = below;
}

/** For each alter the largest of what is left: a piece that came off, the rest, another component. */
function weighCuts(walk: Walk, sizes: readonly number[], largest: number): Int32Array {
  const { labels, severed, largestSevered } = walk;
  const first = sizes.indexOf(largest);
  const second = sizes.reduce(
    (most, size, label) => (label === first ? most : Math.max(most, size)),
    0,
  );
  const result = createInts(labels.length);
  for (let i = 0; i < labels.length; i += 1) {
    const label = intAt(labels, i);
    const others = label === first ? second : largest;
    const rest = (sizes[label] ?? 0) - 1 - intAt(severed, i);
    result[i] = Math.max(others, rest, intAt(largestSevered, i));
  }
  return result;
}
