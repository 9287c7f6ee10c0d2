import { describe, expect, it } from 'vitest';
import {
  fitView,
  isAnyInSight,
  typeScaleAt,
  ZOOM_AT_AIM_MAX,
} from '../../../renderer/features/map/viewport.ts';

const bounds = { left: -400, top: -380, right: 420, bottom: 390 };

describe('the view of everything', () => {
  it('holds all of it, in the middle', () => {
    const size = { width: 768, height: 664 };
    const { zoom, pan } = fitView(bounds, size);
    expect(zoom * bounds.left + pan.x).toBeGreaterThanOrEqual(0);
    expect(zoom * bounds.right + pan.x).toBeLessThanOrEqual(size.width);
    expect(zoom * bounds.top + pan.y).toBeGreaterThanOrEqual(0);
    expect(zoom * bounds.bottom + pan.y).toBeLessThanOrEqual(size.height);
    expect((zoom * (bounds.left + bounds.right)) / 2 + pan.x).toBeCloseTo(size.width / 2, 9);
  });

  it('lets a handful of people fill the window, within reason', () => {
    const small = { left: -113, top: -113, right: 113, bottom: 113 };
    const { zoom } = fitView(small, { width: 680, height: 500 });
    expect(zoom * 226).toBeGreaterThan(400);
    expect(fitView(small, { width: 2000, height: 2000 }).zoom).toBeLessThan(3);
  });

  it('comes no nearer to whoever was looked for than to see whom they stand among', () => {
    const two = { left: 130, top: 270, right: 145, bottom: 290 };
    expect(fitView(two, { width: 750, height: 720 }, ZOOM_AT_AIM_MAX).zoom).toBe(ZOOM_AT_AIM_MAX);
  });

  it('stays usable in a window without room', () => {
    expect(fitView(bounds, { width: 10, height: 10 }).zoom).toBeGreaterThan(0);
  });
});

describe('being in sight', () => {
  const size = { width: 750, height: 720 };

  it('is so for all corners of what the view was fitted to', () => {
    const view = fitView(bounds, size);
    for (const x of [bounds.left, bounds.right])
      for (const y of [bounds.top, bounds.bottom])
        expect(isAnyInSight([{ x, y }], view, size)).toBe(true);
  });

  it('needs one of them, and ends at the edge', () => {
    const view = { zoom: 2, pan: { x: 0, y: 0 } };
    expect(isAnyInSight([], view, size)).toBe(false);
    expect(isAnyInSight([{ x: 376, y: 10 }], view, size)).toBe(false);
    expect(
      isAnyInSight(
        [
          { x: 376, y: 10 },
          { x: 374, y: 10 },
        ],
        view,
        size,
      ),
    ).toBe(true);
  });
});

describe('the size of type', () => {
  it('is held legible on the screen when one looks from far away', () => {
    for (const zoom of [0.2, 0.5, 0.8]) {
      expect(typeScaleAt(zoom) * zoom).toBeGreaterThan(0.9);
      expect(typeScaleAt(zoom) * zoom).toBeLessThan(1.1);
    }
  });

  it('grows slower than the map when one comes closer', () => {
    expect(typeScaleAt(1)).toBe(1);
    expect(typeScaleAt(3)).toBeLessThan(0.5);
    expect(typeScaleAt(3) * 3).toBeGreaterThan(1);
  });
});
