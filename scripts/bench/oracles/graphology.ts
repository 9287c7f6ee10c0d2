/**
 * What graphology says of an ego network. Betweenness, density and components are its own; it has no
 * constraint and no effective size, so these are Burt's formulas on plain ties written on its API.
 *
 * Betweenness is Brandes' over the whole ego network. The engine counts pairs at distance two
 * instead: I am tied to everybody, so no two contacts are further apart, and every shortest path
 * between two who are not tied has exactly one person in the middle.
 */
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { EgoNetwork } from '../ego-networks.ts';
import { figure, type Readings } from './readings.ts';

const EGO = 'ego';

/** Burt's constraint of ego on plain ties: Σ_j (1/n + Σ_q 1/n · 1/degree(q))². */
function constraintOf(graph: UndirectedGraph, n: number): number {
  let constraint = 0;
  graph.forEachNeighbor(EGO, (j) => {
    let proportion = 1;
    graph.forEachNeighbor(j, (q) => {
      if (q !== EGO) proportion += 1 / graph.degree(q);
    });
    constraint += (proportion / n) ** 2;
  });
  return constraint;
}

/** Burt's effective size of ego on plain ties: each contact less its share of ties to the others. */
function effectiveSizeOf(graph: UndirectedGraph, n: number): number {
  let size = 0;
  graph.forEachNeighbor(EGO, (j) => {
    size += 1 - (graph.degree(j) - 1) / n;
  });
  return size;
}

/**
 * graphology 0.26 keeps the places of neighbours in an array too narrow for the last of them when
 * there are exactly so many (graphology-indices, `getPointerArray`), and betweenness comes out wrong.
 */
const MISCOUNTED = new Set([2 ** 8, 2 ** 16]);

/** Two people tied to each other alone: they change nobody's betweenness, only the count. */
function addStrangers(graph: UndirectedGraph): void {
  graph.addNode('stranger');
  graph.addNode('their friend');
  graph.addEdge('stranger', 'their friend');
}

/** Builds the graph and takes every measure graphology can give. */
export function readGraphology({ contacts, ties }: EgoNetwork): Readings {
  const n = contacts.length;
  const graph = new UndirectedGraph();
  for (const { id } of contacts) graph.addNode(id);
  for (const { a, b } of ties) graph.addEdge(a, b);
  const density = n < 2 ? null : undirectedDensity(graph);
  const sizes = connectedComponents(graph).map((component) => component.length);
  const degree = contacts.map(({ id }) => graph.degree(id));
  graph.addNode(EGO);
  for (const { id } of contacts) graph.addEdge(EGO, id);
  if (MISCOUNTED.has(2 * graph.size)) addStrangers(graph);
  const betweenness = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
  return {
    density: figure(density),
    componentSizes: sizes.toSorted((a, b) => b - a),
    degree,
    egoBetweenness: figure(n === 0 ? null : betweenness[EGO]),
    effectiveSize: figure(n === 0 ? null : effectiveSizeOf(graph, n)),
    constraint: figure(n === 0 ? null : constraintOf(graph, n)),
  };
}
