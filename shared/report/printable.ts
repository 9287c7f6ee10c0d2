/**
 * What may stand on the paper: an allow-list of HTML and SVG tags and attributes. Everything the
 * report holds, the user's words included, passes here before it becomes a document or a DOM, so
 * that no script, handler, address or embedded content can ever be printed.
 */
import type { PrintedElement } from '../contract/report.ts';
import { assert } from '../assert.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Tags of HTML that carry text and structure, and nothing that loads, runs or sends. */
const HTML_TAGS = words(`
  article section header footer div span p h1 h2 h3 h4 ul ol li dl dt dd
  table caption colgroup col thead tbody tfoot tr th td
  strong em b i small sup sub q blockquote cite abbr figure figcaption br hr
`);

/** Tags of SVG that draw; no `a`, `use`, `image`, `foreignObject`, `style`, `script` or animation. */
export const SVG_TAGS = words(`
  svg g defs title desc path line polyline polygon circle ellipse rect text tspan
  pattern clipPath mask marker linearGradient radialGradient stop
`);

/** Tags without content or closing tag. */
export const VOID_TAGS = words('br hr col');

const ATTRIBUTES = words(`
  class id lang dir role scope colspan rowspan headers span start value abbr
  xmlns viewBox preserveAspectRatio width height x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy d points
  transform gradientTransform gradientUnits patternUnits patternTransform patternContentUnits
  clipPathUnits maskUnits markerWidth markerHeight markerUnits refX refY orient offset
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
  stroke-dasharray stroke-dashoffset stroke-miterlimit stop-color stop-opacity opacity color
  clip-path clip-rule mask marker-start marker-mid marker-end paint-order vector-effect
  font-family font-size font-weight font-style font-variant letter-spacing word-spacing
  text-anchor dominant-baseline alignment-baseline baseline-shift text-decoration textLength
  lengthAdjust rotate shape-rendering text-rendering
`);

const isAttribute = (name: string): boolean =>
  ATTRIBUTES.has(name) || /^aria-[a-z]+$/u.test(name) || /^data-[a-z]+(-[a-z]+)*$/u.test(name);

/** The namespace of SVG: a name, not an address, though it looks like one. */
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A paint server or clip of this very document is fine; any other address is not. */
const isHarmless = (name: string, value: string): boolean =>
  (name === 'xmlns' && value === SVG_NAMESPACE) ||
  !/url\s*\(|[a-z-]+:\/\/|javascript:/iu.test(value) ||
  name.startsWith('aria-') ||
  name === 'abbr' ||
  /^url\(#[\w-]+\)$/u.test(value);

/** Throws when the element, or anything inside it, is not on the allow-list. */
export function assertPrintable(element: PrintedElement): void {
  assert(
    HTML_TAGS.has(element.tag) || SVG_TAGS.has(element.tag),
    'a printed tag is on the allow-list',
  );
  for (const [name, value] of Object.entries(element.attributes)) {
    assert(isAttribute(name), 'a printed attribute is on the allow-list');
    assert(isHarmless(name, value), 'a printed attribute leads nowhere');
  }
  assert(
    !VOID_TAGS.has(element.tag) || element.children.length === 0,
    'an element without content is empty',
  );
  for (const child of element.children) if (typeof child !== 'string') assertPrintable(child);
}
