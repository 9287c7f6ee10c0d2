/** The legend of the printed map: one line for each sign and line pattern that stands on it. */
import type { PrintedElement } from '../contract/report.ts';
import type { SectorText } from './arrangement.ts';
import type { Point } from './backdrop.ts';
import { shorten, SIGN_RADIUS, textWidth } from './labels.ts';
import { pairsShown } from './overlays.ts';
import {
  drawSign,
  element,
  INK,
  LINE,
  lineBetween,
  PAIR,
  textLines,
  type Attributes,
} from './picture-parts.ts';
import { round } from './rounding.ts';
import type { MapScene, Mark, Reading, RingsBy, SceneNode } from './scene.ts';
import { MARK_SIGNS, PLAIN_SIGNS, tieWidth, type Sign } from './signs.ts';

/** The words the printed map needs; `text.map` of a catalogue has them. */
export type MapText = SectorText & {
  readonly rings: { readonly [B in RingsBy]: { readonly [R in SceneNode['ring']]: string } };
  readonly legend: {
    readonly me: string;
    readonly core: string;
    readonly other: string;
    readonly tie: string;
  };
  readonly marks: { readonly [R in Reading]: { readonly [M in Mark]: string } };
  /** For the readings that draw some ties strongly. */
  readonly strongTie: { readonly [R in Reading]?: string };
  readonly pair: string;
  readonly picture: { readonly title: (count: number) => string };
};

/** One sign or line of the picture, and what it means. */
export type LegendLine = {
  readonly words: string;
  /** Draws the sign around a point. */
  readonly draw: (at: Point) => readonly PrintedElement[];
};
/** Height of a row of the legend in map units. */
const LEGEND_ROW = 24;
const FONT = 12;
/** Room for a sign or a line before its words. */
const SIGN_WIDTH = 30;

/** Half of the line that stands for a line of the picture. */
const HALF_LINE = 11;

/** What explains a line of the picture. */
export const lineEntry = (words: string, paint: Attributes): LegendLine => ({
  words,
  draw: ({ x, y }) => [lineBetween({ x: x - HALF_LINE, y }, { x: x + HALF_LINE, y }, paint)],
});

const signEntry = (words: string, sign: Sign): LegendLine => ({
  words,
  draw: (at) => drawSign(sign, at, SIGN_RADIUS.core),
});

/** What explains people and ties. */
function sceneLines(scene: MapScene, text: MapText): LegendLine[] {
  const { overlay } = scene;
  const found: LegendLine[] = [];
  if (overlay === 'none') {
    if (scene.nodes.some((node) => node.core))
      found.push(signEntry(text.legend.core, PLAIN_SIGNS.core));
    if (scene.nodes.some((node) => !node.core))
      found.push(signEntry(text.legend.other, PLAIN_SIGNS.other));
  } else {
    for (const { mark, people } of scene.legend) {
      const words = `${text.marks[overlay][mark]} (${String(people.length)})`;
      found.push(signEntry(words, MARK_SIGNS[mark]));
    }
    const strong = text.strongTie[overlay];
    if (strong !== undefined && scene.ties.some((tie) => tie.strong))
      found.push(lineEntry(strong, { stroke: INK, 'stroke-width': tieWidth(1, true) }));
    if (pairsShown(scene).length > 0) found.push(lineEntry(text.pair, PAIR));
  }
  if (scene.ties.some((tie) => !tie.strong))
    found.push(lineEntry(text.legend.tie, { stroke: LINE, 'stroke-width': tieWidth(1, false) }));
  return found;
}

/** The legend of a scene and of what else lies on it, line by line. */
export const legendLines = (
  scene: MapScene,
  text: MapText,
  further: readonly LegendLine[] = [],
): LegendLine[] => [...sceneLines(scene, text), ...further];

function drawLine({ words, draw }: LegendLine, { x, y }: Point, width: number): PrintedElement {
  const shown = textLines([shorten(words, (width - SIGN_WIDTH) / FONT)], {
    x: x + SIGN_WIDTH,
    y: y - FONT * 0.6,
    font: FONT,
    fill: INK,
    anchor: 'start',
  });
  return element('g', {}, ...draw({ x: x + SIGN_WIDTH / 2, y }), shown);
}

export type LegendPlace = {
  /** Top left corner and width, in the units of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How much larger than at scale 1: what keeps it legible under a large map. */
  readonly scale: number;
};

/** Two lines side by side where each of them finds room, else one below the other; and where it ends. */
export function drawLegend(
  lines: readonly LegendLine[],
  { x, y, width, scale }: LegendPlace,
): { readonly drawing: PrintedElement; readonly bottom: number } {
  const room = width / scale;
  const widthOf = ({ words }: LegendLine): number => textWidth(words) * FONT + SIGN_WIDTH * 1.5;
  const widest = Math.max(0, ...lines.map(widthOf));
  const columns = widest <= room / 2 ? 2 : 1;
  const column = columns === 2 ? widest : room;
  const drawn = lines.map((line, index) => {
    const [row, at] = [Math.floor(index / columns), index % columns];
    return drawLine(line, { x: at * column, y: (row + 1) * LEGEND_ROW }, column);
  });
  const rows = Math.ceil(lines.length / columns);
  const place = `translate(${String(round(x))} ${String(round(y))}) scale(${String(round(scale))})`;
  return {
    drawing: element('g', { transform: place }, ...drawn),
    bottom: y + (rows + 1) * LEGEND_ROW * scale,
  };
}
