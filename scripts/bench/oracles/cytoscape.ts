/** What Cytoscape, without a picture, says of an ego network. */
import cytoscape from 'cytoscape';
import type { EgoNetwork } from '../ego-networks.ts';
import { figure, type Readings } from './readings.ts';

const EGO = 'ego';
const isSpoke = 'mine';

/** Its betweenness counts each pair from both ends: exactly twice the usual undirected figure. */
export function readCytoscape({ contacts, ties }: EgoNetwork): Readings {
  const cy = cytoscape({
    headless: true,
    elements: [
      ...[...contacts.map(({ id }) => id), EGO].map((id) => ({ data: { id } })),
      ...ties.map(({ a, b }) => ({ data: { source: a, target: b } })),
      ...contacts.map(({ id }) => ({ data: { source: EGO, target: id }, classes: isSpoke })),
    ],
  });
  const ego = cy.getElementById(EGO);
  const betweenness = cy.elements().betweennessCentrality({}).betweenness(ego) / 2;
  const others = cy.elements().not(ego).not(`.${isSpoke}`);
  const sizes = others.components().map((component) => component.nodes().length);
  const readings = {
    componentSizes: sizes.toSorted((a, b) => b - a),
    // My own tie is one of theirs.
    degree: contacts.map(({ id }) => cy.getElementById(id).degree(false) - 1),
    egoBetweenness: figure(contacts.length === 0 ? null : betweenness),
  };
  cy.destroy();
  return readings;
}
