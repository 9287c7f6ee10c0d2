/**
 * Nodes and edges of GraphML or GEXF as people and ties. A node marked as ego is me: its edges are
 * my own ties, not ties among others.
 */
import type { Findings } from '../../shared/document/extras.ts';
import { readEgo } from '../../shared/document/read-contact.ts';
import type { AppError } from '../../shared/errors.ts';
import { emptyEgo, type Ego } from '../../shared/model/network.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Sliced } from '../../shared/sliced.ts';
import { isOurs, readCell } from './columns.ts';
import { draftId, type Draft, type DraftContact, type DraftTie, type Words } from './draft.ts';
import { tableToDraft } from './import-table.ts';
import { COLUMNS_MAX, ROWS_MAX, TOO_LARGE } from './limits.ts';
import type { Row } from './table.ts';

export type GraphNode = {
  readonly line: number;
  readonly id: string;
  readonly label: string;
  /** Attributes by the name its author gave them. */
  readonly values: ReadonlyMap<string, string>;
};

export type GraphEdge = {
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly weight: string | null;
};

export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** The attribute of the ego node that says whether who-knows-whom was asked. */
export const ASKED_KEY = 'alterTies';
export const ASKED = 'asked';
export const NEVER_ASKED = 'never asked';
/** The attribute, `true` on one node only, that says which of them is me. */
export const EGO_KEY = 'ego';
/** What an ego node says of me under the same names as contacts, and `place`. */
export const EGO_VALUES = ['name', 'org', 'function', 'place'] as const;

const isTrue = (value: string | undefined): boolean => readCell('boolean', value ?? '') === true;

function egoOf(node: GraphNode | undefined): Ego {
  if (!node) return emptyEgo();
  const findings: Findings = { unknownKeys: [], problems: [] };
  const known = EGO_VALUES.map((key) => [key, node.values.get(key)] as const);
  return readEgo(Object.fromEntries(known), 'ego', findings) ?? emptyEgo();
}

function tableOf(nodes: readonly GraphNode[]): { headers: string[]; rows: Row[] } {
  const attributes = [...new Set(nodes.flatMap(({ values }) => [...values.keys()]))];
  if (isOurs(attributes)) {
    const rows = nodes.map(({ line, values }) => ({
      line,
      cells: attributes.map((key) => values.get(key) ?? ''),
    }));
    return { headers: attributes, rows };
  }
  const rows = nodes.map(({ line, id, label, values }) => ({
    line,
    cells: [id, ...attributes.map((key) => values.get(key) ?? ''), label === '' ? id : label],
  }));
  return { headers: ['Id', ...attributes, 'Label'], rows };
}

/** A missing weight is a plain tie; one that is no number is refused when the draft is settled. */
const weightOf = (weight: string | null): unknown =>
  weight === null || weight.trim() === '' ? 1 : readCell('number', weight);

type Contacts = ReadonlyMap<string, DraftContact>;

function contactsByNode(nodes: readonly GraphNode[], draft: Draft): Contacts {
  // Our own rows stand in the order of the nodes; others carry the id of their node.
  if (draft.isOurs) {
    const pairs = nodes.map(({ id }, at) => [id, draft.contacts[at]] as const);
    return new Map(pairs.filter((pair): pair is [string, DraftContact] => pair[1] !== undefined));
  }
  return new Map(draft.contacts.map((contact) => [contact.givenId ?? '', contact]));
}

/** The ties among others; the weights of my own ties go to the contacts they lead to. */
function tiesOf(graph: Graph, egoId: string | null, draft: Draft, contacts: Contacts): DraftTie[] {
  const ties: DraftTie[] = [];
  const idOf = (node: string): string => {
    const contact = contacts.get(node);
    return contact ? draftId(contact) : node;
  };
  for (const { line, source, target, weight } of graph.edges) {
    if (source === egoId || target === egoId) {
      const contact = contacts.get(source === egoId ? target : source);
      // Ours have the weight among the contact's own answers.
      if (contact && !draft.isOurs && weight !== null) contact.raw['weight'] = weightOf(weight);
    } else {
      ties.push({ line, a: idOf(source), b: idOf(target), weight: weightOf(weight) });
    }
  }
  return ties;
}

/** The people and ties of `graph`. Fails with `file/too-large` past the limits. */
export function* graphToDraft(graph: Graph, words: Words): Sliced<Result<Draft, AppError>> {
  const ego = graph.nodes.find(({ values }) => isTrue(values.get(EGO_KEY)));
  const nodes = graph.nodes.filter((node) => node !== ego);
  const table = tableOf(nodes);
  if (nodes.length > ROWS_MAX || table.headers.length > COLUMNS_MAX) return err(TOO_LARGE);
  const isOurFile = isOurs(table.headers) || ego?.values.has(ASKED_KEY) === true;
  const draft = yield* tableToDraft(table, isOurFile ? 'ours' : 'graph', words);
  const ties = tiesOf(graph, ego?.id ?? null, draft, contactsByNode(nodes, draft));
  const isAsked = ego?.values.get(ASKED_KEY) === ASKED || ties.length > 0;
  return ok({ ...draft, ego: egoOf(ego), ties: isAsked ? ties : null });
}
