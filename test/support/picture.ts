/** A printed map taken apart: what is drawn on it, by kind, and what is written. */
import type { PrintedElement } from '../../shared/contract/report.ts';
import type { DrawnWanted } from '../../shared/map/picture-layers.ts';
import { layerWords } from '../../shared/report/map-words.ts';
import { en } from '../../shared/text/en/index.ts';

/** What the legend calls what lies on a map, in English. */
export const LAYER_TEXT = layerWords(en);

/** Somebody looked for. */
export const aWanted = (name: string, more: Partial<DrawnWanted> = {}): DrawnWanted => ({
  id: `wanted:${name}`,
  name,
  x: 120,
  y: 40,
  ring: 3,
  sector: '',
  isPlanned: false,
  ...more,
});

/** The element and all inside it. */
export const elementsOf = (element: PrintedElement): PrintedElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];

const textOf = (element: PrintedElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');

/** Every text and title of the picture, as one reads it. */
export const textsOf = (element: PrintedElement): string[] =>
  elementsOf(element)
    .filter(({ tag }) => tag === 'text' || tag === 'title')
    .map(textOf);

/** How often each kind of thing is drawn; the signs of the legend count too. */
export function countMarks(element: PrintedElement): { readonly [mark: string]: number } {
  const counts: { [mark: string]: number } = {};
  for (const { attributes } of elementsOf(element)) {
    const mark = attributes['data-mark'];
    if (mark !== undefined) counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return counts;
}
