/**
 * The map as a picture of its own: vectors in black and greys, with its legend, for the printed
 * report and for saving. The same scene gives the same bytes; shapes and line patterns alone tell
 * the marks apart, so that a photocopy says as much as the screen.
 */
import type { PrintedElement } from '../contract/report.ts';
import { sectorTitle } from './arrangement.ts';
import { backdropOf, roomOfWords, type Bounds, type Taken } from './backdrop.ts';
import { drawBackdrop, drawMe } from './picture-backdrop.ts';
import type { Layer, PictureLayers } from './picture-layers.ts';
import { drawLegend, legendLines, lineEntry, type MapText } from './picture-legend.ts';
import { outlineLayer, pinLayer } from './picture-outlines.ts';
import { element } from './picture-parts.ts';
import { round } from './rounding.ts';
import { setPeople } from './picture-people.ts';
import { badgeLayer, wantedLayer } from './picture-plan.ts';
import { drawTies, MINE } from './picture-ties.ts';
import { looksLines, timeLayer } from './picture-time.ts';
import type { MapScene, SceneNode } from './scene.ts';
import { nodesOfWanted } from './with-wanted.ts';

export type { MapText } from './picture-legend.ts';

export type PictureOptions = {
  /** How a person is called on this paper: the name, initials or a code. */
  readonly nameOf: (id: string) => string;
  readonly text: MapText;
  /** Width of the picture in px. */
  readonly width: number;
  /** What else lies on the map. */
  readonly layers?: PictureLayers;
};

/** A small network is not blown up: the picture reaches at least this far to each side. */
const LEAST_REACH = 320;
/** Free paper beyond whatever reaches out furthest. */
const EDGE = 4;
/** Room for my star. */
const ABOUT_ME: Bounds = { left: -40, top: -40, right: 40, bottom: 40 };

/** Everything that lies on the picture besides people, ties and rings: outlines behind, marks before. */
function layersOn(
  nodes: readonly SceneNode[],
  layers: PictureLayers | undefined,
): { readonly behind: readonly Layer[]; readonly before: readonly Layer[] } {
  if (layers === undefined) return { behind: [], before: [] };
  const { text, looks, outlined = [], badges = [], wanted = [], ways = null, time = null } = layers;
  const tried = time !== null || looks === undefined ? [] : looksLines(looks, nodes, text);
  const mine = layers.withMyTies === true ? [lineEntry(text.mine, MINE)] : [];
  const peopled = [...nodes, ...nodesOfWanted(wanted)];
  return {
    behind: [
      { drawing: [], taken: [], legend: [...tried, ...mine] },
      outlineLayer(outlined, peopled),
    ],
    before: [
      ...(time === null ? [] : [timeLayer(nodes, time)]),
      wantedLayer(wanted, ways, text),
      badgeLayer(badges, text),
      pinLayer(nodes, text),
    ],
  };
}

/** What holds the rings, where there are any, and everything else that takes room. */
function boundsOf(scene: MapScene, backdrop: Bounds, rooms: readonly Taken[]): Bounds {
  // The free picture has no edge of its own: only who stands in it.
  const edges: Bounds[] = scene.rings.length === 0 ? [ABOUT_ME] : [backdrop];
  const all = [
    ...edges,
    ...rooms.map(({ x, y, half, height }) => ({
      left: x - half - EDGE,
      right: x + half + EDGE,
      top: y - EDGE,
      bottom: y + height + EDGE,
    })),
  ];
  return {
    left: Math.min(-LEAST_REACH, ...all.map(({ left }) => left)),
    right: Math.max(LEAST_REACH, ...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** The scene as an SVG element. Names that would touch are left to their title. */
export function mapPicture(scene: MapScene, options: PictureOptions): PrintedElement {
  const { nameOf, text, layers } = options;
  const people = scene.nodes.map((node) => ({ ...node, name: nameOf(node.id) }));
  const backdrop = backdropOf(scene, 1, ({ name }) => sectorTitle(text, scene, name));
  const { behind, before } = layersOn(people, layers);
  const all = [...behind, ...before];
  const taken = [
    ...roomOfWords(backdrop, 1, text.rings[scene.ringsBy]),
    ...all.flatMap((layer) => layer.taken),
  ];
  const shown = setPeople(people, { overlay: scene.overlay, layers, taken });
  const rooms = [...taken, ...shown.rooms, ...all.flatMap(({ reach = [] }) => reach)];
  const { left, top, right, bottom } = boundsOf(scene, backdrop.bounds, rooms);
  const width = right - left;
  const further = all.flatMap((layer) => layer.legend);
  const legend = drawLegend(legendLines(scene, text, further), {
    x: left,
    y: bottom,
    width,
    scale: Math.max(1, width / options.width),
  });
  const height = legend.bottom - top;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(round).join(' '),
      width: options.width,
      height: (options.width * height) / width,
      role: 'img',
      'aria-label': text.picture.title(scene.nodes.length),
      'font-family': '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Arial, sans-serif',
    },
    ...drawBackdrop(scene, backdrop, text),
    ...behind.flatMap(({ drawing }) => drawing),
    ...drawTies(scene, layers ?? {}),
    drawMe(text),
    ...before.flatMap(({ drawing }) => drawing),
    ...shown.drawing,
    legend.drawing,
  );
}
