/** A network as GEXF 1.3, for Gephi and Gephi Lite. */
import type { Network } from '../../shared/model/network.ts';
import type { ColumnKind } from './columns.ts';
import { ATTRIBUTES, graphOf, type WrittenEdge, type WrittenNode } from './export-graph.ts';
import { escapeXml } from './xml.ts';

const TYPES: { readonly [K in ColumnKind]: string } = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

const nodeXml = ({ id, label, values }: WrittenNode): string => {
  const data = values.map(([key, text]) => `<attvalue for="${key}" value="${escapeXml(text)}"/>`);
  return `      <node id="${id}" label="${escapeXml(label)}"><attvalues>${data.join('')}</attvalues></node>`;
};

const edgeXml = ({ id, source, target, weight }: WrittenEdge): string => {
  const known = weight === null ? '' : ` weight="${weight}"`;
  return `      <edge id="${id}" source="${source}" target="${target}"${known}/>`;
};

/** The GEXF of `network`, me included as the node marked `ego`. */
export function networkToGexf(network: Network): string {
  const { nodes, edges } = graphOf(network);
  const attributes = ATTRIBUTES.map(
    ([key, kind]) => `      <attribute id="${key}" title="${key}" type="${TYPES[kind]}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <meta><creator>Plexus</creator></meta>',
    '  <graph defaultedgetype="undirected" mode="static">',
    '    <attributes class="node">',
    ...attributes,
    '    </attributes>',
    '    <nodes>',
    ...nodes.map(nodeXml),
    '    </nodes>',
    '    <edges>',
    ...edges.map(edgeXml),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
