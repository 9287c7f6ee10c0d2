/** Nodes and edges of GEXF 1.1, 1.2draft and 1.3, nested nodes included. */
import { own } from '../../shared/document/extras.ts';
import type { Graph, GraphEdge, GraphNode } from './import-graph.ts';
import { attribute, children, linesOf, parseXml, type XmlElement } from './xml.ts';

type Titles = ReadonlyMap<string, string>;

/** What the author called each node attribute. */
function titlesOf(graph: XmlElement): Titles {
  const declared = children(graph, 'attributes')
    .filter((attributes) => attribute(attributes, 'class') === 'node')
    .flatMap((attributes) => children(attributes, 'attribute'));
  return new Map(
    declared.map((each) => {
      const id = attribute(each, 'id') ?? '';
      return [id, attribute(each, 'title') ?? id];
    }),
  );
}

function valuesOf(node: XmlElement, titles: Titles): Map<string, string> {
  const values = new Map<string, string>();
  for (const list of children(node, 'attvalues')) {
    for (const each of children(list, 'attvalue')) {
      // Version 1.1 says `id` where later ones say `for`.
      const key = attribute(each, 'for') ?? attribute(each, 'id') ?? '';
      const text = attribute(each, 'value') ?? '';
      if (text !== '') values.set(titles.get(key) ?? key, text);
    }
  }
  return values;
}

/** Every node of `holder`, before the nodes inside it. */
function* nodesIn(holder: XmlElement): Generator<XmlElement> {
  for (const list of children(holder, 'nodes')) {
    for (const node of children(list, 'node')) {
      yield node;
      yield* nodesIn(node);
    }
  }
}

/** The graph in `text`, or null when it is not GEXF or asks for more than data. */
export function readGexf(text: string): Graph | null {
  const parsed = parseXml(text);
  const root = parsed && own(parsed, 'gexf');
  if (typeof root !== 'object' || root === null) return null;
  const graphs = children(root, 'graph');
  const titles = new Map(graphs.flatMap((graph) => [...titlesOf(graph)]));
  const nodeElements = graphs.flatMap((graph) => [...nodesIn(graph)]);
  const edgeElements = graphs
    .flatMap((graph) => children(graph, 'edges'))
    .flatMap((list) => children(list, 'edge'));
  const nodeLines = linesOf(text, 'node', nodeElements.length);
  const edgeLines = linesOf(text, 'edge', edgeElements.length);
  const nodes = nodeElements.map((node, at): GraphNode => ({
    line: nodeLines[at] ?? 0,
    id: attribute(node, 'id') ?? '',
    label: attribute(node, 'label') ?? '',
    values: valuesOf(node, titles),
  }));
  const edges = edgeElements.map((edge, at): GraphEdge => ({
    line: edgeLines[at] ?? 0,
    source: attribute(edge, 'source') ?? '',
    target: attribute(edge, 'target') ?? '',
    weight: attribute(edge, 'weight'),
  }));
  return { nodes, edges };
}
