/**
 * Ego betweenness (Everett & Borgatti, Social Networks 27, 2005): how often I stand between two of
 * my contacts who do not know each other.
 */
import { intAt } from './elements.ts';
import type { EgoGraph } from './ego-graph.ts';
import { createInts } from './memory.ts';

/**
 * EB = Σ over unordered pairs of alters without a tie of 1 / (1 + number of alters both know),
 * 0 … n(n − 1)/2. Plain ties.
 *
 * Only pairs with a common acquaintance are visited, two steps from each alter; every other pair
 * without a tie counts 1, so those are counted rather than enumerated. Time O(Σ degree²).
 */
export function measureEgoBetweenness(graph: EgoGraph): number {
  const { n, offsets, neighbours } = graph;
  // Of the alter in turn and each later one: −1 if they know each other, else how many both know.
  const common = createInts(n);
  const reached = createInts(n);
  let visited = 0;
  let shared = 0;
  for (let i = 0; i < n; i += 1) {
    const start = intAt(offsets, i);
    const end = intAt(offsets, i + 1);
    let later = end;
    while (later > start && intAt(neighbours, later - 1) > i) {
      later -= 1;
      common[intAt(neighbours, later)] = -1;
    }
    let count = 0;
    for (let k = start; k < end; k += 1) {
      const via = intAt(neighbours, k);
      // Rows ascend and i stands in this one: read backwards, every j > i comes before i is met.
      let l = intAt(offsets, via + 1) - 1;
      for (let j = intAt(neighbours, l); j > i; j = intAt(neighbours, l)) {
        const known = intAt(common, j);
        if (known === 0) {
          reached[count] = j;
          count += 1;
        }
        if (known >= 0) common[j] = known + 1;
        l -= 1;
      }
    }
    for (let c = 0; c < count; c += 1) {
      const j = intAt(reached, c);
      shared += 1 / (1 + intAt(common, j));
      common[j] = 0;
    }
    visited += count;
    for (let k = later; k < end; k += 1) common[intAt(neighbours, k)] = 0;
  }
  const pairs = (n * (n - 1)) / 2;
  return pairs - graph.ties - visited + shared;
}
