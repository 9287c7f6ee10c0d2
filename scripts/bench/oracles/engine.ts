/** What the product's own engine says of an ego network, through the functions the diagnosis calls. */
import { createAlterStructure, describeStructure } from '../../../shared/diagnosis/structure.ts';
import { degreeOf } from '../../../shared/graph/ego-graph.ts';
import type { Structure } from '../../../shared/model/diagnosis.ts';
import type { EgoNetwork } from '../ego-networks.ts';
import { figure, type Readings } from './readings.ts';

/** The whole structure, input checked: what row E1 times. */
export const measureStructure = ({ contacts, ties }: EgoNetwork): Structure =>
  describeStructure(contacts, createAlterStructure(contacts, ties));

/** The structure as readings. A network whose weights are all 1 has no weighted figures of its own. */
export function readEngine({ contacts, ties }: EgoNetwork): Readings {
  const structure = createAlterStructure(contacts, ties);
  const found = describeStructure(contacts, structure);
  const weighted = found.weighted ?? found;
  return {
    density: figure(found.density),
    componentSizes: found.componentSizes ?? [],
    degree: contacts.map((_, position) => degreeOf(structure.graph, position)),
    egoBetweenness: figure(found.egoBetweenness),
    effectiveSize: figure(found.effectiveSize),
    efficiency: figure(found.efficiency),
    constraint: figure(found.constraint),
    hierarchy: figure(found.hierarchy),
    redundancy: contacts.map(({ id }) => found.redundancyByContact?.[id] ?? NaN),
    weightedEffectiveSize: figure(weighted.effectiveSize),
    weightedEfficiency: figure(weighted.efficiency),
    weightedConstraint: figure(weighted.constraint),
    weightedHierarchy: figure(weighted.hierarchy),
  };
}
