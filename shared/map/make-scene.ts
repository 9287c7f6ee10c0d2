/**
 * Makes the scene of the map: where everybody stands, what the overlay says of them, which ties it
 * draws strongly, and a legend that names the people meant. One function of network, diagnosis and
 * view, so that canvas, paper and table always tell the same.
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { ringOf, sectorOf } from './arrangement.ts';
import { outsideCore, unjudged, type Judged } from './judgement.ts';
import { layoutMap, type Layout, type LayoutOptions, type LayoutPerson } from './layout.ts';
import { pairsWhoMightMeet } from './overlay-overloaded.ts';
import { NOTHING_PLANNED, type Planned } from './overlay-plan.ts';
import { OVERLAY_RULES } from './overlays.ts';
import {
  USUAL_ARRANGEMENT,
  type Arrangement,
  type LegendEntry,
  type MapScene,
  type Mark,
  type Overlay,
  type SceneNode,
  type SceneTie,
} from './scene.ts';

/** How a scene is arranged: the usual way where nothing else is said. */
export type SceneOptions = Partial<Arrangement> &
  LayoutOptions & {
    /**
     * The day from which the last contact is counted back, `YYYY-MM-DD`; null reads only what was
     * given in months.
     */
    readonly asOf?: string | null;
  };
export type MapView = SceneOptions & { readonly overlay: Overlay };

/** The order in which a legend names the marks. */
export const MARKS: readonly Mark[] = ['raises', 'eases', 'neutral', 'unknown'];

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

type LayOut = (
  people: readonly LayoutPerson[],
  ties: readonly SceneTie[],
  options: LayoutOptions,
) => Layout;

function sceneBy(network: Network, options: SceneOptions, layOut: LayOut): MapScene {
  const { ringsBy, sectorsBy, asOf = null } = { ...USUAL_ARRANGEMENT, ...options };
  const people = network.contacts.toSorted(inIdOrder).map((contact) => ({
    id: contact.id,
    name: contact.name,
    ring: ringOf(contact, ringsBy, asOf),
    sector: sectorOf(contact, sectorsBy),
    core: contact.core,
  }));
  const ids = new Set(people.map(({ id }) => id));
  const ties = (network.alterTies ?? [])
    .filter(({ a, b }) => ids.has(a) && ids.has(b))
    .map(({ a, b, weight }): SceneTie => ({ a, b, weight, strong: false }))
    .toSorted((s, t) => (s.a < t.a || (s.a === t.a && s.b < t.b) ? -1 : 1));
  const { positions, sectors, rings, radius } = layOut(people, ties, options);
  const tieCounts = countTies(network);
  const nodes = people.map(({ id, name, ring, sector, core }): SceneNode => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    const place = { id, name, x, y, ring, sector, core, isPinned: false };
    return Object.assign(place, unjudged, { ties: tieCounts.get(id) ?? 0 });
  });
  const places = { sectors, rings, radius };
  const pairs = pairsWhoMightMeet(network);
  return {
    overlay: 'none',
    ringsBy,
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
export const plainScene = (network: Network, options: SceneOptions = {}): MapScene =>
  sceneBy(network, options, layoutMap);

const NOWHERE: Layout = { positions: new Map(), sectors: [], rings: [], radius: 0 };

/** The scene with everybody at the centre: for a table or a legend, which need no places. */
export const unplacedScene = (network: Network, options: SceneOptions = {}): MapScene =>
  sceneBy(network, options, () => NOWHERE);

/** A plain scene of the same people laid out another way; whoever has no place there is at the centre. */
export function relaid(plain: MapScene, { positions, sectors, rings, radius }: Layout): MapScene {
  const nodes = plain.nodes.map((node): SceneNode => {
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 };
    return Object.assign({}, node, { x, y });
  });
  return { ...plain, nodes, sectors, rings, radius };
}

/** What overlays read besides the answers themselves. */
export type Known = {
  /** Null while it is not known: the marks then rest on the answers alone. */
  readonly diagnosis: Diagnosis | null;
  readonly planned?: Planned;
};

/**
 * A plain scene with an overlay laid over it; nobody moves. `network` is the one the scene was made
 * of.
 */
export function withOverlay(
  plain: MapScene,
  network: Network,
  { diagnosis, planned = NOTHING_PLANNED }: Known,
  overlay: Overlay,
): MapScene {
  if (overlay === 'none') return plain;
  const { isOfCore, judgeWith, isStrong } = OVERLAY_RULES[overlay];
  const judge = judgeWith(diagnosis, planned);
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
  withOverlay(plainScene(network, view), network, { diagnosis }, view.overlay);
