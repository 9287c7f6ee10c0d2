/** The window opens where it was left, and always where one can see and reach it. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BaseWindow } from 'electron';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  keepWindowState,
  openingOf,
  readWindowState,
  SMALLEST,
} from '../../electron/main/window-state.ts';
import { hold } from '../support/laws.ts';

const folder = mkdtempSync(join(tmpdir(), 'plexus-window-'));
const path = join(folder, 'window.json');
afterAll(() => rmSync(folder, { recursive: true }));

const LAPTOP = { x: 0, y: 25, width: 1366, height: 743 };
const BESIDE = { x: 1366, y: 0, width: 2560, height: 1440 };

const place = fc.integer({ min: -4000, max: 8000 });
const bounds = fc.record({
  x: place,
  y: place,
  width: fc.integer({ min: 1, max: 6000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const screens = fc.constantFrom([LAPTOP], [LAPTOP, BESIDE], [BESIDE, LAPTOP]);

/** A frame that is left at these bounds. */
function closeAt(left: { x: number; y: number; width: number; height: number }, full: boolean) {
  const frame = Object.assign(new EventEmitter(), {
    getNormalBounds: () => left,
    isMaximized: () => full,
  });
  keepWindowState(frame as unknown as BaseWindow, path); // Only what is used of it.
  frame.emit('close');
}

describe('the window’s place', () => {
  it('is known again exactly as it was left', () => {
    hold(
      fc.property(bounds, fc.boolean(), (left, isMaximised) => {
        closeAt(left, isMaximised);
        expect(readWindowState(path)).toEqual({ bounds: left, isMaximised });
      }),
    );
  });

  it('is five words about the window, and nothing else', () => {
    closeAt({ x: 10, y: 20, width: 1000, height: 700 }, false);
    expect(readFileSync(path, 'utf8')).toBe(
      '{"x":10,"y":20,"width":1000,"height":700,"isMaximised":false}',
    );
  });

  it.each(['', 'null', '[]', '{"x":1}', '{"x":1,"y":2,"width":"3","height":4}', '{"x":1.5'])(
    'is not believed when the file says %j',
    (written) => {
      writeFileSync(path, written);
      expect(readWindowState(path)).toBeNull();
    },
  );

  it('is nowhere when there is no file, and a place that cannot be kept stops nobody', () => {
    expect(readWindowState(join(folder, 'none.json'))).toBeNull();
    const frame = Object.assign(new EventEmitter(), {
      getNormalBounds: () => LAPTOP,
      isMaximized: () => false,
    });
    keepWindowState(frame as unknown as BaseWindow, folder); // A folder cannot be written to.
    expect(() => frame.emit('close')).not.toThrow();
  });
});

describe('the window opens', () => {
  it('wholly on one screen, never smaller than it can be used', () => {
    hold(
      fc.property(bounds, screens, (left, areas) => {
        const opening = openingOf({ bounds: left, isMaximised: false }, areas);
        expect(opening.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(opening.height).toBeGreaterThanOrEqual(SMALLEST.height);
        const { x, y, width, height } = opening;
        if (x === undefined || y === undefined) return;
        expect(
          areas.some(
            (area) =>
              x >= area.x &&
              y >= area.y &&
              x + width <= area.x + area.width &&
              y + height <= area.y + area.height,
          ),
        ).toBe(true);
      }),
    );
  });

  it('exactly where it was, when that is on a screen', () => {
    const left = { x: 1500, y: 100, width: 1400, height: 1000 };
    expect(openingOf({ bounds: left, isMaximised: false }, [LAPTOP, BESIDE])).toEqual(left);
  });

  it('where the system likes, when its screen is gone', () => {
    const left = { x: 2500, y: 100, width: 1400, height: 1000 };
    expect(openingOf({ bounds: left, isMaximised: false }, [LAPTOP])).toEqual({
      width: 1366,
      height: 743,
    });
  });

  it('for the first time in a size the screen has room for', () => {
    expect(openingOf(null, [LAPTOP])).toEqual({ width: 1280, height: 743 });
    expect(openingOf(null, [BESIDE])).toEqual({ width: 1280, height: 860 });
    expect(openingOf(null, [])).toEqual({ width: 1280, height: 860 });
  });
});
