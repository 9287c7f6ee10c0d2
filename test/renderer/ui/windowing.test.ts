import { describe, expect, it } from 'vitest';
import { placesInView, rowsInView } from '../../../renderer/ui/windowing.ts';

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

describe('what is drawn of a list', () => {
  const list = ['a', 'b', 'c', 'd'];
  const drawn = (start: number, end: number, focused: number): string =>
    placesInView(list, { start, end }, focused)
      .map(({ item, place }) => `${item}${String(place)}`)
      .join(' ');

  it('is what is in view, and what has the focus wherever it is, in order', () => {
    expect(drawn(1, 3, 1)).toBe('b1 c2');
    expect(drawn(1, 3, 0)).toBe('a0 b1 c2');
    expect(drawn(1, 3, 3)).toBe('b1 c2 d3');
  });

  it('is never more than there is', () => {
    expect(drawn(0, 40, 40)).toBe('a0 b1 c2 d3');
    expect(drawn(9, 40, 0)).toBe('a0');
  });
});
