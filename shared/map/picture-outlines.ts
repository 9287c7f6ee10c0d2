/** Outlines of groups and places chosen by hand on a printed map, as the screen has them, without colour. */
import type { PrintedElement } from '../contract/report.ts';
import { HULL_FONT, HULL_REACH, hullsOf, type PeopleGroup } from './hulls.ts';
import { LINE_HEIGHT, textWidth } from './labels.ts';
import type { Layer, LayerText } from './picture-layers.ts';
import {
  type Attributes,
  element,
  GREY,
  INK,
  LINE_WIDTH,
  pathOf,
  placedAt,
  textLines,
} from './picture-parts.ts';
import { round } from './rounding.ts';
import { around, type Point } from './backdrop.ts';
import type { SceneNode } from './scene.ts';
import { PIN_PATH } from './signs.ts';

/** The sign of an outline in the legend, in map units; shorter dashes, so that they are told apart. */
const SIGN = { half: 10.5, height: 12, dashes: 0.5 } as const;

/** Lighter than the people inside it. */
const paintOf = (dashes: string, scale: number): Attributes => ({
  stroke: GREY,
  ...(dashes !== 'none' && {
    'stroke-dasharray': dashes
      .split(' ')
      .map((length) => round(Number(length) * scale))
      .join(' '),
  }),
});

/** An outline around nobody: closed, so that it is not taken for a tie. */
const outlineSign = ({ x, y }: Point, dashes: string): PrintedElement =>
  element('rect', {
    x: x - SIGN.half,
    y: y - SIGN.height / 2,
    width: 2 * SIGN.half,
    height: SIGN.height,
    rx: SIGN.height / 2,
    fill: 'none',
    'stroke-width': LINE_WIDTH,
    ...paintOf(dashes, SIGN.dashes),
  });

/** Outlines around groups, with their names. */
export function outlineLayer(groups: readonly PeopleGroup[], nodes: readonly SceneNode[]): Layer {
  const { drawn } = hullsOf(groups, nodes, 1);
  const inside = new Set(drawn.flatMap(({ people }) => people));
  const labels = drawn.flatMap(({ label }) => (label === null ? [] : [label]));
  const heightOf = (lines: readonly string[]): number => lines.length * LINE_HEIGHT * HULL_FONT;
  return {
    drawing: [
      ...drawn.map(({ path, dashes }) =>
        pathOf(path, { 'stroke-linejoin': 'round', ...paintOf(dashes, 1), 'data-mark': 'outline' }),
      ),
      ...labels.map(({ x, y, lines }) =>
        textLines(lines, { x, y: y - heightOf(lines) / 2, font: HULL_FONT, fill: INK }),
      ),
    ],
    taken: labels.map(({ x, y, lines }) => ({
      x,
      y: y - heightOf(lines) / 2,
      half: (Math.max(...lines.map(textWidth)) * HULL_FONT) / 2,
      height: heightOf(lines),
    })),
    reach: nodes.filter(({ id }) => inside.has(id)).map((node) => around(node, HULL_REACH)),
    legend: drawn.map(({ name, dashes }) => ({
      words: name,
      draw: (at) => [outlineSign(at, dashes)],
    })),
  };
}

/** From the middle of a sign up to the middle of its needle, and half of the needle. */
const PIN_MIDDLE = 14;
const PIN_HALF = 6;

const drawPin = (place: Point): PrintedElement =>
  pathOf(PIN_PATH, { fill: INK, transform: placedAt(place), 'data-mark': 'pin' });

/** Needles above those who stand where they were put. */
export function pinLayer(nodes: readonly SceneNode[], text: LayerText): Layer {
  const pinned = nodes.filter(({ isPinned }) => isPinned);
  return {
    drawing: pinned.map(drawPin),
    taken: pinned.map(({ x, y }) => around({ x, y: y - PIN_MIDDLE }, PIN_HALF)),
    legend:
      pinned.length === 0
        ? []
        : [{ words: text.pinned, draw: ({ x, y }) => [drawPin({ x, y: y + PIN_MIDDLE })] }],
  };
}
