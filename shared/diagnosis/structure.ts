/**
 * The structure of the network among my contacts: the graph with what is found in it, and the
 * figures as the diagnosis publishes them.
 */
import { type Components, findComponents } from '../graph/components.ts';
import { densityOf } from '../graph/density.ts';
import { measureEgoBetweenness } from '../graph/ego-betweenness.ts';
import { type Alter, createEgoGraph, type EgoGraph } from '../graph/ego-graph.ts';
import { realAt } from '../graph/elements.ts';
import { measureStructuralHoles, type StructuralHoles } from '../graph/structural-holes.ts';
import type { Contact } from '../model/contact.ts';
import type { Structure } from '../model/diagnosis.ts';
import type { Tie } from '../model/network.ts';
import { findBridges } from './bridges.ts';
import { ECHO_CHAMBER, ONE_WORLD_N } from './thresholds.ts';

/** The ties among alters, once who-knows-whom was asked. */
export type AlterStructure = {
  readonly graph: EgoGraph;
  readonly components: Components;
};

/** Builds the graph of `alters`, in the order given, and finds its components. */
export function createAlterStructure(
  alters: readonly Alter[],
  ties: readonly Tie[],
): AlterStructure {
  const graph = createEgoGraph(alters, ties);
  return { graph, components: findComponents(graph) };
}

/**
 * All structural measures of `alters`; everything but `n` is null while `structure`, which is to be
 * built of the same alters, was never asked.
 */
export function describeStructure(
  alters: readonly Contact[],
  structure: AlterStructure | null,
): Structure {
  const n = alters.length;
  if (structure === null) return { ...UNASKED, n };
  const { graph, components } = structure;
  const holes = measureStructuralHoles(graph, 'plain');
  const density = densityOf(n, graph.ties);
  const largestComponentShare = n === 0 ? null : components.largest / n;
  const egoBetweenness = n === 0 ? null : measureEgoBetweenness(graph);
  return {
    n,
    ties: graph.ties,
    density,
    ...pickFigures(holes),
    egoBetweenness,
    egoBetweennessNorm: normalise(egoBetweenness, n),
    components: components.sizes.length,
    componentSizes: components.sizes.toSorted((a, b) => b - a),
    isolates: components.sizes.filter((size) => size === 1).length,
    largestComponentShare,
    ...pickParts(alters, holes),
    bridges: findBridges(alters, components),
    oneWorld: components.sizes.length === 1 && n >= ONE_WORLD_N,
    echoChamber: n < ECHO_CHAMBER.peopleMin ? null : isEchoChamber(largestComponentShare, density),
    ...(graph.isWeighted && { weighted: measureWeighted(alters, graph) }),
  };
}

function measureWeighted(alters: readonly Alter[], graph: EgoGraph): Weighted {
  const holes = measureStructuralHoles(graph, 'weighted');
  return { ...pickFigures(holes), ...pickParts(alters, holes) };
}

type Weighted = NonNullable<Structure['weighted']>;
type Parts = Pick<Weighted, 'redundancyByContact' | 'constraintByContact'>;

const pickFigures = (holes: StructuralHoles): Omit<Weighted, keyof Parts> => ({
  effectiveSize: holes.effectiveSize,
  efficiency: holes.efficiency,
  constraint: holes.constraint,
  hierarchy: holes.hierarchy,
});

const pickParts = (alters: readonly Alter[], holes: StructuralHoles): Parts => ({
  redundancyByContact: byContact(alters, holes.redundancy),
  constraintByContact: byContact(alters, holes.contributions),
});

/** Without a prototype: an id may be any text, and so many keys are written much faster. */
function byContact(alters: readonly Alter[], amounts: Float64Array): Record<string, number> {
  // An object with no key of its own yet is a record of numbers.
  const amountById = Object.create(null) as Record<string, number>;
  let position = 0;
  for (const { id } of alters) {
    amountById[id] = realAt(amounts, position);
    position += 1;
  }
  return amountById;
}

/** Nearly everybody in one component, and most of the ties in it there: what is said there echoes. */
const isEchoChamber = (largestShare: number | null, density: number | null): boolean | null =>
  largestShare === null || density === null
    ? null
    : largestShare > ECHO_CHAMBER.largestShareAbove && density > ECHO_CHAMBER.densityAbove;

/** Betweenness as a share of the pairs there are. */
const normalise = (betweenness: number | null, n: number): number | null =>
  betweenness === null || n < 2 ? null : betweenness / ((n * (n - 1)) / 2);

const UNASKED: Structure = {
  n: 0,
  ties: null,
  density: null,
  effectiveSize: null,
  efficiency: null,
  constraint: null,
  hierarchy: null,
  egoBetweenness: null,
  egoBetweennessNorm: null,
  components: null,
  componentSizes: null,
  isolates: null,
  largestComponentShare: null,
  redundancyByContact: null,
  constraintByContact: null,
  bridges: null,
  oneWorld: null,
  echoChamber: null,
};
