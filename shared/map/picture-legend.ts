/** The legend of the printed map: one row for each sign and line that stands on it. */
import type { PrintedElement } from '../contract/report.ts';
import { SIGN_RADIUS, textWidth } from './labels.ts';
import { drawSign, element, INK, LINE, PAIR_DASHES, round, textLines } from './picture-parts.ts';
import { pairsShown } from './overlays.ts';
import type { SectorText } from './arrangement.ts';
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

type Entry = { readonly words: string } & (
  { readonly sign: Sign } | { readonly line: 'plain' | 'strong' | 'pair' }
);
/** Entries that stand side by side. */
export type LegendRow = readonly Entry[];

/** Height of a row of the legend in map units. */
const LEGEND_ROW = 24;
const FONT = 12;
/** Room for a sign or a line before its words. */
const SIGN_WIDTH = 30;
const ENTRIES_IN_ROW = 2;

function entries(scene: MapScene, text: MapText): Entry[] {
  const { overlay } = scene;
  const found: Entry[] = [];
  if (overlay === 'none') {
    if (scene.nodes.some((node) => node.core))
      found.push({ words: text.legend.core, sign: PLAIN_SIGNS.core });
    if (scene.nodes.some((node) => !node.core))
      found.push({ words: text.legend.other, sign: PLAIN_SIGNS.other });
  } else {
    for (const { mark, people } of scene.legend) {
      const words = `${text.marks[overlay][mark]} (${String(people.length)})`;
      found.push({ words, sign: MARK_SIGNS[mark] });
    }
    const strong = text.strongTie[overlay];
    if (strong !== undefined && scene.ties.some((tie) => tie.strong))
      found.push({ words: strong, line: 'strong' });
    if (pairsShown(scene).length > 0) found.push({ words: text.pair, line: 'pair' });
  }
  if (scene.ties.some((tie) => !tie.strong)) found.push({ words: text.legend.tie, line: 'plain' });
  return found;
}

/** The legend of a scene, in rows. */
export function legendRows(scene: MapScene, text: MapText): LegendRow[] {
  const all = entries(scene, text);
  return Array.from({ length: Math.ceil(all.length / ENTRIES_IN_ROW) }, (_, row) =>
    all.slice(row * ENTRIES_IN_ROW, (row + 1) * ENTRIES_IN_ROW),
  );
}

function drawEntry(entry: Entry, x: number, y: number): PrintedElement {
  const words = textLines([entry.words], {
    x: x + SIGN_WIDTH,
    y: y - FONT * 0.6,
    font: FONT,
    fill: INK,
    anchor: 'start',
  });
  if ('sign' in entry) {
    return element(
      'g',
      {},
      ...drawSign(entry.sign, { x: x + SIGN_WIDTH / 2, y }, SIGN_RADIUS.core),
      words,
    );
  }
  const isStrong = entry.line === 'strong';
  const isPair = entry.line === 'pair';
  const ends = { x1: x + 4, y1: y, x2: x + SIGN_WIDTH - 5, y2: y };
  return element(
    'g',
    {},
    element('line', {
      ...ends,
      stroke: isStrong || isPair ? INK : LINE,
      'stroke-width': tieWidth(1, isStrong),
      ...(isPair && { 'stroke-dasharray': PAIR_DASHES }),
    }),
    words,
  );
}

export type LegendPlace = {
  /** Top left corner and width, in the units of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How much larger than at scale 1: what keeps it legible under a large map. */
  readonly scale: number;
};

/** The rows in two columns, and where they end. */
export function drawLegend(
  rows: readonly LegendRow[],
  { x, y, width, scale }: LegendPlace,
): { readonly drawing: PrintedElement; readonly bottom: number } {
  const widest = Math.max(0, ...rows.map(([first]) => textWidth(first?.words ?? '') * FONT));
  const column = Math.min(width / scale / 2, widest + SIGN_WIDTH * 1.5);
  const drawn = rows.flatMap((row, index) =>
    row.map((entry, at) => drawEntry(entry, at * column, (index + 1) * LEGEND_ROW)),
  );
  const place = `translate(${String(round(x))} ${String(round(y))}) scale(${String(round(scale))})`;
  return {
    drawing: element('g', { transform: place }, ...drawn),
    bottom: y + (rows.length + 1) * LEGEND_ROW * scale,
  };
}
