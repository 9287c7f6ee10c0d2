import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesInView, rangeWithin, rowsInView } from '../../../renderer/ui/windowing.ts';
import { hold } from '../../support/laws.ts';

const px = fc.integer({ min: -20_000, max: 200_000 });
const height = fc.integer({ min: 200, max: 2000 });

describe('which rows are drawn', () => {
  it('are all that are in view, and not many more', () => {
    hold(
      fc.property(px, height, fc.integer({ min: 24, max: 90 }), (scrolled, tall, rowHeight) => {
        const { start, end } = rowsInView({ scrolled, height: tall }, rowHeight);
        const first = Math.max(Math.floor(scrolled / rowHeight), 0);
        const last = Math.max(Math.ceil((scrolled + tall) / rowHeight), 0);
        expect(start).toBeLessThanOrEqual(first);
        expect(end).toBeGreaterThanOrEqual(last);
        expect(end - start).toBeLessThanOrEqual(tall / rowHeight + 26);
      }),
    );
  });

  it('stay the same while one scrolls by a row', () => {
    const at = (scrolled: number) => rowsInView({ scrolled, height: 880 }, 44);
    expect(at(4500)).toEqual(at(4544));
  });

  it('are rows there are, and the last ones of a list that has become short', () => {
    hold(
      fc.property(px, height, fc.integer({ min: 0, max: 6000 }), (scrolled, tall, count) => {
        const { start, end } = rangeWithin(rowsInView({ scrolled, height: tall }, 44), count);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(count);
      }),
    );
    expect(rangeWithin({ start: 96, end: 128 }, 5)).toEqual({ start: 0, end: 5 });
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
