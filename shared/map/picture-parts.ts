/** The parts a printed map is drawn with: elements, text on several lines, people's signs. */
import type { PrintedElement } from '../contract/report.ts';
import { LINE_HEIGHT } from './labels.ts';
import type { Sign } from './signs.ts';

/** Black and greys of the printed map; each at least 3:1 on white but the rings, which only guide. */
export const INK = '#1b1f2a';
export const GREY = '#6b6f7a';
/** Ties: 3:1 on white, lighter than the people they join. */
export const LINE = '#8d9099';
export const PALE = '#c9ccd3';
export const PAPER = '#ffffff';
/** Of the line between two people who might meet. */
export const PAIR_DASHES = '5 4';

/** Two decimals of a map unit are far below what a printer can show. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

type Attributes = { readonly [name: string]: string | number };

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

/** How far below the top of a line its letters stand, in multiples of the type size. */
const ASCENT = 0.86;

export type TextStyle = {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly font: number;
  readonly fill: string;
  readonly isItalic?: boolean;
  readonly anchor?: 'start' | 'middle';
};

/** Lines of text, centred under each other unless told, with a rim of paper that keeps them legible. */
export function textLines(lines: readonly string[], style: TextStyle): PrintedElement {
  const { x, y, font, fill, isItalic = false, anchor = 'middle' } = style;
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
      ...(isItalic ? { 'font-style': 'italic', 'font-family': 'Georgia, serif' } : {}),
    },
    ...lines.map((line, index) =>
      element('tspan', index === 0 ? { x } : { x, dy: font * LINE_HEIGHT }, line),
    ),
  );
}

/** A person's sign around a point. */
export function drawSign(
  sign: Sign,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): PrintedElement[] {
  const half = radius * sign.size;
  const paint = {
    fill: sign.isFilled ? INK : PAPER,
    stroke: INK,
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
  return [element('circle', { ...ring, fill: PAPER, stroke: INK, 'stroke-width': 1.2 }), body];
}
