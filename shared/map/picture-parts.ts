/** The parts a printed map is drawn with: elements, text on several lines, people's signs. */
import type { PrintedElement } from '../contract/report.ts';
import type { Point } from './backdrop.ts';
import { ASCENT, LINE_HEIGHT } from './labels.ts';
import { round } from './rounding.ts';
import { isolate } from '../text/isolate.ts';
import { tieWidth, type Sign } from './signs.ts';

/** Black and greys of the printed map; each at least 3:1 on white but the rings, which only guide. */
export const INK = '#1b1f2a';
export const GREY = '#6b6f7a';
/** Ties: 3:1 on white, lighter than the people they join. */
export const LINE = '#8d9099';
export const PALE = '#c9ccd3';
export const PAPER = '#ffffff';
/** The line between two people who might meet. */
export const PAIR = {
  stroke: INK,
  'stroke-width': tieWidth(1, false),
  'stroke-dasharray': '5 4',
} as const;

export type Attributes = { readonly [name: string]: string | number };

/** An element; numbers are rounded, so that the same scene gives the same bytes everywhere. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (PrintedElement | string)[]
): PrintedElement {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name,
        typeof value === 'number' ? String(round(value)) : value,
      ]),
    ),
    children,
  };
}

export type TextStyle = {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly font: number;
  readonly fill: string;
  readonly isItalic?: boolean;
  readonly isSerif?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** Lines of text, centred under each other unless told, with a rim of paper that keeps them legible. */
export function textLines(lines: readonly string[], style: TextStyle): PrintedElement {
  const { x, y, font, fill, isItalic = false, isSerif = false, anchor = 'middle' } = style;
  return element(
    'text',
    {
      x,
      y: y + ASCENT * font,
      'font-size': font,
      'text-anchor': anchor,
      fill,
      stroke: PAPER,
      'stroke-width': font / 4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      ...(isItalic ? { 'font-style': 'italic' } : {}),
      ...(isSerif ? { 'font-family': 'Georgia, serif' } : {}),
    },
    ...lines.map((line, index) =>
      element('tspan', index === 0 ? { x } : { x, dy: font * LINE_HEIGHT }, isolate(line)),
    ),
  );
}

/** `transform` that brings something drawn around 0, 0 to a point. */
export const placedAt = ({ x, y }: Point, scale = 1): string =>
  `translate(${String(round(x))} ${String(round(y))})${scale === 1 ? '' : ` scale(${String(round(scale))})`}`;

/** A straight line between two points. */
export const lineBetween = (from: Point, to: Point, paint: Attributes): PrintedElement =>
  element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...paint });

/** How wide a line is that is neither a tie nor a sign. */
export const LINE_WIDTH = 1.4;

/** An open line along a path, unless its paint says otherwise. */
export const pathOf = (d: string, paint: Attributes): PrintedElement =>
  element('path', { d, fill: 'none', stroke: INK, 'stroke-width': LINE_WIDTH, ...paint });

/** A person's sign around a point. */
export function drawSign(
  sign: Sign,
  { x, y }: Point,
  radius: number,
  ink: string = INK,
): PrintedElement[] {
  const half = radius * sign.size;
  const paint = {
    fill: sign.isFilled ? ink : PAPER,
    stroke: ink,
    'stroke-width': 1.2,
    ...(sign.isDashed ? { 'stroke-dasharray': '2 1.6' } : {}),
  };
  const body =
    sign.shape === 'circle'
      ? element('circle', { cx: x, cy: y, r: half, ...paint })
      : element('polygon', {
          points: [
            [x, y - half],
            [x + half, y],
            [x, y + half],
            [x - half, y],
          ]
            .map((point) => point.map(round).join(','))
            .join(' '),
          ...paint,
        });
  if (sign.halo === 0) return [body];
  const ring = { cx: x, cy: y, r: radius * sign.halo };
  return [element('circle', { ...ring, fill: PAPER, stroke: ink, 'stroke-width': 1.2 }), body];
}
