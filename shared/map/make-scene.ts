/**
 * Makes the scene of the map: where everybody stands, what the overlay says of them, which ties it
 * draws strongly, and a legend that names the people meant. One function of network, diagnosis and
 * view, so that canvas, paper and table always tell the same.
 */
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { outsideCore, unjudged, type Judge, type Judgement } from './judgement.ts';
import { layoutMap, type Layout, type LayoutPerson, type Ring } from './layout.ts';
import { judgeForBiased } from './overlay-biased.ts';
import { isIntroduction, judgeForDisconnectedExpert } from './overlay-disconnected-expert.ts';
import type {
  LegendEntry,
  MapScene,
  Mark,
  Overlay,
  SceneNode,
  SceneTie,
  SectorsBy,
} from './scene.ts';

export type MapView = { readonly sectorsBy: SectorsBy; readonly overlay: Overlay };

/** The order in which a legend names the marks. */
export const MARKS: readonly Mark[] = ['raises', 'eases', 'neutral', 'unknown'];

/** Closeness 5 is the innermost ring; not answered has a ring of its own, outside all others. */
const RING_OF_CLOSENESS: { readonly [closeness: number]: Ring } = { 5: 1, 4: 2, 3: 3, 2: 4, 1: 5 };

const ringOf = ({ closeness }: Contact): Ring =>
  closeness === null ? 6 : (RING_OF_CLOSENESS[closeness] ?? 6);

function judgeOf(overlay: Overlay, diagnosis: Diagnosis | null): Judge | null {
  if (overlay === 'none') return null;
  if (overlay === 'biased') return judgeForBiased;
  const { indicators } = diagnosis?.archetypes.disconnected_expert ?? { indicators: [] };
  return judgeForDisconnectedExpert(
    indicators.some((indicator) => indicator.key === 'sameFunction(substitute)'),
  );
}

function isStrong(overlay: Overlay, one: SceneNode, other: SceneNode, contacts: ContactsById) {
  if (overlay === 'biased') return one.mark === 'raises' && other.mark === 'raises';
  if (overlay === 'none') return false;
  const first = contacts.get(one.id);
  const second = contacts.get(other.id);
  return first !== undefined && second !== undefined && isIntroduction(first, second);
}

type ContactsById = ReadonlyMap<string, Contact>;

function toLegend(overlay: Overlay, nodes: readonly SceneNode[]): readonly LegendEntry[] {
  if (overlay === 'none') return [];
  const people = Map.groupBy(nodes, (node) => node.mark);
  return MARKS.flatMap((mark) => {
    const meant = people.get(mark);
    return meant === undefined ? [] : [{ mark, people: meant.map((node) => node.id) }];
  });
}

function countTies(network: Network): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of network.alterTies ?? []) {
    counts.set(a, (counts.get(a) ?? 0) + 1);
    counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return counts;
}

const inIdOrder = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;

type LayOut = (people: readonly LayoutPerson[], ties: readonly SceneTie[]) => Layout;

function sceneBy(network: Network, sectorsBy: SectorsBy, layOut: LayOut): MapScene {
  const people = network.contacts.toSorted(inIdOrder).map((contact) => ({
    id: contact.id,
    name: contact.name,
    ring: ringOf(contact),
    sector: contact[sectorsBy] ?? '',
    core: contact.core,
  }));
  const ids = new Set(people.map(({ id }) => id));
  const ties = (network.alterTies ?? [])
    .filter(({ a, b }) => ids.has(a) && ids.has(b))
    .map(({ a, b, weight }): SceneTie => ({ a, b, weight, strong: false }))
    .toSorted((s, t) => (s.a < t.a || (s.a === t.a && s.b < t.b) ? -1 : 1));
  const { positions, sectors, rings, radius } = layOut(people, ties);
  const tieCounts = countTies(network);
  const nodes = people.map(({ id, name, ring, sector, core }): SceneNode => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    const { mark, reasons } = unjudged;
    return { id, name, x, y, ring, sector, core, mark, reasons, ties: tieCounts.get(id) ?? 0 };
  });
  const egoName = network.ego.name;
  return { overlay: 'none', sectorsBy, egoName, nodes, ties, sectors, rings, radius, legend: [] };
}

/** The scene without an overlay. Nodes and ties come in id order whatever order the network has. */
export const plainScene = (network: Network, sectorsBy: SectorsBy): MapScene =>
  sceneBy(network, sectorsBy, layoutMap);

const NOWHERE: Layout = { positions: new Map(), sectors: [], rings: [], radius: 0 };

/** The scene with everybody at the centre: for a table or a legend, which need no places. */
export const unplacedScene = (network: Network, sectorsBy: SectorsBy): MapScene =>
  sceneBy(network, sectorsBy, () => NOWHERE);

/**
 * A plain scene with an overlay laid over it; nobody moves. `network` is the one the scene was made
 * of; `diagnosis` may be null while it is not known: the marks then rest on the answers alone.
 */
export function withOverlay(
  plain: MapScene,
  network: Network,
  diagnosis: Diagnosis | null,
  overlay: Overlay,
): MapScene {
  const judge = judgeOf(overlay, diagnosis);
  if (judge === null) return plain;
  const contacts: ContactsById = new Map(network.contacts.map((contact) => [contact.id, contact]));
  const setting = { ego: network.ego, asOfDay: null };
  const judgementOf = (contact: Contact | undefined): Judgement => {
    if (contact === undefined) return unjudged;
    return contact.core ? judge(contact, setting) : outsideCore;
  };
  const nodes = plain.nodes.map((node): SceneNode =>
    Object.assign({}, node, judgementOf(contacts.get(node.id))),
  );
  const nodesById = new Map(nodes.map((node) => [node.id, node]));
  const ties = plain.ties.map((tie): SceneTie => {
    const one = nodesById.get(tie.a);
    const other = nodesById.get(tie.b);
    if (one === undefined || other === undefined) return tie;
    return isStrong(overlay, one, other, contacts)
      ? { a: tie.a, b: tie.b, weight: tie.weight, strong: true }
      : tie;
  });
  return { ...plain, overlay, nodes, ties, legend: toLegend(overlay, nodes) };
}

/** The scene of a network: `plainScene` and `withOverlay` in one. */
export const mapScene = (network: Network, diagnosis: Diagnosis | null, view: MapView): MapScene =>
  withOverlay(plainScene(network, view.sectorsBy), network, diagnosis, view.overlay);
