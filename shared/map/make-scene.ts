/**
 * Makes the scene of the map: where everybody stands, what the overlay says of them, which ties it
 * draws strongly, and a legend that names the people meant. One function of network, diagnosis and
 * view, so that canvas, paper and table always tell the same.
 */
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { outsideCore, unjudged, type Judged } from './judgement.ts';
import { layoutMap, type Layout, type LayoutPerson, type Ring } from './layout.ts';
import { pairsWhoMightMeet } from './overlay-overloaded.ts';
import { OVERLAY_RULES } from './overlays.ts';
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
  const places = { sectors, rings, radius };
  const pairs = pairsWhoMightMeet(network);
  return {
    overlay: 'none',
    sectorsBy,
    egoName: network.ego.name,
    nodes,
    ties,
    pairs,
    ...places,
    legend: [],
  };
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
  if (overlay === 'none') return plain;
  const { isOfCore, judgeWith, isStrong } = OVERLAY_RULES[overlay];
  const judge = judgeWith(diagnosis);
  const standpoint = { ego: network.ego, asOfDay: null };
  const judgedById = new Map(
    network.contacts.map((contact): readonly [string, Judged] => {
      const judgement = isOfCore && !contact.core ? outsideCore : judge(contact, standpoint);
      return [contact.id, { contact, mark: judgement.mark, reasons: judgement.reasons }];
    }),
  );
  const nodes = plain.nodes.map((node): SceneNode => {
    const { mark, reasons } = judgedById.get(node.id) ?? unjudged;
    return Object.assign({}, node, { mark, reasons });
  });
  const ties = plain.ties.map((tie): SceneTie => {
    const one = judgedById.get(tie.a);
    const other = judgedById.get(tie.b);
    if (one === undefined || other === undefined || !isStrong(one, other)) return tie;
    return { a: tie.a, b: tie.b, weight: tie.weight, strong: true };
  });
  return { ...plain, overlay, nodes, ties, legend: toLegend(overlay, nodes) };
}

/** The scene of a network: `plainScene` and `withOverlay` in one. */
export const mapScene = (network: Network, diagnosis: Diagnosis | null, view: MapView): MapScene =>
  withOverlay(plainScene(network, view.sectorsBy), network, diagnosis, view.overlay);
