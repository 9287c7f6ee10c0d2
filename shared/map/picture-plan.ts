/**
 * The plan on a printed map: what is meant with whom, whom one looks for and the ways there, as the
 * screen draws them, without colour.
 */
import type { PrintedElement } from '../contract/report.ts';
import { around, type Point } from './backdrop.ts';
import type { DrawnWanted, Layer, LayerText } from './picture-layers.ts';
import { lineEntry, type LegendLine } from './picture-legend.ts';
import {
  element,
  GREY,
  INK,
  LINE_WIDTH,
  lineBetween,
  PAPER,
  pathOf,
  placedAt,
} from './picture-parts.ts';
import { BADGE_PATHS, BADGES, BESIDE, type Badge, type BadgeKind } from './plan-badges.ts';
import { WANTED_PLUS, WANTED_RADIUS } from './signs.ts';
import { RANK_FONT, RANK_RADIUS, type Ways } from './ways.ts';

/** Filled with a rim of paper, but for what is only proposed: that is an outline. */
const drawBadge = (kind: BadgeKind, place: Point): PrintedElement =>
  kind === 'wake'
    ? pathOf(BADGE_PATHS[kind], { fill: PAPER, transform: placedAt(place), 'data-mark': 'badge' })
    : pathOf(BADGE_PATHS[kind], {
        fill: INK,
        stroke: PAPER,
        'stroke-width': 1,
        'paint-order': 'stroke',
        transform: placedAt(place),
        'data-mark': 'badge',
      });

/** What is meant with whom, beside their signs. */
export function badgeLayer(badges: readonly Badge[], text: LayerText): Layer {
  const placed = badges.map(({ kind, x, y }) => ({ kind, x: x + BESIDE, y: y - BESIDE }));
  return {
    drawing: placed.map(({ kind, ...place }) => drawBadge(kind, place)),
    taken: placed.map((place) => around(place, 4)),
    legend: BADGES.flatMap((kind): LegendLine[] => {
      const count = badges.filter((badge) => badge.kind === kind).length;
      if (count === 0) return [];
      return [
        { words: `${text.badges[kind]} (${String(count)})`, draw: (at) => [drawBadge(kind, at)] },
      ];
    }),
  };
}

/** A dashed circle with a plus: heavier where the wish stands in the plan. */
function drawWanted(place: Point, isPlanned: boolean): PrintedElement {
  const stroke = isPlanned ? INK : GREY;
  const width = isPlanned ? 1.9 : LINE_WIDTH;
  return element(
    'g',
    { transform: placedAt(place), 'data-mark': 'wanted' },
    element('circle', {
      r: WANTED_RADIUS,
      fill: PAPER,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': '3 2.4',
    }),
    pathOf(WANTED_PLUS, { stroke, 'stroke-width': width }),
  );
}

const WAY = { stroke: INK, 'stroke-width': 1.8, 'stroke-dasharray': '6 4' } as const;

function drawRank({ rank, ...place }: Ways['ranks'][number]): PrintedElement {
  return element(
    'g',
    { transform: placedAt(place) },
    element('circle', { r: RANK_RADIUS, fill: INK }),
    element(
      'text',
      {
        'font-size': RANK_FONT,
        'font-weight': 700,
        'text-anchor': 'middle',
        y: RANK_FONT * 0.35,
        fill: PAPER,
      },
      String(rank),
    ),
  );
}

/** Whom one looks for, and the ways there. Their names are set with everybody else's. */
export function wantedLayer(
  wanted: readonly DrawnWanted[],
  ways: Ways | null,
  text: LayerText,
): Layer {
  const legs = (ways?.legs ?? []).map(({ from, to }) =>
    lineBetween(from, to, { ...WAY, 'data-mark': 'way' }),
  );
  const entry = (isPlanned: boolean, words: string): LegendLine[] => {
    const count = wanted.filter((it) => it.isPlanned === isPlanned).length;
    if (count === 0) return [];
    return [{ words: `${words} (${String(count)})`, draw: (at) => [drawWanted(at, isPlanned)] }];
  };
  return {
    drawing: [
      ...legs,
      ...(ways?.ranks ?? []).map(drawRank),
      ...wanted.map((place) => drawWanted(place, place.isPlanned)),
    ],
    taken: wanted.map((place) => around(place, WANTED_RADIUS)),
    legend: [
      ...entry(true, text.planned),
      ...entry(false, text.proposed),
      ...(legs.length === 0 ? [] : [lineEntry(text.way, WAY)]),
    ],
  };
}
