/** A drawing as pixels, made by the page from the very markup that an SVG file would hold. */
import { must } from '../../../../shared/assert.ts';
import type { PrintedElement } from '../../../../shared/contract/report.ts';
import { serialise } from '../../../../shared/report/serialise.ts';
import { encodeGreyPng } from './grey-png.ts';

/** Pixels for each unit of the drawing: sharp on dense screens and on a printed slide. */
const DENSITY = 2;
/** Bytes handed to one call of `String.fromCharCode`. */
const SLICE = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary);
}

/** The drawing as a PNG in base64. Throws when the page cannot draw it. */
export async function drawPng(drawing: PrintedElement): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(serialise(drawing))}`;
  await image.decode();
  const [width, height] = [image.naturalWidth * DENSITY, image.naturalHeight * DENSITY];
  const pen = must(new OffscreenCanvas(width, height).getContext('2d'), 'a page can draw');
  pen.drawImage(image, 0, 0, width, height);
  return toBase64(await encodeGreyPng(pen.getImageData(0, 0, width, height)));
}
