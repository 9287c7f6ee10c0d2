/**
 * The small drawings of the report: the rate on its line, a severity on its bands, bars, the sign on
 * the cover. Black, greys and line patterns only, so that a photocopy says the same.
 */
import type { PrintedElement } from '../contract/report.ts';
import type { Broker, ArchetypeFinding } from '../model/diagnosis.ts';
import { SELF_BROKER_LIMIT } from '../diagnosis/thresholds.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { BAND_ORDER, BAND_STARTS } from './archetype.ts';
import { h, type Attributes, type Child } from './element.ts';

const INK = '#1b1f2a';
const GREY = '#6b6f7a';
const PALE = '#c9ccd3';
const FAINT = '#e9eaee';

/** Width of the scales in their own units; a share of 1 lies at `WIDTH`. */
const WIDTH = 1000;

const figure = (size: { height: number; label: string }, ...children: readonly Child[]) =>
  h(
    'svg',
    {
      class: 'drawing',
      viewBox: `-14 0 ${String(WIDTH + 28)} ${String(size.height)}`,
      role: 'img',
      'aria-label': size.label,
    },
    children,
  );

type Point = readonly [x: number, y: number];

const line = ([x1, y1]: Point, [x2, y2]: Point, more: Attributes = {}): PrintedElement =>
  h('line', { x1, y1, x2, y2, stroke: INK, 'stroke-width': 2, ...more });

const caption = (x: number, y: number, text: string, anchor = 'middle'): PrintedElement =>
  h('text', { x, y, class: 'drawing-text', 'text-anchor': anchor, fill: GREY }, text);

const at = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * WIDTH);

/** The self-broker rate between 0 and 100 %: the point, the range left open, the 65 % line. */
export function drawRate(broker: Broker, text: Catalogue): Child {
  const { selfBrokerRate: rate, lower, upper } = broker;
  if (rate === null || lower === null || upper === null) return null;
  const words = text.diagnosis.broker;
  const limit = at(SELF_BROKER_LIMIT);
  return figure(
    { height: 100, label: words.rate(rate, lower, upper) },
    line([0, 62], [WIDTH, 62], { stroke: PALE, 'stroke-width': 3 }),
    [0, 0.25, 0.5, 0.75, 1].map((share) => [
      line([at(share), 56], [at(share), 68], { stroke: GREY }),
      caption(at(share), 94, text.diagnosis.evidence.share(share)),
    ]),
    h('rect', {
      x: at(lower),
      y: 51,
      width: Math.max(4, at(upper) - at(lower)),
      height: 22,
      fill: PALE,
      rx: 3,
    }),
    line([limit, 30], [limit, 82], { 'stroke-dasharray': '7 5' }),
    caption(limit, 22, words.line(SELF_BROKER_LIMIT)),
    h('circle', { cx: at(rate), cy: 62, r: 13, fill: INK, stroke: '#ffffff', 'stroke-width': 4 }),
  );
}

/** A severity on the scale of bands, named or not, with its range as each person is left out once. */
export function drawSeverity(
  finding: ArchetypeFinding,
  text: Catalogue,
  { isNamed }: { readonly isNamed: boolean },
): Child {
  const { severity, leaveOneOut: range } = finding;
  if (severity === null) return null;
  const fills = ['#ffffff', FAINT, '#d7dae0', '#bfc3cc'];
  return figure(
    { height: isNamed ? 72 : 42, label: text.diagnosis.severity(severity) },
    BAND_ORDER.map((key, index) => {
      const next = BAND_ORDER[index + 1];
      const end = next === undefined ? 100 : BAND_STARTS[next];
      const start = at(BAND_STARTS[key] / 100);
      return [
        h('rect', {
          x: start,
          y: 8,
          width: at(end / 100) - start,
          height: 26,
          fill: fills[index] ?? FAINT,
          stroke: GREY,
          'stroke-width': 1.5,
        }),
        isNamed ? caption((start + at(end / 100)) / 2, 64, text.diagnosis.bands[key]) : null,
      ];
    }),
    range === null
      ? null
      : [
          line([at(range[0] / 100), 21], [at(range[1] / 100), 21], { 'stroke-width': 6 }),
          line([at(range[0] / 100), 12], [at(range[0] / 100), 30], { 'stroke-width': 4 }),
          line([at(range[1] / 100), 12], [at(range[1] / 100), 30], { 'stroke-width': 4 }),
        ],
    h('circle', {
      cx: at(severity / 100),
      cy: 21,
      r: 11,
      fill: INK,
      stroke: '#ffffff',
      'stroke-width': 4,
    }),
  );
}

/** A share 0–1 as a bar; the number itself stands beside it in words. */
export const drawBar = (share: number): PrintedElement =>
  h(
    'svg',
    {
      class: 'bar',
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    h('rect', { x: 0, y: 0, width: 100, height: 8, fill: FAINT }),
    h('rect', { x: 0, y: 0, width: Math.round(share * 1000) / 10, height: 8, fill: INK }),
  );

/** The sign on the cover: rings and a few points; it says nothing about anybody. */
export function drawSign(): PrintedElement {
  const points = [
    [46, 6],
    [96, -38],
    [-62, -70],
    [-104, 40],
    [20, 118],
    [138, 46],
    [-20, -146],
    [-150, -28],
    [92, 122],
  ] as const;
  return h(
    'svg',
    {
      class: 'sign',
      viewBox: '-170 -170 340 340',
      'aria-hidden': 'true',
    },
    [54, 104, 154].map((r) =>
      h('circle', { cx: 0, cy: 0, r, fill: 'none', stroke: PALE, 'stroke-width': 1.5 }),
    ),
    points.map(([x, y]) => line([0, 0], [x, y], { stroke: PALE, 'stroke-width': 1 })),
    points.map(([cx, cy], index) =>
      h('circle', { cx, cy, r: index % 3 === 0 ? 6 : 4.5, fill: index % 3 === 0 ? INK : GREY }),
    ),
    h('circle', { cx: 0, cy: 0, r: 9, fill: INK }),
  );
}
