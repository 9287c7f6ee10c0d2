import { describe, expect, it } from 'vitest';
import { rowsInView } from '../../../renderer/ui/windowing.ts';

describe('which rows are drawn', () => {
  it('draws all of a short list', () => {
    expect(rowsInView({ scrolled: -200, height: 800 }, 44, 5)).toEqual({ start: 0, end: 5 });
  });

  it('draws those in view and a few beyond either edge', () => {
    const { start, end } = rowsInView({ scrolled: 4400, height: 880 }, 44, 500);
    expect(start).toBeLessThan(100);
    expect(end).toBeGreaterThan(120);
    expect(end - start).toBeLessThan(50);
  });

  it('draws none of a list that is far out of view', () => {
    expect(rowsInView({ scrolled: -9000, height: 800 }, 44, 500)).toEqual({ start: 0, end: 0 });
    expect(rowsInView({ scrolled: 50_000, height: 800 }, 44, 500)).toEqual({
      start: 500,
      end: 500,
    });
  });
});
