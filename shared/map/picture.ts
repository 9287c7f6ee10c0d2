/**
 * The map as a picture of its own: vectors in black and greys, with its legend, for the printed
 * report and for saving. The same scene gives the same bytes; shapes and line patterns alone tell
 * the marks apart, so that a photocopy says as much as the screen.
 */
import type { PrintedElement } from '../contract/report.ts';
import {
  backdropOf,
  RING_CAPTION_LINES,
  RING_FONT,
  SECTOR_FONT,
  type Backdrop,
} from './backdrop.ts';
import { sectorTitle } from './arrangement.ts';
import { brightIds, LABEL_FONT, LABEL_GAP, labelLines, LINE_HEIGHT, signRadius } from './labels.ts';
import { namesThatFit } from './names.ts';
import { drawLegend, legendRows, type MapText } from './picture-legend.ts';
import { pairsShown } from './overlays.ts';
import {
  drawSign,
  element,
  INK,
  GREY,
  LINE,
  PAIR_DASHES,
  PALE,
  round,
  textLines,
} from './picture-parts.ts';
import type { MapScene, SceneNode } from './scene.ts';
import { EGO_STAR, EGO_STAR_RADIUS, signOf, tieWidth } from './signs.ts';

export type { MapText } from './picture-legend.ts';

export type PictureOptions = {
  /** How a person is called on this paper: the name, initials or a code. */
  readonly nameOf: (id: string) => string;
  readonly text: MapText;
  /** Width of the picture in px. */
  readonly width: number;
};

/** A small network is not blown up: the picture reaches at least this far to each side. */
const LEAST_REACH = 320;

function drawBackdrop(scene: MapScene, backdrop: Backdrop, text: MapText): PrintedElement[] {
  const rings = backdrop.rings.map(({ radius }) =>
    element('circle', { cx: 0, cy: 0, r: radius, fill: 'none', stroke: PALE, 'stroke-width': 0.8 }),
  );
  const borders = backdrop.borders.map(({ from, to }) =>
    element('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: PALE,
      'stroke-width': 0.8,
      'stroke-dasharray': '1 4',
    }),
  );
  const captions = backdrop.rings.map(({ ring, caption }) =>
    textLines([text.rings[scene.ringsBy][ring]], {
      x: caption.x,
      y: caption.y - RING_CAPTION_LINES * RING_FONT,
      font: RING_FONT,
      fill: GREY,
    }),
  );
  const names = backdrop.names.map(({ x, y, lines }) =>
    textLines(lines, {
      x,
      y: y - (lines.length * LINE_HEIGHT * SECTOR_FONT) / 2,
      font: SECTOR_FONT,
      fill: INK,
      isItalic: true,
    }),
  );
  return [...rings, ...borders, ...captions, ...names];
}

function drawTies(scene: MapScene): PrintedElement[] {
  const nodesById = new Map(scene.nodes.map((node) => [node.id, node]));
  const pairs = pairsShown(scene).flatMap(({ a, b }) => {
    const from = nodesById.get(a);
    const to = nodesById.get(b);
    if (from === undefined || to === undefined) return [];
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    return [
      element('line', {
        ...ends,
        stroke: INK,
        'stroke-width': tieWidth(1, false),
        'stroke-dasharray': PAIR_DASHES,
      }),
    ];
  });
  // Strong ties last, so that they lie on top.
  const ties = scene.ties
    .toSorted((one, other) => Number(one.strong) - Number(other.strong))
    .flatMap(({ a, b, weight, strong }) => {
      const from = nodesById.get(a);
      const to = nodesById.get(b);
      if (from === undefined || to === undefined) return [];
      const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      const width = tieWidth(weight, strong);
      return [element('line', { ...ends, stroke: strong ? INK : LINE, 'stroke-width': width })];
    });
  return [...ties, ...pairs];
}

function drawPerson(
  node: SceneNode,
  scene: MapScene,
  how: { readonly radius: number; readonly name: string; readonly isNamed: boolean },
): PrintedElement {
  const { radius, name, isNamed } = how;
  const sign = drawSign(signOf(node, scene.overlay), node, radius);
  if (!isNamed) return element('g', {}, element('title', {}, name), ...sign);
  const font = LABEL_FONT.bright;
  const y = node.y + radius + font * LABEL_GAP;
  const lines = textLines(labelLines(name), { x: node.x, y, font, fill: INK });
  return element('g', {}, ...sign, lines);
}

const drawMe = (text: MapText): PrintedElement =>
  element(
    'g',
    {},
    element('polygon', {
      points: EGO_STAR.map(([x, y]) =>
        [round(x * EGO_STAR_RADIUS), round(y * EGO_STAR_RADIUS)].join(','),
      ).join(' '),
      fill: INK,
    }),
    element('title', {}, text.legend.me),
  );

/** The scene as an SVG element. Names that would touch are left to their title. */
export function mapPicture(scene: MapScene, options: PictureOptions): PrintedElement {
  const { nameOf, text } = options;
  const named = scene.nodes.map((node) => ({ ...node, name: nameOf(node.id) }));
  const fitting = namesThatFit(named, 1, { sides: ['below'] });
  const bright = brightIds(scene.nodes);
  const backdrop = backdropOf(scene, 1, ({ name }) => sectorTitle(text, scene, name));
  const left = Math.min(-LEAST_REACH, backdrop.bounds.left);
  const width = Math.max(LEAST_REACH, backdrop.bounds.right) - left;
  const { top, bottom } = backdrop.bounds;
  const legend = drawLegend(legendRows(scene, text), {
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
    ...drawTies(scene),
    drawMe(text),
    ...named.map((node) =>
      drawPerson(node, scene, {
        radius: signRadius(bright.has(node.id), node.core),
        name: node.name,
        isNamed: fitting.has(node.id),
      }),
    ),
    legend.drawing,
  );
}
