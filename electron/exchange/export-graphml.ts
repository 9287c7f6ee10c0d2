/** A network as GraphML 1.0, for Gephi, yEd, igraph, NetworkX and Cytoscape. */
import type { Network } from '../../shared/model/network.ts';
import type { ColumnKind } from './columns.ts';
import { ATTRIBUTES, graphOf, type WrittenEdge, type WrittenNode } from './export-graph.ts';
import { escapeXml } from './xml.ts';

const TYPES: { readonly [K in ColumnKind]: string } = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

const nodeXml = ({ id, values }: WrittenNode): string => {
  const data = values.map(([key, text]) => `<data key="${key}">${escapeXml(text)}</data>`);
  return `    <node id="${id}">${data.join('')}</node>`;
};

const edgeXml = ({ id, source, target, weight }: WrittenEdge): string => {
  const data = weight === null ? '' : `<data key="edgeWeight">${weight}</data>`;
  return `    <edge id="${id}" source="${source}" target="${target}">${data}</edge>`;
};

/** The GraphML of `network`, me included as the node marked `ego`. */
export function networkToGraphml(network: Network): string {
  const { nodes, edges } = graphOf(network);
  const keys = ATTRIBUTES.map(
    ([key, kind]) =>
      `  <key id="${key}" for="node" attr.name="${key}" attr.type="${TYPES[kind]}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <key id="edgeWeight" for="edge" attr.name="weight" attr.type="double"/>',
    '  <graph id="network" edgedefault="undirected">',
    ...nodes.map(nodeXml),
    ...edges.map(edgeXml),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
