/** What lies behind everybody on a printed map: rings and sectors with their words, and me. */
import type { PrintedElement } from '../contract/report.ts';
import { RING_CAPTION_LINES, RING_FONT, SECTOR_FONT, type Backdrop } from './backdrop.ts';
import { LINE_HEIGHT } from './labels.ts';
import type { MapText } from './picture-legend.ts';
import { element, GREY, INK, PALE, textLines } from './picture-parts.ts';
import { round } from './rounding.ts';
import type { MapScene } from './scene.ts';
import { EGO_STAR, EGO_STAR_RADIUS } from './signs.ts';

/** Rings, borders and their words. */
export function drawBackdrop(scene: MapScene, backdrop: Backdrop, text: MapText): PrintedElement[] {
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
      isSerif: true,
    }),
  );
  return [...rings, ...borders, ...captions, ...names];
}

/** My star. */
export const drawMe = (text: MapText): PrintedElement =>
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
