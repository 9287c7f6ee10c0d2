/**
 * The map as a file of its own: the picture with a title and the day above it, and below it how to
 * read it and what is not on it. Vectors only; the same scene gives the same bytes.
 */
import type { PrintedElement } from '../contract/report.ts';
import { textWidth } from './labels.ts';
import { mapPicture, type PictureOptions } from './picture.ts';
import { element, GREY, INK, PAPER, textLines } from './picture-parts.ts';
import { round } from './rounding.ts';
import type { MapScene } from './scene.ts';

/** Everything here is in px at the picture's own size. */
const MARGIN = 36;
const TITLE_FONT = 26;
const FONT = 15;
const LEADING = 1.4;
/** `textLines` sets lines this far apart; a paragraph wants air. */
const lineHeight = FONT * LEADING;

export type MapFileOptions = PictureOptions & {
  readonly title: string;
  /** The reading laid over the map, and the day. */
  readonly subtitle: string;
  /** Paragraphs below the picture. */
  readonly notes: readonly string[];
};

/** A paragraph as lines of at most this width, in multiples of the type size. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const setLine = (text: string, y: number, fill: string): PrintedElement =>
  textLines([text], { x: MARGIN, y, font: FONT, fill, anchor: 'start' });

/** The whole picture as an SVG element on white paper, `width` px wide and as high as it needs. */
export function mapFile(scene: MapScene, options: MapFileOptions): PrintedElement {
  const { title, subtitle, notes, width } = options;
  const inner = width - 2 * MARGIN;
  const map = mapPicture(scene, { ...options, width: inner });
  const top = MARGIN + TITLE_FONT * 1.3 + lineHeight + MARGIN / 2;
  const foot = top + Number(map.attributes['height']) + MARGIN / 2;
  const lines = notes.flatMap((note) => wrapWords(note, inner / FONT));
  const height = round(foot + lines.length * lineHeight + MARGIN);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': map.attributes['font-family'] ?? 'sans-serif',
    },
    element('title', {}, title),
    element('rect', { x: 0, y: 0, width, height, fill: PAPER }),
    textLines([title], { x: MARGIN, y: MARGIN, font: TITLE_FONT, fill: INK, anchor: 'start' }),
    setLine(subtitle, MARGIN + TITLE_FONT * 1.3, GREY),
    { ...map, attributes: { ...map.attributes, x: String(MARGIN), y: String(round(top)) } },
    ...lines.map((line, index) => setLine(line, foot + index * lineHeight, INK)),
  );
}
