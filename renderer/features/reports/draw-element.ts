/** Draws a printed element into a document. What may be drawn is what may be printed, no more. */
import type { PrintedElement } from '../../../shared/contract/report.ts';
import { assertPrintable, SVG_NAMESPACE, SVG_TAGS } from '../../../shared/report/printable.ts';

function draw(document: Document, element: PrintedElement): Element {
  const drawn = SVG_TAGS.has(element.tag)
    ? document.createElementNS(SVG_NAMESPACE, element.tag)
    : document.createElement(element.tag);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== 'xmlns') drawn.setAttribute(name, value);
  }
  drawn.append(
    ...element.children.map((child) => (typeof child === 'string' ? child : draw(document, child))),
  );
  return drawn;
}

/** The element as a node of `document`. Throws when anything in it is not on the allow-list. */
export function drawElement(document: Document, element: PrintedElement): Element {
  assertPrintable(element);
  return draw(document, element);
}
