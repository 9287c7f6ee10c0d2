/**
 * What differs between two days, and what is only tried, on a printed map: the looks of whoever is
 * meant, badges, and where those stood who stand elsewhere, as the screen draws them, without colour.
 */
import type { PrintedElement } from '../contract/report.ts';
import type { Point } from './backdrop.ts';
import { SIGN_RADIUS } from './labels.ts';
import type { Layer, LayerText, Looks, PictureLayers } from './picture-layers.ts';
import type { LegendLine } from './picture-legend.ts';
import {
  drawSign,
  element,
  GREY,
  INK,
  LINE_WIDTH,
  PALE,
  pathOf,
  placedAt,
} from './picture-parts.ts';
import { round } from './rounding.ts';
import type { SceneNode } from './scene.ts';
import { PLAIN_SIGNS } from './signs.ts';
import {
  BADGE_SCALE,
  roomTaken,
  TIME_BADGES,
  TIME_MARKS,
  timeSigns,
  type BadgeMark,
  type TimeMark,
} from './time-signs.ts';

/** Whoever would be gone, or is: the outline of who was there. */
export const drawGone = (place: Point, radius: number): PrintedElement[] =>
  drawSign({ ...PLAIN_SIGNS.other, isDashed: true }, place, radius, GREY);

/** What lies behind the sign of somebody who is new or otherwise. */
export const drawGlow = ({ x, y }: Point, radius: number): PrintedElement =>
  element('circle', { cx: x, cy: y, r: radius + 6, fill: PALE, 'fill-opacity': 0.75 });

/** Whoever is not there yet. */
export const drawAdded = (place: Point, radius: number): PrintedElement[] =>
  drawSign({ ...PLAIN_SIGNS.other, isDashed: true }, place, radius);

const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

const drawTimeBadge = (mark: BadgeMark, place: Point, scale = BADGE_SCALE): PrintedElement =>
  pathOf(TIME_BADGES[mark], {
    ...ROUND,
    transform: placedAt(place, scale),
    'data-mark': `time-${mark}`,
  });

/** The sign of a mark in the legend. */
function drawTimeSign(mark: TimeMark | 'same', { x, y }: Point): readonly PrintedElement[] {
  const at = { x, y };
  if (mark === 'left') return drawGone(at, SIGN_RADIUS.core);
  if (mark === 'same') return drawSign(PLAIN_SIGNS.core, at, SIGN_RADIUS.core);
  if (mark !== 'moved') return [drawTimeBadge(mark, at)];
  return [
    element('circle', {
      cx: x - 7.5,
      cy: y,
      r: 2.5,
      fill: 'none',
      stroke: INK,
      'stroke-width': LINE_WIDTH,
    }),
    pathOf('M-5 0H9M5-3.5 9 0 5 3.5', { ...ROUND, transform: placedAt(at) }),
  ];
}

/** What differs between two days: badges, and where those stood who stand elsewhere now. */
export function timeLayer(
  nodes: readonly SceneNode[],
  { marks, from, words }: NonNullable<PictureLayers['time']>,
): Layer {
  const signs = timeSigns(nodes, { marks, from }, 1);
  const ids = nodes.map(({ id }) => id);
  return {
    drawing: [
      ...signs.moves.map(({ foot, path: d }) =>
        element(
          'g',
          { 'data-mark': 'time-moved' },
          element('circle', {
            cx: foot.x,
            cy: foot.y,
            r: signs.footRadius,
            fill: 'none',
            stroke: INK,
            'stroke-width': LINE_WIDTH,
          }),
          pathOf(rounded(d), ROUND),
        ),
      ),
      ...signs.badges.map((badge) => drawTimeBadge(badge.mark, badge, signs.badgeScale)),
    ],
    taken: roomTaken(signs),
    legend: [...TIME_MARKS, 'same' as const].flatMap((mark): LegendLine[] => {
      const count = ids.filter((id) => marks[mark].has(id)).length;
      if (count === 0) return [];
      return [{ words: `${words[mark]} (${String(count)})`, draw: (at) => drawTimeSign(mark, at) }];
    }),
  };
}

/** A path with its numbers as `element` writes numbers. */
const rounded = (d: string): string =>
  d.replaceAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu, (digits) => String(round(Number(digits))));

/** The lines of the legend for what is only tried. */
export function looksLines(
  { gone, changed, added }: Looks,
  nodes: readonly SceneNode[],
  text: LayerText,
): LegendLine[] {
  const radius = SIGN_RADIUS.other;
  const entry = (ids: ReadonlySet<string>, words: string, draw: LegendLine['draw']) => {
    const count = nodes.filter(({ id }) => ids.has(id)).length;
    return count === 0 ? [] : [{ words: `${words} (${String(count)})`, draw }];
  };
  return [
    ...entry(gone, text.gone, (at) => drawGone(at, radius)),
    ...entry(changed, text.changed, (at) => [
      drawGlow(at, radius),
      ...drawSign(PLAIN_SIGNS.core, at, radius),
    ]),
    ...entry(added, text.added, (at) => [drawGlow(at, radius), ...drawAdded(at, radius)]),
  ];
}
