/**
 * Where the window was left, for the next start: four numbers and a yes or no in a file of their
 * own, nothing of the user's. What cannot be read, or lies on a screen that is gone, is not followed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BaseWindow, Rectangle } from 'electron';

/** Smallest and first size of the window, in px of the screen's own scale. */
export const SMALLEST = { width: 900, height: 600 } as const;
const FIRST = { width: 1280, height: 860 } as const;

export type WindowState = {
  /** Where the window lies when it fills no screen. */
  readonly bounds: Rectangle;
  readonly isMaximised: boolean;
};

/** Where a window opens; without a place the system finds one. */
export type Opening = {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
};

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

function stateOf(value: unknown): WindowState | null {
  if (typeof value !== 'object' || value === null) return null;
  // Whatever the file held: each field is looked at before it is believed.
  const { x, y, width, height, isMaximised } = value as { readonly [field: string]: unknown };
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  return { bounds: { x, y, width, height }, isMaximised: isMaximised === true };
}

/** What was written when the window was last closed; null where there is nothing one can read. */
export function readWindowState(path: string): WindowState | null {
  try {
    return stateOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/**
 * Where to open: as it was left, brought wholly onto the screen it covers most; on none of them, in
 * its size and wherever the system likes. `areas` are what the screens leave free, the first screen's
 * first, in px; no size exceeds its screen but for the smallest the app can be used in.
 */
export function openingOf(state: WindowState | null, areas: readonly Rectangle[]): Opening {
  const wanted = state?.bounds;
  const covered =
    wanted &&
    areas
      .filter((area) => overlap(area, wanted) > 0)
      .toSorted((a, b) => overlap(b, wanted) - overlap(a, wanted))[0];
  const area = covered ?? areas[0];
  const { width, height } = wanted ?? FIRST;
  const size = {
    width: Math.max(SMALLEST.width, Math.min(width, area?.width ?? width)),
    height: Math.max(SMALLEST.height, Math.min(height, area?.height ?? height)),
  };
  if (wanted === undefined || covered === undefined) return size;
  return {
    ...size,
    x: within(wanted.x, covered.x, covered.x + Math.max(0, covered.width - size.width)),
    y: within(wanted.y, covered.y, covered.y + Math.max(0, covered.height - size.height)),
  };
}

/** Writes down where the window is whenever it is about to close. */
export function keepWindowState(
  frame: Pick<BaseWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  path: string,
): void {
  frame.on('close', () => {
    const { x, y, width, height } = frame.getNormalBounds();
    try {
      writeFileSync(
        path,
        JSON.stringify({ x, y, width, height, isMaximised: frame.isMaximized() }),
      );
    } catch {
      // A full disk must not keep anybody from quitting: next time it opens as at first.
    }
  });
}
