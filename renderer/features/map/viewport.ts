/** Where the canvas looks: pan and zoom that show everything, and how large type should be then. */
import type { Bounds } from '../../../shared/map/backdrop.ts';

/** A point p of the map is drawn at `zoom · p + pan`, in px. */
export type Viewport = {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
};
export type Size = { readonly width: number; readonly height: number };

export const ZOOM_MIN = 0.12;
export const ZOOM_MAX = 4;
/** One press of plus or minus. */
export const ZOOM_STEP = 1.3;
/** Free space around the map, in px. */
const PADDING = 14;
/**
 * A handful of people fills the window up to this zoom: beyond it signs would look like buttons and
 * distances like gaps. Our proposal, by eye.
 */
const ZOOM_AT_FIT_MAX = 2.8;

/** Whoever was looked for is shown no larger than this, so that one sees whom they stand among. */
export const ZOOM_AT_AIM_MAX = 1.15;

/** The view that shows all of `bounds` in a canvas of this size, no larger than at `zoomMax`. */
export function fitView(bounds: Bounds, size: Size, zoomMax = ZOOM_AT_FIT_MAX): Viewport {
  const width = bounds.right - bounds.left;
  const height = bounds.bottom - bounds.top;
  const zoom = Math.min(
    (size.width - 2 * PADDING) / width,
    (size.height - 2 * PADDING) / height,
    zoomMax,
  );
  const safe = Math.max(zoom, ZOOM_MIN);
  return {
    zoom: safe,
    pan: {
      x: size.width / 2 - (safe * (bounds.left + bounds.right)) / 2,
      y: size.height / 2 - (safe * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** Whether any of these points of the map is within the canvas. */
export const isAnyInSight = (
  points: readonly { readonly x: number; readonly y: number }[],
  { zoom, pan }: Viewport,
  { width, height }: Size,
): boolean =>
  points.some((point) => {
    const [x, y] = [zoom * point.x + pan.x, zoom * point.y + pan.y];
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });

/** Type below this share of its size at zoom 1 is no longer read comfortably. */
const LEGIBLE = 0.97;
const STEPS_PER_OCTAVE = 8;

/**
 * How much larger than at zoom 1 type is set, in map units, at a zoom: further out it is held at a
 * legible size on the screen, further in it grows slower than the map, so that more names find room.
 * In steps, so that the style changes seldom.
 */
export function typeScaleAt(zoom: number): number {
  const wanted = zoom > 1 ? zoom ** -0.8 : Math.max(1, LEGIBLE / zoom);
  return 2 ** (Math.round(Math.log2(wanted) * STEPS_PER_OCTAVE) / STEPS_PER_OCTAVE);
}
