/**
 * What GraphML and GEXF both write: the nodes (me, marked, and my contacts) and the ties, with the
 * answers as attributes. Node ids are ours to choose, since a contact's id may hold anything.
 */
import type { Ego, Network } from '../../shared/model/network.ts';
import { COLUMNS, type ColumnKind } from './columns.ts';
import { ASKED, ASKED_KEY, EGO_KEY, EGO_VALUES, NEVER_ASKED } from './import-graph.ts';

export type WrittenNode = {
  readonly id: string;
  readonly label: string;
  /** Attribute name and text, unescaped. */
  readonly values: readonly (readonly [string, string])[];
};

export type WrittenEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Null when not answered, which programs take for 1. */
  readonly weight: number | null;
};

export type WrittenGraph = {
  readonly nodes: readonly WrittenNode[];
  readonly edges: readonly WrittenEdge[];
};

/** Every attribute a node may have, and its kind. */
export const ATTRIBUTES: readonly (readonly [string, ColumnKind])[] = [
  ...COLUMNS.map(({ key, kind }) => [key, kind] as const),
  [EGO_KEY, 'boolean'],
  ['place', 'text'],
  [ASKED_KEY, 'text'],
];

const EGO_NODE = 'ego';

function egoNode(ego: Ego, isAsked: boolean): WrittenNode {
  const said = EGO_VALUES.map((key) => [key, ego[key]] as const);
  return {
    id: EGO_NODE,
    label: ego.name ?? EGO_NODE,
    values: [
      [EGO_KEY, 'true'],
      ...said.filter((pair): pair is [(typeof EGO_VALUES)[number], string] => pair[1] !== null),
      [ASKED_KEY, isAsked ? ASKED : NEVER_ASKED],
    ],
  };
}

/** `network` as nodes and edges: me tied to everybody, then the ties among others. */
export function graphOf({ ego, contacts, alterTies }: Network): WrittenGraph {
  const nodeById = new Map(contacts.map(({ id }, at) => [id, `n${at + 1}`]));
  const nodes = contacts.map((contact, at): WrittenNode => ({
    id: `n${at + 1}`,
    label: contact.name,
    values: COLUMNS.flatMap(({ key, write }) => {
      const value = write(contact);
      return value === null ? [] : [[key, String(value)] as const];
    }),
  }));
  const mine = contacts.map(({ weight }, at): WrittenEdge => ({
    id: `e${at + 1}`,
    source: EGO_NODE,
    target: `n${at + 1}`,
    weight,
  }));
  const others = (alterTies ?? []).map(({ a, b, weight }, at): WrittenEdge => ({
    id: `e${contacts.length + at + 1}`,
    source: nodeById.get(a) ?? a,
    target: nodeById.get(b) ?? b,
    weight,
  }));
  return { nodes: [egoNode(ego, alterTies !== null), ...nodes], edges: [...mine, ...others] };
}
