/**
 * Who knows whom among the people of a view, as far as measures read it: how many ties, and how they
 * hang together. Found from the graph of the core and what differs, never by building a second one.
 */
import { degreeOf } from '../graph/ego-graph.ts';
import { componentSizesAfter, countTiesAfter, type GraphEdits } from '../graph/edited-graph.ts';
import { intAt } from '../graph/elements.ts';
import type { AlterStructure } from './structure.ts';

export type AlterTies = {
  /** Ties among the people of the view. */
  readonly count: number;
  /** People in the largest component; 0 without people. */
  readonly largest: () => number;
  /** People in each component, in no order. */
  readonly sizes: () => readonly number[];
};

/** The ties among the whole core. */
export const allTies = ({ graph, components }: AlterStructure): AlterTies => ({
  count: graph.ties,
  largest: () => components.largest,
  sizes: () => components.sizes,
});

/** The ties without one contact: how many and the largest component are known beforehand. */
export const tiesWithout = (structure: AlterStructure, position: number): AlterTies => ({
  count: structure.graph.ties - degreeOf(structure.graph, position),
  largest: () => intAt(structure.components.largestWithout, position),
  sizes: () => componentSizesAfter(structure.graph, { ...NO_EDITS, gone: [position] }),
});

/** The ties after edits; components are found when first asked for, and then kept. */
export function tiesAfter(structure: AlterStructure, edits: GraphEdits): AlterTies {
  if (!hasEdits(edits)) return allTies(structure);
  const { graph } = structure;
  let found: readonly number[] | null = null;
  const sizes = (): readonly number[] => (found ??= componentSizesAfter(graph, edits));
  return {
    count: countTiesAfter(graph, edits),
    largest: () => sizes().reduce((a, b) => Math.max(a, b), 0),
    sizes,
  };
}

const NO_EDITS: GraphEdits = { gone: [], newcomers: 0, made: [], broken: [] };

const hasEdits = ({ gone, newcomers, made, broken }: GraphEdits): boolean =>
  gone.length + newcomers + made.length + broken.length > 0;
