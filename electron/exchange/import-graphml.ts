/** Nodes and edges of GraphML, nested graphs included; labels of yEd's drawings too. */
import { own } from '../../shared/document/extras.ts';
import type { Graph, GraphEdge, GraphNode } from './import-graph.ts';
import { attribute, children, linesOf, parseXml, textOf, type XmlElement } from './xml.ts';

/** How deep inside a node's data yEd puts its label. */
const LABEL_DEPTH = 6;

type Keys = ReadonlyMap<string, string>;

/** What the author called each key; its id where no name is given. */
function keysOf(root: XmlElement): Keys {
  return new Map(
    children(root, 'key').map((key) => {
      const id = attribute(key, 'id') ?? '';
      return [id, attribute(key, 'attr.name') ?? id];
    }),
  );
}

function valuesOf(element: XmlElement, keys: Keys): Map<string, string> {
  const values = new Map<string, string>();
  for (const data of children(element, 'data')) {
    const key = attribute(data, 'key') ?? '';
    const text = textOf(data);
    if (text !== '') values.set(keys.get(key) ?? key, text);
  }
  return values;
}

function drawnLabel(element: XmlElement, depth: number): string {
  const [label] = children(element, 'NodeLabel');
  if (label) return textOf(label).trim();
  if (depth === 0) return '';
  for (const key of Object.keys(element)) {
    if (/^[@#]/.test(key)) continue;
    for (const child of children(element, key)) {
      const found = drawnLabel(child, depth - 1);
      if (found !== '') return found;
    }
  }
  return '';
}

const labelOf = (node: XmlElement, values: ReadonlyMap<string, string>): string =>
  values.get('label') ??
  values.get('Label') ??
  children(node, 'data')
    .map((data) => drawnLabel(data, LABEL_DEPTH))
    .find((label) => label !== '') ??
  '';

/** Every element called `name` in the graphs of `element`, a node before the nodes inside it. */
function* inGraphs(element: XmlElement, name: string): Generator<XmlElement> {
  for (const graph of children(element, 'graph')) {
    if (name === 'edge') yield* children(graph, 'edge');
    for (const node of children(graph, 'node')) {
      if (name === 'node') yield node;
      yield* inGraphs(node, name);
    }
  }
}

const weightOf = (values: ReadonlyMap<string, string>): string | null =>
  [...values].find(([key]) => key.toLowerCase() === 'weight')?.[1] ?? null;

/** The graph in `text`, or null when it is not GraphML or asks for more than data. */
export function readGraphml(text: string): Graph | null {
  const parsed = parseXml(text);
  const root = parsed && own(parsed, 'graphml');
  if (typeof root !== 'object' || root === null) return null;
  const keys = keysOf(root);
  const nodeElements = [...inGraphs(root, 'node')];
  const edgeElements = [...inGraphs(root, 'edge')];
  const nodeLines = linesOf(text, 'node', nodeElements.length);
  const edgeLines = linesOf(text, 'edge', edgeElements.length);
  const nodes = nodeElements.map((node, at): GraphNode => {
    const values = valuesOf(node, keys);
    const id = attribute(node, 'id') ?? '';
    return { line: nodeLines[at] ?? 0, id, label: labelOf(node, values), values };
  });
  const edges = edgeElements.map((edge, at): GraphEdge => ({
    line: edgeLines[at] ?? 0,
    source: attribute(edge, 'source') ?? '',
    target: attribute(edge, 'target') ?? '',
    weight: weightOf(valuesOf(edge, keys)),
  }));
  return { nodes, edges };
}
